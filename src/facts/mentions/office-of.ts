import { foldName } from './fold-name.ts'
import { isWord, sameLine } from './name-word.ts'
import { isOrganisation, type Office, type Page, type Sighting, sightings, type Thing, typeOf } from './page.ts'
import type { Titled } from './person.ts'

type Named = { readonly titled: Titled; readonly office: Office }

/** Says of what each office is, where the words beside it do not: by other mentions, the sentence, the publisher, the article. */
export function inferOffices(page: Page, found: readonly Titled[]): void {
  fromOtherMentions(found)
  let before: Named | null = null
  for (const titled of found)
    for (const office of titled.offices) {
      const near =
        before !== null && before.titled !== titled && sameLine(page, before.titled.name.from, titled.name.from)
          ? before
          : null
      office.of ??= ofSentence(page, titled, office, near)
      if (office.of !== null) before = { titled, office }
    }
  fromOtherMentions(found)
  const home = homeCountries(page)
  const own =
    page.voice === null
      ? null
      : (page.things.find((thing) => thing.type === 'region' && thing.code === page.voice) ?? null)
  const regions = sightings(page).filter((sighting) => typeOf(sighting) === 'region')
  const holders = holdersByTitle(page)
  for (const titled of found) {
    fromOtherMentions([titled])
    for (const office of titled.offices) {
      if (office.of !== null) continue
      const taken = takenFrom(holders, titled, office)
      office.of = ofArticle(page, { titled, office, own, home, taken, regions })
      if (office.of !== null && titled.person !== null) note(holders, titled.person, office)
    }
  }
  for (const titled of found) fromOtherMentions([titled])
  for (const thing of page.things) if (thing.type === 'official') thing.offices = withoutEchoes(page, thing.offices)
}

/** "Governor X" beside "Arizona Governor X" is of Arizona too. */
function fromOtherMentions(found: readonly Titled[]): void {
  for (const { person, offices } of found) {
    if (person === null) continue
    for (const office of offices)
      office.of ??=
        person.offices.find((known) => known.of !== null && known.former === office.former && related(known, office))
          ?.of ?? null
  }
}

function related(known: Office, office: Office): boolean {
  const a = words(known)
  const b = words(office)
  return (
    b.every((word) => a.includes(word)) ||
    a.every((word) => b.includes(word)) ||
    (a.at(-1) === b.at(-1) && a.at(-1) === 'minister')
  )
}

function words(office: Office): readonly string[] {
  return office.words
}

/** Each office once: of two that say the same, the one that says more. */
function withoutEchoes(page: Page, offices: readonly Office[]): Office[] {
  const kept: Office[] = []
  for (const office of [...offices].sort((a, b) => words(b).length - words(a).length)) {
    if (office.of === null && page.vocabulary.signs.vagueTitles.has(foldName(office.title))) continue
    const echo = kept.some(
      (other) =>
        (other.of === office.of || office.of === null) &&
        other.former === office.former &&
        words(office).every((word) => words(other).includes(word)),
    )
    if (!echo) kept.push(office)
  }
  return kept.sort((a, b) => a.start - b.start)
}

function ofSentence(page: Page, { name, sphere }: Titled, office: Office, before: Named | null): Thing | null {
  const own = titleStart(page, name.from, office)
  if (isWord(page, own - 1, 'its')) return latest(page, own)
  if (sphere === 'country' && office.words.at(-1) === 'president' && before !== null && own - before.titled.name.to < 4)
    return before.office.of !== null && before.office.of.type !== 'region' ? before.office.of : null
  if (sphere === 'corporate' || sphere === 'body') {
    if (isWord(page, own - 1, 'company') || isWord(page, own, 'company')) return latest(page, own)
    if (before?.office.of != null && before.office.of.type !== 'region' && own - before.titled.name.to < 4)
      return before.office.of
    return latest(page, own, page.lines[page.lineOf[own] as number]?.from ?? 0)
  }
  if (sphere !== 'region') return null
  const line = page.lines[page.lineOf[name.from] as number]
  if (line === undefined) return null
  // "In Arizona, Governor X": a place that opens the sentence.
  const opener = isWord(page, line.from, 'in', 'at') ? page.owner[line.from + 1] : null
  const place = opener?.things[0]
  return place !== undefined &&
    place.type === 'region' &&
    fits(place, office) &&
    page.tokens[opener?.to as number]?.text === ','
    ? place
    : null
}

/** Index of the token a title begins with, near the name. */
function titleStart(page: Page, name: number, office: Office): number {
  for (let at = name; at > name - 16 && at >= 0; at--) if (page.tokens[at]?.start === office.start) return at
  for (let at = name; at < name + 16; at++) if (page.tokens[at]?.start === office.start) return at
  return name
}

function latest(page: Page, before: number, from = 0): Thing | null {
  for (let at = before - 1; at >= from && at > before - 60; at--)
    if (isOrganisation(page.owner[at])) return page.owner[at]?.things[0] ?? null
  return null
}

const PROVINCIAL = /\b(?:governor|premier|chief minister|provincial|party secretary)\b/
const MUNICIPAL = /\b(?:mayor|municipal|councillor|city)\b/

function fits(place: Thing, office: Office): boolean {
  const title = foldName(office.title)
  if (MUNICIPAL.test(title)) return place.level === 'city' || place.level === 'county' || place.level === 'district'
  if (PROVINCIAL.test(title))
    return place.level === 'province' || place.level === 'state' || place.level === 'prefecture'
  return true
}

type Question = {
  readonly titled: Titled
  readonly office: Office
  readonly own: Thing | null
  readonly home: readonly Thing[]
  readonly taken: ReadonlySet<Thing>
  readonly regions: readonly Sighting[]
}

function ofArticle(page: Page, question: Question): Thing | null {
  const { titled, office, own, home, taken } = question
  switch (titled.sphere) {
    case 'ministry':
    case 'country':
    case 'envoy':
      return ministryOf(page, office) ?? home.find((country) => !taken.has(country)) ?? null
    case 'region':
      return own !== null && fits(own, office) && !taken.has(own) ? own : likeliest(page, question)
    default:
      return null
  }
}

type Holders = Map<string, Map<Thing, Thing>>

/** Who is known to hold a title of what: by title, then by region. */
function holdersByTitle(page: Page): Holders {
  const holders: Holders = new Map()
  for (const person of page.things)
    if (person.type === 'official') for (const office of person.offices) note(holders, person, office)
  return holders
}

function note(holders: Holders, person: Thing, office: Office): void {
  if (office.of === null || office.former) return
  const title = office.words.join(' ')
  const held = holders.get(title) ?? new Map<Thing, Thing>()
  holders.set(title, held.set(office.of, held.get(office.of) ?? person))
}

/** Regions whose same office is known to be another's. */
function takenFrom(holders: Holders, { person }: Titled, office: Office): ReadonlySet<Thing> {
  if (office.former) return new Set()
  const held = holders.get(office.words.join(' ')) ?? new Map<Thing, Thing>()
  return new Set([...held].flatMap(([region, holder]) => (holder === person ? [] : [region])))
}

/** The free region of fitting level that is named nearest: in the sentence, else most often; family names say of which country. */
function likeliest(page: Page, { titled, office, taken, regions }: Question): Thing | null {
  const line = page.lineOf[titled.name.from]
  const scores = new Map<Thing, number>()
  for (const sighting of regions.slice(0, MOST_REGIONS)) {
    const [thing] = sighting.things
    if (thing === undefined || taken.has(thing) || !fits(thing, office)) continue
    const near = page.lineOf[sighting.from] === line ? (sighting.from < titled.name.from ? 3 : 2) : 1
    scores.set(thing, (scores.get(thing) ?? 0) + near)
  }
  const ranked = [...scores]
    .map(([thing, score]) => [thing, score + kinship(page, titled, thing)] as const)
    .sort((a, b) => b[1] - a[1])
  return ranked[0]?.[0] ?? null
}

const MOST_REGIONS = 200

const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  ko: ['KR', 'KP'],
  zh: ['CN', 'TW'],
  'zh-hk': ['HK', 'CN', 'SG'],
  ja: ['JP'],
  vi: ['VN'],
}

function kinship(page: Page, { person }: Titled, region: Thing): number {
  const languages = [...(page.vocabulary.surnames.get(person?.family ?? '') ?? [])].filter(
    (language) => language in COUNTRIES,
  )
  const country =
    (region.code?.startsWith('GN') ? page.vocabulary.placeByCode.get(region.code)?.within : region.code)?.slice(0, 2) ??
    ''
  const eastern = Object.values(COUNTRIES).some((codes) => codes.includes(country))
  const first = foldName(person?.name ?? '').split(' ')[0] ?? ''
  const western = first !== person?.family && page.vocabulary.given.has(first)
  if (languages.some((language) => COUNTRIES[language]?.includes(country)) && !western) return 10
  return eastern && (western || languages.length === 0) ? -10 : languages.length > 0 && !western && !eastern ? -10 : 0
}

/** "Justice Minister" is of the Ministry of Justice where the article names it. */
function ministryOf(page: Page, office: Office): Thing | null {
  const title = foldName(office.title)
  if (!title.includes('minister') && !title.includes('secretary')) return null
  const field = title.split(' ').filter((word) => !page.vocabulary.signs.ministerialWords.has(word))
  if (field.length === 0) return null
  return (
    page.things.find((thing) => {
      if (thing.type !== 'institution') return false
      const name = foldName(thing.name).split(' ')
      if (!name.includes('ministry') && !name.includes('department')) return false
      const about = name.filter((word) => !page.vocabulary.signs.ministerialWords.has(word))
      return about.length > 0 && about[0] === field[0] && about.every((word) => field.includes(word))
    }) ?? null
  )
}

function countryAround(page: Page, thing: Thing): Thing | null {
  let place = page.vocabulary.placeByCode.get(thing.code ?? '')
  for (let steps = 0; place?.within != null && steps < 6; steps++) place = page.vocabulary.placeByCode.get(place.within)
  return place === undefined
    ? null
    : (page.things.find((other) => other.type === 'region' && other.code === place.code) ?? null)
}

/** The countries the article speaks of, the likeliest first: the publisher's, else the one named most. */
function homeCountries(page: Page): readonly Thing[] {
  const code = page.voice?.slice(0, 2)
  if (code !== undefined) return page.things.filter((thing) => thing.type === 'region' && thing.code === code)
  const counts = new Map<Thing, number>()
  for (const sighting of sightings(page)) {
    const [thing] = sighting.things
    if (typeOf(sighting) !== 'region' || thing === undefined) continue
    const country = thing.level === 'country' ? thing : countryAround(page, thing)
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + (country === thing ? 1 : 0.5))
  }
  // Foreign officials come with their country's name, one's own without.
  for (const { offices } of page.things.filter((thing) => thing.type === 'official'))
    for (const { of } of offices) if (of !== null && counts.has(of)) counts.set(of, (counts.get(of) as number) - 2)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([thing]) => thing)
}
