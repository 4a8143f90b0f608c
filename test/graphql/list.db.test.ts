import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, dataOf, type PageInfo, type Rows } from './ask.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

/** A list as it is asked for: where it hangs (around `%`), and what is common to all its pages. */
type List = readonly [law: string, around: string, field: string, args: string, rows: number, key: string]

const NAMED = 'filter: { nameContains: "qz" }'
const ALL = `${NAMED}, includePlanned: true`
const LISTS: readonly List[] = [
  ['officials by name', '{ % }', 'officials', NAMED, 3, 'id'],
  [
    'officials by the articles that state them',
    '{ % }',
    'officials',
    `${NAMED}, orderBy: { field: ARTICLE_COUNT, direction: DESC }`,
    3,
    'id',
  ],
  ['regions by name, backward in the alphabet', '{ % }', 'regions', `${NAMED}, orderBy: { direction: DESC }`, 4, 'id'],
  [
    'regions by the articles that state them',
    '{ % }',
    'regions',
    `${NAMED}, orderBy: { field: ARTICLE_COUNT, direction: DESC }`,
    4,
    'id',
  ],
  ['companies by name', '{ % }', 'companies', NAMED, 2, 'id'],
  ['institutions by name', '{ % }', 'institutions', NAMED, 2, 'id'],
  ['agreements, latest first', '{ % }', 'agreements', ALL, 26, 'id'],
  ['agreements, earliest first', '{ % }', 'agreements', `${ALL}, orderBy: { direction: ASC }`, 26, 'id'],
  [
    'agreements by the articles that state them',
    '{ % }',
    'agreements',
    `${ALL}, orderBy: { field: ARTICLE_COUNT, direction: DESC }`,
    26,
    'id',
  ],
  ['agreements of one kind', '{ % }', 'agreements', 'filter: { nameContains: "Qz", kind: LOI }', 6, 'id'],
  [
    'agreements between two parties',
    '{ % }',
    'agreements',
    'filter: { party: ["region:qz-N", "region:qz-S"] }, includePlanned: true',
    26,
    'id',
  ],
  ['agreements of a region', '{ region(code: "qz-S") { % } }', 'agreements', '', 26, 'id'],
  [
    'agreements of a country, with all that lies in it',
    '{ region(code: "qz-QZ") { % } }',
    'agreements',
    'includeSubordinate: true, includePlanned: true',
    27,
    'id',
  ],
  ['whom an official met', '{ official(id: "official:qz-bo") { % } }', 'met', '', 2, 'count'],
  ['what happened to two', '{ % }', 'timeline', 'of: ["region:qz-N", "qz-S"], includePlanned: true', 27, 'id'],
  ['shared partners', '{ % }', 'sharedPartners', 'a: "qz-N", b: "qz-T"', 1, 'id'],
  ['meetings, one without a date', '{ % }', 'meetings', ALL, 2, 'id'],
  ['investments, one without a date', '{ % }', 'investments', NAMED, 2, 'id'],
  ['articles by source', '{ % }', 'articles', 'filter: { source: ["qz-north", "qz-south"] }', 2, 'id'],
  ['articles, one without a date', '{ % }', 'articles', 'filter: { titleContains: "qz" }', 3, 'id'],
  ['articles that state a thing', '{ % }', 'articles', 'filter: { states: "official:qz-ari" }', 2, 'id'],
  ['statements of an article', '{ article(id: "qz-article-2") { % } }', 'statements', '', 5, 'id'],
  ['evidence of an official', '{ official(id: "official:qz-ari") { % } }', 'evidence', '', 2, 'id'],
  ['offices of a region', '{ region(code: "qz-N") { % } }', 'offices', '', 2, 'factId'],
  ['visits to a region', '{ region(code: "qz-N") { % } }', 'visits', '', 1, 'factId'],
]

describe('pages cover each row once, forward and backward', () => {
  test.each(LISTS.map((list) => [list[0], list] as const))('%s', async (_, [, around, field, args, count, key]) => {
    const page = async (paging: string): Promise<Page> => {
      const query = around.replace(
        '%',
        `list: ${field}(${[args, paging].filter(Boolean).join(', ')}) { totalCount nodes { row: ${key} } edges { cursor node { row: ${key} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`,
      )
      const data = (await dataOf(world.server, query)) as Record<string, unknown>
      return (data['list'] ?? (Object.values(data)[0] as { list: Page }).list) as Page
    }
    const whole = await page('first: 100')
    expect(whole.totalCount).toBe(count)
    const rows = whole.nodes.map(({ row }) => row)
    expect(new Set(rows).size).toBe(count)
    expect(whole.edges.map(({ node }) => node.row)).toEqual(rows)
    for (const size of [1, 2, 7]) {
      expect(await walk(`first: ${size}`, 'after', page), `forward by ${size}`).toEqual(rows)
      expect(await walk(`last: ${size}`, 'before', page), `backward by ${size}`).toEqual(rows)
    }
  })
})

type Page = {
  readonly totalCount: number
  readonly nodes: readonly { readonly row: string }[]
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly row: string } }[]
  readonly pageInfo: PageInfo
}

async function walk(
  size: string,
  from: 'after' | 'before',
  page: (paging: string) => Promise<Page>,
): Promise<readonly string[]> {
  const rows: string[] = []
  let paging = size
  for (let pages = 0; pages < 100; pages++) {
    const { nodes, edges, pageInfo } = await page(paging)
    const found = nodes.map(({ row }) => row)
    if (from === 'after') rows.push(...found)
    else rows.unshift(...found)
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null])
    const onward = from === 'after' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage
    if (!onward) return rows
    paging = `${size}, ${from}: "${from === 'after' ? pageInfo.endCursor : pageInfo.startCursor}"`
  }
  throw new Error('the pages have no end')
}

describe('what has no date comes last in either direction', () => {
  test.each(['ASC', 'DESC'])('%s', async (direction) => {
    const query = `{ agreements(first: 100, filter: { nameContains: "Qz" }, includePlanned: true, orderBy: { direction: ${direction} }) { nodes { date } } }`
    const { agreements } = (await dataOf(world.server, query)) as { agreements: Rows<{ date: string | null }> }
    const dates = agreements.nodes.map(({ date }) => date)
    expect(dates.at(-1)).toBeNull()
    const dated = dates.slice(0, -1)
    expect(dated).toEqual(direction === 'ASC' ? [...dated].sort() : [...dated].sort().reverse())
  })
})

describe('filters', () => {
  const agreements = (filter: string): readonly [string, string] => ['agreements', filter]
  test.each<readonly [law: string, asked: readonly [field: string, filter: string], total: number]>([
    [
      'a range that touches a day of the month fits the month',
      agreements('{ nameContains: "Qz", date: { from: "2008-05-20", to: "2008" } }'),
      1,
    ],
    ['the day before the month does not', agreements('{ nameContains: "Qz", date: { to: "2008-04-30" } }'), 0],
    [
      'the day after the month does not',
      agreements('{ nameContains: "Qz", date: { from: "2008-06-01", to: "2019" } }'),
      0,
    ],
    ['a year means all its days', agreements('{ nameContains: "Qz", date: { from: "2008", to: "2008" } }'), 1],
    ['what has no date fits no range', agreements('{ nameContains: "ACTION_PLAN Qz", date: { from: "0001" } }'), 0],
    ['a month', agreements('{ nameContains: "Qz", date: { from: "2020-03", to: "2020-03" } }'), 4],
    ['kinds are alternatives', agreements('{ nameContains: "Qz", kind: [SISTERHOOD, LOI] }'), 7],
    ['no kind is none of them', agreements('{ nameContains: "Qz", kind: [] }'), 0],
    ['statuses are alternatives', agreements('{ nameContains: "Qz", status: [PLANNED, IN_FORCE] }'), 2],
    ['filters add up', agreements('{ nameContains: "Qz", kind: LOI, date: { from: "2020-06" } }'), 0],
    ['a signatory', agreements('{ signatory: "official:qz-ari" }'), 1],
    ['a party that signed nothing with it', agreements('{ party: ["region:qz-N", "region:qz-T"] }'), 0],
    ['an official is no party', agreements('{ party: "official:qz-ari" }'), 0],
    ['an unknown party has none', agreements('{ party: "region:qz-nowhere" }'), 0],
    ['a field', agreements('{ nameContains: "Qz", fieldContains: "climate" }'), 1],
    ['at least two publishers', agreements('{ nameContains: "Qz", minPublishers: 2 }'), 1],
    ['a name, upper or lower case', agreements('{ nameContains: "sisterhood qz" }'), 1],
    ['an explicit null filters nothing', agreements('{ nameContains: "Qz", kind: null, date: null, party: null }'), 25],
    ['an official by an alias', ['officials', '{ nameContains: "qz-kim ari" }'], 1],
    ['officials of a region', ['officials', '{ officeOf: "region:qz-N" }'], 2],
    ['officials by title', ['officials', '{ nameContains: "Qz", titleContains: "premier" }'], 1],
    ['regions of a level', ['regions', '{ nameContains: "Qz", level: [COUNTRY, CITY] }'], 2],
    ['regions within a region, directly or further up', ['regions', '{ within: "region:qz-QZ" }'], 2],
    ['companies of a place', ['companies', '{ locatedIn: "region:qz-S" }'], 1],
    ['institutions of a place', ['institutions', '{ locatedIn: "region:qz-S" }'], 0],
    ['meetings of two officials', ['meetings', '{ attendee: ["official:qz-ari", "official:qz-bo"] }'], 1],
    ['meetings at a place', ['meetings', '{ place: "region:qz-N", status: HELD }'], 1],
    ['meetings of a kind', ['meetings', '{ nameContains: "Qz", kind: MEETING }'], 1],
    ['investments into a region', ['investments', '{ destination: "region:qz-N" }'], 1],
    ['investments of a company', ['investments', '{ investor: "organization:qz-hidden" }'], 1],
    ['investments in a currency', ['investments', '{ nameContains: "Qz", currency: "USD" }'], 1],
    ['investments by status', ['investments', '{ nameContains: "Qz", status: [COMMITTED, PAST] }'], 1],
    [
      'articles published on a day',
      ['articles', '{ titleContains: "Qz", published: { from: "2024-06-01", to: "2024-06-01" } }'],
      1,
    ],
    ['articles in a language', ['articles', '{ language: "qz-ko" }'], 1],
    ['articles that state two things', ['articles', '{ states: ["official:qz-ari", "investment:qz-plant"] }'], 1],
  ])('%s', async (_, [field, filter], total) => {
    const data = (await dataOf(
      world.server,
      `{ list: ${field}(first: 100, filter: ${filter}) { totalCount nodes { id } } }`,
    )) as { list: Rows }
    expect({ total: data.list.totalCount, rows: data.list.nodes.length }).toEqual({ total, rows: total })
  })
})

describe('who held an office then', () => {
  test.each([
    ['qz-N', '2022-06', [], 'before its stated beginning'],
    ['qz-N', '2022-07-15', ['Ari Qz-Kim'], 'in the month of its stated beginning'],
    ['qz-N', '2030', ['Ari Qz-Kim'], 'with no end known; one known only as former never'],
    ['qz-S', '2024-05-09', [], 'the day before it was first reported'],
    ['qz-S', '2024', ['Bo Qz-Lee'], 'some day of the year'],
    ['qz-S', '2024-11-30', ['Bo Qz-Lee'], 'on the last day of its stated end'],
    ['qz-S', '2024-12-01', [], 'after its stated end'],
  ])('%s, %s: %j, %s', async (code, asOf, names) => {
    const { region } = (await dataOf(
      world.server,
      `{ region(code: "${code}") { offices(asOf: "${asOf}") { totalCount nodes { official { name } } } } }`,
    )) as { region: { offices: Rows<{ official: { name: string } }> } }
    expect(region.offices.nodes.map(({ official }) => official.name)).toEqual(names)
    expect(region.offices.totalCount).toBe(names.length)
  })
})

describe('a page that cannot be is refused with a code, and nothing is asked of the database', () => {
  const CURSOR = Buffer.from('[1,"00000000","2020",1]').toString('base64url')
  test.each([
    ['first: 101', 'BAD_PAGE'],
    ['first: -1', 'BAD_PAGE'],
    ['last: 101', 'BAD_PAGE'],
    ['first: 1, last: 1', 'BAD_PAGE'],
    ['first: 1, before: "x"', 'BAD_PAGE'],
    ['last: 1, after: "x"', 'BAD_PAGE'],
    ['after: "x"', 'BAD_CURSOR'],
    ['after: ""', 'BAD_CURSOR'],
    ['before: "bm90IGEgY3Vyc29y"', 'BAD_CURSOR'],
    [`after: "${CURSOR}"`, 'BAD_CURSOR'],
    ['filter: { date: { from: "2024", to: "2023" } }', 'BAD_USER_INPUT'],
    ['filter: { date: { from: "2024-13" } }', 'BAD_USER_INPUT'],
  ])('%s: %s', async (args, code) => {
    world.asked.length = 0
    const { errors } = await ask(world.server, `{ agreements(${args}) { nodes { id } totalCount } }`)
    expect(errors?.[0]?.extensions?.code).toBe(code)
    expect(world.asked).toEqual([])
  })

  test('a cursor serves only the list, filter and order it was made for', async () => {
    const { agreements } = (await dataOf(
      world.server,
      '{ agreements(first: 1, filter: { kind: MOU }) { pageInfo { endCursor } } }',
    )) as { agreements: Rows }
    const after = `after: "${agreements.pageInfo.endCursor}"`
    world.asked.length = 0
    for (const list of [
      `agreements(${after}) { nodes { id } }`,
      `agreements(${after}, filter: { kind: LOI }) { nodes { id } }`,
      `agreements(${after}, filter: { kind: MOU }, orderBy: { direction: ASC }) { nodes { id } }`,
      `meetings(${after}) { nodes { id } }`,
    ])
      expect((await ask(world.server, `{ ${list} }`)).errors?.[0]?.extensions?.code, list).toBe('BAD_CURSOR')
    expect(world.asked).toEqual([])
    await dataOf(world.server, `{ agreements(${after}, filter: { kind: MOU }) { nodes { id } } }`)
  })
})

test('announced totals are a list too', async () => {
  const query = '{ announcedTotals(first: 100) { nodes { id metric } } }'
  const { announcedTotals } = (await dataOf(world.server, query)) as { announcedTotals: Rows }
  expect(announcedTotals.nodes).toContainEqual({ id: 'total:qz-total', metric: 'foreign investment' })
})
