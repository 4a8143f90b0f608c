import { describe, expect, test } from 'vitest'
import type { Claim, ClaimOf, EntityType, ReadingKey } from '../../src/facts/statement.ts'
import { entity, key, office, region, testimony } from '../support/testimony.ts'
import { known, nodesOf } from './known.ts'

const GYEONGGI = region('Gyeonggi Province', 'KR-41')
const location = (name: ReadingKey, at: string): Claim => ({
  kind: 'location',
  entity: name,
  in: key('region', at),
  relation: 'site',
})
const organizations = (...told: readonly (readonly Claim[])[]) => {
  const projection = known(told.map((claims, index) => testimony(String(index), claims)))
  return {
    nodes: [...nodesOf(projection, 'Company'), ...nodesOf(projection, 'Institution')],
    all: projection,
  }
}
const one = (name: string, type: EntityType = 'company', more: Partial<ClaimOf<'entity'>> = {}) => [
  entity(type, name, more),
]

test.each([
  ['Cosmoengine Co., Ltd.', 'Cosmoengine'],
  ['AT&T Inc.', 'AT and T'],
])('%s is %s', (a, b) => {
  expect(organizations(one(a), one(b)).nodes).toHaveLength(1)
})

test.each([
  ['Onsemi', 'Onsemi Korea'],
  ['Shinsegae', 'Shinsegae Simon Co.'],
  ['Hyundai', 'Hyundai Motor'],
])('%s is not %s, and nobody is asked', (a, b) => {
  const { nodes, all } = organizations(one(a), one(b))
  expect(nodes).toHaveLength(2)
  expect(all.candidates).toEqual([])
})

test('an acronym stated in brackets is the institute, where the same region tells of it', () => {
  const full = one('Gyeonggi Research Institute', 'institution', { aliases: ['GRI'] })
  expect(organizations(full, one('GRI', 'institution')).nodes).toMatchObject([{ aliases: ['GRI'] }])
})

test('an acronym told elsewhere is a question', () => {
  const projection = known([
    testimony('a', one('Gyeonggi Research Institute', 'institution', { aliases: ['GRI'] })),
    testimony('b', one('GRI', 'institution'), { region: 'CA-BC', publisher: 'BC' }),
  ])
  expect(projection.candidates).toMatchObject([{ kind: 'organization', score: 60 }])
})

describe('translations of one institute', () => {
  const headed = (name: string, director: string) => [
    GYEONGGI,
    ...one(name, 'institution'),
    location(key('institution', name), 'Gyeonggi Province'),
    entity('official', director),
    office(director, 'Director', key('institution', name)),
  ]
  test('with the same noun, place and director are one', () => {
    const { nodes } = organizations(
      headed('Gyeonggi Agricultural Research and Extension Services', 'Sung Je-hoon'),
      headed('Agricultural Technology Institute of Gyeonggi Province', 'Je-hoon Sung'),
    )
    expect(nodes).toHaveLength(1)
  })
  test('with the same director only are a question', () => {
    const { nodes, all } = organizations(
      headed('Agricultural Technology Institute', 'Sung Je-hoon'),
      headed('Fisheries Academy', 'Sung Je-hoon'),
    )
    expect(nodes).toHaveLength(2)
    expect(all.candidates.filter(({ kind }) => kind === 'organization')).toHaveLength(1)
  })
  test('with other directors are two', () => {
    const { nodes } = organizations(
      headed('Agricultural Institute', 'Sung Je-hoon'),
      headed('Farming Institute', 'Lee Min-ho'),
    )
    expect(nodes).toHaveLength(2)
  })
})

test('one name in two countries is two institutions, even where a third article does not say where', () => {
  const college = (place: string, code: string) => [
    region(place, code),
    ...one('Union College', 'institution'),
    location(key('institution', 'Union College'), place),
  ]
  const { nodes } = organizations(
    college('Utah', 'US-UT'),
    college('British Columbia', 'CA-BC'),
    one('Union College', 'institution'),
  )
  expect(nodes).toHaveLength(2)
})

test('is what most articles read, an institution on a tie', () => {
  const [company, institution] = [one('Kotra'), one('Kotra', 'institution')]
  expect(organizations(company, institution).nodes).toMatchObject([{ label: 'Institution' }])
  expect(organizations(company, institution, company).nodes).toMatchObject([{ label: 'Company' }])
})

describe('Gwangju', () => {
  const read = (more: readonly Claim[], name = 'Gwangju', settings = {}) =>
    nodesOf(known([testimony('a', [region(name, 'KR-29'), ...more], { region: 'CA-BC', ...settings })]), 'Region').map(
      ({ id }) => id,
    )
  test('is the city in Gyeonggi where the article speaks of Gyeonggi', () => {
    expect(read([GYEONGGI], 'Gwangju City')).toContain('region:GN1841810')
    expect(read([GYEONGGI])).not.toContain('region:KR-29')
  })
  test('is the city in Gyeonggi where Gyeonggi speaks', () => {
    expect(read([], 'Gwangju', { region: 'KR-41' })).toContain('region:GN1841810')
  })
  test('is the metropolitan city elsewhere, and where it is called so', () => {
    expect(read([])).toContain('region:KR-29')
    expect(read([GYEONGGI], 'Gwangju Metropolitan City')).toContain('region:KR-29')
  })
})
