import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dataOf, type Rows } from './ask.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

describe('evidence shows the very words in the stored text', () => {
  const EVIDENCE =
    'evidence { totalCount nodes { quote start end rule confidence kind factId support { quote } article { title text } } }'

  test.each([
    [
      'of an agreement, from both sides',
      `{ it: agreement(id: "agreement:qz-sisters") { factId ${EVIDENCE} } }`,
      ['qz-st-3', 'qz-st-4'],
    ],
    [
      'of a region that the gazetteer knows',
      `{ it: region(code: "qz-N") { factId ${EVIDENCE} } }`,
      ['qz-st-5', 'qz-st-6'],
    ],
    ['of an official', `{ it: official(id: "official:qz-ari") { factId ${EVIDENCE} } }`, ['qz-st-1', 'qz-st-2']],
  ])('%s', async (_, query, statements) => {
    const { it } = (await dataOf(world.server, query)) as { it: { factId: string; evidence: Rows<Evidence> } }
    expect(it.evidence.totalCount).toBe(statements.length)
    for (const { quote, start, end, article, factId, support } of it.evidence.nodes) {
      expect(article.text.slice(start, end)).toBe(quote)
      expect(support).toEqual([{ quote: article.text.slice(0, 7) }])
      expect(factId).toBe(it.factId)
    }
  })

  test('shows where a quotation names whom it is about, in the longest spelling of its article', async () => {
    const query =
      '{ official(id: "official:qz-ari") { evidence { nodes { start named { start end quote } article { text } } } } agreement(id: "agreement:qz-sisters") { evidence(first: 1) { nodes { named { start } } } } }'
    const { official, agreement } = (await dataOf(world.server, query)) as {
      official: {
        evidence: {
          nodes: readonly { named: { start: number; end: number; quote: string } | null; article: { text: string } }[]
        }
      }
      agreement: unknown
    }
    const [first, second] = official.evidence.nodes
    expect(first?.named?.quote).toBe('Ari Qz-Kim')
    expect(first?.article.text.slice(first.named?.start, first.named?.end)).toBe('Ari Qz-Kim')
    expect(second?.named).toBeNull()
    expect(agreement).toEqual({ evidence: { nodes: [{ named: null }] } })
  })

  test('of a relationship, by the statement it rests on', async () => {
    const query = `{ agreement(id: "agreement:qz-sisters") { signatories { factId evidence { nodes { id kind quote article { publisher } } } } } }`
    const data = await dataOf(world.server, query)
    expect(data).toEqual({
      agreement: {
        signatories: [
          {
            factId: 'qz-signed',
            evidence: {
              nodes: [
                {
                  id: 'qz-signed',
                  kind: 'SIGNATURE',
                  quote: 'Governor Ari Qz-Kim signed it.',
                  article: { publisher: 'Qz North' },
                },
              ],
            },
          },
        ],
      },
    })
  })

  test('comes earliest published first, and pages both ways', async () => {
    const page = (args: string): string =>
      `{ it: agreement(id: "agreement:qz-sisters") { evidence(${args}) { pageInfo { endCursor hasNextPage hasPreviousPage } nodes { id } } } }`
    const evidence = async (args: string): Promise<Rows> =>
      ((await dataOf(world.server, page(args))) as { it: { evidence: Rows } }).it.evidence
    const first = await evidence('first: 1')
    expect(first.nodes).toEqual([{ id: 'qz-st-3' }])
    const second = await evidence(`first: 1, after: "${first.pageInfo.endCursor ?? ''}"`)
    expect(second).toMatchObject({
      nodes: [{ id: 'qz-st-4' }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    })
    expect((await evidence('last: 1')).nodes).toEqual([{ id: 'qz-st-4' }])
  })

  test('a region counts its articles and publishers when asked; one that nobody states has none', async () => {
    const fields = 'articleCount publisherCount quote article { id } articles { totalCount nodes { id } }'
    const data = await dataOf(
      world.server,
      `{ stated: region(code: "qz-N") { ${fields} } unstated: region(code: "qz-QZ") { ${fields} } }`,
    )
    expect(data).toEqual({
      stated: {
        articleCount: 2,
        publisherCount: 2,
        quote: 'The two have been sisters since May 2008.',
        article: { id: 'qz-article-1' },
        articles: { totalCount: 2, nodes: [{ id: 'qz-article-2' }, { id: 'qz-article-1' }] },
      },
      unstated: {
        articleCount: 0,
        publisherCount: 0,
        quote: null,
        article: null,
        articles: { totalCount: 0, nodes: [] },
      },
    })
  })
})

/** A statement as the questions about evidence select it. */
type Evidence = {
  quote: string
  start: number
  end: number
  factId: string
  support: unknown
  article: { text: string }
}
