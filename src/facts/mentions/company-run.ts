import { isPlain, titleAt } from './name-word.ts'
import type { Page } from './page.ts'
import { matchPhrase } from './phrases.ts'
import type { Token } from './token.ts'

/** Capitalised words that nothing has claimed. */
export type Run = { readonly from: number; readonly to: number }

/** No name of a person, title, event or paper, nor a lone English word. */
export function mayBeCompany(page: Page, { from, to }: Run, strict: boolean): boolean {
  const { vocabulary } = page
  const last = page.tokens[to - 1] as Token
  if (
    vocabulary.things.has(last.fold) ||
    vocabulary.regionWords.has(last.fold) ||
    matchPhrase(vocabulary.heads, page.tokens, to - 1) !== null
  )
    return false
  let proper = false
  for (let at = from; at < to; at++) {
    const token = page.tokens[at] as Token
    if (
      titleAt(page, at) !== null ||
      (matchPhrase(vocabulary.demonyms, page.tokens, at) !== null && !(at === from && opensName(page, { from, to }))) ||
      matchPhrase(vocabulary.honorifics, page.tokens, at) !== null
    )
      return false
    proper ||= !isPlain(page, token)
  }
  if (strict && personal(page, { from, to })) return false
  return proper || (!strict && to - from > 1)
}

/** "steelmaker American Litho": behind a word for a business even an adjective begins its name. */
function opensName(page: Page, { from, to }: Run): boolean {
  const before = page.tokens[from - 1]
  return to - from > 1 && before?.capital === false && MAKERS.test(before.fold)
}

const MAKERS = /^(?:manufacturer|maker|producer|supplier|developer|operator|company|firm|\w+maker)$/

/** Bears a given name or a family name. */
export function personal(page: Page, { from, to }: Run): boolean {
  const first = (page.tokens[from] as Token).fold
  const { text } = page.tokens[from] as Token
  if (text[1] === '.' && /^(?:\p{Lu}\.)+\p{Lu}?\.?$/u.test(text)) return true
  const last = (page.tokens[to - 1] as Token).fold
  const { given, surnames } = page.vocabulary
  return to - from > 1
    ? given.has(first) || surnames.has(first) || surnames.has(last)
    : surnames.has(first) || given.has(first)
}
