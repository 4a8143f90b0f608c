import { countryOf, isWithin, placesNamed, type Gazetteer, type Place } from '../text/gazetteer.ts'
import { layerOf, type Cluster, type Layer } from './cluster.ts'
import { groupBy } from './group.ts'
import { regionId } from './id.ts'
import { supports, type Support, type Testimony } from './evidence.ts'
import { resolveSubjects, type Resolved } from './resolve-subjects.ts'
import { subjectsOf, type Known } from './subject.ts'

/** Regions are one by code; those no gazetteer knows by name, among the articles of one speaking region. */
export function resolveRegions(known: Known): Layer & { readonly resolved: Resolved<'entity'> } {
  const { testimonies, gazetteer } = known
  const codeOf = codes(testimonies, gazetteer)
  const regions = supports(testimonies, 'entity').filter(({ statement }) => statement.claim.type === 'region')
  const coded = regions.filter(({ statement }) => statement.claim.code !== null)
  const clusters = groupBy(coded, (support) => codeOf(support)).map((members): Cluster => ({
    id: regionId(codeOf(members[0])),
    members,
  }))
  const uncoded = subjectsOf(
    regions.filter(({ statement }) => statement.claim.code === null),
    known,
    () => null,
  )
  const resolved = resolveSubjects(uncoded, { features: [], blocksOf: () => [] }, known)
  return { ...layerOf([...clusters, ...resolved.clusters]), resolved }
}

/**
 * The code of a region as its article means it: of two cities of one name in one country, the one that lies in a region the
 * article names or its publisher speaks for, where the one that was read doesn't.
 */
function codes(testimonies: readonly Testimony[], gazetteer: Gazetteer): (support: Support<'entity'>) => string {
  const around = new Map(
    testimonies.map((testimony) => [
      testimony.articleId,
      testimony.statements.flatMap(({ claim }) => (claim.kind === 'entity' ? (claim.code ?? []) : [])),
    ]),
  )
  const meant = new Map<string, string>()
  return ({ testimony, statement: { claim } }) => {
    const code = claim.code ?? ''
    const read = gazetteer.byCode.get(code)
    if (read?.level !== 'city') return code
    const key = `${testimony.articleId} ${claim.name} ${code}`
    const known = meant.get(key)
    if (known !== undefined) return known
    const named = around.get(testimony.articleId) ?? []
    const context = new Set([...named.filter((other) => other !== code), ...(testimony.region ?? '').split(' ')])
    const regions = [...context].filter((region) => region.includes('-'))
    const [only, ...others] = regions.some((region) => isWithin(gazetteer, code, region))
      ? []
      : placesNamed(gazetteer, claim.name).filter((place) => isTwin(place, read, regions, gazetteer))
    const found = only !== undefined && others.length === 0 ? only.code : code
    meant.set(key, found)
    return found
  }
}

/** A city of the same country that lies in one of these regions. */
function isTwin(place: Place, read: Place, regions: readonly string[], gazetteer: Gazetteer): boolean {
  if (
    place.code === read.code ||
    place.level !== 'city' ||
    countryOf(gazetteer, place.code) !== countryOf(gazetteer, read.code)
  )
    return false
  return regions.some((region) => isWithin(gazetteer, place.code, region))
}
