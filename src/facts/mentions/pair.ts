import { foldName } from './fold-name.ts'
import type { Discourse } from './discourse.ts'
import { isWord, sameLine } from './name-word.ts'
import { type Page, sight, type Sighting, type Thing } from './page.ts'

/** "the two sides", "both provinces", "the two leaders": the pair named together last. */
export function findPair(page: Page, at: number, discourse: Discourse): Sighting | null {
  if (!OPENERS.has(page.tokens[at]?.fold ?? '')) return null
  const duo = duoEnd(page, at)
  if (duo > at) {
    const pair = pairOf(page, 'people', 'leaders', discourse)
    return pair === null ? null : sight(page, { from: at, to: duo }, pair, 'description')
  }
  let noun = at
  if (isWord(page, noun, 'the', 'these') && isWord(page, noun + 1, 'two')) noun += 2
  else if (isWord(page, noun, 'both', 'two')) noun += 1
  else return null
  if (isWord(page, at, 'two') && !isWord(page, at - 1, 'their', 'our', 'its')) return null
  if (isWord(page, noun, 'the', 'of')) noun++
  while (
    isWord(
      page,
      noun,
      'neighbouring',
      'neighboring',
      'local',
      'regional',
      'sister',
      'provincial',
      'state',
      'partner',
    ) ||
    isWord(page, noun, 'higher', 'education', 'educational', 'academic', 'public', 'private', 'friendly', 'twin')
  )
    noun++
  const token = page.tokens[noun]
  if (token === undefined || page.owner[noun] != null || !sameLine(page, at, noun)) return null
  const kind = PAIRS[token.fold]
  if (kind === undefined) return null
  // "joined the two leaders": others than those who joined.
  const own = isWord(page, at - 1, 'joined', 'accompanied', 'greeted', 'with', 'met', 'received') ? 1 : 0
  const pair = pairOf(page, kind, token.fold, { ...discourse, line: discourse.line - own })
  return pair === null ? null : sight(page, { from: at, to: noun + 1 }, pair, 'description')
}

const OPENERS = new Set(['the', 'these', 'both', 'two'])

/** "the duo", "the two" before what they do. */
function duoEnd(page: Page, at: number): number {
  if (!isWord(page, at, 'the')) return at
  if (isWord(page, at + 1, 'duo', 'pair') && !isWord(page, at + 2, 'of')) return at + 2
  return isWord(page, at + 1, 'two') && DONE.test(page.tokens[at + 2]?.fold ?? '') ? at + 2 : at
}

const DONE = /^(?:also|then|later|met|held|have|had|were|shook|[a-z]+ed)$/

/** How many sentences back a pair may have been named. */
const FARTHEST = 30

type Kind = 'sides' | 'regions' | 'people' | 'companies' | 'organisations'

const PAIRS: Readonly<Record<string, Kind>> = Object.fromEntries(
  (
    [
      ['sides', 'sides parties'],
      [
        'regions',
        'regions provinces states cities prefectures countries nations governments counties municipalities districts peoples localities towns communities territories jurisdictions areas capitals islands metropolises',
      ],
      [
        'people',
        'leaders dignitaries governors officials men women heads ministers presidents mayors ambassadors premiers chairmen chairpersons secretaries',
      ],
      ['companies', 'companies firms businesses automakers carmakers airlines banks'],
      [
        'organisations',
        'organizations organisations institutions universities schools institutes agencies associations chambers parliaments assemblies councils ministries ports museums hospitals bodies entities',
      ],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
)

function pairOf(page: Page, kind: Kind, noun: string, discourse: Discourse): readonly Thing[] | null {
  for (let line = discourse.line; line >= Math.max(0, discourse.line - FARTHEST); line--) {
    if (page.lines[line]?.kind === 'furniture') continue
    const things = distinct(discourse.seen[line] as Sighting[])
    const pair =
      kind === 'sides'
        ? (level(things, ['province', 'state', 'prefecture']) ??
          exactly(things.filter(isOrganisation)) ??
          level(things, ['city', 'county', 'district']) ??
          level(things, ['country']) ??
          exactly(things.filter(({ type }) => type === 'region')))
        : pick(things, kind, noun)
    if (pair !== null) return pair
  }
  return null
}

function pick(things: readonly Thing[], kind: Exclude<Kind, 'sides'>, noun: string): readonly Thing[] | null {
  switch (kind) {
    case 'regions':
      return LEVELS[noun] === undefined
        ? (level(things, ['province', 'state', 'prefecture']) ??
            level(things, ['city', 'county', 'district']) ??
            level(things, ['country']) ??
            exactly(things.filter(({ type }) => type === 'region')))
        : level(things, LEVELS[noun])
    case 'people':
      return exactly(things.filter((thing) => thing.type === 'official' && holds(thing, noun)))
    case 'companies':
      return exactly(things.filter((thing) => thing.type === 'company'))
    case 'organisations':
      return (
        exactly(things.filter((thing) => thing.type === 'institution' && suits(thing, noun))) ??
        exactly(things.filter(isOrganisation))
      )
  }
}

const WIDE = ['province', 'state', 'prefecture', 'city']
const LEVELS: Readonly<Record<string, readonly string[]>> = {
  provinces: WIDE,
  states: WIDE,
  prefectures: WIDE,
  cities: ['city'],
  municipalities: ['city', 'county'],
  counties: ['county'],
  districts: ['district'],
  countries: ['country'],
  nations: ['country'],
  peoples: ['country'],
}

function distinct(sightings: readonly Sighting[]): Thing[] {
  return [...new Set(sightings.flatMap(({ things }) => things))]
}

function level(things: readonly Thing[], levels: readonly string[]): readonly Thing[] | null {
  return exactly(
    things.filter((thing) => thing.type === 'region' && thing.level !== null && levels.includes(thing.level)),
  )
}

function exactly(things: readonly Thing[]): readonly Thing[] | null {
  return things.length === 2 ? things : null
}

function isOrganisation(thing: Thing): boolean {
  return thing.type === 'institution' || thing.type === 'company'
}

const TITLES: Readonly<Record<string, string>> = {
  governors: 'governor',
  ministers: 'minister',
  presidents: 'president',
  mayors: 'mayor',
  ambassadors: 'ambassador',
  premiers: 'premier',
  secretaries: 'secretary',
}

function holds(person: Thing, noun: string): boolean {
  const title = TITLES[noun]
  return title === undefined || person.offices.some((office) => foldName(office.title).includes(title))
}

const STEMS: Readonly<Record<string, string>> = {
  universities: 'universit',
  agencies: 'agenc',
  ministries: 'ministr',
  assemblies: 'assembl',
  parliaments: 'parliament',
  chambers: 'chamber',
  museums: 'museum',
  hospitals: 'hospital',
  institutes: 'institute',
  associations: 'association',
  councils: 'council',
  ports: 'port',
}

function suits(thing: Thing, noun: string): boolean {
  const stem = STEMS[noun]
  return stem === undefined || foldName(thing.name).includes(stem)
}
