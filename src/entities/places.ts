import { countryOf } from '../text/gazetteer.ts'
import type { Layer } from './cluster.ts'
import { reading, supports, type Reading } from './evidence.ts'
import type { Known } from './subject.ts'

/** Regions and organisations that are resolved, and what lies where. */
export type Places = {
  readonly idOf: (read: Reading) => string | undefined
  /** Regions that an organisation is part of. */
  readonly partOf: (id: string) => ReadonlySet<string>
  /** ISO codes of the countries of a region, or of the regions an organisation is stated to lie in. */
  readonly countriesOf: (id: string) => ReadonlySet<string>
}

export function placesOf({ testimonies, gazetteer }: Known, regions: Layer, organizations: Layer): Places {
  const idOf = (read: Reading) => regions.idOf.get(read) ?? organizations.idOf.get(read)
  const part = new Map<string, Set<string>>()
  const lying = new Map<string, Set<string>>()
  const note = (map: Map<string, Set<string>>, id: string, region: string) =>
    map.set(id, (map.get(id) ?? new Set()).add(region))
  for (const { testimony, statement } of supports(testimonies, 'location')) {
    const { entity, in: around, relation } = statement.claim
    const [id, region] = [idOf(reading(testimony, entity)), idOf(reading(testimony, around))]
    if (id === undefined || region === undefined || !region.startsWith('region:')) continue
    note(lying, id, region)
    if (relation === 'part_of') note(part, id, region)
  }
  const countries = new Map<string, ReadonlySet<string>>()
  const country = (region: string) => countryOf(gazetteer, region.slice('region:'.length))?.code
  const countriesOf = (id: string): ReadonlySet<string> => {
    const known = countries.get(id)
    if (known) return known
    const around = id.startsWith('region:') ? [id] : [...(lying.get(id) ?? [])]
    const found = new Set(around.map(country).filter((code) => code !== undefined))
    countries.set(id, found)
    return found
  }
  return { idOf, partOf: (id) => part.get(id) ?? NOWHERE, countriesOf }
}

const NOWHERE: ReadonlySet<string> = new Set()
