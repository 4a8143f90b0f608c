import { demonymRegion } from './demonym.ts'
import { isMark, isWord, sameLine } from './name-word.ts'
import { type Page, type Sighting, sightings, type Thing, typeOf } from './page.ts'

/** Says in which country a place lies that the gazetteer lacks: "Samcheok-ri of South Korea", "Brazil's Vila Nova", "in Vila Nova, Brazil". */
export function placeUnknown(page: Page): void {
  for (const sighting of sightings(page)) {
    const [place] = sighting.things
    if (typeOf(sighting) !== 'region' || place === undefined || place.code !== null || place.region !== null) continue
    place.region = holderAfter(page, sighting) ?? holderBefore(page, sighting)
  }
}

function holderAfter(page: Page, { to }: Sighting): Thing | null {
  let at = to
  if (isWord(page, at, 'city', 'county', 'district', 'province', 'town')) at++
  if (!isMark(page, at, ',', '(') && !isWord(page, at, 'of', 'in')) return null
  at = isWord(page, at + 1, 'the') ? at + 2 : at + 1
  return sameLine(page, to - 1, at) ? holderAt(page, at) : null
}

function holderBefore(page: Page, { from }: Sighting): Thing | null {
  if (page.tokens[from - 1]?.kind === 'possessive') return holderAt(page, from - 2)
  const noun = isWord(page, from - 1, 'of') ? from - 3 : from - 1
  return page.tokens[noun]?.capital === true && sameLine(page, noun, from) ? demonymRegion(page, noun) : null
}

function holderAt(page: Page, at: number): Thing | null {
  const [thing] = page.owner[at]?.things ?? []
  return thing?.type === 'region' && thing.code !== null && HOLDERS.has(thing.level ?? '') ? thing : null
}

const HOLDERS = new Set(['country', 'state', 'province', 'prefecture'])
