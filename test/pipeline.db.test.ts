import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countAll } from '../src/graph/operations.ts'
import { exportCanonical } from '../src/graph/export.ts'
import type { Graph } from '../src/graph/neo4j.ts'
import { forget, run, type RunReport } from '../src/pipeline.ts'
import { projectAll } from '../src/projecting.ts'
import { sampleInputs } from '../src/sample.ts'
import { emptyGraph } from './support/graph.ts'
import { loadSample } from './support/sample.ts'
import { testWorld } from './support/world.ts'

const world = testWorld()
const inputs = sampleInputs(world.sources)

describe('the sample', () => {
  let graph: Graph
  let first: RunReport
  let exported: readonly string[]
  beforeAll(async () => {
    graph = await emptyGraph()
    first = await loadSample(graph, world)
    exported = await exportCanonical(graph)
  })
  afterAll(() => graph.close())

  test('is loaded: every entry is accounted for, nothing is quarantined', () => {
    expect(first.status).toBe('ok')
    for (const { entries, loaded, unchanged, quarantined } of first.inputs)
      expect(loaded + unchanged + quarantined).toBe(entries)
    expect(first.inputs.map(({ quarantined }) => quarantined)).toEqual([0, 0, 0])
  })

  test('becomes officials, regions, companies, institutions, agreements, meetings and investments', async () => {
    const counts = await countAll(graph)
    expect(counts.articles).toBe(29)
    for (const [kind, count] of Object.entries(counts)) expect(count, kind).toBeGreaterThan(4)
  })

  test('every statement is quoted verbatim from its article', () => {
    const lines = exported.map((line) => JSON.parse(line) as Record<string, Record<string, unknown>>)
    const texts = new Map(
      lines.filter(({ article }) => article).map(({ article }) => [article!['id'], article!['text'] as string]),
    )
    const statements = lines.filter(({ statement }) => statement)
    expect(statements.length).toBeGreaterThan(200)
    for (const { articleId, statement } of statements)
      expect(texts.get(articleId)?.slice(statement!['start'] as number, statement!['end'] as number)).toBe(
        statement!['quote'],
      )
  })

  test('read a second time changes nothing: every counter of load and projection is zero', async () => {
    const second = await loadSample(graph, world)
    expect(second.loadCounters).toEqual({})
    expect(second.projection).toBeNull()
    expect(second.reread).toBe(0)
    expect(await exportCanonical(graph)).toEqual(exported)
  })

  test('projected anew without a change writes nothing', async () => {
    const report = await projectAll({ ...world, projector: 'another version' }, graph)
    expect(report).toMatchObject({
      nodes: { added: 0, changed: 0, removed: 0 },
      relationships: { added: 0, changed: 0, removed: 0 },
    })
    await projectAll(world, graph)
  })

  test('read by a new reader is read anew once, to the same graph', async () => {
    const renewed = testWorld([], { readerOf: () => 'another reader' })
    const third = await run(renewed, graph, [])
    expect(third.reread).toBe(29)
    expect(third.projection?.nodes).toEqual({ added: 0, changed: 0, removed: 0 })
    expect((await run(renewed, graph, [])).reread).toBe(0)
    await run(world, graph, [])
    expect(await exportCanonical(graph)).toEqual(exported)
  })

  test('a source that is not configured any more is read anew too, under the settings it was last read with', async () => {
    const without = testWorld([], { sources: [], readerOf: (source) => `another reader for ${source?.region ?? null}` })
    expect((await run(without, graph, [])).reread).toBe(29)
    expect((await run(without, graph, [])).reread).toBe(0)
    await run(world, graph, [])
    expect(await exportCanonical(graph)).toEqual(exported)
  })

  test('its bodies in any order and any batches give the same graph', async () => {
    for (const [order, batch] of [
      [[2, 1, 0], 200],
      [[1, 0, 2], 3],
    ] as const) {
      const other = await emptyGraph()
      for (const index of order) await run(world, other, [inputs[index]!], { batch })
      expect(await exportCanonical(other), `order ${order.join()}, batches of ${batch}`).toEqual(exported)
      await other.close()
    }
  })

  test('stopped between evidence and projection, the next run heals', async () => {
    const other = await emptyGraph()
    const stop = new AbortController()
    const stopping = {
      ...world,
      progress: (message: string) => message.includes('british') && stop.abort(new Error('stopped')),
    }
    await expect(run(stopping as typeof world, other, inputs, { signal: stop.signal, batch: 4 })).rejects.toThrow(
      'stopped',
    )
    await run(world, other, inputs)
    expect(await exportCanonical(other)).toEqual(exported)
    await other.close()
  })

  test('an edit is followed: what nobody states any more is gone', async () => {
    const edited = exported.filter((line) => line.includes('"label":"Investment"') && line.includes('96000000000'))
    expect(edited).toEqual([])
    expect(exported.some((line) => line.includes('"label":"Investment"') && line.includes('69000000000'))).toBe(true)
  })

  test('dropped source by source leaves nothing but the schema', async () => {
    const other = await emptyGraph()
    await loadSample(other, world)
    await forget(
      world,
      other,
      world.sources.map(({ name }) => name),
    )
    expect(await exportCanonical(other)).toEqual([])
    await other.close()
  })

  test('an article that another source shows too is read from that one when its source is dropped', async () => {
    const other = await emptyGraph()
    const [body] = inputs
    const copied = { ...body!.source!, name: 'the-copy', url: 'https://copy.example/feed', publisher: 'Copyist' }
    const both = testWorld([copied])
    await run(both, other, [{ ...body!, source: copied }])
    const alone = await exportCanonical(other)
    await run(both, other, [body!])
    expect(await exportCanonical(other)).not.toEqual(alone)
    await forget(both, other, ['sample-gyeonggi'])
    expect(await exportCanonical(other)).toEqual(alone)
    await other.close()
  })
})
