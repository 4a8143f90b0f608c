import { foldName } from './fold-name.ts'
import { isNameWord } from './name-word.ts'
import { type Page, type Thing, typeOf } from './page.ts'

/** "Chairman of the Assembly": the institution of that noun which the article has named. */
export function bareBody(page: Page, at: number): Thing | null {
  const token = page.tokens[at]
  if (
    token === undefined ||
    !page.vocabulary.heads.has(token.fold) ||
    token.fold.length < 5 ||
    isNameWord(page, at + 1)
  )
    return null
  for (let back = at - 1; back >= Math.max(0, at - 400); back--) {
    const thing = page.owner[back]?.things[0]
    if (
      thing?.type === 'institution' &&
      foldName(thing.name)
        .replace(/ (?:of|for|in) .*$/, '')
        .endsWith(token.fold)
    )
      return thing
  }
  return null
}

/** "Managing Director of the company": the company named last. */
export function bareCompany(page: Page, at: number): Thing | null {
  const token = page.tokens[at]
  if (token === undefined || token.capital || !page.vocabulary.signs.businessNouns.has(token.fold)) return null
  for (let back = at - 1; back >= Math.max(0, at - 200); back--)
    if (typeOf(page.owner[back]) === 'company') return page.owner[back]?.things[0] ?? null
  return null
}
