import { append } from './append.ts'
import { fold } from '../text/fold.ts'
import { layer, type Layer } from './cluster.ts'
import { reading, supports, type Reading, type Support, type Testimony } from './evidence.ts'
import { unionFind } from './union-find.ts'

/**
 * Officials are one where their names have the same tokens in any order and they share an organisation or region of office.
 * One without any office keeps the company of the article only. People named by title only are left to resolve-titles.ts.
 */
export function resolveOfficials(testimonies: readonly Testimony[], places: ReadonlyMap<Reading, string>): Layer {
  const company = officesOf(testimonies, places)
  const officials = supports(testimonies, 'entity').filter(
    ({ statement: { claim } }) => claim.type === 'official' && !claim.titleOnly,
  )
  const groups = unionFind<Support<'entity'> | string>()
  for (const official of officials) {
    groups.add(official)
    const { testimony, statement } = official
    for (const place of company.get(reading(testimony, statement.claim.key)) ?? [testimony.articleId])
      groups.join(`${nameKey(statement.claim.name)} of ${place}`, official)
  }
  return layer(
    'official',
    groups.groups().map((group) => group.filter((item) => typeof item !== 'string')),
  )
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
