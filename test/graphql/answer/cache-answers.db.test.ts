import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createReader } from '../../../src/graph/read.ts'
import { createServer, type Server } from '../../../src/graphql/server.ts'
import { dataOf } from '../ask.ts'
import { openWorld, type World } from '../world.ts'

let world: World
let server: Server
beforeAll(async () => {
  world = await openWorld()
  server = createServer({ openReader: (call) => createReader(world.listening, call), cache: { bytes: 100_000 } })
})
afterAll(() => world.close())

const NAME = '{ official(id: "official:qz-ari") { name } }'
const named = (name: string): object => ({ official: { name } })
const rename = (name: string): Promise<void> =>
  world.graph.define(`MATCH (o:Official {id: 'official:qz-ari'}) SET o.name = '${name}'`)
/** Statements that ask for more than the state of the data. */
const questions = (): number => world.asked.filter((text) => !text.includes('RETURN true')).length

describe('an answer is given again as long as nobody commits', () => {
  test('asked twice, read once', async () => {
    world.asked.length = 0
    expect(await dataOf(server, NAME)).toEqual(named('Ari Qz-Kim'))
    expect(await dataOf(server, NAME)).toEqual(named('Ari Qz-Kim'))
    expect(questions()).toBe(1)
  })

  test('never after a commit, whoever makes it, however often', async () => {
    for (let time = 0; time < 20; time++) {
      await rename(`Ari ${time}`)
      expect(await dataOf(server, NAME)).toEqual(named(`Ari ${time}`))
      expect(await dataOf(server, NAME)).toEqual(named(`Ari ${time}`))
    }
    await rename('Ari Qz-Kim')
  })

  test('never of before the commit to one who asks after it, while others ask all the time', async () => {
    let going = true
    const others = Promise.all(
      Array.from({ length: 4 }, async () => {
        while (going) await dataOf(server, NAME)
      }),
    )
    for (let time = 0; time < 20; time++) {
      await rename(`Ari ${time}`)
      expect(await dataOf(server, NAME)).toEqual(named(`Ari ${time}`))
    }
    going = false
    await others
    await rename('Ari Qz-Kim')
  })

  test('other variables, other operations and other documents are other questions', async () => {
    const query = 'query ($id: ID!) { node(id: $id) { id } } '
    const both = 'query A { a: node(id: "nobody") { id } } query B { b: node(id: "nobody") { id } }'
    for (const id of ['official:qz-ari', 'official:qz-bo', 'official:qz-ari'])
      expect(await dataOf(server, query, { id })).toEqual({ node: { id } })
    for (const operationName of ['A', 'B', 'A']) {
      const response = await server.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: both, operationName }),
      })
      expect(await response.json()).toEqual({ data: { [operationName.toLowerCase()]: null } })
    }
  })
})
