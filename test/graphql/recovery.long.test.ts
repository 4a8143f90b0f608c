import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openGraph } from '../../src/graph/neo4j.ts'
import { createReader } from '../../src/graph/read.ts'
import type { RunningNeo4j } from '../../src/neo4j/running-neo4j.ts'
import { startNeo4j } from '../../src/neo4j/start-neo4j.ts'
import { codesOf, serve } from './serving.ts'

let folder: string
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'entente-recovery-'))))
afterAll(() => rm(folder, { recursive: true }))

const startServer = (): Promise<RunningNeo4j> =>
  startNeo4j({ folder, env: process.env, ways: ['local'], ports: { bolt: 0, http: 0 } })

test('while Neo4j is away the API says so and lives; seconds after it is back, so are the answers', async () => {
  const first = await startServer()
  const graph = openGraph({ ...first, retryMs: 1000 })
  const { ask, url, drain } = await serve({ openReader: (call) => createReader(graph, call) })
  const page = () => ask('{ agreements { totalCount } }')
  const ready = async (): Promise<number> => (await fetch(`${url}/ready`)).status
  await expect.poll(async () => (await page()).data, { timeout: 30_000 }).toEqual({ agreements: { totalCount: 0 } })
  expect(await ready()).toBe(200)

  await first.stop()
  await sleep(1000)
  for (let time = 0; time < 10; time++) {
    const away = await page()
    expect(['UNAVAILABLE', 'TIMEOUT']).toContain(codesOf(away)[0])
    expect(away.text).not.toMatch(/bolt|neo4j|127\.0\.0\.1|ECONN/i)
  }
  expect([await ready(), (await fetch(`${url}/health`)).status]).toEqual([503, 200])
  const storm = await Promise.all(Array.from({ length: 300 }, page))
  const expected = ['UNAVAILABLE', 'TIMEOUT', 'OVERLOADED']
  expect(storm.flatMap(codesOf).filter((code = '') => !expected.includes(code))).toEqual([])

  const again = await startServer()
  expect(again.uri).toBe(first.uri)
  // A server that just started plans its first statements slowly: whoever asks first waits.
  const fresh = openGraph({ ...again, retryMs: 30_000 })
  await fresh.ask('RETURN 1')
  await fresh.close()
  const back = performance.now()
  const soon = { timeout: 10_000, interval: 100 }
  await expect.poll(ready, soon).toBe(200)
  await expect.poll(async () => (await page()).data, soon).toEqual({ agreements: { totalCount: 0 } })
  console.info(`answers came back ${Math.round(performance.now() - back)} ms after Neo4j`)
  await drain(1000)
  await graph.close()
  await again.stop()
})
