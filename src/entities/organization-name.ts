import { fold } from '../text/fold.ts'
import type { Words } from './words.ts'

/** The folded name without legal forms at its end and "the" before it: "cosmoengine" of "Cosmoengine Co., Ltd.". */
export function withoutLegalForm(name: string, legalForms: ReadonlySet<string>): string {
  const tokens = fold(name).split(' ')
  if (tokens.length > 1 && tokens[0] === 'the') tokens.shift()
  while (tokens.length > 1 && legalForms.has(tokens.at(-1) ?? '')) tokens.pop()
  return tokens.join(' ')
}

/** Whether every country has one of that name: "Ministry of Health". */
export function isGenericName(folded: string, { genericHeads }: Pick<Words, 'genericHeads'>): boolean {
  const tokens = folded.split(' ')
  return genericHeads.has(tokens[0] ?? '') || (tokens.length <= 2 && genericHeads.has(tokens.at(-1) ?? ''))
}
