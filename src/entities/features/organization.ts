import type { Block } from '../blocks.ts'
import type { Feature, Look } from '../judge.ts'
import { inCommon } from '../in-common.ts'

/** What tells companies and institutions apart. */
export type OrganizationTraits = {
  /** Folded, without its legal form. */
  readonly name: string
  /** Acronyms and short names stated beside it, in the same form. */
  readonly aliases: ReadonlySet<string>
  /** Its words without small ones and what only says that it is a province's, sorted. */
  readonly words: readonly string[]
  /** The noun that says what it is, in the form that stands for all its translations; null where it has none. */
  readonly head: string | null
  /** Whether every country has one of that name. */
  readonly generic: boolean
  readonly company: boolean
  /** Ids of the regions it is stated to lie in; of a generic name also the one that speaks. */
  readonly homes: ReadonlySet<string>
  /** The same, and those that its name begins or ends with. */
  readonly around: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
  /** ISO codes of the regions whose publishers tell of it. */
  readonly speakers: ReadonlySet<string>
  /** Who holds which office in it: "kim|dongyeon, director". */
  readonly directors: ReadonlySet<string>
}

export const organizationFeatures: readonly Feature<OrganizationTraits>[] = [
  { name: 'name', weight: 90, compare: compareNames },
  {
    name: 'head',
    weight: 30,
    compare: (a, b) => {
      if (related(a, b) || a.head === null || b.head === null) return null
      return a.head === b.head
        ? { score: 1, reason: `both a kind of ${a.head}` }
        : { score: -1, reason: `${a.head}, ${b.head}` }
    },
  },
  {
    name: 'subject',
    weight: 20,
    compare: (a, b) =>
      related(a, b) || a.words.some((word) => word !== a.head && b.words.includes(word))
        ? null
        : { score: -1, reason: 'names without a common word' },
  },
  { name: 'home', weight: 40, compare: compareHomes },
  {
    name: 'director',
    weight: 35,
    compare: ({ directors: a }, { directors: b }) => {
      const one = inCommon(a, b)
      return one === undefined ? null : { score: 1, reason: `both have ${one}` }
    },
  },
  {
    name: 'speaker',
    weight: 30,
    compare: (a, b) => {
      const region = inCommon(a.speakers, b.speakers)
      return region === undefined || !areAliases(a, b) ? null : { score: 1, reason: `both told by ${region}` }
    },
  },
]

/** Under which keys an organisation is looked for. */
export function organizationBlocks({
  name,
  aliases,
  words,
  directors,
  homes,
  speakers,
}: OrganizationTraits): readonly Block[] {
  const second = [...homes, ...speakers]
  return [
    ...[name, ...aliases].map((called) => ({ key: `name ${called}`, second })),
    { key: `words ${words.join(' ')}`, second },
    ...[...directors].map((director) => ({ key: `director ${director}`, second })),
  ]
}

function compareNames(a: OrganizationTraits, b: OrganizationTraits): Look | null {
  if (a.name === b.name)
    return a.generic
      ? { score: 0.56, reason: 'equal names, of which every country has one' }
      : { score: 1, reason: 'equal names' }
  if (areAliases(a, b)) return { score: 0.67, reason: 'one is the short name of the other' }
  if (haveEqualWords(a, b)) return { score: 0.56, reason: 'equal words in another order' }
  return null
}

/** Two homes in different countries part what has one home and a name that others may have; a company has many homes. */
function compareHomes(a: OrganizationTraits, b: OrganizationTraits): Look | null {
  const home = related(a, b) ? inCommon(a.homes, b.homes) : inCommon(a.around, b.around)
  const reordered = a.name !== b.name && !areAliases(a, b) && haveEqualWords(a, b)
  if (home !== undefined) return { score: reordered ? 0.9 : 1, reason: `both in ${home}` }
  if (
    a.generic &&
    b.generic &&
    a.homes.size > 0 &&
    b.homes.size > 0 &&
    [...a.homes, ...b.homes].every((id) => STATE.test(id))
  )
    return { score: -1, reason: 'of two states or provinces', apart: true }
  if (a.company || b.company || a.countries.size === 0 || b.countries.size === 0) return null
  if (inCommon(a.countries, b.countries) !== undefined) return null
  return {
    score: -1,
    reason: `one in ${[...a.countries].join(', ')}, the other in ${[...b.countries].join(', ')}`,
    ...(a.words.length > 2 ? {} : { apart: true }),
  }
}

const STATE = /^region:[A-Z]{2}-/

function related(a: OrganizationTraits, b: OrganizationTraits): boolean {
  return a.name === b.name || areAliases(a, b) || haveEqualWords(a, b)
}

function areAliases(a: OrganizationTraits, b: OrganizationTraits): boolean {
  return a.aliases.has(b.name) || b.aliases.has(a.name) || inCommon(a.aliases, b.aliases) !== undefined
}

function haveEqualWords(a: OrganizationTraits, b: OrganizationTraits): boolean {
  return a.words.join(' ') === b.words.join(' ')
}
