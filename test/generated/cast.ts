import type { Random } from './random.ts'

/** A region as the press names it. */
export type Place = { readonly name: string; readonly code: string; readonly head: string; readonly town: string }

/** One person; `spellings` are ways in which the press writes the one name. */
export type Person = {
  /** Tells homonyms apart. */
  readonly id: string
  readonly spellings: readonly string[]
  readonly family: string
  readonly title: string
  readonly of: Place
}

export type Body = { readonly name: string; readonly at: Place }

export type Cast = {
  readonly places: readonly Place[]
  /** The heads of each place, one after another: term by term. */
  readonly heads: ReadonlyMap<Place, readonly Person[]>
  readonly people: readonly Person[]
  readonly companies: readonly Body[]
  readonly institutions: readonly Body[]
}

/** Everybody the articles may speak of: `size` is the number of articles. A few are in many articles, most in few. */
export function makeCast(random: Random, size: number): Cast {
  const homonyms = Array.from({ length: 4 }, () => nameOf(random))
  const person = (index: number, of: Place, title: string): Person => {
    const name = random.chance(0.04) ? random.pick(homonyms) : nameOf(random)
    return { id: `person ${index}`, ...name, title, of }
  }
  let count = 0
  const heads = new Map(PLACES.map((of) => [of, Array.from({ length: 3 }, () => person(count++, of, of.head))]))
  const others = Array.from({ length: Math.ceil(size / 6) }, () => {
    const of = random.favour(PLACES)
    return person(count++, of, random.pick(TITLES))
  })
  const bodies = (share: number, name: (place: Place) => string): readonly Body[] =>
    Array.from({ length: Math.ceil(size * share) + 3 }, () => {
      const at = random.favour(PLACES)
      return { name: name(at), at }
    })
  return {
    places: PLACES,
    heads,
    people: [...[...heads.values()].flat(), ...others],
    companies: bodies(
      0.25,
      () => `${random.pick(STEMS)}${random.pick(ENDINGS)} ${random.pick(TRADES)} ${random.pick(FORMS)}`,
    ),
    institutions: bodies(
      0.05,
      ({ town }) => `${town} ${random.pick(STEMS)}${random.pick(ENDINGS)} ${random.pick(HALLS)}`,
    ),
  }
}

function nameOf(random: Random): Pick<Person, 'spellings' | 'family'> {
  if (random.chance(0.5)) {
    const [family, first, second] = [random.favour(KOREAN), random.pick(SYLLABLES), random.pick(SYLLABLES)]
    const joined = first.toLowerCase() + second.toLowerCase()
    const hyphened = `${first}-${second.toLowerCase()}`
    return {
      family,
      spellings: [`${family} ${hyphened}`, `${first} ${second} ${family}`, `${family} ${capital(joined)}`],
    }
  }
  const [given, family] = [random.pick(GIVEN), random.pick(FAMILIES)]
  return { family, spellings: [`${given} ${family}`] }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

const PLACES: readonly Place[] = [
  ['Gyeonggi Province', 'KR-41', 'Governor', 'Suwon'],
  ['British Columbia', 'CA-BC', 'Premier', 'Victoria'],
  ['Bavaria', 'DE-BY', 'Minister-President', 'Munich'],
  ['Kanagawa Prefecture', 'JP-14', 'Governor', 'Yokohama'],
  ['Queensland', 'AU-QLD', 'Premier', 'Brisbane'],
  ['Catalonia', 'ES-CT', 'President', 'Barcelona'],
  ['Shandong Province', 'CN-SD', 'Governor', 'Jinan'],
  ['California', 'US-CA', 'Governor', 'Sacramento'],
  ['Utah', 'US-UT', 'Governor', 'Provo'],
  ['Gujarat', 'IN-GJ', 'Chief Minister', 'Ahmedabad'],
  ['Liaoning Province', 'CN-LN', 'Governor', 'Shenyang'],
  ['Ontario', 'CA-ON', 'Premier', 'Toronto'],
  ['Lombardy', 'IT-25', 'President', 'Milan'],
  ['Aichi Prefecture', 'JP-23', 'Governor', 'Nagoya'],
  ['Jiangsu Province', 'CN-JS', 'Governor', 'Nanjing'],
  ['Ohio', 'US-OH', 'Governor', 'Columbus'],
  ['Brittany', 'FR-BRE', 'President', 'Rennes'],
  ['Karnataka', 'IN-KA', 'Chief Minister', 'Bengaluru'],
  ['West Java', 'ID-JB', 'Governor', 'Bandung'],
  ['Hokkaido', 'JP-01', 'Governor', 'Sapporo'],
  ['Manitoba', 'CA-MB', 'Premier', 'Winnipeg'],
  ['Saxony', 'DE-SN', 'Minister-President', 'Dresden'],
  ['Gangwon Province', 'KR-42', 'Governor', 'Chuncheon'],
  ['Victoria', 'AU-VIC', 'Premier', 'Melbourne'],
  ['Andalusia', 'ES-AN', 'President', 'Seville'],
  ['Texas', 'US-TX', 'Governor', 'Austin'],
  ['Guangdong Province', 'CN-GD', 'Governor', 'Guangzhou'],
  ['Quebec', 'CA-QC', 'Premier', 'Montreal'],
  ['Tuscany', 'IT-52', 'President', 'Florence'],
  ['Fukuoka Prefecture', 'JP-40', 'Governor', 'Fukuoka'],
  ['Oregon', 'US-OR', 'Governor', 'Portland'],
  ['Kerala', 'IN-KL', 'Chief Minister', 'Kochi'],
].map(([name = '', code = '', head = '', town = '']) => ({ name, code, head, town }))

const KOREAN = ['Kim', 'Lee', 'Park', 'Choi', 'Jung', 'Kang', 'Yoon', 'Seo', 'Han', 'Shin']
const SYLLABLES = ['Dong', 'Yeon', 'Jae', 'Myung', 'Hyung', 'Seo', 'Jun', 'Min', 'Hye', 'Won', 'Tae', 'Ji', 'Soo', 'Ho']
const GIVEN = [
  'Ana', 'Louise', 'Robert', 'Thomas', 'Claire', 'Daniel', 'Helen', 'Julia', 'Martin', 'Nina', 'Oscar', 'Paula', 'Simon', 'Teresa', 'Victor', 'Walter', 'Marie', 'Andrew', 'Laura', 'Peter',
] // prettier-ignore
const FAMILIES = [
  'Duclos', 'Hassan', 'Almeida', 'Brandt', 'Carver', 'Devereux', 'Eastman', 'Fischer', 'Granger', 'Holloway', 'Ivers', 'Jansen', 'Keller', 'Lindgren', 'Moreau', 'Novak', 'Okafor', 'Pereira', 'Quinlan', 'Rossi', 'Schneider', 'Tanaka', 'Ueda', 'Vargas', 'Whitaker', 'Yamada', 'Zimmer',
] // prettier-ignore
const TITLES = ['Vice Governor', 'Director General', 'Deputy Minister', 'Chief of Staff', 'Trade Commissioner']
const STEMS = [
  'Nor',
  'Cal',
  'Bel',
  'Tor',
  'Vel',
  'Sol',
  'Mar',
  'Fen',
  'Kor',
  'Lum',
  'Ost',
  'Pal',
  'Rav',
  'Sar',
  'Zen',
  'Hal',
]
const ENDINGS = [
  'dane',
  'vico',
  'tria',
  'mont',
  'quist',
  'bria',
  'lis',
  'tec',
  'nova',
  'gard',
  'ron',
  'wick',
  'dora',
  'lume',
]
const TRADES = [
  'Energy',
  'Semiconductor',
  'Robotics',
  'Pharma',
  'Logistics',
  'Materials',
  'Mobility',
  'Foods',
  'Optics',
]
const FORMS = ['Co., Ltd.', 'Inc.', 'Corp.', 'GmbH', 'Ltd.']
const HALLS = ['University', 'Institute of Technology', 'Research Institute', 'Chamber of Commerce']
