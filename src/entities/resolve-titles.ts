import { append } from './append.ts'
import { fold } from '../text/fold.ts'
import type { Layer } from './cluster.ts'
import { reading, supports, type Reading, type Support, type Testimony } from './evidence.ts'

/**
 * "Governor Kim" in an article with no full name: the one official known to hold that title of that place under that family
 * name, in articles published within a year of this one. Where two answer, or none, the reading stays unresolved.
 */
export function resolveTitles(
  testimonies: readonly Testimony[],
  officials: Layer,
  places: ReadonlyMap<Reading, string>,
): ReadonlyMap<Reading, string> {
  const titleOnly = new Map(
    supports(testimonies, 'entity')
      .filter(({ statement: { claim } }) => claim.titleOnly)
      .map(({ testimony, statement }) => [reading(testimony, statement.claim.key), statement.claim.name] as const),
  )
  const offices = supports(testimonies, 'office')
  const held = new Map<string, { support: Support<'office'>; official: string }[]>()
  for (const support of offices) {
    const official = officials.idOf.get(reading(support.testimony, support.statement.claim.official))
    if (official === undefined) continue
    const post = postOf(support, places)
    append(held, post, { support, official })
  }
  const namesOf = new Map(
    officials.clusters.map(
      ({ id, members }) =>
        [id, new Set(members.flatMap(({ statement }) => fold(statement.claim.name).split(' ')))] as const,
    ),
  )
  const resolved = new Map<Reading, string>()
  for (const support of offices) {
    const key = reading(support.testimony, support.statement.claim.official)
    const name = titleOnly.get(key)
    const family = name === undefined ? undefined : fold(name).split(' ').at(-1)
    if (family === undefined) continue
    const holders = (held.get(postOf(support, places)) ?? []).filter(
      ({ official, support: other }) =>
        namesOf.get(official)?.has(family) && withinAYear(support.testimony, other.testimony),
    )
    const [only, ...others] = new Set(holders.map(({ official }) => official))
    if (only !== undefined && others.length === 0) resolved.set(key, only)
  }
  return resolved
}

function postOf({ testimony, statement }: Support<'office'>, places: ReadonlyMap<Reading, string>): string {
  const { title, of } = statement.claim
  return JSON.stringify([fold(title), of === null ? null : (places.get(reading(testimony, of)) ?? null)])
}

function withinAYear(a: Testimony, b: Testimony): boolean {
  if (a.publishedAt === null || b.publishedAt === null) return false
  return Math.abs(Date.parse(a.publishedAt) - Date.parse(b.publishedAt)) <= 366 * 86_400_000
}
