import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, dataOf } from './ask.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

type Edge = {
  readonly node: { readonly id: string }
  readonly score: number
  readonly matched: string
  readonly highlights: readonly { readonly quote: string }[]
}
type Found = { readonly search: { readonly totalCount: number; readonly edges: readonly Edge[] } }

async function search(query: string, more = ''): Promise<Found['search']> {
  const question = `query ($query: String!) { search(query: $query${more}) { totalCount edges { score matched highlights { start end quote } node { id } } } }`
  return ((await dataOf(world.server, question, { query })) as Found).search
}

describe('a search finds', () => {
  test.each([
    ['a person, whatever the order of names', 'kim ari qz', ['official:qz-ari'], 'Ari Qz-Kim', ['Ari', 'Qz', 'Kim']],
    ['an alias', 'nord qz', ['region:qz-N'], 'Qz Nord', ['Qz', 'Nord']],
    ['the beginning of the last word', 'qz univ', ['organization:qz-school'], 'Qz University', ['Qz', 'University']],
    ['accents aside', 'Qž Föcülty', [], '', []],
    [
      'accents aside, the other way round',
      'Qż Fáculty',
      ['organization:qz-faculty'],
      'Qz Faculty of Law',
      ['Qz', 'Faculty'],
    ],
    ['an article by its title', 'sisters qz', ['qz-article-1'], null, null],
    ['nothing where one word is missing', 'qz motors whale', [], '', []],
  ])('%s', async (_, query, ids, matched, quotes) => {
    const { edges, totalCount } = await search(query)
    expect(edges.map(({ node }) => node.id).sort()).toEqual(ids)
    expect(totalCount).toBe(ids.length)
    if (matched !== null && ids.length > 0) {
      expect(edges[0]?.matched).toBe(matched)
      expect(edges[0]?.highlights.map(({ quote }) => quote)).toEqual(quotes)
    }
  })

  test('only what was asked for', async () => {
    const { edges } = await search('qz', ', types: [REGION, COMPANY], first: 100')
    expect(edges.map(({ node }) => node.id).sort()).toEqual([
      ...['organization:qz-hidden', 'organization:qz-motors'],
      ...['region:qz-N', 'region:qz-QZ', 'region:qz-S', 'region:qz-T'],
    ])
  })
})

test.each(['*:*', 'name:(a OR b)', '"', '\\', 'qz AND', 'a && b || !c', '+qz -north ~2 ^3 [a TO z] {1}', 'qz/.*/'])(
  'what means something to the index is words to us: %s',
  async (query) => {
    const { errors } = await ask(world.server, 'query ($query: String!) { search(query: $query) { totalCount } }', {
      query,
    })
    expect(errors?.map(({ extensions }) => extensions?.code) ?? ['BAD_USER_INPUT']).toEqual(['BAD_USER_INPUT'])
  },
)

test.each([
  ['without a word', '?!', /needs a word/],
  ['of eleven words', 'a b c d e f g h i j k', /10 words/],
  ['of a whole page', 'word'.repeat(60), /200 characters/],
])('refused before the graph is asked: a search %s', async (_, query, message) => {
  world.asked.length = 0
  const { errors } = await ask(world.server, 'query ($query: String!) { search(query: $query) { totalCount } }', {
    query,
  })
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(message) as string,
    extensions: { code: 'BAD_USER_INPUT' },
  })
  expect(world.asked).toEqual([])
})
