import { append } from './append.ts'
import { fold } from '../text/fold.ts'
import { layer, type Layer } from './cluster.ts'
import { joinByKeys } from './join-by-keys.ts'
import { reading, supports, type Reading, type Testimony } from './evidence.ts'

/**
 * Officials are one where their names have the same tokens in any order and they share an organisation or region of office.
 * One without any office keeps the company of the article only. People named by title only are left to resolve-titles.ts.
 */
export function resolveOfficials(testimonies: readonly Testimony[], places: ReadonlyMap<Reading, string>): Layer {
  const company = officesOf(testimonies, places)
  const officials = supports(testimonies, 'entity').filter(
    ({ statement: { claim } }) => claim.type === 'official' && !claim.titleOnly,
  )
  const groups = joinByKeys(officials, ({ testimony, statement: { claim } }) => {
    const places = company.get(reading(testimony, claim.key)) ?? [testimony.articleId]
    return places.map((place) => `${nameKey(claim.name)} of ${place}`)
  })
  return layer('official', groups)
}

/** Folded name tokens, sorted: order and hyphens don't matter. */
export function nameKey(name: string): string {
  return fold(name).split(' ').sort().join(' ')
}

function officesOf(
  testimonies: readonly Testimony[],
  places: ReadonlyMap<Reading, string>,
): ReadonlyMap<Reading, readonly string[]> {
  const offices = new Map<Reading, string[]>()
  for (const { testimony, statement } of supports(testimonies, 'office')) {
    const { official, of } = statement.claim
    const place = of === null ? undefined : places.get(reading(testimony, of))
    if (place === undefined) continue
    const key = reading(testimony, official)
    append(offices, key, place)
  }
  return offices
}
