import { demonymRegion } from './demonym.ts'
import { isMark, isWord, sameLine } from './name-word.ts'
import { isOrganisation, newOffice, type Page, type Sighting, typeOf } from './page.ts'
import { isHonorific, nameFrom } from './person-name.ts'
import type { Titled } from './person.ts'
import { matchPhrase } from './phrases.ts'
import type { Token } from './token.ts'

/** "Senators X and Y", "Foreign Ministers X, Y and Z". */
export function readTitleList(page: Page, at: number): readonly Titled[] {
  const first = page.tokens[at]
  if (page.owner[at] != null || first?.kind !== 'word') return NOBODY
  const title = matchPhrase(page.vocabulary.pluralTitles, page.tokens, at)
  if (title === null || !sameLine(page, at, title.end)) return NOBODY
  // "the rectors, Prof X and Prof Y"
  const apart = isMark(page, title.end, ',') && isHonorific(page, title.end + 1)
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
    const own = placeOf(page, name.to)
    if (!first.capital && !apart && own === null) break
    listed.push({
      name,
      sphere: title.value.sphere,
      person: null,
      offices: [newOffice({ start, end }, text, own?.things[0] ?? region, false)],
    })
    next = own?.to ?? afterParty(page, name.to)
    while (isMark(page, next, ',') || isWord(page, next, 'and')) next++
    if (next === name.to) break
  }
  return listed.filter(({ name }) => name.to - name.from > 1 || listed.length > 1)
}

const NOBODY: readonly Titled[] = []

/** "ambassadors X of Kenya and Y of the Netherlands", "presidents X of Keio University and Y of Yonsei University": each of his own. */
function placeOf(page: Page, at: number): Sighting | null {
  if (!isWord(page, at, 'of', 'from')) return null
  const owner = page.owner[isWord(page, at + 1, 'the') ? at + 2 : at + 1]
  const holds = typeOf(owner) === 'region' || isOrganisation(owner)
  return owner != null && holds && sameLine(page, at, owner.from) ? owner : null
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
