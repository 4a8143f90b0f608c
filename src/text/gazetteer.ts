import { fold } from './fold.ts'
import { keptOnce } from './kept-once.ts'

/** A place the gazetteer knows. */
export type Place = {
  /** ISO 3166-1 alpha-2 ("KR"), ISO 3166-2 ("KR-41"), "GN" + Geonames id ("GN1835553"), or our own ("KR-41.yongin"). */
  readonly code: string
  /** English display name: "Gyeonggi Province", "Arizona", "Suwon". */
  readonly name: string
  readonly level: 'country' | 'state' | 'province' | 'prefecture' | 'city' | 'county' | 'district' | 'other'
  readonly aliases: readonly string[]
  /** Code of the place it lies in, null for a country. */
  readonly within: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly population: number
  /** Adjectives and names of inhabitants ("Korean"); countries and some states. */
  readonly demonyms: readonly string[]
}

export type Gazetteer = {
  /** By code. */
  readonly byCode: ReadonlyMap<string, Place>
  /** Places by folded name or alias: countries, then the states of large federations, then all others by population. */
  readonly byName: ReadonlyMap<string, readonly Place[]>
  /** Countries and states by folded demonym. */
  readonly byDemonym: ReadonlyMap<string, readonly Place[]>
  /** Folded names that are a place only where the context says so: why they are doubtful. */
  readonly doubtful: ReadonlyMap<string, Doubt>
}

/** "Reading" is an English word, "Jackson" a person's name, "Ariz." and "CA" abbreviations. */
export type Doubt = 'word' | 'person' | 'abbreviation'

/** The texts of data/gazetteer/*.tsv and common-words.txt. */
export type GazetteerTexts = {
  readonly countries: string
  readonly subdivisions: string
  readonly cities: string
  readonly extras: string
  readonly commonWords?: string
}

/**
 * Reads the gazetteer's files. A row of `extras` whose code is known already corrects that place: its name,
 * level, within and numbers win where stated, its aliases and demonyms are added.
 * A state, province, county … is also indexed with its head noun: "Arizona State", "State of Arizona";
 * for cities ("Suwon City") use `placesNamed`.
 */
export function parseGazetteer(texts: GazetteerTexts): Gazetteer {
  const rows = new Map<string, Row>()
  for (const text of [texts.countries, texts.subdivisions, texts.cities, texts.extras]) {
    for (const row of parseRows(text)) rows.set(row.place.code, joined(rows.get(row.place.code), row))
  }
  const byCode = new Map<string, Place>()
  const byName = new Map<string, Place[]>()
  const byDemonym = new Map<string, Place[]>()
  const doubtful = new Map<string, Doubt>()
  for (const { place, abbreviations } of rows.values()) {
    byCode.set(place.code, place)
    for (const name of [place.name, ...place.aliases]) {
      const key = fold(name)
      add(byName, key, place)
      for (const form of withHeadNoun(key, place)) add(byName, form, place)
    }
    for (const abbreviation of abbreviations) {
      const key = fold(abbreviation)
      add(byName, key, place)
      doubtful.set(key, 'abbreviation')
    }
    for (const demonym of place.demonyms) add(byDemonym, fold(demonym), place)
  }
  for (const places of byName.values()) if (places.length > 1) places.sort(byImportance(places))
  for (const places of byDemonym.values()) places.sort((a, b) => rank(a) - rank(b) || b.population - a.population)
  for (const [word, doubt] of parseWords(texts.commonWords ?? '')) doubtful.set(word, doubt)
  return { byCode, byName, byDemonym, doubtful }
}

/**
 * All places of that name, the likeliest first. Where no place has the longer name, "Erongo Region" finds Erongo,
 * and "Yamaguchi City" the city before the prefecture.
 */
export function placesNamed(gazetteer: Gazetteer, name: string): readonly Place[] {
  const key = fold(name)
  const exact = gazetteer.byName.get(key)
  if (exact) return exact
  const bare = key.replace(HEAD_NOUN, '')
  const places = gazetteer.byName.get(bare) ?? []
  const noun = key.replace(bare, '')
  return places.toSorted((one, other) => Number(noun.includes(other.level)) - Number(noun.includes(one.level)))
}

/** Countries and states whose people or things are called so: "Korean", "Arizonans". */
export function placesOfDemonym(gazetteer: Gazetteer, demonym: string): readonly Place[] {
  const key = fold(demonym)
  return gazetteer.byDemonym.get(key) ?? gazetteer.byDemonym.get(key.replace(/s$/, '')) ?? []
}

/** Whether the place is the other or lies in it, by code: Suwon is within KR-41 and KR. */
export function isWithin(gazetteer: Gazetteer, code: string, ancestor: string): boolean {
  return code === ancestor || placesAround(gazetteer, code).some((place) => place.code === ancestor)
}

/** The places a place lies in, the nearest first, its country last. */
export function placesAround(gazetteer: Gazetteer, code: string): readonly Place[] {
  const around: Place[] = []
  let place = gazetteer.byCode.get(gazetteer.byCode.get(code)?.within ?? '')
  while (place && !around.includes(place)) {
    around.push(place)
    place = gazetteer.byCode.get(place.within ?? '')
  }
  return around
}

/** The country a place lies in, itself for a country; null for an unknown code. */
export function countryOf(gazetteer: Gazetteer, code: string): Place | null {
  return [gazetteer.byCode.get(code), ...placesAround(gazetteer, code)].findLast((place) => place !== undefined) ?? null
}

/** The place's ISO 3166 code; null for one that has only a Geonames code or our own. */
export function isoCode({ code }: Pick<Place, 'code'>): string | null {
  return /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(code) ? code : null
}

type Row = { readonly place: Place; readonly abbreviations: readonly string[]; readonly statesLevel: boolean }

/** Columns: code, name, level, within, aliases, abbreviations, demonyms, latitude, longitude, population; lists are parted by `|`. */
function parseRows(text: string): readonly Row[] {
  const rows: Row[] = []
  const once = keptOnce()
  for (const line of text.split(/\r?\n/)) {
    if (line === '' || line.startsWith('#')) continue
    const [
      code = '',
      name = '',
      level = '',
      within = '',
      aliases,
      abbreviations,
      demonyms,
      latitude,
      longitude,
      population,
    ] = line.split('\t')
    if (level !== '' && !isLevel(level)) throw new Error(`gazetteer: ${code} has the unknown level "${level}"`)
    rows.push({
      place: {
        code,
        name,
        level: LEVELS.find((known) => known === level) ?? 'other',
        aliases: list(aliases),
        within: within === '' ? null : once(within),
        latitude: latitude ? Number(latitude) : null,
        longitude: longitude ? Number(longitude) : null,
        population: Number(population ?? 0),
        demonyms: list(demonyms),
      },
      abbreviations: list(abbreviations),
      statesLevel: level !== '',
    })
  }
  return rows
}

function joined(known: Row | undefined, extra: Row): Row {
  if (!known) return extra
  const [a, b] = [known.place, extra.place]
  const name = b.name || a.name
  const aliases = new Set([...(name === a.name ? [] : [a.name]), ...a.aliases, ...b.aliases])
  const place: Place = {
    code: a.code,
    name,
    level: extra.statesLevel ? b.level : a.level,
    aliases: [...aliases],
    within: b.within ?? a.within,
    latitude: b.latitude ?? a.latitude,
    longitude: b.longitude ?? a.longitude,
    population: b.population || a.population,
    demonyms: [...new Set([...a.demonyms, ...b.demonyms])],
  }
  return { place, abbreviations: [...known.abbreviations, ...extra.abbreviations], statesLevel: true }
}

const LEVELS = ['country', 'state', 'province', 'prefecture', 'city', 'county', 'district', 'other'] as const

function isLevel(level: string): level is Place['level'] {
  return LEVELS.some((known) => known === level)
}

/** The head nouns English puts after, or before with "of", the bare name of a place of each level. */
const HEAD_NOUNS: Readonly<Record<Place['level'], string | null>> = {
  country: null,
  state: 'state',
  province: 'province',
  prefecture: 'prefecture',
  city: null,
  county: 'county',
  district: 'district',
  other: 'region',
}

const HEAD_NOUN =
  /^(?:(?:the )?(?:state|province|prefecture|region|department|governorate|canton|emirate|municipality|autonomous region|republic|county|city|district|island) of )|(?: (?:state|province|prefecture|region|department|governorate|oblast|krai|canton|emirate|division|territory|autonomous region|autonomous prefecture|(?:special|metropolitan|autonomous) city|municipality|county|city|district|do|si|gun|gu|fu|ken|shi|sheng))$/

function withHeadNoun(key: string, place: Place): readonly string[] {
  const noun = HEAD_NOUNS[place.level]
  return noun === null || key.includes(noun) ? [] : [`${key} ${noun}`, `${noun} of ${key}`]
}

/** Where the press uses the bare name of a first-level subdivision for itself, not for a town of the same name. */
const FEDERATIONS = new Set(['US', 'CA', 'AU', 'IN', 'CN', 'JP', 'KR', 'DE', 'NG', 'VN', 'ID', 'PK', 'MY', 'ZA'])

function rank(place: Place): number {
  if (place.level === 'country') return 0
  const isState = place.level !== 'city' && place.code.length > 3 && place.code[2] === '-'
  return isState && place.within !== null && FEDERATIONS.has(place.within) ? 1 : 2
}

/** By rank, then population; a province named after its own capital stands behind it ("Ankara", "San Salvador"). */
function byImportance(places: readonly Place[]): (a: Place, b: Place) => number {
  const weight = new Map(places.map((place) => [place, place.population]))
  for (const place of places) {
    if (place.level === 'city' || rank(place) < 2) continue
    const country = place.code.slice(0, 2)
    const capital = places.find(
      (other) =>
        other.level === 'city' &&
        other.within !== null &&
        (other.within === place.code || other.within.slice(0, 2) === country),
    )
    if (capital) weight.set(place, Math.min(place.population, capital.population - 1))
  }
  return (a, b) => rank(a) - rank(b) || (weight.get(b) ?? 0) - (weight.get(a) ?? 0)
}

function* parseWords(text: string): Generator<[string, Doubt]> {
  for (const line of text.split(/\r?\n/)) {
    const [word = '', doubt] = line.split('\t')
    if (word !== '' && !word.startsWith('#')) yield [fold(word), doubt === 'person' ? 'person' : 'word']
  }
}

/** Most places have neither aliases nor demonyms: one empty list serves them all. */
function list(cell: string | undefined): readonly string[] {
  return cell ? cell.split('|') : NOTHING
}

const NOTHING: readonly string[] = []

function add(index: Map<string, Place[]>, key: string, place: Place): void {
  const places = index.get(key)
  if (!places) index.set(key, [place])
  else if (!places.includes(place)) places.push(place)
}
