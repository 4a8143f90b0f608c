import { describe, expect, test } from 'vitest'
import type { Label, Relationship } from '../../src/entities/entity.ts'
import type { Testimony } from '../../src/entities/evidence.ts'
import { project } from '../../src/entities/project.ts'
import type { Gazetteer, Place } from '../../src/text/gazetteer.ts'
import { agreement, entity, investment, key, meeting, office, region, testimony } from '../support/testimony.ts'
import { testWorld } from '../support/world.ts'

const PLACES: readonly Place[] = (
  [
    ['KR', 'South Korea', 'country', null],
    ['KR-41', 'Gyeonggi Province', 'province', 'KR'],
    ['US', 'United States', 'country', null],
    ['US-AZ', 'Arizona', 'state', 'US'],
    ['US-CA', 'California', 'state', 'US'],
  ] as const
).map(([code, name, level, within]) => ({
  code,
  name,
  level,
  within,
  aliases: [],
  latitude: 1,
  longitude: 2,
  population: 0,
  demonyms: [],
}))

const gazetteer: Gazetteer = {
  byCode: new Map(PLACES.map((place) => [place.code, place])),
  byName: new Map(),
  byDemonym: new Map(),
  doubtful: new Map(),
}
const { words } = testWorld().background
const known = (...testimonies: Testimony[]) => project(testimonies, { gazetteer, words })
const nodes = (label: Label, ...testimonies: Testimony[]) =>
  [...known(...testimonies).nodes.values()].filter((node) => node.label === label)
const edges = <T extends Relationship['type']>(type: T, ...testimonies: Testimony[]) =>
  known(...testimonies).relationships.filter((edge): edge is Extract<Relationship, { type: T }> => edge.type === type)

const GYEONGGI = key('region', 'Gyeonggi Province')
const ARIZONA = key('region', 'Arizona')
const KIM = key('official', 'Dong Yeon Kim')
const HOBBS = key('official', 'Katie Hobbs')
const both = [region('Gyeonggi Province', 'KR-41'), region('Arizona', 'US-AZ')]
const kim = [entity('official', 'Dong Yeon Kim'), office('Dong Yeon Kim', 'Governor', GYEONGGI)]
const kimAgain = [entity('official', 'Kim Dong-yeon'), office('Kim Dong-yeon', 'Governor', GYEONGGI)]

describe('regions', () => {
  test('are one by code, under the name of the gazetteer, with all spellings', () => {
    const [only, ...others] = nodes(
      'Region',
      testimony('a', [region('Arizona State', 'US-AZ')]),
      testimony('b', [region('AZ', 'US-AZ')]),
    ).filter(({ id }) => id !== 'region:US')
    expect(others).toEqual([])
    expect(only).toMatchObject({
      id: 'region:US-AZ',
      name: 'Arizona',
      aliases: ['AZ', 'Arizona State'],
      source: 'gazetteer',
    })
  })
  test('stand within the regions the gazetteer puts around them', () => {
    expect(edges('WITHIN', testimony('a', [region('Arizona', 'US-AZ')]))).toMatchObject([
      { from: 'region:US-AZ', to: 'region:US' },
    ])
  })
  test('unknown to the gazetteer are one among articles of one speaking region only', () => {
    const county = [region('Someplace County', null)]
    expect(
      nodes('Region', testimony('a', county), testimony('b', county), testimony('c', county, { region: 'CA-BC' })),
    ).toHaveLength(2)
  })
})

describe('officials', () => {
  test('are one under any order of names where they share an office', () => {
    const [only, ...others] = nodes(
      'Official',
      testimony('a', [...both, ...kim]),
      testimony('b', [...both, ...kimAgain]),
    )
    expect(others).toEqual([])
    expect(only).toMatchObject({ articles: 2, name: 'Dong Yeon Kim', aliases: ['Kim Dong-yeon'] })
  })
  test('with one name and no office in common stay two', () => {
    const lawyer = [
      region('Arizona', 'US-AZ'),
      entity('official', 'Dong Yeon Kim'),
      office('Dong Yeon Kim', 'Judge', ARIZONA),
    ]
    expect(nodes('Official', testimony('a', [...both, ...kim]), testimony('b', lawyer))).toHaveLength(2)
  })
  test('with one name and one title told by one publisher are one, though only one article says of what', () => {
    const bare = [entity('official', 'Dong Yeon Kim'), office('Dong Yeon Kim', 'Governor', null)]
    expect(nodes('Official', testimony('a', [...both, ...kim]), testimony('b', bare))).toHaveLength(1)
    expect(
      nodes('Official', testimony('a', [...both, ...kim]), testimony('b', bare, { publisher: 'Utah' })),
    ).toHaveLength(2)
  })
  test('with one name and one title of two places stay two, whoever tells', () => {
    const mayor = (city: string, code: string) => [
      region(city, code),
      entity('official', 'Min Kim'),
      office('Min Kim', 'Mayor', key('region', city)),
    ]
    expect(
      nodes('Official', testimony('a', mayor('Arizona', 'US-AZ')), testimony('b', mayor('California', 'US-CA'))),
    ).toHaveLength(2)
  })
  test('with one differing syllable stay two in one office', () => {
    const other = [entity('official', 'Dong Hyeon Kim'), office('Dong Hyeon Kim', 'Governor', GYEONGGI)]
    expect(nodes('Official', testimony('a', [...both, ...kim]), testimony('b', [...both, ...other]))).toHaveLength(2)
  })
  const governorKim = [entity('official', 'Kim', { titleOnly: true }), office('Kim', 'Governor', GYEONGGI)]
  test('"Governor Kim" is the one governor of that name a year around', () => {
    const [held] = edges(
      'HOLDS_OFFICE',
      testimony('a', [...both, ...kim]),
      testimony('b', [...both, ...governorKim], { publishedAt: '2024-09-01T00:00:00Z' }),
    )
    expect(held?.properties).toMatchObject({ articles: 2, lastReported: '2024-09-01' })
  })
  test('"Governor Kim" of 2010 is nobody that is known only from 2024', () => {
    const [held] = edges(
      'HOLDS_OFFICE',
      testimony('a', [...both, ...kim]),
      testimony('b', [...both, ...governorKim], { publishedAt: '2010-09-01T00:00:00Z' }),
    )
    expect(held?.properties.articles).toBe(1)
    expect(nodes('Official', testimony('b', [...both, ...governorKim]))).toEqual([])
  })
})

describe('organisations', () => {
  test('are one with and without a legal form', () => {
    expect(
      nodes(
        'Company',
        testimony('a', [entity('company', 'Cosmoengine Co., Ltd.')]),
        testimony('b', [entity('company', 'Cosmoengine')]),
      ),
    ).toHaveLength(1)
  })
  test('are not one with what merely begins with their name', () => {
    expect(
      nodes(
        'Company',
        testimony('a', [entity('company', 'Onsemi')]),
        testimony('b', [entity('company', 'Onsemi Korea')]),
      ),
    ).toHaveLength(2)
  })
  test('with a generic name are one within a region only', () => {
    const ministry = [entity('institution', 'Ministry of Health')]
    expect(
      nodes(
        'Institution',
        testimony('a', ministry),
        testimony('b', ministry),
        testimony('c', ministry, { region: 'PE' }),
      ),
    ).toHaveLength(2)
  })
  test('under a cover name are one within their article only', () => {
    const cover = [entity('company', 'Company A', { pseudonym: true })]
    expect(nodes('Company', testimony('a', cover), testimony('b', cover))).toHaveLength(2)
  })
})

describe('agreements', () => {
  const signed = (date: string | null) => agreement([GYEONGGI, ARIZONA], { date })
  const parties = (count: number, ...told: ReturnType<typeof signed>[]) =>
    expect(nodes('Agreement', ...told.map((one, index) => testimony(`article ${index}`, [...both, one])))).toHaveLength(
      count,
    )

  test('of the same parties and kind are one where a vague date holds the full one', () =>
    parties(1, signed('2024-05'), signed('2024-05-14')))
  test('of different days are two', () => parties(2, signed('2024-05-14'), signed('2024-06-14')))
  test('of a month stay apart where two days of it are known', () =>
    parties(3, signed('2024-05'), signed('2024-05-14'), signed('2024-05-20')))
  test('without a date join the only one there is', () => parties(1, signed(null), signed('2024-05-14')))
  test('two papers of one article stay two', () => {
    expect(nodes('Agreement', testimony('a', [...both, signed('2024-05-14'), signed('2024-05-14')]))).toHaveLength(2)
  })
  test('a sisterhood is one per pair, whatever the dates', () => {
    const tie = (date: string | null) => agreement([GYEONGGI, ARIZONA], { agreementKind: 'SISTERHOOD', date })
    expect(
      nodes('Agreement', testimony('a', [...both, tie('1993')]), testimony('b', [...both, tie(null)])),
    ).toMatchObject([{ date: '1993', dateMin: '1993-01-01', dateMax: '1993-12-31' }])
  })
  test('told by two publishers count both, and climb the ladder from planned to signed', () => {
    const planned = testimony('a', [...both, agreement([GYEONGGI, ARIZONA], { date: '2024-05-14', status: 'planned' })])
    const done = testimony('b', [...both, agreement([GYEONGGI, ARIZONA], { date: '2024-05-14' })], {
      publisher: 'Arizona',
      region: 'US-AZ',
    })
    expect(nodes('Agreement', planned, done)).toMatchObject([{ status: 'signed', articles: 2, publishers: 2 }])
    expect(edges('PARTNER_OF', planned, done)).toMatchObject([
      { from: 'region:KR-41', to: 'region:US-AZ', properties: { kind: 'MOU', since: '2024-05-14' } },
    ])
  })
  test('were signed at the meeting of their signatories', () => {
    const ceremony = testimony('a', [
      ...both, ...kim, entity('official', 'Katie Hobbs'), office('Katie Hobbs', 'Governor', ARIZONA),
      agreement([GYEONGGI, ARIZONA], { date: '2024-05-14' }, [KIM, HOBBS]),
      meeting([KIM], [HOBBS], { date: '2024-05-14' }),
    ]) // prettier-ignore
    expect(edges('SIGNED_AT', ceremony)).toHaveLength(1)
    expect(edges('MET', ceremony)).toMatchObject([{ properties: { count: 1, firstOn: '2024-05-14' } }])
  })
})

describe('investments', () => {
  const shop = entity('company', 'Shop')
  const pledge = (amount: number | null, currency: string | null, also: [number, string] | null = null) =>
    investment(key('company', 'Shop'), amount, currency, also ? { alsoAmount: also[0], alsoCurrency: also[1] } : {})
  test('given in two currencies are one with either', () => {
    expect(
      nodes(
        'Investment',
        testimony('a', [shop, pledge(1e9, 'USD', [1.36e12, 'KRW'])]),
        testimony('b', [shop, pledge(1.36e12, 'KRW')]),
      ),
    ).toHaveLength(1)
  })
  test('not disclosed are one within their article only', () => {
    expect(
      nodes('Investment', testimony('a', [shop, pledge(null, null)]), testimony('b', [shop, pledge(null, null)])),
    ).toHaveLength(2)
  })
})

test('the order in which articles come does not matter', () => {
  const articles = [
    testimony('a', [...both, ...kim, agreement([GYEONGGI, ARIZONA], { date: '2024-05' }, [KIM])]),
    testimony('b', [...both, ...kimAgain, agreement([GYEONGGI, ARIZONA], { date: '2024-05-14' })], {
      publishedAt: '2023-01-01T00:00:00Z',
    }),
    testimony('c', [...both, agreement([GYEONGGI, ARIZONA], { date: '2024-05-20' })], {
      publishedAt: null,
      publisher: 'Arizona',
    }),
  ]
  const sorted = (testimonies: readonly Testimony[]) => {
    const { nodes, relationships, factIds } = known(...testimonies)
    return [[...nodes.values()], relationships, [...factIds]].map((list) =>
      list.map((item) => JSON.stringify(item)).sort(),
    )
  }
  for (const [a, b, c] of [[0, 1, 2], [2, 1, 0], [1, 2, 0]] as const) expect(sorted([articles[a]!, articles[b]!, articles[c]!])).toEqual(sorted(articles)) // prettier-ignore
})

test('every statement that is resolved supports one fact, and every fact has a statement', () => {
  const { nodes, relationships, factIds } = known(
    testimony('a', [...both, ...kim, agreement([GYEONGGI, ARIZONA], { date: '2024-05' }, [KIM])]),
  )
  const supported = new Set(factIds.values())
  for (const node of nodes.values()) if (node.label !== 'Region') expect(supported, node.name).toContain(node.id)
  for (const { type, factId } of relationships)
    if (['HOLDS_OFFICE', 'PARTY_TO', 'SIGNED'].includes(type)) expect(supported, type).toContain(factId)
})
