import { fold } from '../text/fold.ts'
import { layer, type Layer } from './cluster.ts'
import { groupBy } from './group.ts'
import { regionId } from './id.ts'
import { supports, type Testimony } from './evidence.ts'

/** Regions are one by code; those no gazetteer knows by name, among the articles of one speaking region. */
export function resolveRegions(testimonies: readonly Testimony[]): Layer {
  const regions = supports(testimonies, 'entity').filter(({ statement }) => statement.claim.type === 'region')
  const groups = groupBy(regions, ({ testimony, statement: { claim } }) =>
    JSON.stringify(claim.code === null ? [fold(claim.name), testimony.region] : [claim.code]),
  )
  return layer('region', groups, ({ statement: { claim } }) => (claim.code === null ? null : regionId(claim.code)))
}
