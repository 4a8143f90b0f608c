import { demonymRegion } from './demonym.ts'
import { isMark, isWord, sameLine } from './name-word.ts'
import { newOffice, type Page, typeOf } from './page.ts'
import { isHonorific, nameFrom } from './person-name.ts'
import type { Titled } from './person.ts'
import { matchPhrase } from './phrases.ts'
import type { Token } from './token.ts'

/** "Senators X and Y", "Foreign Ministers X, Y and Z". */
export function readTitleList(page: Page, at: number): Titled[] {
  const first = page.tokens[at]
  if (page.owner[at] != null || first?.kind !== 'word') return []
  const title = matchPhrase(page.vocabulary.pluralTitles, page.tokens, at)
  if (title === null || !sameLine(page, at, title.end)) return []
  // "the rectors, Prof X and Prof Y"
  const apart = isMark(page, title.end, ',') && isHonorific(page, title.end + 1)
  if (!first.capital && !apart) return []
  const region =
    demonymRegion(page, at - 1) ??
    (typeOf(page.owner[at - 1]) === 'region' ? (page.owner[at - 1]?.things[0] ?? null) : null)
  const { start } = first
  const { end } = page.tokens[title.end - 1] as Token
  const text = singular(page.text.slice(start, end))
  const listed: Titled[] = []
  for (let next = apart ? title.end + 1 : title.end; listed.length < 12;) {
    const name = nameFrom(page, next)
    if (name === null || !sameLine(page, at, name.from)) break
    listed.push({
      name,
      sphere: title.value.sphere,
      person: null,
      offices: [newOffice({ start, end }, text, region, false)],
    })
    next = afterParty(page, name.to)
    while (isMark(page, next, ',') || isWord(page, next, 'and')) next++
    if (next === name.to) break
  }
  return listed.filter(({ name }) => name.to - name.from > 1 || listed.length > 1)
}

/** "(D-CA)" or "R-Idaho," between the names of a list. */
function afterParty(page: Page, at: number): number {
  if (!isMark(page, at, '(')) return at
  for (let close = at + 1; close < at + 6; close++) if (isMark(page, close, ')')) return close + 1
  return at
}

function singular(title: string): string {
  return title
    .replace(/ies$/, 'y')
    .replace(/men$/, 'man')
    .replace(/s( general)?$/i, '$1')
}
