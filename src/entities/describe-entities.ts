import { isoCode, type Gazetteer, type Place } from '../text/gazetteer.ts'
import { attest } from './attest.ts'
import { chooseName } from './choose.ts'
import type { Cluster } from './cluster.ts'
import type { Official, Organization, Region } from './entity.ts'
import { regionId } from './id.ts'
import { nameKey } from './name-key.ts'

export function describeOfficial({ id, members }: Cluster): Official {
  const names = namesOf({ id, members })
  return { label: 'Official', id, ...names, nameKey: nameKey(names.name), ...attest(members) }
}

/** The label is what most articles read; an institution where as many read either. */
export function describeOrganization({ id, members }: Cluster): Organization {
  const companies = members.filter(({ statement }) => statement.claim.type === 'company').length
  return {
    label: companies * 2 > members.length ? 'Company' : 'Institution',
    id,
    ...namesOf({ id, members }),
    pseudonym: members.some(({ statement }) => statement.claim.pseudonym),
    ...attest(members),
  }
}

/** By the gazetteer where it knows the place: name, level and location; by the text where it doesn't. */
export function describeRegion({ id, members }: Cluster, gazetteer: Gazetteer): Region {
  const place = gazetteer.byCode.get(id.slice('region:'.length))
  const { name, aliases } = namesOf({ id, members }, place?.name)
  if (place) return { ...regionOf(place), aliases }
  return {
    label: 'Region',
    id,
    name,
    aliases,
    level: members[0].statement.claim.level,
    iso: null,
    location: null,
    source: 'text',
  }
}

export function regionOf(place: Place): Region {
  const { code, name, level, latitude, longitude } = place
  return {
    label: 'Region',
    id: regionId(code),
    name,
    aliases: [],
    level,
    iso: isoCode(place),
    location: latitude === null || longitude === null ? null : { longitude, latitude },
    source: 'gazetteer',
  }
}

function namesOf({ members }: Cluster, known?: string): { name: string; aliases: readonly string[] } {
  const name = known ?? chooseName(members.map(({ statement }) => statement.claim.name))
  const spellings = members.flatMap(({ statement: { claim } }) => [claim.name, ...claim.aliases])
  return { name, aliases: [...new Set(spellings)].filter((spelling) => spelling !== name).sort() }
}
