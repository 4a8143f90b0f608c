import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Coverage } from '../../src/graphql/types.gen.ts'
import { ask, dataOf } from './ask.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

/** A question about the small world and its whole answer. */
const QUESTIONS: readonly (readonly [law: string, query: string, data: unknown])[] = [
  [
    'a node is found by its id, of whatever kind',
    `{ nodes(ids: ["total:qz-total", "qz-article-1", "nobody", "qz-st-1", "region:qz-N"]) { __typename id ... on Entity { name } ... on Article { title } } }`,
    {
      nodes: [
        { __typename: 'AnnouncedTotal', id: 'total:qz-total', name: 'Qz foreign investment' },
        { __typename: 'Article', id: 'qz-article-1', title: 'Sisters meet in Qz' },
        null,
        { __typename: 'Statement', id: 'qz-st-1' },
        { __typename: 'Region', id: 'region:qz-N', name: 'Qz North Province' },
      ],
    },
  ],
  ['a missing node is null', `{ node(id: "nobody") { id } }`, { node: null }],
  [
    'an id of another kind is null',
    `{ company(id: "organization:qz-school") { id } official(id: "region:qz-N") { id } }`,
    { company: null, official: null },
  ],
  [
    'an official with offices, agreements, meetings and visits',
    `{ official(id: "official:qz-bo") { name aliases articleCount
        offices { nodes { title from to toBasis firstReported lastReported former of { name } } }
        agreements { totalCount } meetings { nodes { id } } visits { nodes { date status target { name } } } } }`,
    {
      official: {
        name: 'Bo Qz-Lee',
        aliases: [],
        articleCount: 1,
        offices: {
          nodes: [
            {
              title: 'Premier',
              from: null,
              to: '2024-11',
              toBasis: 'STATED',
              firstReported: '2024-05-10',
              lastReported: '2024-05-10',
              former: false,
              of: { name: 'Qz South State' },
            },
          ],
        },
        agreements: { totalCount: 0 },
        meetings: { nodes: [{ id: 'meeting:qz-talks' }] },
        visits: { nodes: [{ date: '2024-05-10', status: 'HELD', target: { name: 'Qz North Province' } }] },
      },
    },
  ],
  [
    'a region by code, with what the gazetteer knows',
    `{ region(code: "qz-N") { name iso level inGazetteer location { longitude latitude } within { name within { name } } } town: region(id: "region:qz-T") { inGazetteer iso location { latitude } within { name } } }`,
    {
      region: {
        name: 'Qz North Province',
        iso: 'qz-N',
        level: 'PROVINCE',
        inGazetteer: true,
        location: { longitude: 127.5, latitude: 37.25 },
        within: { name: 'Qz Republic', within: null },
      },
      town: { inGazetteer: false, iso: null, location: null, within: { name: 'Qz North Province' } },
    },
  ],
  [
    'a region with partners, offices, visits, meetings and investments',
    `{ region(code: "qz-N") {
        partners { totalCount nodes { kind since lastContact partner { name } agreements { id } } }
        offices { nodes { title official { name } } } visits { nodes { official { name } } }
        meetings { nodes { name } } investments { nodes { name } } agreements { totalCount } } }`,
    {
      region: {
        partners: {
          totalCount: 1,
          nodes: [
            {
              kind: 'SISTERHOOD',
              since: '2008-05',
              lastContact: '2024-05-10',
              partner: { name: 'Qz South State' },
              agreements: [{ id: 'agreement:qz-sisters' }, { id: 'agreement:qz-plan' }],
            },
          ],
        },
        offices: {
          nodes: [
            { title: 'Governor', official: { name: 'Ari Qz-Kim' } },
            { title: 'Governor', official: { name: 'Cy Qz-Roe' } },
          ],
        },
        visits: { nodes: [{ official: { name: 'Bo Qz-Lee' } }] },
        meetings: { nodes: [{ name: 'Qz talks' }] },
        investments: { nodes: [{ name: 'Qz Motors: USD 900,000,000' }] },
        agreements: { totalCount: 25 },
      },
    },
  ],
  [
    'a partnership is seen from either side',
    `{ region(code: "qz-S") { partners { nodes { partner { name } } } } }`,
    { region: { partners: { nodes: [{ partner: { name: 'Qz North Province' } }, { partner: { name: 'Qz Town' } }] } } },
  ],
  [
    'an agreement with parties, signatories and the meeting it was signed at',
    `{ agreement(id: "agreement:qz-sisters") { kind status date until fields
        parties { party { __typename name } articleCount } signatories { official { name } onBehalfOf { name } quote }
        signedAt { name agreements { id } } } }`,
    {
      agreement: {
        kind: 'SISTERHOOD',
        status: 'IN_FORCE',
        date: '2008-05',
        until: null,
        fields: ['Education', 'Climate'],
        parties: [
          { party: { __typename: 'Region', name: 'Qz North Province' }, articleCount: 2 },
          { party: { __typename: 'Region', name: 'Qz South State' }, articleCount: 2 },
        ],
        signatories: [
          {
            official: { name: 'Ari Qz-Kim' },
            onBehalfOf: { name: 'Qz North Province' },
            quote: 'Governor Ari Qz-Kim signed it.',
          },
        ],
        signedAt: [{ name: 'Qz talks', agreements: [{ id: 'agreement:qz-sisters' }] }],
      },
    },
  ],
  [
    'a meeting with attendees and place',
    `{ talks: meeting(id: "meeting:qz-talks") { kind status places { name } placeName attendees { official { name } side role } }
       summit: meeting(id: "meeting:qz-summit") { kind status date places { name } placeName attendees { role } } }`,
    {
      talks: {
        kind: 'MEETING',
        status: 'HELD',
        places: [{ name: 'Qz North Province' }],
        placeName: null,
        attendees: [
          { official: { name: 'Ari Qz-Kim' }, side: 'A', role: 'PRINCIPAL' },
          { official: { name: 'Bo Qz-Lee' }, side: 'B', role: 'PRINCIPAL' },
          { official: { name: 'Cy Qz-Roe' }, side: 'A', role: 'GUEST' },
        ],
      },
      summit: { kind: 'CONFERENCE', status: 'PLANNED', date: null, places: [], placeName: 'Qz Forum', attendees: [] },
    },
  ],
  [
    'an investment with exact amounts; an undisclosed one has none',
    `{ plant: investment(id: "investment:qz-plant") { amount { amount currency } alsoAmount { amount currency } status newMoney date investors { investor { name } } destinations { name } }
       secret: investment(id: "investment:qz-secret") { amount { amount } newMoney date status investors { investor { ... on Company { pseudonym } } } destinations { name } } }`,
    {
      plant: {
        amount: { amount: 900000000, currency: 'USD' },
        alsoAmount: { amount: 9007199254740991, currency: 'KRW' },
        status: 'COMMITTED',
        newMoney: true,
        date: '2024',
        investors: [{ investor: { name: 'Qz Motors' } }],
        destinations: [{ name: 'Qz North Province' }],
      },
      secret: {
        amount: null,
        newMoney: null,
        date: null,
        status: 'INTENDED',
        investors: [{ investor: { pseudonym: true } }],
        destinations: [],
      },
    },
  ],
  [
    'organisations and where they sit',
    `{ company(id: "organization:qz-motors") { name pseudonym locations { relation place { name } } investments { nodes { status } } }
       institution(id: "organization:qz-faculty") { locations { relation organization { name } place { __typename name } } agreements { totalCount } } }`,
    {
      company: {
        name: 'Qz Motors',
        pseudonym: false,
        locations: [{ relation: 'HEADQUARTERS', place: { name: 'Qz South State' } }],
        investments: { nodes: [{ status: 'COMMITTED' }] },
      },
      institution: {
        locations: [
          {
            relation: 'PART_OF',
            organization: { name: 'Qz Faculty of Law' },
            place: { __typename: 'Institution', name: 'Qz University' },
          },
        ],
        agreements: { totalCount: 0 },
      },
    },
  ],
  [
    'an announced total keeps its figure',
    `{ node(id: "total:qz-total") { ... on AnnouncedTotal { metric value currency asOf publisherCount } } }`,
    { node: { metric: 'foreign investment', value: 1.5e9, currency: 'USD', asOf: '2024-05', publisherCount: 1 } },
  ],
  [
    'an article with its publisher and the last of its statements',
    `{ article(id: "qz-article-2") { title url publishedAt updatedAt language excerpt source publisher statements(last: 1) { totalCount nodes { id } } }
       undated: article(id: "qz-article-3") { url publishedAt source publisher statements { nodes { id } } } }`,
    {
      article: {
        title: 'Qz money',
        url: 'https://south.example/2',
        publishedAt: '2024-06-01T09:30:00Z',
        updatedAt: '2024-06-02T00:00:00Z',
        language: 'en',
        excerpt: true,
        source: 'qz-south',
        publisher: 'Qz South',
        statements: { totalCount: 5, nodes: [{ id: 'qz-st-2' }] },
      },
      undated: { url: null, publishedAt: null, source: null, publisher: null, statements: { nodes: [] } },
    },
  ],
]

describe('each question has its answer', () => {
  test.each(QUESTIONS)('%s', async (_, query, data) => {
    expect(await ask(world.server, query)).toEqual({ data })
  })
})

describe('a region is found by exactly one of id and code', () => {
  test.each([`{ region { id } }`, `{ region(id: "region:qz-N", code: "qz-N") { id } }`])('%s', async (query) => {
    world.asked.length = 0
    const { errors } = await ask(world.server, query)
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
    expect(world.asked).toEqual([])
  })
})

test('nodes takes a hundred ids and not one more', async () => {
  const ids = (count: number): object => ({ ids: Array.from({ length: count }, (_, index) => `x-${index}`) })
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
  expect(await dataOf(world.server, query, ids(100))).toEqual({ nodes: Array.from({ length: 100 }, () => null) })
  expect((await ask(world.server, query, ids(101))).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
})

describe('a question takes one statement, whatever it asks', () => {
  test.each<readonly [law: string, query: string]>([
    [
      'twenty agreements with parties, signatories and evidence',
      `{ agreements(first: 20, filter: { nameContains: "Qz" }) { totalCount nodes { name article { title }
        parties { party { name } } signatories { official { name } } evidence(first: 3) { totalCount nodes { quote article { title } } } } } }`,
    ],
    [
      'three levels down',
      `{ regions(filter: { nameContains: "Qz" }, first: 2) { nodes { agreements(first: 5) { nodes { parties { party { name offices(first: 5) { nodes { official { name } } } } } } } } } }`,
    ],
    [
      'many roots',
      `{ officials { totalCount nodes { id } } a: node(id: "region:qz-N") { id } nodes(ids: ["nobody"]) { id } coverage { articles sources { articles region { name } } } quality { kind } agreements(first: 1) { nodes { id } } investmentSums { count } neighbourhood(id: "qz-N") { nodes { name } } __typename }`,
    ],
  ])('%s', async (_, query) => {
    world.asked.length = 0
    await dataOf(world.server, query)
    expect(world.asked).toHaveLength(1)
  })

  test('rows that nobody selects are not read, totals that nobody selects not counted', async () => {
    world.asked.length = 0
    await dataOf(world.server, `{ officials(filter: { nameContains: "Qz" }) { totalCount } }`)
    await dataOf(
      world.server,
      `{ officials(filter: { nameContains: "Qz" }) { nodes { name } pageInfo { endCursor } edges { cursor } } }`,
    )
    const [counted, read] = world.asked
    expect(counted).toMatch(/^RETURN \[COUNT \{[^}]*\}\] AS answer$/)
    expect(read).not.toContain('COUNT')
    expect(read?.match(/COLLECT/g)).toHaveLength(1)
  })

  test('what asks nothing of the graph takes none', async () => {
    world.asked.length = 0
    await dataOf(world.server, '{ __typename quality { kind } __type(name: "Region") { name } }')
    expect(world.asked).toEqual([])
  })
})

test('coverage counts what was read', async () => {
  const { coverage } = (await dataOf(
    world.server,
    `{ coverage { articles statements unresolvedStatements officials regions companies institutions agreements meetings investments sourceCount publishers publishedFrom publishedTo lastRun { startedAt } unreadLanguages { language articles } } }`,
  )) as { coverage: Coverage }
  const counts = Object.fromEntries(Object.entries(coverage).filter(([, value]) => typeof value === 'number'))
  const inFixture = {
    articles: 3,
    statements: 10,
    unresolvedStatements: 1,
    officials: 3,
    regions: 4,
    companies: 2,
    institutions: 2,
    agreements: 27,
    meetings: 2,
    investments: 2,
    sourceCount: 2,
    publishers: 2,
  }
  for (const [what, count] of Object.entries(inFixture)) expect(counts[what], what).toBeGreaterThanOrEqual(count)
  expect(coverage.lastRun).toEqual({ startedAt: '2199-01-01T00:00:00Z' })
  expect(coverage.unreadLanguages).toContainEqual({ language: 'qz-ko', articles: 1 })
  const { publishedFrom, publishedTo } = coverage
  expect([publishedFrom, '2024-05-11T01:00:00Z', '2024-06-01T09:30:00Z', publishedTo].toSorted()).toEqual([
    publishedFrom,
    '2024-05-11T01:00:00Z',
    '2024-06-01T09:30:00Z',
    publishedTo,
  ])
})
