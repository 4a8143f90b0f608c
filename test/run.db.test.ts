import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../src/graph/neo4j.ts'
import { alone } from '../src/alone.ts'
import { LeaseLost } from '../src/graph/neo4j.ts'
import { listRuns, recordRun, takeLease } from '../src/graph/operations.ts'
import { runAlone } from '../src/run.ts'
import { sampleInputs } from '../src/sample.ts'
import { emptyGraph } from './support/graph.ts'
import { testWorld } from './support/world.ts'

const world = testWorld()
const [smallest] = sampleInputs(world.sources).slice(2)
let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
}, 120_000)
afterAll(() => graph.close())

const at = (time: string) => `2026-01-01T00:${time}Z`
const lease = (owner: string, now: string, expiresAt: string) =>
  takeLease(graph, { name: 'etl', owner, now: at(now), expiresAt: at(expiresAt) })

test('a lease is one owner’s until it ends, then anybody’s', async () => {
  expect(await lease('a', '00:00', '01:00')).toMatchObject({ mine: true })
  expect(await lease('b', '00:30', '01:30')).toMatchObject({ mine: false, owner: 'a', expiresAt: at('01:00') })
  expect(await lease('a', '00:40', '01:40')).toMatchObject({ mine: true, expiresAt: at('01:40') })
  expect(await lease('b', '01:40', '02:40')).toMatchObject({ mine: true, owner: 'b' })
})

test('of two runs at once one works and the other is told who does', { timeout: 120_000 }, async () => {
  const later = { ...world, now: () => new Date('2026-01-01T01:00:00Z') }
  const outcomes = await Promise.all([runAlone(later, graph, [smallest!]), runAlone(later, graph, [smallest!])])
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['busy', 'done'])
})

test('every run leaves a record, and gives the lease back', { timeout: 120_000 }, async () => {
  const later = { ...world, now: () => new Date('2026-01-01T02:00:00Z') }
  expect(await runAlone(later, graph, [smallest!])).toMatchObject({
    kind: 'done',
    report: { loadCounters: {}, projection: null },
  })
  const missing = { location: 'no/such/file.xml' }
  expect(await runAlone(later, graph, [smallest!, missing])).toMatchObject({
    kind: 'done',
    report: { status: 'partial' },
  })
  const runs = await listRuns(graph, 10)
  expect(runs.map(({ status, articles }) => `${status} ${articles}`).sort()).toEqual(['ok 0', 'ok 9', 'partial 0'])
  expect(JSON.parse(runs.find(({ status }) => status === 'partial')!.sources)).toMatchObject([
    { kind: 'stored', unchanged: 9 },
    { kind: 'failed', issues: ['feed-unreachable'] },
  ])
})

test('a write of one who lost the lease is refused in its transaction, whole', async () => {
  const stolen = { ...world, now: () => new Date('2026-01-01T03:00:00Z') }
  const written = {
    id: 'too-late',
    startedAt: '',
    finishedAt: '',
    status: 'ok',
    articles: 0,
    statements: 0,
    sources: '',
  }
  let refused: unknown
  const outcome = await alone(stolen, graph, async (fenced) => {
    await recordRun(fenced, { ...written, id: 'in-time' })
    const thief = await takeLease(graph, {
      ...{ name: 'etl', owner: 'thief', now: '2026-01-01T04:00:00.000Z', expiresAt: '2026-01-01T05:00:00.000Z' },
    })
    expect(thief.mine).toBe(true)
    await recordRun(fenced, written).catch((error: unknown) => (refused = error))
    throw refused
  })
  expect(refused).toBeInstanceOf(LeaseLost)
  expect(outcome).toMatchObject({ kind: 'busy', lease: { owner: 'thief' } })
  const runs = await listRuns(graph, 100)
  expect(runs.map(({ id }) => id)).toContain('in-time')
  expect(runs.map(({ id }) => id)).not.toContain('too-late')
})
