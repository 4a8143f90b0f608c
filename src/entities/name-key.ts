import { fold } from '../text/fold.ts'

/** Folded name tokens, sorted: order and hyphens don't matter. */
export function nameKey(name: string): string {
  return fold(name).split(' ').sort().join(' ')
}
