import { fold } from '../../text/fold.ts'

/** `fold`, at once for plain ASCII words, which most names are. */
export function foldName(name: string): string {
  return PLAIN.test(name) ? name.toLowerCase() : fold(name)
}

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/
