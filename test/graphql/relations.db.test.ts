import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, dataOf, type Rows } from './ask.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const NORTH = { name: 'Qz North Province' }
const SOUTH = { name: 'Qz South State' }

describe('each question has its answer', () => {
  test.each<readonly [law: string, query: string, data: unknown]>([
    [
      'two partners, by code, and what they have with each other',
      `{ partnership(a: "qz-N", b: "qz-S") { region { name } partner { name } statusLine kind since lastContact agreementCount
          agreements { id } lineage { how earlier { id } later { id } } meetings { nodes { id } } visits { nodes { factId } }
          investments { nodes { id } } subordinateAgreements { nodes { id } } } }`,
      {
        partnership: {
          region: NORTH,
          partner: SOUTH,
          statusLine: 'Sisterhood since 2008-05, 2 agreements since 2008-05, last contact 2024-05-10',
          kind: 'SISTERHOOD',
          since: '2008-05',
          lastContact: '2024-05-10',
          agreementCount: 2,
          agreements: [{ id: 'agreement:qz-sisters' }, { id: 'agreement:qz-plan' }],
          lineage: [{ how: 'IMPLEMENTS', earlier: { id: 'agreement:qz-sisters' }, later: { id: 'agreement:qz-plan' } }],
          meetings: { nodes: [{ id: 'meeting:qz-talks' }] },
          visits: { nodes: [{ factId: 'qz-visit' }] },
          investments: { nodes: [{ id: 'investment:qz-plant' }] },
          subordinateAgreements: { nodes: [{ id: 'agreement:qz-friends' }] },
        },
      },
    ],
    [
      'from the other side, by id',
      `{ partnership(a: "region:qz-S", b: "region:qz-N") { region { name } partner { name } visits { totalCount } } }`,
      { partnership: { region: SOUTH, partner: NORTH, visits: { totalCount: 1 } } },
    ],
    ['no partners', `{ partnership(a: "qz-N", b: "qz-T") { kind } }`, { partnership: null }],
    [
      'whom an official met, and how often',
      `{ official(id: "official:qz-bo") { met { totalCount nodes { official { name } count firstOn lastOn meetings { id } } } often: met(minCount: 2) { nodes { count } } } }`,
      {
        official: {
          met: {
            totalCount: 2,
            nodes: [
              {
                official: { name: 'Ari Qz-Kim' },
                count: 2,
                firstOn: '2024-05-10',
                lastOn: '2024-05-10',
                meetings: [{ id: 'meeting:qz-talks' }],
              },
              {
                official: { name: 'Cy Qz-Roe' },
                count: 1,
                firstOn: '2024-05',
                lastOn: '2024-05',
                meetings: [{ id: 'meeting:qz-talks' }],
              },
            ],
          },
          often: { nodes: [{ count: 2 }] },
        },
      },
    ],
    [
      'who came and who went; journeys of its officials within it are none',
      `{ north: region(code: "qz-N") { visits { nodes { official { name } } } visitsMade(includePlanned: true) { nodes { factId } } } south: region(code: "qz-S") { visits { totalCount } visitsMade { nodes { official { name } target { name } } } } }`,
      {
        north: { visits: { nodes: [{ official: { name: 'Bo Qz-Lee' } }] }, visitsMade: { nodes: [] } },
        south: {
          visits: { totalCount: 0 },
          visitsMade: { nodes: [{ official: { name: 'Bo Qz-Lee' }, target: NORTH }] },
        },
      },
    ],
    [
      'what happened between two, the latest first; a meeting through who took part',
      `{ timeline(of: ["qz-N", "qz-S"], date: { to: "2010" }) { nodes { __typename name date } } late: timeline(of: ["region:qz-S", "region:qz-N"], first: 1) { totalCount nodes { id ... on Meeting { status } } } }`,
      {
        timeline: {
          nodes: [{ __typename: 'Agreement', name: 'SISTERHOOD Qz North – Qz South (2008-05)', date: '2008-05' }],
        },
        late: { totalCount: 26, nodes: [{ id: 'meeting:qz-talks', status: 'HELD' }] },
      },
    ],
    [
      'what happened to a company',
      `{ timeline(of: "organization:qz-motors") { nodes { id date ... on Investment { status } } } }`,
      { timeline: { nodes: [{ id: 'investment:qz-plant', date: '2024', status: 'COMMITTED' }] } },
    ],
    [
      'what investments add up to',
      `{ investmentSums(filter: { nameContains: "qz" }) { currency status newMoney count undisclosed amount } none: investmentSums(filter: { destination: "region:qz-T" }) { amount } }`,
      {
        investmentSums: [
          { currency: 'USD', status: 'COMMITTED', newMoney: true, count: 1, undisclosed: 0, amount: 900000000 },
          { currency: null, status: 'INTENDED', newMoney: null, count: 1, undisclosed: 1, amount: 0 },
        ],
        none: [],
      },
    ],
    [
      'how an article was seen to stand, the latest first',
      `{ article(id: "qz-article-2") { revisions { title source updatedAt seenAt hash current } } undated: article(id: "qz-article-3") { revisions { hash } } articles(filter: { edited: true, source: "qz-south" }) { nodes { id } } }`,
      {
        article: {
          revisions: [
            {
              title: 'Qz money',
              source: 'qz-south',
              updatedAt: '2024-06-02T00:00:00Z',
              seenAt: '2024-06-02T10:00:00Z',
              hash: 'qz',
              current: true,
            },
            {
              title: 'Qz money',
              source: 'qz-south',
              updatedAt: '2024-06-01T09:30:00Z',
              seenAt: '2024-06-01T10:00:00Z',
              hash: 'qz-old',
              current: false,
            },
          ],
        },
        undated: { revisions: [] },
        articles: { nodes: [{ id: 'qz-article-2' }] },
      },
    ],
    [
      'the last run',
      `{ coverage { lastRun { id startedAt finishedAt status articles statements } } }`,
      {
        coverage: {
          lastRun: {
            id: 'qz-run',
            startedAt: '2199-01-01T00:00:00Z',
            finishedAt: '2199-01-01T00:00:09Z',
            status: 'PARTIAL',
            articles: 2,
            statements: 10,
          },
        },
      },
    ],
  ])('%s', async (_, query, data) => {
    expect(await ask(world.server, query)).toEqual({ data })
  })

  test('what was read from each source', async () => {
    const query = `{ coverage { sources { name publisher region { name } articles publishedFrom publishedTo lastFetchedAt } } }`
    const { coverage } = (await dataOf(world.server, query)) as { readonly coverage: { readonly sources: unknown[] } }
    const day = '2024-05-11T01:00:00Z'
    expect(coverage.sources).toEqual(
      expect.arrayContaining([
        {
          name: 'qz-north',
          publisher: 'Qz North',
          region: NORTH,
          articles: 1,
          publishedFrom: day,
          publishedTo: day,
          lastFetchedAt: null,
        },
        {
          name: 'qz-south',
          publisher: 'Qz South',
          region: SOUTH,
          articles: 1,
          publishedFrom: '2024-06-01T09:30:00Z',
          publishedTo: '2024-06-01T09:30:00Z',
          lastFetchedAt: '2024-06-02T10:00:00Z',
        },
      ]),
    )
  })
})

describe('partners that fit', () => {
  test.each([
    ['qz-S', '', ['region:qz-N', 'region:qz-T']],
    ['qz-S', 'kind: SISTERHOOD', ['region:qz-N']],
    ['qz-S', 'country: "qz-QZ"', ['region:qz-N', 'region:qz-T']],
    ['qz-S', 'country: "FR"', []],
    ['qz-S', 'lastContact: { to: "2020" }', ['region:qz-T']],
    ['qz-S', 'lastContact: { from: "2015-06-01", to: "2015-07" }', ['region:qz-T']],
    ['qz-S', 'lastContact: { from: "2016" }', ['region:qz-N']],
    ['qz-N', 'alsoPartnerOf: "region:qz-T"', ['region:qz-S']],
    ['qz-N', 'notPartnerOf: "region:qz-T"', []],
    ['qz-N', 'not: { alsoPartnerOf: "region:qz-T" }', []],
  ])('%s { %s }: %j', async (code, filter, ids) => {
    const query = `{ region(code: "${code}") { partners(filter: { ${filter} }) { totalCount nodes { partner { id } } } } }`
    const { region } = (await dataOf(world.server, query)) as {
      readonly region: { readonly partners: Rows<{ readonly partner: { readonly id: string } }> }
    }
    expect(region.partners.nodes.map(({ partner }) => partner.id)).toEqual(ids)
    expect(region.partners.totalCount).toBe(ids.length)
  })
})

describe('only what has happened, unless asked otherwise', () => {
  test.each([
    ['agreements(filter: { nameContains: "action_plan qz" })', 0],
    ['agreements(filter: { nameContains: "action_plan qz" }, includePlanned: true)', 1],
    ['agreements(filter: { nameContains: "action_plan qz", status: PLANNED })', 1],
    ['agreements(filter: { nameContains: "action_plan qz", not: { status: SIGNED } })', 1],
    ['agreements(filter: { nameContains: "action_plan qz", or: [{ and: [{ status: [PLANNED] }] }] })', 1],
    ['agreements(filter: { nameContains: "action_plan qz", status: null })', 0],
    ['meetings(filter: { nameContains: "qz summit" })', 0],
    ['meetings(filter: { nameContains: "qz summit" }, includePlanned: true)', 1],
    ['timeline(of: "region:qz-S", date: { from: "2024" })', 1],
  ])('%s: %i', async (list, total) => {
    const data = (await dataOf(world.server, `{ list: ${list} { totalCount nodes { id } } }`)) as { list: Rows }
    expect([data.list.totalCount, data.list.nodes.length]).toEqual([total, total])
  })

  test.each([
    ['', []],
    ['includePlanned: true', ['qz-visit-planned']],
    ['filter: { status: PLANNED }', ['qz-visit-planned']],
    ['filter: { overdueOn: "2024-10-01" }', ['qz-visit-planned']],
    ['filter: { overdueOn: "2024-09-30" }', []],
    ['filter: { status: HELD }', []],
    ['filter: { minPublishers: 2 }, includePlanned: true', []],
  ])('visits to a town (%s): %j', async (args, ids) => {
    const query = `{ region(id: "region:qz-T") { visits(first: 9, ${args}) { nodes { factId } } } }`
    expect(await dataOf(world.server, query)).toEqual({
      region: { visits: { nodes: ids.map((factId) => ({ factId })) } },
    })
  })
})

describe('what lies in a region counts for it only when asked', () => {
  test.each([
    ['agreements', 0, 27],
    ['meetings', 0, 1],
    ['visits', 0, 2],
    ['investments', 0, 1],
  ])('%s of the country: %i, with all that lies in it %i', async (list, own, all) => {
    const planned = list === 'investments' ? '' : 'includePlanned: true, '
    const query = `{ region(code: "qz-QZ") { own: ${list}(${planned}first: 1) { totalCount } all: ${list}(${planned}first: 1, includeSubordinate: true) { totalCount } } }`
    const { region } = (await dataOf(world.server, query)) as { region: Record<'own' | 'all', Rows> }
    expect([region.own.totalCount, region.all.totalCount]).toEqual([own, all])
  })

  test.each([
    ['party: "region:qz-N", kind: FRIENDSHIP', []],
    ['party: "region:qz-N", kind: FRIENDSHIP, includeSubordinate: true', ['agreement:qz-friends']],
    ['party: ["region:qz-QZ", "region:qz-S"], kind: FRIENDSHIP, includeSubordinate: true', ['agreement:qz-friends']],
    ['party: ["region:qz-T", "region:qz-N"], kind: FRIENDSHIP, includeSubordinate: true', ['agreement:qz-friends']],
    ['party: ["region:qz-T", "region:qz-N"], kind: FRIENDSHIP', []],
  ])('agreements { %s }: %j', async (filter, ids) => {
    const query = `{ agreements(filter: { ${filter} }) { nodes { id } } }`
    expect(await dataOf(world.server, query)).toEqual({ agreements: { nodes: ids.map((id) => ({ id })) } })
  })
})

test.each([
  ['destination: "region:qz-QZ"', []],
  ['destination: "region:qz-QZ", includeSubordinate: true', ['investment:qz-plant']],
])('investments { %s }: %j', async (filter, ids) => {
  const query = `{ investments(filter: { ${filter} }) { nodes { id } } investmentSums(filter: { ${filter} }) { count } }`
  const data = { investments: { nodes: ids.map((id) => ({ id })) }, investmentSums: ids.map(() => ({ count: 1 })) }
  expect(await dataOf(world.server, query)).toEqual(data)
})

describe('filters by office, time and publishers', () => {
  test.each([
    ['officials', 'officeOf: "region:qz-N"', ['official:qz-ari', 'official:qz-cy']],
    ['officials', 'officeOf: "region:qz-N", asOf: "2024-05-10"', ['official:qz-ari']],
    ['officials', 'officeOf: "region:qz-N", asOf: "2020"', []],
    ['officials', 'officeOf: "region:qz-N", titleContains: "premier"', []],
    ['officials', 'nameContains: "qz", asOf: "2025"', ['official:qz-ari']],
    ['officials', 'nameContains: "qz", minPublishers: 2', ['official:qz-ari']],
    ['regions', 'nameContains: "qz", minPublishers: 2', ['region:qz-N']],
    ['companies', 'nameContains: "qz", minPublishers: 2', []],
    ['institutions', 'nameContains: "qz univ", minPublishers: 1', ['organization:qz-school']],
  ])('%s { %s }: %j', async (list, filter, ids) => {
    const query = `{ list: ${list}(filter: { ${filter} }) { nodes { id } } }`
    expect(await dataOf(world.server, query)).toEqual({ list: { nodes: ids.map((id) => ({ id })) } })
  })
})

test.each([
  ['timeline(of: []) { totalCount }', /one to 10 ids; these are 0/],
  [`timeline(of: ${JSON.stringify(Array.from({ length: 11 }, () => 'a'))}) { totalCount }`, /these are 11/],
])('refused before the graph is asked: %s', async (field, message) => {
  world.asked.length = 0
  const { errors } = await ask(world.server, `{ ${field} }`)
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(message) as string,
    extensions: { code: 'BAD_USER_INPUT' },
  })
  expect(world.asked).toEqual([])
})
