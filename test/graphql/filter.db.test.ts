import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, dataOf, type Rows } from './ask.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

/** A law, the list with its filter, and the ids that fit. */
const FITTING: readonly (readonly [law: string, list: string, filter: string, ids: readonly string[]])[] = [
  [
    'or: one of two kinds, from either of two years',
    'agreements',
    'nameContains: "qz", or: [{ kind: SISTERHOOD }, { kind: ACTION_PLAN, status: PLANNED }]',
    ['agreement:qz-sisters', 'agreement:qz-plan'],
  ],
  [
    'and, or and not in one another',
    'agreements',
    'nameContains: "qz", not: { or: [{ kind: [MOU, LOI] }, { and: [{ status: PLANNED }, { party: "region:qz-N" }] }] }',
    ['agreement:qz-sisters'],
  ],
  [
    'what has no date is not what is not in 2020',
    'agreements',
    'nameContains: "qz", status: [IN_FORCE, PLANNED], not: { date: { from: "2020", to: "2020" } }',
    ['agreement:qz-sisters', 'agreement:qz-plan'],
  ],
  [
    'in 2028 sisters of 2008 are 20 years old, papers of 2020 are 8',
    'agreements',
    'nameContains: "qz", anniversary: { from: "2028-05-20", to: "2028-12" }',
    ['agreement:qz-sisters'],
  ],
  [
    'in 2025 papers of March 2020 are 5 years old',
    'agreements',
    'nameContains: "qz", anniversary: { from: "2025-03", to: "2025-03" }',
    ['02', '08', '14', '20'].map((digits) => `agreement:qz-${digits}`),
  ],
  ['a party in a country', 'agreements', 'kind: SISTERHOOD, country: "qz-QZ"', ['agreement:qz-sisters']],
  ['no party in a country', 'agreements', 'nameContains: "qz", country: "FR"', []],
  ['a party of a level', 'agreements', 'kind: SISTERHOOD, level: STATE', ['agreement:qz-sisters']],
  ['partners of a region', 'regions', 'partnerOf: "region:qz-N"', ['region:qz-S']],
  ['nobody is a partner of its own', 'regions', 'partnerOf: ["region:qz-N", "region:qz-S"]', []],
  ['money that was new', 'investments', 'nameContains: "qz", newMoney: true', ['investment:qz-plant']],
]

describe('a filter takes what fits', () => {
  test.each(FITTING)('%s', async (_, list, filter, ids) => {
    const query = `{ list: ${list}(first: 100, filter: { ${filter} }) { totalCount nodes { id } } }`
    const { list: page } = (await dataOf(world.server, query)) as { readonly list: Rows }
    expect(page.nodes.map(({ id }) => id).sort()).toEqual([...ids].sort())
    expect(page.totalCount).toBe(ids.length)
  })
})

test.each([
  ['deeper than three', 'agreements(filter: { not: { not: { not: { not: { kind: MOU } } } } })', /depth of 3/],
  ['an anniversary without an end', 'agreements(filter: { anniversary: { from: "2028" } })', /both ends/],
  [
    'a thousand years of anniversaries',
    'agreements(filter: { anniversary: { from: "1028", to: "2028" } })',
    /100 years/,
  ],
])('refused before the graph is asked: %s', async (_, list, message) => {
  world.asked.length = 0
  const { errors } = await ask(world.server, `{ ${list} { totalCount } }`)
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(message) as string,
    extensions: { code: 'BAD_USER_INPUT' },
  })
  expect(world.asked).toEqual([])
})
