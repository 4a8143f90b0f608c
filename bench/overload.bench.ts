import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, test } from 'vitest'
import { openGraph } from '../src/graph/neo4j.ts'
import { load, type Outcome } from './overload/clients.ts'

/**
 * How much is still answered when ten times as many ask as can be answered: the server in a process of its own over the
 * small world of the tests, in the Neo4j of NEO4J_TEST_URI. Clients that are refused wait a second, as they are told; or
 * they don't, and ask again at once.
 */
const { NEO4J_TEST_URI: uri = '', NEO4J_TEST_USER: user = 'neo4j', NEO4J_TEST_PASSWORD: password = '' } = process.env
const QUESTION =
  '{ agreements(first: 20) { nodes { id name kind date parties { party { id name } } signatories { official { name } } } } }'
const ROUND_MS = 8000

const server = spawn(process.execPath, [new URL('overload/server.ts', import.meta.url).pathname], {
  stdio: ['pipe', 'pipe', 'inherit'],
})
let port = 0
beforeAll(async () => {
  await world('fixture.cypher')
  const [said] = (await once(server.stdout, 'data')) as [Buffer]
  port = Number(said.toString())
})
afterAll(async () => {
  server.stdin.end()
  await once(server, 'exit')
  await world('fixture-remove.cypher')
})

test('goodput under ten-fold load', async () => {
  const body = JSON.stringify({ query: QUESTION })
  const run = (clients: number, pause: number, ms = ROUND_MS): Promise<Outcome> =>
    load({ port, body, clients, ms, pause })
  await run(16, 0)
  const peaks: (Outcome & { clients: number })[] = []
  for (const clients of [8, 16, 32, 16, 8]) peaks.push({ clients, ...(await run(clients, 0)) })
  const peak = peaks.reduce((best, each) => (each.good > best.good ? each : best))
  const polite = await run(400, 1000)
  const rude = await run(400, 0)
  const after = await run(16, 0)
  const row = (name: string, { good, refused, failed, p50, p99 }: Outcome): void =>
    console.log(
      `${name.padEnd(38)} ${good.toFixed(0).padStart(6)}/s answered (${((100 * good) / peak.good).toFixed(0)} %), ${refused.toFixed(0)}/s refused, ${failed.toFixed(1)}/s failed, p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`,
    )
  for (const each of peaks) row(`${each.clients} clients`, each)
  row('400 clients that wait when refused', polite)
  row('400 clients that ask again at once', rude)
  row('16 clients, afterwards', after)
})

async function world(file: string): Promise<void> {
  const graph = openGraph({ uri, user, password })
  const texts = readFileSync(new URL(`../test/graphql/${file}`, import.meta.url), 'utf8').split(/;\s*(?:\n|$)/)
  for (const text of texts) if (text.replace(/^\s*\/\/.*$/gm, '').trim() !== '') await graph.define(text)
  await graph.close()
}
