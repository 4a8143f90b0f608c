import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, dataOf } from './ask.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

type Link = { readonly kind: string; readonly from: { readonly id: string }; readonly to: { readonly id: string } }

describe('the shortest way from one thing to another', () => {
  test.each<readonly [law: string, from: string, to: string, more: string, links: readonly string[] | null]>([
    [
      'two who met; of equals, the first by the ids on the way',
      'official:qz-ari',
      'official:qz-bo',
      '',
      [
        'official:qz-ari ATTENDED meeting:qz-talks', //
        'official:qz-bo ATTENDED meeting:qz-talks',
      ],
    ],
    [
      'links are told as they are, whichever way one goes',
      'official:qz-bo',
      'official:qz-ari',
      '',
      [
        'official:qz-bo ATTENDED meeting:qz-talks', //
        'official:qz-ari ATTENDED meeting:qz-talks',
      ],
    ],
    [
      'over a visit and an office only',
      'official:qz-ari',
      'official:qz-bo',
      'through: [VISITED, HOLDS_OFFICE]',
      [
        'official:qz-ari HOLDS_OFFICE region:qz-N', //
        'official:qz-bo VISITED region:qz-N',
      ],
    ],
    [
      'from a company to an official',
      'organization:qz-motors',
      'official:qz-ari',
      '',
      [
        'organization:qz-motors PLEDGED investment:qz-plant',
        'investment:qz-plant INTO region:qz-N',
        'official:qz-ari HOLDS_OFFICE region:qz-N',
      ],
    ],
    ['not longer than wanted', 'organization:qz-motors', 'official:qz-ari', 'maxLength: 2', null],
    ['none', 'organization:qz-hidden', 'official:qz-ari', '', null],
    ['from nobody', 'nobody', 'official:qz-ari', '', null],
    ['over nothing', 'official:qz-ari', 'official:qz-bo', 'through: []', null],
    [
      'that a town lies in a province is no dealing',
      'region:qz-T',
      'region:qz-N',
      'through: WITHIN',
      ['region:qz-T WITHIN region:qz-N'],
    ],
    ['unless asked for', 'region:qz-T', 'region:qz-N', 'maxLength: 3', null],
    ['what is planned leads nowhere', 'official:qz-cy', 'region:qz-T', 'maxLength: 3', null],
    [
      'unless asked for',
      'official:qz-cy',
      'region:qz-T',
      'includePlanned: true',
      ['official:qz-cy VISITED region:qz-T'],
    ],
    [
      'but one may ask of a planned paper itself',
      'agreement:qz-plan',
      'region:qz-N',
      '',
      ['region:qz-N PARTY_TO agreement:qz-plan'],
    ],
  ])('%s: %s – %s %s', async (_, from, to, more, links) => {
    const query = `query ($from: ID!, $to: ID!) { path(from: $from, to: $to, ${more}) { kind from { id } to { id } } }`
    const { path } = (await dataOf(world.server, query, { from, to })) as { readonly path: readonly Link[] | null }
    expect(path?.map(said) ?? null).toEqual(links)
  })

  test('shows the words of each link', async () => {
    const query = `{ path(from: "official:qz-ari", to: "agreement:qz-sisters") {
      kind factId quote articleCount publisherCount article { title } evidence { totalCount nodes { quote article { id } } } } }`
    expect(await dataOf(world.server, query)).toEqual({
      path: [
        {
          kind: 'SIGNED',
          factId: 'qz-signed',
          quote: 'Governor Ari Qz-Kim signed it.',
          articleCount: 1,
          publisherCount: 1,
          article: { title: 'Sisters meet in Qz' },
          evidence: {
            totalCount: 1,
            nodes: [{ quote: 'Governor Ari Qz-Kim signed it.', article: { id: 'qz-article-1' } }],
          },
        },
      ],
    })
  })

  test('has no words where only the gazetteer knows', async () => {
    const query = `{ path(from: "region:qz-N", to: "region:qz-QZ", through: WITHIN) { quote articleCount article { id } evidence { totalCount nodes { id } } } }`
    expect(await dataOf(world.server, query)).toEqual({
      path: [{ quote: null, articleCount: 0, article: null, evidence: { totalCount: 0, nodes: [] } }],
    })
  })
})

describe('what hangs near a thing', () => {
  test.each<readonly [args: string, nodes: readonly string[], truncated: boolean]>([
    ['depth: 1', ['region:qz-N', 'region:qz-S', 'meeting:qz-talks'], false],
    ['depth: 1, limit: 3', ['region:qz-N', 'region:qz-S'], true],
    ['depth: 1, limit: 4', ['region:qz-N', 'region:qz-S', 'meeting:qz-talks'], false],
    ['depth: 2, through: [ATTENDED]', ['meeting:qz-talks', 'official:qz-ari', 'official:qz-cy'], false],
    [
      'depth: 3, through: [VISITED, INTO, PLEDGED]',
      ['region:qz-N', 'investment:qz-plant', 'organization:qz-motors'],
      false,
    ],
    ['depth: 3, limit: 3, through: [VISITED, INTO, PLEDGED]', ['region:qz-N', 'investment:qz-plant'], true],
    ['limit: 1', [], true],
  ])('%s', async (args, nodes, truncated) => {
    const query = `{ neighbourhood(id: "official:qz-bo", ${args}) { truncated nodes { id } links(limit: 1000) { kind from { id } to { id } } } }`
    const { neighbourhood: found } = (await dataOf(world.server, query)) as {
      readonly neighbourhood: {
        readonly truncated: boolean
        readonly nodes: readonly { readonly id: string }[]
        readonly links: readonly Link[]
      }
    }
    expect(found.nodes.map(({ id }) => id)).toEqual(['official:qz-bo', ...nodes])
    expect(found.truncated).toBe(truncated)
    const shown = new Set(found.nodes.map(({ id }) => id))
    expect(found.links.every(({ from, to }) => shown.has(from.id) && shown.has(to.id))).toBe(true)
    const tied = new Set(found.links.flatMap(({ from, to }) => [from.id, to.id]))
    expect(nodes.filter((id) => !tied.has(id))).toEqual([])
  })

  test('links are told in the order of the names at their ends', async () => {
    const query = `{ neighbourhood(id: "official:qz-bo", depth: 2, through: ATTENDED) { links { kind from { id } to { id } quote } } }`
    expect(await dataOf(world.server, query)).toMatchObject({
      neighbourhood: {
        links: ['official:qz-ari', 'official:qz-bo', 'official:qz-cy'].map((id) => ({
          kind: 'ATTENDED',
          from: { id },
          to: { id: 'meeting:qz-talks' },
        })),
      },
    })
  })

  test('nothing hangs near what is not there', async () => {
    expect(await dataOf(world.server, '{ neighbourhood(id: "nobody") { truncated } }')).toEqual({ neighbourhood: null })
  })
})

test.each([
  ['path(from: "a", to: "a") { kind }', /both ids are the same/],
  ['path(from: "a", to: "b", maxLength: 9) { kind }', /maxLength is a number from 1 to 8; this is 9/],
  ['neighbourhood(id: "a", depth: 4) { truncated }', /depth is a number from 1 to 3/],
  ['neighbourhood(id: "a", limit: 101) { truncated }', /limit is a number from 1 to 100/],
  ['neighbourhood(id: "a") { links(limit: 1001) { kind } }', /limit is a number from 0 to 1000/],
])('refused before the graph is asked: %s', async (field, message) => {
  world.asked.length = 0
  const { errors } = await ask(world.server, `{ ${field} }`)
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(message) as string,
    extensions: { code: 'BAD_USER_INPUT' },
  })
  expect(world.asked).toEqual([])
})

function said({ kind, from, to }: Link): string {
  return `${from.id} ${kind} ${to.id}`
}
