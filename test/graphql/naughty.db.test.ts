import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { ask, dataOf } from './ask.ts'
import { ILL_FORMED, NAUGHTY } from './naughty.ts'
import { openWorld, type World } from './world.ts'

let world: World
let driver: Driver
beforeAll(async () => {
  world = await openWorld()
  const { uri, user, password } = inject('neo4j')
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  await driver.executeQuery(
    `UNWIND $names AS name
     CREATE (:Official {id: 'qz-naughty-' + name, name: name, aliases: [name], nameKey: name, articles: 0, publishers: 0, quote: name})`,
    { names: NAUGHTY },
  )
})
afterAll(async () => {
  await driver.executeQuery("MATCH (o:Official) WHERE o.id STARTS WITH 'qz-naughty-' DELETE o")
  await driver.close()
  await world.close()
})

type Named = { readonly id: string; readonly name: string; readonly aliases: readonly string[]; readonly quote: string }

test('there are five hundred of them, each a text of its own', () => {
  expect(NAUGHTY.length).toBeGreaterThanOrEqual(500)
  expect(NAUGHTY.filter((each) => !each.isWellFormed())).toEqual([])
  expect(ILL_FORMED.filter((each) => each.isWellFormed())).toEqual([])
})

describe('five hundred naughty strings', () => {
  test('come back verbatim as ids, names, aliases and quotations', async () => {
    for (let at = 0; at < NAUGHTY.length; at += 100) {
      const names = NAUGHTY.slice(at, at + 100)
      const ids = names.map((name) => `qz-naughty-${name}`)
      const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Official { id name aliases quote } } }'
      const { nodes } = (await dataOf(world.server, query, { ids })) as { nodes: readonly Named[] }
      expect(nodes).toEqual(names.map((name, index) => ({ id: ids[index], name, aliases: [name], quote: name })))
    }
  })

  test('break nothing as ids, codes and search terms, and change nothing', async () => {
    const before = await counts()
    const query = `query ($text: String!, $id: ID!) {
      node(id: $id) { id }
      region(code: $text) { id }
      officials(first: 1, filter: { nameContains: $text }) { totalCount nodes { name } }
      articles(first: 1, filter: { titleContains: $text, source: [$text], states: [$id] }) { totalCount }
      agreements(first: 1, filter: { nameContains: $text, party: [$id] }) { totalCount }
    }`
    const broken = await failures(async (text) => (await ask(world.server, query, { text, id: text })).errors)
    expect(broken).toEqual([])
    expect(await counts()).toEqual(before)
  })

  test('are refused as cursors, and never reach the database', async () => {
    world.asked.length = 0
    const query =
      'query ($at: String!) { officials(first: 1, after: $at) { nodes { id } } regions(last: 1, before: $at) { nodes { id } } }'
    for (const at of [...NAUGHTY, ...ILL_FORMED]) {
      const { errors = [] } = await ask(world.server, query, { at })
      expect(new Set(errors.map(({ extensions }) => extensions?.code)), JSON.stringify(at)).toEqual(
        new Set(['BAD_CURSOR']),
      )
    }
    expect(world.asked).toEqual([])
  })

  test('written into the question itself break nothing', async () => {
    const broken = await failures(
      async (text) =>
        (
          await ask(
            world.server,
            `{ officials(first: 1, filter: { nameContains: ${JSON.stringify(text)} }) { totalCount } }`,
          )
        ).errors,
    )
    expect(broken).toEqual([])
  })

  test('in place of a question, of its variables or of a value of another type break nothing', async () => {
    const broken = await failures(async (text) => {
      const answers = [
        await ask(world.server, text),
        await ask(world.server, '{ __typename }', text as never),
        await ask(
          world.server,
          'query ($first: Int, $kind: [AgreementKind!]) { agreements(first: $first, filter: { kind: $kind }) { totalCount } }',
          { first: text, kind: text },
        ),
        await ask(
          world.server,
          'query ($on: PartialDate!) { agreements(filter: { date: { from: $on } }) { totalCount } }',
          { on: text },
        ),
      ]
      return answers.flatMap(({ errors = [] }) => errors)
    })
    expect(broken).toEqual([])
  })
})

/** The strings that end in an error of ours, or leave their error without a code. */
async function failures(
  asking: (text: string) => Promise<Awaited<ReturnType<typeof ask>>['errors']>,
): Promise<readonly string[]> {
  const failed: string[] = []
  const left = [...NAUGHTY, ...ILL_FORMED]
  const worker = async (): Promise<void> => {
    for (let text = left.pop(); text !== undefined; text = left.pop()) {
      const codes = ((await asking(text)) ?? []).map(({ extensions }) => extensions?.code)
      if (codes.some((code) => code === undefined || code === 'INTERNAL_SERVER_ERROR' || code === 'TIMEOUT'))
        failed.push(`${JSON.stringify(text)}: ${codes.join()}`)
    }
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  return failed
}

async function counts(): Promise<unknown> {
  const { records } = await driver.executeQuery(
    'MATCH (n) WITH count(n) AS nodes, sum(size(keys(n))) AS properties MATCH ()-[r]->() RETURN nodes, properties, count(r) AS relationships',
  )
  return records.map((record) => record.toObject())
}
