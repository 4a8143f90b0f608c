import type { Block } from '../blocks.ts'
import type { Feature, Look } from '../judge.ts'
import { relateNames, type NameRelation, type PersonName } from '../person-name.ts'
import { inCommon } from '../in-common.ts'

/** What tells officials apart. Places are ids of regions and organisations. */
export type OfficialTraits = {
  readonly name: PersonName
  /** Of what they hold office, and what that is part of. */
  readonly places: ReadonlySet<string>
  /** Those of them that are whole countries, which hold many people of one name. */
  readonly nations: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
  /** "governor of region:KR-41". */
  readonly offices: ReadonlySet<string>
  /** Those of them that one person holds at a time. */
  readonly soleOffices: ReadonlySet<string>
  /** Name and title in the mouth of one publisher, where that never means two places. */
  readonly told: ReadonlySet<string>
  /** First and last year of the articles; null where none is dated. */
  readonly years: readonly [number, number] | null
}

export const officialFeatures: readonly Feature<OfficialTraits>[] = [
  { name: 'name', weight: 50, compare: ({ name: a }, { name: b }) => NAMES[relateNames(a, b)] },
  { name: 'office', weight: 50, compare: compareOffices },
  {
    name: 'country',
    weight: 40,
    compare: ({ countries: a }, { countries: b }) =>
      a.size > 0 && b.size > 0 && inCommon(a, b) === undefined
        ? { score: -1, reason: `one in ${[...a].join(', ')}, the other in ${[...b].join(', ')}` }
        : null,
  },
  {
    name: 'time',
    weight: 20,
    compare: ({ years: a }, { years: b }) => {
      const gap = a && b ? Math.max(b[0] - a[1], a[0] - b[1]) : 0
      return gap > 25 ? { score: -1, reason: `told of ${gap} years apart` } : null
    },
  },
]

/** Under which keys an official is looked for. */
export function officialBlocks({ name, places, soleOffices, told }: OfficialTraits): readonly Block[] {
  const second = [...places, ...told]
  const [first = '', ...others] = name.variants
  const ends = [first, others.at(-1) ?? '']
  return [
    ...name.variantKeys.map((key) => ({ key: `name ${key}`, second })),
    ...(name.romanised === null ? others.slice(-4).map((other) => ({ key: `first ${first} ${other}`, second })) : []),
    ...(name.romanised === null ? [] : [{ key: `sound ${name.romanised}`, second }]),
    ...[...soleOffices].map((office) => ({ key: `office ${office}`, second: ends.map((end) => end.slice(0, 2)) })),
  ]
}

const NAMES: Readonly<Record<NameRelation, Look>> = {
  equal: { score: 1, reason: 'equal names' },
  variant: { score: 0.84, reason: 'equal names but for the spelling of a given name' },
  middle: { score: 0.8, reason: 'equal names but for a middle or second name' },
  romanised: { score: 0.6, reason: 'one name under two romanisations, perhaps' },
  typo: { score: 0.5, reason: 'names one letter apart' },
  script: { score: 0.5, reason: 'names in different scripts' },
  suffixed: { score: 0.6, reason: 'equal names, one of them with Jr., Sr. or a number' },
  suffix: { score: -0.5, reason: 'names told apart by Jr., Sr. or a number' },
  other: { score: -2, reason: 'different names' },
}

function compareOffices(a: OfficialTraits, b: OfficialTraits): Look | null {
  const office = inCommon(a.offices, b.offices)
  if (office !== undefined) return { score: 1, reason: `both ${office}` }
  const place = inCommon(a.places, b.places, (id) => !a.nations.has(id))
  if (place !== undefined) return { score: 0.9, reason: `both hold office in ${place}` }
  const told = inCommon(a.told, b.told)
  if (told !== undefined) return { score: 0.9, reason: `both ${told.slice(told.indexOf(', ') + 2)}` }
  const nation = inCommon(a.nations, b.nations)
  if (nation === undefined) return null
  const high = [a, b].every(({ soleOffices }) => [...soleOffices].some((held) => held.endsWith(` of ${nation}`)))
  return { score: high ? 0.9 : 0.4, reason: `both hold office in ${nation}` }
}
