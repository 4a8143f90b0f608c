import type { Cluster, Layer } from './cluster.ts'
import type { Decision, ProfileKind } from './decision.ts'
import type { Unresolved } from './doubt.ts'
import { inCanonicalOrder, reading, type Testimony } from './evidence.ts'
import { ownIdsOf } from './own-ids.ts'
import { placesOf } from './places.ts'
import { profilesOf } from './profile.ts'
import { resolveAgreements, resolveInvestments, resolveMeetings, resolveTotals } from './resolve-events.ts'
import { resolveOfficials } from './resolve-officials.ts'
import { resolveOrganizations } from './resolve-organizations.ts'
import { resolveRegions } from './resolve-regions.ts'
import type { Resolved } from './resolve-subjects.ts'
import { resolveTitles } from './resolve-titles.ts'
import type { Background, Known } from './subject.ts'
import type { Who } from './who.ts'

export type { Background } from './subject.ts'

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
  background: Background,
  decisions: readonly Decision[],
): Resolution {
  const testimonies = inCanonicalOrder(unordered)
  const own = ownIdsOf(testimonies)
  const profiles = profilesOf(testimonies, own, background.words)
  const known = { ...background, testimonies, decisions, own, profiles }
  const regions = resolveRegions(known)
  const organizations = resolveOrganizations(known, regions)
  const places = placesOf(known, regions, organizations)
  const officials = resolveOfficials(known, places)
  const titles = resolveTitles(testimonies, officials, places.idOf)
  const who: Who = (testimony, key) => {
    const read = reading(testimony, key)
    return places.idOf(read) ?? officials.idOf.get(read) ?? titles.idOf.get(read)
  }
  const agreements = resolveAgreements(known, who)
  const meetings = resolveMeetings(known, who)
  const investments = resolveInvestments(known, who)
  return {
    testimonies,
    known,
    regions,
    organizations,
    officials,
    agreements: agreements.clusters,
    meetings: meetings.clusters,
    investments: investments.clusters,
    totals: resolveTotals(known),
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
