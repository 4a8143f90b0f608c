import { knownRegion } from './known-region.ts'
import { isMark, isWord } from './name-word.ts'
import { type Page, type Sighting, sightings, type Thing, typeOf } from './page.ts'

/** The countries the article speaks of, the likeliest first: the publisher's, else the one named most. */
export function homeCountries(page: Page): readonly Thing[] {
  const code = page.voice?.slice(0, 2)
  if (code !== undefined) return page.things.filter((thing) => thing.type === 'region' && thing.code === code)
  const counts = new Map<Thing, number>()
  const spoken = new Set<Thing>()
  for (const sighting of sightings(page)) {
    const [thing] = sighting.things
    if (typeOf(sighting) !== 'region' || thing === undefined || isPost(page, sighting)) continue
    if (thing.level === 'country') spoken.add(thing)
    const country = thing.level === 'country' ? thing : countryAround(page, thing)
    const weight = isWord(page, sighting.from - (isWord(page, sighting.from - 1, 'the') ? 2 : 1), 'from') ? 0 : country === thing ? 1 : 0.5 // prettier-ignore
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + weight)
  }
  for (const country of counts.keys()) if (!spoken.has(country)) counts.delete(country)
  const filed = filedFrom(page)
  if (filed !== null) counts.set(filed, (counts.get(filed) ?? 0) + FILED)
  // Foreign officials come with their country's name, one's own without.
  for (const { offices } of page.things.filter((thing) => thing.type === 'official'))
    for (const { of } of offices) if (of !== null && counts.has(of)) counts.set(of, (counts.get(of) as number) - 2)
  const ranked = [...counts].sort((a, b) => b[1] - a[1])
  return ranked.filter(([, count]) => count > 0 && count >= (ranked[0]?.[1] ?? 0) * CLEAR).length > 1 &&
    !named(page, ranked[0]?.[0])
    ? []
    : ranked.map(([thing]) => thing)
}

/** How much a dateline tells whose officials come without a country. */
const FILED = 1.5

/** The country of a dateline's city: "TOKYO (Kyodo) --". */
function filedFrom(page: Page): Thing | null {
  const line = page.lines.find(({ kind }) => kind === 'body')
  if (line === undefined) return null
  const from = isMark(page, line.from, '(') ? line.from + 1 : line.from
  const place = page.owner[from]
  const [city] = place?.things ?? []
  if (place == null || city?.type !== 'region' || city.level === 'country' || !/^\p{Lu}{3}/u.test(page.tokens[from]?.text ?? '')) return null // prettier-ignore
  for (let at = place.to; at < place.to + 14 && at < line.to; at++)
    if (isMark(page, at, '-', '--', '–', '—')) return countryOf(page, city)
  return null
}

/** The country a city lies in, as a thing of the article even where it is not named. */
function countryOf(page: Page, city: Thing): Thing | null {
  let place = page.vocabulary.placeByCode.get(city.code ?? '')
  for (let steps = 0; place?.within != null && steps < 6; steps++) place = page.vocabulary.placeByCode.get(place.within)
  return place === undefined ? null : knownRegion(page, place, place.name)
}

/** "Ambassador to Germany": where somebody is sent. */
export function isPost(page: Page, { from }: Sighting): boolean {
  const at = isWord(page, from - 1, 'the') ? from - 2 : from - 1
  return (
    isWord(page, at, 'to') && isWord(page, at - 1, 'ambassador', 'commissioner', 'envoy', 'consul', 'representative')
  )
}

/** Countries spoken of at least so much as often as the first make it doubtful whose officials come without a country. */
const CLEAR = 0.8

/** Whether the first sentences, where an article says where it is, name a country. */
function named(page: Page, country: Thing | undefined): boolean {
  const end = page.lines[2]?.to ?? 0
  return page.owner.slice(0, end).some((owner) => owner?.things[0] === country && country !== undefined)
}

/** The country a region lies in, where the article names it. */
export function countryAround(page: Page, thing: Thing): Thing | null {
  let place = page.vocabulary.placeByCode.get(thing.code ?? '')
  for (let steps = 0; place?.within != null && steps < 6; steps++) place = page.vocabulary.placeByCode.get(place.within)
  return place === undefined
    ? null
    : (page.things.find((other) => other.type === 'region' && other.code === place.code) ?? null)
}
