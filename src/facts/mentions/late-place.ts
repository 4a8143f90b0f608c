import { isMark, isNameWord, isPlain, isWord, sameLine, titleAt } from './name-word.ts'
import { foldName } from './fold-name.ts'
import { nameOf, newThing, type Page, sight } from './page.ts'
import { matchPhrase } from './phrases.ts'
import type { Token } from './token.ts'

/** Finds towns the gazetteer lacks by nothing but "in": after everything else has been named, what is left there is a place. */
export function findLatePlaces(page: Page): void {
  for (let at = 2; at < page.tokens.length; at++) {
    if (!isWord(page, at - 1, 'in', 'near') || page.owner[at] != null || page.tokens[at - 1]?.capital === true) continue
    if (!sameLine(page, at - 2, at) || MONEY.has((page.tokens[at - 2] as Token).fold)) continue
    if (page.lines[page.lineOf[at] as number]?.kind !== 'body') continue
    const to = endOf(page, at)
    if (to === at || !isClosed(page, to)) continue
    const name = nameOf(page, at, to)
    const known = page.byForm.get(`region ${foldName(name)}`)
    const place = known ?? newThing(page, 'region', name)
    place.level ??= 'other'
    sight(page, { from: at, to }, [place])
  }
}

/** What money, trust and language go into: "a stake in", "invested in", "fluent in". */
const MONEY = new Set(
  'stake stakes invest invested investing invests investment investments share shares interest interested believe confidence trust fluent written spoken degree position specialising specializing expert experts trading traded majoring partner partners funds money holding holdings bought role engage engaged'.split(
    ' ',
  ),
)

function endOf(page: Page, at: number): number {
  let to = at
  while (to - at < 3 && isUnknown(page, to) && sameLine(page, at, to)) to++
  return to
}

function isUnknown(page: Page, at: number): boolean {
  const token = page.tokens[at]
  return (
    token !== undefined &&
    isNameWord(page, at) &&
    page.owner[at] == null &&
    !isPlain(page, token) &&
    !token.acronym &&
    !/\p{Ll}\p{Lu}|\d/u.test(token.text) &&
    !page.people.has(token.fold) &&
    titleAt(page, at) === null &&
    matchPhrase(page.vocabulary.demonyms, page.tokens, at) === null &&
    matchPhrase(page.vocabulary.things, page.tokens, at) === null &&
    matchPhrase(page.vocabulary.heads, page.tokens, at) === null
  )
}

/** No longer name goes on: a mark, a small word or the end follows. */
function isClosed(page: Page, to: number): boolean {
  const next = page.tokens[to]
  if (next === undefined || !sameLine(page, to - 1, to)) return true
  if (isMark(page, to, ',', '.', ';', ')', ':', '—', '–')) return true
  return next.kind === 'word' && !next.capital && !isWord(page, to, 'of', 'de', 'al')
}
