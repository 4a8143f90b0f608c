import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deepStrictEqual } from 'node:assert'
import { test } from 'vitest'
import { HOME } from '../src/world.ts'
import { drawQuestions, type Drawn } from './query/draw.ts'
import { loadGraph, type Database } from './query/load-graph.ts'
import { serve, startDriver } from './query/processes.ts'
import { tableOf, type Figures, type Measured, type Side } from './query/table.ts'
import type { Side as Asked } from './query/questions.ts'

/**
 * Ten questions over a graph of 100,000 nodes: Entente's public server with all its limits, logs and metrics, beside
 * @neo4j/graphql on Yoga over the same database, and the bare driver with our own statements as the upper bound. The
 * answers are compared before anything is timed.
 *
 * `NEO4J_BENCH_URI` and `NEO4J_BENCH_PASSWORD` name an empty Neo4j, or the one of the last time. `BENCH_SHORT=1` takes
 * three minutes and shows where things stand; without it the whole takes a quarter of an hour, wants the machine for itself, and
 * writes docs/performance-queries.json.
 */
const SHORT = process.env['BENCH_SHORT'] === '1'
const PLAN = SHORT
  ? { seconds: 1.5, warm: 1.5, connections: [8], shares: [0.8] }
  : { seconds: 2.5, warm: 1.5, connections: [1, 8, 32], shares: [0.5, 0.8] }
const database: Database = {
  uri: process.env['NEO4J_BENCH_URI'] ?? 'bolt://127.0.0.1:7687',
  user: 'neo4j',
  password: process.env['NEO4J_BENCH_PASSWORD'] ?? '',
}
/** Each twice, there and back, so that what drifts drifts for all. */
const TURNS: readonly Side[] = ['ours', 'peer', 'bare', 'cached', 'cached', 'bare', 'peer', 'ours']

test('ten questions', { timeout: 7_200_000 }, async () => {
  await loadGraph(database)
  const questions = await drawQuestions(database)
  const driver = startDriver()
  const servers = {
    ours: await serve('serve-ours.ts', { ...database, cache: false }),
    cached: await serve('serve-ours.ts', { ...database, cache: true }),
    peer: await serve('../peers/serve.js', database),
    bare: await serve('serve-bare.ts', database),
  }
  try {
    for (const question of questions) await compare(question, servers.ours.url, servers.peer.url)
    const measured: Measured[] = []
    for (const question of questions) {
      const order = (side: Side) => ({ bodies: bodiesOf(question, side), seconds: PLAN.seconds })
      for (const side of SIDES)
        await driver.drive(servers[side].url, { ...order(side), seconds: PLAN.warm, load: { connections: 8 } })
      const closed: Measured['closed'][number][] = []
      for (const connections of PLAN.connections)
        for (const side of TURNS)
          closed.push({
            side,
            connections,
            ...figures(await driver.drive(servers[side].url, { ...order(side), load: { connections } })),
          })
      const peak = Math.min(
        ...(['ours', 'peer'] as const).map((side) =>
          Math.max(...closed.filter((each) => each.side === side).map(({ rate }) => rate)),
        ),
      )
      const open: Measured['open'][number][] = []
      for (const share of PLAN.shares)
        for (const side of ['ours', 'peer', 'peer', 'ours'] as const)
          open.push({
            side,
            share,
            ...figures(await driver.drive(servers[side].url, { ...order(side), load: { rate: peak * share } })),
          })
      measured.push({ name: question.name, closed, open })
      console.log(tableOf([measured.at(-1) as Measured]))
    }
    console.log(tableOf(measured))
    if (!SHORT) writeFileSync(join(HOME, 'docs', 'performance-queries.json'), `${JSON.stringify(measured, null, 1)}\n`)
  } finally {
    driver.stop()
    for (const { stop } of Object.values(servers)) stop()
  }
})

const SIDES: readonly Side[] = ['ours', 'peer', 'bare', 'cached']

function bodiesOf({ ours, peer, variables, statements }: Drawn, side: Side): readonly string[] {
  if (side === 'bare') return statements.map((each) => JSON.stringify(each))
  const { query } = side === 'peer' ? peer : ours
  return variables.map((each) => JSON.stringify({ query, variables: each }))
}

async function compare({ name, ours, peer, variables }: Drawn, oursUrl: string, peerUrl: string): Promise<void> {
  for (const each of variables.slice(0, COMPARED)) {
    const [a, b] = await Promise.all([answer(oursUrl, ours, each), answer(peerUrl, peer, each)])
    deepStrictEqual(a, b, `${name} ${JSON.stringify(each)}`)
  }
}

const COMPARED = SHORT ? 5 : 20

async function answer(url: string, { query, same }: Asked, variables: object): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: never; errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
  return same(data)
}

function figures({
  answers,
  failed,
  seconds,
  latencies,
}: {
  answers: number
  failed: number
  seconds: number
  latencies: readonly number[]
}): Figures {
  const sorted = latencies.toSorted((a, b) => a - b)
  const at = (share: number): number =>
    Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2))
  return { rate: Number((answers / seconds).toFixed(1)), failed, p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}
