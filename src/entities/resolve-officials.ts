import { append } from './append.ts'
import { fold } from '../text/fold.ts'
import { layerOf, type Layer } from './cluster.ts'
import type { Tie } from './components.ts'
import { reading, supports, type Reading, type Support, type Testimony } from './evidence.ts'
import { officialBlocks, officialFeatures, type OfficialTraits } from './features/official.ts'
import type { Group } from './group.ts'
import { isTypo, personName, relateNames, type PersonName } from './person-name.ts'
import type { Places } from './places.ts'
import { resolveSubjects, type Resolved } from './resolve-subjects.ts'
import { setOf } from './set-of.ts'
import { subjectsOf, type Known, type Subject } from './subject.ts'
import type { Words } from './words.ts'

/**
 * Officials are one across articles where their names are equal in any order and they share an office, organisation or region;
 * or a title in the articles of one publisher, unless those name two places for it. A middle name is optional within one
 * office. One without any office keeps the company of its article only. People named by title only are left to
 * resolve-titles.ts.
 */
export function resolveOfficials(known: Known, places: Places): Layer & { readonly resolved: Resolved<'entity'> } {
  const { testimonies, words } = known
  const named = supports(testimonies, 'entity').filter(
    ({ statement: { claim } }) => claim.type === 'official' && !claim.titleOnly,
  )
  const nameOf = names(words)
  const posts = postsOf(testimonies, places)
  const around = { posts, places, nameOf, words, contested: toldOfTwoPlaces(named, posts, nameOf) }
  const subjects = subjectsOf(named, known, (members) => traitsOf(members, around))
  const kind = { features: officialFeatures, blocksOf: officialBlocks }
  const resolved = resolveSubjects(subjects, kind, known, oneInAnArticle(subjects, posts, testimonies))
  return { ...layerOf(resolved.clusters), resolved }
}

/** What tells officials apart, beside their own statements. */
type Around = {
  readonly posts: Posts
  readonly places: Places
  readonly nameOf: (name: string) => PersonName
  readonly words: Words
  /** Names with titles in the mouth of one publisher that mean two places. */
  readonly contested: ReadonlySet<string>
}

/** An office as an article tells it: its folded title, of what, and in whose mouth. */
type Post = { readonly title: string; readonly place: string | null; readonly publisher: string }
type Posts = ReadonlyMap<Reading, readonly Post[]>

function postsOf(testimonies: readonly Testimony[], { idOf }: Places): Posts {
  const posts = new Map<Reading, Post[]>()
  for (const { testimony, statement } of supports(testimonies, 'office')) {
    const { official, of, title } = statement.claim
    const place = of === null ? null : (idOf(reading(testimony, of)) ?? null)
    append(posts, reading(testimony, official), { title: fold(title), place, publisher: testimony.publisher })
  }
  return posts
}

function readingOf({ testimony, statement }: Support<'entity'>): Reading {
  return reading(testimony, statement.claim.key)
}

function told(name: PersonName, { title, publisher }: Post): readonly string[] {
  return name.keys.map((key) => `${key}, ${title} as told by ${publisher}`)
}

function toldOfTwoPlaces(
  officials: readonly Support<'entity'>[],
  posts: Posts,
  nameOf: (name: string) => PersonName,
): ReadonlySet<string> {
  const places = new Map<string, Set<string>>()
  for (const official of officials)
    for (const post of posts.get(readingOf(official)) ?? [])
      if (post.place !== null)
        for (const title of told(nameOf(official.statement.claim.name), post))
          places.set(title, (places.get(title) ?? new Set()).add(post.place))
  return new Set([...places].filter(([, named]) => named.size > 1).map(([title]) => title))
}

function traitsOf(
  members: Group<Support<'entity'>>,
  { posts, places: { partOf, countriesOf }, nameOf, words: { soleTitles }, contested }: Around,
): OfficialTraits {
  const name = nameOf(members[0].statement.claim.name)
  const held = members.flatMap((member) => posts.get(readingOf(member)) ?? [])
  const direct = held.flatMap(({ place }) => place ?? [])
  const offices = held.filter(({ place }) => place !== null)
  const years = members.flatMap(({ testimony: { publishedAt } }) =>
    publishedAt ? Number(publishedAt.slice(0, 4)) : [],
  )
  return {
    name,
    places: setOf([...direct, ...direct.flatMap((place) => [...partOf(place)])]),
    nations: setOf(direct.filter((place) => /^region:[A-Z]{2}$/.test(place))),
    countries: setOf(direct.flatMap((place) => [...countriesOf(place)])),
    offices: setOf(offices.map(({ title, place }) => `${title} of ${place}`)),
    soleOffices: setOf(
      offices.filter(({ title }) => soleTitles.has(title)).map(({ title, place }) => `${title} of ${place}`),
    ),
    told: setOf(held.flatMap((post) => told(name, post)).filter((title) => !contested.has(title))),
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
  }
}

/** Names taken apart, each once. */
function names(words: Words): (name: string) => PersonName {
  const known = new Map<string, PersonName>()
  return (name) => {
    const found = known.get(name) ?? personName(name, words)
    known.set(name, found)
    return found
  }
}

/** Two readings of one article that are one person: equal names; or names one letter apart with one title, unless both are at one event. */
function oneInAnArticle(
  subjects: readonly Subject<'entity', OfficialTraits>[],
  posts: Posts,
  testimonies: readonly Testimony[],
): readonly Tie[] {
  const readIn = new Map<string, { index: number; key: Reading; name: PersonName }[]>()
  subjects.forEach(({ members, traits: { name } }, index) => {
    for (const member of members) append(readIn, member.testimony.articleId, { index, key: readingOf(member), name })
  })
  const ties: Tie[] = []
  for (const testimony of testimonies) {
    const read = readIn.get(testimony.articleId) ?? []
    read.forEach((b, at) => {
      for (const a of read.slice(0, at)) {
        if (a.index === b.index) continue
        const misspelt = isTypo(a.name.tokens.join(''), b.name.tokens.join('')) && sameTitle(posts, a.key, b.key)
        if (relateNames(a.name, b.name) === 'equal' || (misspelt && !areTogether(testimony, a.key, b.key)))
          ties.push({ a: Math.min(a.index, b.index), b: Math.max(a.index, b.index), firm: true })
      }
    })
  }
  return ties
}

/** One title, of one place as far as both say. */
function sameTitle(posts: Posts, a: Reading, b: Reading): boolean {
  return (posts.get(a) ?? []).some(({ title, place }) =>
    (posts.get(b) ?? []).some((other) => other.title === title && (other.place === place || !other.place || !place)),
  )
}

/** Whether one meeting has them both, or one paper both their names. */
function areTogether(testimony: Testimony, ...both: readonly [Reading, Reading]): boolean {
  const signers = new Map<string, Set<Reading>>()
  for (const { id, claim } of testimony.statements) {
    const at = claim.kind === 'signature' ? [claim.official] : claim.kind === 'meeting' ? claim.attendees : []
    const event = claim.kind === 'signature' ? claim.about : id
    for (const key of at) signers.set(event, (signers.get(event) ?? new Set()).add(reading(testimony, key)))
  }
  return [...signers.values()].some((present) => both.every((key) => present.has(key)))
}
