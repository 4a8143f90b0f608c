import { append } from './append.ts'
import { fold } from '../text/fold.ts'
import type { Layer } from './cluster.ts'
import type { Unresolved } from './doubt.ts'
import { reading, supports, type Reading, type Support, type Testimony } from './evidence.ts'
import { isTypo } from './person-name.ts'
import type { Places } from './places.ts'

export type Titles = {
  readonly idOf: ReadonlyMap<Reading, string>
  readonly unresolved: readonly Unresolved[]
}

/**
 * "Governor Kim" in an article with no full name: the official of the same article with that title and family name, be it one
 * letter apart; else the one official known to hold that title of that place under that family name, in articles published
 * within a year of this one. Where several answer, the only one reported before and after holds; where none does, or still
 * several, the reading stays unresolved.
 */
export function resolveTitles(testimonies: readonly Testimony[], officials: Layer, placeOf: Places['idOf']): Titles {
  const offices = supports(testimonies, 'office')
  const officesOf = new Map<Reading, Support<'office'>[]>()
  for (const office of offices) append(officesOf, reading(office.testimony, office.statement.claim.official), office)
  const tokensOf = familyTokens(officials)
  const holders = holdersOf(offices, officials, placeOf, tokensOf)
  const idOf = new Map<Reading, string>()
  const unresolved: Unresolved[] = []
  for (const { testimony, statement } of supports(testimonies, 'entity')) {
    const { claim } = statement
    if (!claim.titleOnly) continue
    const key = reading(testimony, claim.key)
    const family = fold(claim.name).split(' ').at(-1) ?? ''
    const held = officesOf.get(key) ?? []
    const here = inTheArticle(held, family, officials, tokensOf)
    const known = held.flatMap((office) => {
      const found = holders.get(`${postOf(office, placeOf)} ${family}`)
      return found === undefined ? [] : answering(found, dayOf(testimony))
    })
    const [only, ...others] = new Set(here.length > 0 ? here : known)
    if (only !== undefined && others.length === 0) idOf.set(key, only)
    else
      unresolved.push({
        statementId: statement.id,
        articleId: testimony.articleId,
        name: claim.name,
        title: held[0]?.statement.claim.title ?? null,
        between: only === undefined ? [] : [only, ...others].sort(),
      })
  }
  return { idOf, unresolved }
}

/** Under a post and a family name: the days on which articles told of each holder, in order. */
type Holders = ReadonlyMap<string, readonly number[]>

function holdersOf(
  offices: readonly Support<'office'>[],
  officials: Layer,
  placeOf: Places['idOf'],
  tokensOf: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, Holders> {
  const holders = new Map<string, Map<string, number[]>>()
  for (const office of offices) {
    const official = officials.idOf.get(reading(office.testimony, office.statement.claim.official))
    const day = dayOf(office.testimony)
    if (official === undefined || day === null) continue
    for (const token of tokensOf.get(official) ?? []) {
      const key = `${postOf(office, placeOf)} ${token}`
      const found = holders.get(key) ?? new Map<string, number[]>()
      holders.set(key, found)
      append(found, official, day)
    }
  }
  for (const found of holders.values()) for (const days of found.values()) days.sort((a, b) => a - b)
  return holders
}

/** Those told of within a year of the day; of several, those told of both before and after it. */
function answering(holders: Holders, day: number | null): readonly string[] {
  if (day === null) return []
  const near = [...holders].filter(([, days]) => Math.abs(nearest(days, day) - day) <= YEAR)
  const around = near.filter(([, days]) => (days[0] ?? day) <= day && day <= (days.at(-1) ?? day))
  return (near.length > 1 && around.length === 1 ? around : near).map(([official]) => official)
}

function nearest(days: readonly number[], day: number): number {
  let [low, high] = [0, days.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? 0) < day) low = middle + 1
    else high = middle
  }
  const [before, after] = [days[low - 1] ?? -Infinity, days[low] ?? Infinity]
  return day - before <= after - day ? before : after
}

/** Officials that the article names in full, with the same title and the same family name or one a letter apart. */
function inTheArticle(
  held: readonly Support<'office'>[],
  family: string,
  officials: Layer,
  tokensOf: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const titles = new Set(held.map(({ statement }) => fold(statement.claim.title)))
  const testimony = held[0]?.testimony
  const found = (testimony?.statements ?? []).flatMap(({ claim }) => {
    if (testimony === undefined) return []
    if (claim.kind !== 'office' || !titles.has(fold(claim.title))) return []
    const official = officials.idOf.get(reading(testimony, claim.official))
    return official === undefined ? [] : [official]
  })
  const named = (test: (token: string) => boolean) =>
    found.filter((official) => [...(tokensOf.get(official) ?? [])].some(test))
  const exact = named((token) => token === family)
  return exact.length > 0 ? exact : named((token) => isTypo(token, family))
}

function familyTokens(officials: Layer): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    officials.clusters.map(
      ({ id, members }) =>
        [id, new Set(members.flatMap(({ statement }) => fold(statement.claim.name).split(' ')))] as const,
    ),
  )
}

function postOf({ testimony, statement }: Support<'office'>, placeOf: Places['idOf']): string {
  const { title, of } = statement.claim
  return JSON.stringify([fold(title), of === null ? null : (placeOf(reading(testimony, of)) ?? null)])
}

function dayOf({ publishedAt }: Testimony): number | null {
  return publishedAt === null ? null : Date.parse(publishedAt)
}

const YEAR = 366 * 86_400_000
