import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openGraph, type Graph } from '../../../src/graph/neo4j.ts'
import { createReader } from '../../../src/graph/read.ts'
import type { PublicServerOptions } from '../../../src/graphql/public-server.ts'
import { tellError } from '../../../src/graphql/guard/tell-error.ts'
import { codesOf, serve, type Serving } from '../serving.ts'

/** Runs for hours if it is let. */
const SLOW = 'UNWIND range(1, 1000000000000) AS qzSlow WITH qzSlow WHERE qzSlow < 0 RETURN count(*)'
const QUESTION = '{ agreements { nodes { id } } }'

let graph: Graph
let slow: PublicServerOptions['openReader']
beforeAll(() => {
  graph = openGraph(inject('neo4j'))
  // Whatever is asked, the database gets the slow statement instead.
  const slowed: Graph = { ...graph, ask: (_text, _parameters, options) => graph.ask(SLOW, {}, options) }
  slow = (call) => createReader(slowed, call)
})
afterAll(() => graph.close())

const running = async (): Promise<unknown> =>
  (
    await graph.ask(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 10000' RETURN count(*)",
    )
  ).answer

async function withServer(deadline: number, work: (serving: Serving) => Promise<void>): Promise<void> {
  const serving = await serve({ openReader: slow, limits: { deadline } })
  try {
    await work(serving)
  } finally {
    await serving.drain(0)
  }
}

describe('a statement that would run for hours', () => {
  test('ends in the database when its deadline is over, and the client is told', () =>
    withServer(400, async ({ ask, errors }) => {
      const began = performance.now()
      const answers = await Promise.all([ask(QUESTION), ask(QUESTION), ask(QUESTION)])
      expect(performance.now() - began).toBeLessThan(4000)
      expect(answers.flatMap(codesOf)).toEqual(['TIMEOUT', 'TIMEOUT', 'TIMEOUT'])
      await expect.poll(running, { timeout: 5000, interval: 20 }).toBe(0)
      expect(errors).toEqual([])
    }))

  test('ends in the database when its client goes away, long before its deadline', () =>
    withServer(60_000, async ({ url, ended }) => {
      const gone = new AbortController()
      const init = {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: QUESTION }),
        signal: gone.signal,
      }
      const asked = [1, 2, 3].map(() => fetch(`${url}/graphql`, init).catch(() => 'gone'))
      await expect.poll(running, { timeout: 10_000, interval: 20 }).toBe(3)
      gone.abort()
      await expect.poll(running, { timeout: 5000, interval: 20 }).toBe(0)
      expect(await Promise.all(asked)).toEqual(['gone', 'gone', 'gone'])
      expect(ended.map(({ status }) => status)).toEqual([499, 499, 499])
    }))

  test('ends in the database by its own timeout, even if nobody cancels it', async () => {
    const error: unknown = await graph.ask(SLOW, {}, { timeoutMs: 300 }).catch((thrown: unknown) => thrown)
    expect(tellError(error).extensions['code']).toBe('TIMEOUT')
    expect(await running()).toBe(0)
  })

  test('leaves the connections usable', () =>
    withServer(100, async ({ ask }) => {
      await Promise.all(Array.from({ length: 60 }, () => ask(QUESTION)))
      await expect.poll(running, { timeout: 5000, interval: 20 }).toBe(0)
      expect((await graph.ask('RETURN 1')).answer).toBe(1)
    }))
})
