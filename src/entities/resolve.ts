import type { Gazetteer } from '../text/gazetteer.ts'
import type { Cluster, Layer } from './cluster.ts'
import type { Decision, ProfileKind } from './decision.ts'
import type { Unresolved } from './doubt.ts'
import { inCanonicalOrder, reading, type Reading, type Testimony } from './evidence.ts'
import { ownIdsOf } from './own-ids.ts'
import { placesOf } from './places.ts'
import { profilesOf } from './profile.ts'
import { resolveAgreements, resolveInvestments, resolveMeetings, resolveTotals } from './resolve-events.ts'
import { resolveOfficials } from './resolve-officials.ts'
import { resolveOrganizations } from './resolve-organizations.ts'
import { resolveRegions } from './resolve-regions.ts'
import type { Resolved } from './resolve-subjects.ts'
import { resolveTitles } from './resolve-titles.ts'
import type { Known } from './subject.ts'
import type { Who } from './who.ts'
import type { Words } from './words.ts'

/** What judging names and places needs to know of the world. */
export type Background = { readonly gazetteer: Gazetteer; readonly words: Words }

/** Who is who in a set of testimonies. */
export type Resolution = {
  /** In canonical order. */
  readonly testimonies: readonly Testimony[]
  readonly known: Known
  readonly regions: Layer
  readonly organizations: Layer
  readonly officials: Layer
  readonly agreements: readonly Cluster<'agreement'>[]
  readonly meetings: readonly Cluster<'meeting'>[]
  readonly investments: readonly Cluster<'investment'>[]
  readonly totals: readonly Cluster<'total'>[]
  readonly who: Who
  readonly unresolved: readonly Unresolved[]
  readonly byKind: Readonly<Record<ProfileKind, Pick<Resolved, 'candidates' | 'counts' | 'compare'>>>
}

/** In layers: regions, organisations, officials, then agreements, meetings and investments. Each rests on those before it. */
export function resolve(
  unordered: readonly Testimony[],
  { gazetteer, words }: Background,
  decisions: readonly Decision[],
): Resolution {
  const testimonies = inCanonicalOrder(unordered)
  const own = ownIdsOf(testimonies)
  const known = { own, profiles: profilesOf(testimonies, own, words) }
  const of = (kind: ProfileKind) =>
    decisions.filter(({ left, right }) => [...left, ...right].every((one) => one.kind === kind))
  const regions = resolveRegions(testimonies, gazetteer, known, of('region'))
  const organizations = resolveOrganizations(testimonies, regions, gazetteer, known, words, of('organization'))
  const places = placesOf(testimonies, regions, organizations, gazetteer)
  const officials = resolveOfficials(testimonies, places, known, words, of('official'))
  const titles = resolveTitles(testimonies, officials, places.idOf)
  const people = new Map<Reading, string>([...places.idOf, ...officials.idOf, ...titles.idOf])
  const who: Who = (testimony, key) => people.get(reading(testimony, key))
  const agreements = resolveAgreements(testimonies, who, known, words, of('agreement'))
  const meetings = resolveMeetings(testimonies, who, known, of('meeting'))
  const investments = resolveInvestments(testimonies, who, known, of('investment'))
  return {
    testimonies,
    known,
    regions,
    organizations,
    officials,
    agreements: agreements.clusters,
    meetings: meetings.clusters,
    investments: investments.clusters,
    totals: resolveTotals(testimonies, known),
    who,
    unresolved: titles.unresolved,
    byKind: {
      region: regions.resolved,
      organization: organizations.resolved,
      official: officials.resolved,
      agreement: agreements,
      meeting: meetings,
      investment: investments,
    },
  }
}
