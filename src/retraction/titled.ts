import { fold } from '../text/fold.ts'
import { runsAlone, type Surroundings } from './black-out.ts'
import { jointOf, nameWordsOf, type NameWord } from './name-words.ts'
import type { Office } from './retraction.ts'

/** The keys of "Governor Kim", told of one of these offices in one of its years. */
export function titledForms(names: readonly string[], offices: readonly Office[]): readonly string[] {
  const families = [...new Set(names.flatMap((name) => [fold(name).split(' ')[0], fold(name).split(' ').at(-1)]))]
  return offices.flatMap(({ title, of, years }) =>
    families.flatMap((family = '') => [
      titled(fold(title), family),
      ...of.flatMap((place) => years.map((year) => titledOf(fold(title), family, placeKey(place), year))),
    ]),
  )
}

/** An article, as far as it tells whose title is meant. `region`: id of the one that its source speaks for. */
export type Telling = { readonly text: string; readonly region: string | null; readonly year: number | null }

/**
 * The folded family names that stand in a text for somebody known by title only: the text names the office's region or
 * organisation, or comes from there, in a year of the office, and gives nobody of that name in full.
 */
export function titledIn(
  { text, region, year }: Telling,
  isKnown: (form: string) => boolean,
  around: Surroundings,
): readonly string[] {
  const words = nameWordsOf(text)
  const found = words.flatMap((word, at) =>
    word.capital
      ? titlesBefore(text, words, at, around)
          .filter((title) => isKnown(titled(title, word.key)))
          .map((title) => ({ title, family: word.key }))
      : [],
  )
  if (found.length === 0 || year === null) return []
  const places = [...(region === null ? [] : [region]), ...placesIn(text, words, around)]
  const families = found.flatMap(({ title, family }) =>
    places.some((place) => isKnown(titledOf(title, family, place, year))) ? [family] : [],
  )
  return [...new Set(families)].filter((family) => {
    const isIt = (word: NameWord) => word.key === family
    return runsAlone(text, words, isIt, around).length === words.filter((word) => word.capital && isIt(word)).length
  })
}

function titled(title: string, family: string): string {
  return `titled ${title} ${family}`
}

function titledOf(title: string, family: string, place: string, year: number): string {
  return `${titled(title, family)} of ${place} in ${year}`
}

function placeKey(place: string): string {
  return place.startsWith('region:') ? place : fold(place)
}

/** The titles that may stand before a word: "Governor", "Vice Governor" but not the governor in it. */
function titlesBefore(text: string, words: readonly NameWord[], at: number, around: Surroundings): readonly string[] {
  const titles: string[] = []
  let title = ''
  for (let from = at - 1; from >= Math.max(0, at - LONGEST_TITLE); from--) {
    const between = text.slice((words[from] as NameWord).end, (words[from + 1] as NameWord).start)
    if (!/^\.?[ \u00a0]$/.test(between)) break
    const key = (words[from] as NameWord).key
    if (from < at - 1 && !around.ranks.has(key)) break
    if (from < at - 1) titles.pop()
    title = title === '' ? key : `${key} ${title}`
    titles.push(title)
    if (between.startsWith('.')) titles.push(...around.titlesLike(key))
  }
  return titles
}

const LONGEST_TITLE = 4

/** Every run of words that may name a region or an organisation, folded, with the ids of the regions of that name. */
function placesIn(text: string, words: readonly NameWord[], around: Surroundings): ReadonlySet<string> {
  const places = new Set<string>()
  for (const [at, first] of words.entries()) {
    if (!first.capital) continue
    for (let to = at; to < words.length && to < at + LONGEST_PLACE; to++) {
      const word = words[to] as NameWord
      if (to > at && jointOf(text.slice((words[to - 1] as NameWord).end, word.start)) === 'apart') break
      const name = fold(text.slice(first.start, word.end))
      places.add(name)
      for (const id of around.regionsNamed(name)) places.add(id)
    }
  }
  return places
}

const LONGEST_PLACE = 6
