import { foldName } from './fold-name.ts'
import { countryAround, isPost } from './home-country.ts'
import { kinship } from './kinship.ts'
import { beginsSentence, isWord } from './name-word.ts'
import { fitsLevel, isChief } from './office-level.ts'
import type { Office, Page, Sighting, Thing } from './page.ts'
import type { Titled } from './person.ts'

export type Question = {
  readonly titled: Titled
  readonly office: Office
  /** The publishing region, where the article names it. */
  readonly own: Thing | null
  /** Countries the article speaks of, the likeliest first. */
  readonly home: readonly Thing[]
  readonly taken: ReadonlySet<Thing>
  readonly regions: readonly Sighting[]
  readonly holders: Holders
}

/** Of what an office is by the rest of the article; null where that is not clear. */
export function ofArticle(page: Page, question: Question): Thing | null {
  const { titled, office, own, taken } = question
  switch (titled.sphere) {
    case 'ministry':
      return ministryOf(page, office) ?? stateOf(page, question) ?? countryOf(page, question)
    case 'country':
      if (office.words.includes('vice') && office.words.includes('president')) return null
      return ministryOf(page, office) ?? countryOf(page, question) ?? hostOf(page, question)
    case 'envoy':
      return ministryOf(page, office) ?? senderOf(page, titled) ?? countryOf(page, question)
    case 'region':
      if (own !== null && fitsLevel(own, office) && !taken.has(own) && kinship(page, titled, own) >= 0) return own
      return likeliest(page, question)
    default:
      return seconded(question)
  }
}

/** "Vice Chairman Y" in an article with one chairman, that of a body, is of the same. */
function seconded({ office, holders }: Question): Thing | null {
  const [rank, ...rest] = office.words
  if (office.former || rest.length === 0 || !(rank === 'vice' || rank === 'deputy')) return null
  const [only, ...others] = holders.get(rest.join(' '))?.keys() ?? []
  return only !== undefined && others.length === 0 ? only : null
}

/** The country to which all envoys of the article are sent: its president receives them. */
function hostOf(page: Page, { regions, taken }: Question): Thing | null {
  const hosts = new Set(
    regions.slice(0, MOST_REGIONS).flatMap((sighting) => (isPost(page, sighting) ? sighting.things : [])),
  )
  const [host, ...others] = hosts
  return host?.level === 'country' && others.length === 0 && !taken.has(host) ? host : null
}

/** The one country whose envoys the article names. */
function senderOf(page: Page, titled: Titled): Thing | null {
  const envoys = page.things.filter(({ type }) => type === 'official').flatMap(({ offices }) => offices)
  const senders = new Set(envoys.flatMap(({ words, of }) => (of?.level === 'country' && words.some((word) => ENVOYS.has(word)) ? [of] : []))) // prettier-ignore
  const [sender, ...others] = senders
  return sender !== undefined && others.length === 0 && kinship(page, titled, sender) >= 0 ? sender : null
}

const ENVOYS = new Set(['ambassador', 'consul', 'commissioner', 'embassy'])

/** The first country of the article whose office is free, where the holder's name does not speak against it. */
function countryOf(page: Page, { titled, home, taken }: Question): Thing | null {
  const free = home.filter((country) => !taken.has(country))
  const kin = free.find((country) => kinship(page, titled, country) > 0)
  return kin ?? free.find((country) => kinship(page, titled, country) === 0) ?? free[0] ?? null
}

export type Holders = Map<string, Map<Thing, Thing>>

/** Who is known to hold a title of what: by title, then by region. */
export function holdersByTitle(page: Page): Holders {
  const holders: Holders = new Map()
  for (const person of page.things)
    if (person.type === 'official') for (const office of person.offices) note(holders, person, office)
  return holders
}

export function note(holders: Holders, person: Thing, office: Office): void {
  if (office.of === null || office.former) return
  const title = titleKey(office)
  const held = holders.get(title) ?? new Map<Thing, Thing>()
  holders.set(title, held.set(office.of, held.get(office.of) ?? person))
}

/** Regions whose same office is known to be another's. */
export function takenFrom(holders: Holders, { person }: Titled, office: Office): ReadonlySet<Thing> {
  if (office.former) return new Set()
  const held = holders.get(titleKey(office)) ?? new Map<Thing, Thing>()
  return new Set([...held].flatMap(([region, holder]) => (holder === person ? [] : [region])))
}

function titleKey({ words }: Office): string {
  return isChief(words) ? 'chief' : words.join(' ')
}

/** The free region of fitting level that the article speaks of most, and nobody else as much; family names say of which country. */
function likeliest(page: Page, { titled, office, taken, regions }: Question): Thing | null {
  const line = page.lineOf[titled.name.from]
  const scores = new Map<Thing, number>()
  const homely = page.voice !== null && kinship(page, titled, { code: page.voice }) > 0
  let first = true
  for (const sighting of regions.slice(0, MOST_REGIONS)) {
    const [thing] = sighting.things
    if (thing === undefined || !fitsLevel(thing, office)) continue
    if (homely && kinship(page, titled, thing) <= 0) continue
    const near = page.lineOf[sighting.from] === line ? 2 : 0
    const subject = beginsSentence(page, sighting.from) || page.tokens[sighting.to]?.kind === 'possessive' ? 1 : 0
    const other = isWord(page, sighting.from - 1, 'with') ? 1.5 : 0
    if (!taken.has(thing))
      scores.set(thing, (scores.get(thing) ?? 0) + 0.5 + near + subject - other + (first ? 1.5 : 0))
    first = false
  }
  const ranked = [...scores]
    .map(([thing, score]) => [thing, score + kinship(page, titled, thing)] as const)
    .sort((a, b) => b[1] - a[1])
  const [best, second] = ranked
  if (best === undefined || best[1] < 0) return null
  return second === undefined || best[1] - second[1] >= 1 ? best[0] : null
}

const MOST_REGIONS = 200

/** Countries whose states have ministers or secretaries of their own, ISO 3166-1. */
const FEDERAL = new Set([
  'US',
  'MX',
  'BR',
  'IN',
  'MY',
  'NG',
  'AU',
  'CA',
  'DE',
  'AT',
  'CH',
  'BE',
  'AR',
  'ZA',
  'ES',
  'GB',
  'IT',
])
const NATIONAL = /\b(?:foreign|external|defen[cs]e|union|federal|prime|ambassador)\b/

/** The state whose premier or governor the article names is that of its ministers too. */
function stateOf(page: Page, { office, holders, regions, own }: Question): Thing | null {
  if (NATIONAL.test(foldName(office.title))) return null
  if (own?.level === 'state' && FEDERAL.has(own.code?.slice(0, 2) ?? '') && own.code?.startsWith('US-') === false)
    return nationalVoice(page, countryAround(page, own)) ? null : own
  const states = [...(holders.get('chief')?.keys() ?? [])].filter(
    ({ level, code }) =>
      (level === 'state' || level === 'province' || code === 'GB-SCT' || code === 'GB-WLS') &&
      FEDERAL.has(code?.slice(0, 2) ?? ''),
  )
  if (states.length === 0 && !page.things.some(({ level }) => level === 'country')) states.push(...soleState(regions))
  const [state] = states
  if (state === undefined || states.length > 1) return null
  return nationalVoice(page, countryAround(page, state)) ? null : state
}

/** The one state of a federation that an article without its country speaks of, again and again. */
function soleState(regions: readonly Sighting[]): Thing[] {
  const counts = new Map<Thing, number>()
  for (const { things } of regions.slice(0, MOST_REGIONS)) {
    const [thing] = things
    if (thing?.level === 'state' || (thing?.level === 'province' && FEDERAL.has(thing.code?.slice(0, 2) ?? '')))
      counts.set(thing, (counts.get(thing) ?? 0) + 1)
  }
  const [sole, other] = counts
  return sole !== undefined && other === undefined && sole[1] > 1 ? [sole[0]] : []
}

/** Whether national officials of that country speak in the article too. */
function nationalVoice(page: Page, country: Thing | null): boolean {
  return (
    country !== null &&
    page.things.some(({ offices }) =>
      offices.some(({ of, words }) => of === country && (words.includes('president') || words.includes('prime'))),
    )
  )
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
