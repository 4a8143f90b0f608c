import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../../src/graphql/schema.ts'
import { ask } from './ask.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const everything = async (): Promise<unknown> =>
  (
    await world.graph.ask(
      'MATCH (n) WITH count(n) AS nodes, sum(size(keys(n))) AS held OPTIONAL MATCH ()-[r]->() WITH nodes, held, count(r) AS links, sum(size(keys(r))) AS holding RETURN [nodes, held, links, holding]',
    )
  ).answer

test('there is nothing in the schema that could write', () => {
  expect(schema.getMutationType()).toBeUndefined()
})

test.each([
  'CREATE (n:QzWritten) RETURN n',
  "MERGE (n:QzWritten {id: 'x'}) RETURN n",
  'MATCH (n) SET n.written = true RETURN count(n)',
  'MATCH (n) REMOVE n.name RETURN count(n)',
  'MATCH (n) DETACH DELETE n',
  'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1 ROW',
  'CREATE INDEX qz_written IF NOT EXISTS FOR (n:QzWritten) ON (n.id)',
  'DROP CONSTRAINT article_id IF EXISTS',
  "CALL db.createLabel('QzWritten')",
])('even a statement that writes is refused where the API asks: %s', async (text) => {
  const before = await everything()
  await expect(world.graph.ask(text)).rejects.toThrow(/read access mode|not allowed/i)
  expect(await everything()).toEqual(before)
})

describe('whatever text is given', () => {
  const QUESTION = `query ($id: ID!, $ids: [ID!]!, $text: String!) {
    node(id: $id) { id }
    nodes(ids: $ids) { id }
    region(code: $text) { id name agreements(filter: { nameContains: $text, party: $ids }) { totalCount } }
    officials(first: 1, filter: { nameContains: $text, officeOf: $id, titleContains: $text }) { nodes { id } }
    articles(first: 1, filter: { titleContains: $text, source: [$text] }) { nodes { id } }
  }`
  const cypher = fc.constantFrom(
    "'",
    '"',
    '`',
    '\\',
    '}',
    ')',
    '//',
    '/*',
    '$',
    ';',
    'DETACH DELETE n',
    'CREATE (n)',
    '\n',
    '\u0000',
  )
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(cypher).map((parts) => parts.join('')),
  )

  test('nothing is written, nothing breaks, and no statement holds a word of it', async () => {
    const before = await everything()
    await fc.assert(
      fc.asyncProperty(text, text, async (one, other) => {
        world.asked.length = 0
        const variables = { id: `qzgiven${one}`, ids: [`qzgiven${other}`], text: `qzgiven${one}` }
        const { errors } = await ask(world.server, QUESTION, variables)
        expect(errors).toBeUndefined()
        expect(world.asked.length).toBeGreaterThan(0)
        expect(world.asked.filter((statement) => statement.includes('qzgiven'))).toEqual([])
      }),
      { numRuns: 100 },
    )
    expect(await everything()).toEqual(before)
  })

  test('written into the question itself, it is a value all the same', async () => {
    const before = await everything()
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        world.asked.length = 0
        const given = JSON.stringify(`qzgiven${one}`)
        await ask(
          world.server,
          `{ node(id: ${given}) { id } officials(filter: { nameContains: ${given} }) { totalCount } }`,
        )
        expect(world.asked.filter((statement) => statement.includes('qzgiven'))).toEqual([])
      }),
      { numRuns: 100 },
    )
    expect(await everything()).toEqual(before)
  })
})
