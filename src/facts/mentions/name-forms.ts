import { foldName } from './fold-name.ts'
import { isPlainWord } from './name-word.ts'
import type { Page, Thing } from './page.ts'

/** Family names that one person of the article alone bears. */
export function soleFamilies(page: Page): ReadonlyMap<string, Thing> {
  const bearers = new Map<string, Thing | null>()
  for (const thing of page.things)
    if (thing.family !== null)
      bearers.set(thing.family, bearers.has(thing.family) && bearers.get(thing.family) !== thing ? null : thing)
  const sole = [...bearers].flatMap(([family, thing]) =>
    thing === null ? [] : familyForms(page, family, thing).map((form) => [form, thing] as const),
  )
  return new Map([...soleWords(page, bearers), ...sole])
}

/** "Garza" of Rodrigo Garza Treviño, "Srettha" of Srettha Thavisin: a word that is in no other name and is no common given name. */
function soleWords(page: Page, families: ReadonlyMap<string, Thing | null>): (readonly [string, Thing])[] {
  const people = page.things.filter(({ type, titleOnly }) => type === 'official' && !titleOnly)
  const bearers = Map.groupBy(
    people.flatMap((thing) => foldName(thing.name).split(' ').map((word) => ({ word, thing }))), // prettier-ignore
    ({ word }) => word,
  )
  const { given, surnames, places, particles } = page.vocabulary
  return [...bearers].flatMap(([word, [first, ...others]]) =>
    first === undefined ||
    others.length > 0 ||
    families.has(word) ||
    word.length < 4 ||
    isPlainWord(page, word) ||
    particles.has(word) ||
    (given.has(word) && !surnames.has(word)) ||
    places.has(word)
      ? []
      : [[word, first.thing] as const],
  )
}

/** "Le Goff" and "Al Ketbi" as well as "Goff": a particle written large stays before the name. */
function familyForms(page: Page, family: string, { name }: Thing): string[] {
  const words = foldName(name).split(' ')
  const particle = words.at(-2)
  return words.length > 2 &&
    words.at(-1) === family &&
    particle !== undefined &&
    page.vocabulary.particles.has(particle)
    ? [`${particle} ${family}`, family]
    : [family]
}

/** "Kim Dong-yeon" for Dong Yeon Kim, and the other way. */
export function turned(name: string, family: string | null): string[] {
  const [first = '', second = '', third, ...more] = foldName(name).split(' ')
  if (third === undefined || more.length > 0 || family === null) return []
  return first === family ? [`${second} ${third} ${first}`] : third === family ? [`${third} ${first} ${second}`] : []
}
