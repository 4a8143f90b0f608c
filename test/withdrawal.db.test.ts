import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { revokeDecision } from '../src/graph/decisions.ts'
import { exportCanonical } from '../src/graph/export.ts'
import type { Graph } from '../src/graph/neo4j.ts'
import { run } from '../src/pipeline.ts'
import { emptyGraph } from './support/graph.ts'
import { alpha, beta, everything, withdrawing } from './support/withdrawing.ts'

let graph: Graph
const { folder, world, feed, read, lines, idOf, decide, done } = withdrawing(() => graph)
beforeEach(async () => {
  graph = await emptyGraph()
})
afterAll(async () => {
  await graph.close()
  done()
})

const SIGNED =
  'Gyeonggi Province and Arizona signed a memorandum of understanding on May 14, 2024. It was signed by Governor Kim Dong-yeon of Gyeonggi Province and Governor Katie Hobbs of Arizona. Kim said that it was a good day.'
const MET = 'Governor Kim Dong-yeon met Premier David Eby of British Columbia in Vancouver on May 10, 2024.'
const INVESTED = 'On May 12, 2024, Onsemi announced an investment of USD 1 billion in Bucheon, Gyeonggi Province.'

describe('what was retracted is gone, stays gone, and comes back when revoked and read again', () => {
  const all = feed([
    { id: 'a', text: SIGNED },
    { id: 'b', text: MET },
    { id: 'c', text: INVESTED },
  ])
  let before: readonly string[]
  beforeEach(async () => {
    await read(all)
    before = await exportCanonical(graph)
  })

  test('an official: no statement, no name, as many █; other facts of the same sentence stay', async () => {
    await decide('official', await idOf('Official', 'Kim Dong-yeon'))
    const held = await everything()
    expect(held).not.toMatch(/dong.?yeon|Kim\b/i)
    expect(held).toContain('Governor █████████████ of Gyeonggi Province and Governor Katie Hobbs')
    expect(held).toContain('███ said that it was a good day')
    expect((await lines('Agreement')).length).toBeGreaterThan(0)
    for (const line of await exportCanonical(graph)) {
      const { article } = JSON.parse(line) as { article?: { text: string; key: string; contentHash: string } }
      if (!article) continue
      const was = before.map((each) => (JSON.parse(each) as { article?: typeof article }).article)
      const same = was.find((each) => each?.key === article.key)
      expect(article.text).toHaveLength(same?.text.length ?? 0)
      expect(article.contentHash).toBe(same?.contentHash)
    }
    expect((await read(all)).inputs[0]).toMatchObject({ unchanged: 3, loaded: 0, withdrawn: 0 })
    await read(feed([{ id: 'd', text: `Dongyeon KIM spoke. ${MET}` }]), beta)
    expect(await everything()).not.toMatch(/dong.?yeon|Kim\b/i)
    expect(await lines('Official')).toHaveLength(2)
  })

  test.for(['article', 'official', 'fact'] as const)('%s: export before = export after', async (target) => {
    const id = {
      article: () =>
        (JSON.parse(before.find((line) => line.includes('"article":{')) ?? '') as { article: { id: string } }).article
          .id,
      official: () => idOf('Official', 'Kim Dong-yeon'),
      fact: () => idOf('Investment', ''),
    }[target]
    const decision = await decide(target, await id())
    const without = await exportCanonical(graph)
    expect(without).not.toEqual(before)
    await read(all)
    expect(await exportCanonical(graph)).toEqual(without)
    expect(await revokeDecision(graph, decision?.id ?? '', '2026-01-02T00:00:00Z')).toBe(true)
    await read(all)
    expect(await exportCanonical(graph)).toEqual(before)
  })

  test('an article leaves no trace, in the record of changes neither', async () => {
    const article = JSON.parse(before.find((line) => line.includes('onsemi') || line.includes('Onsemi')) ?? '') as {
      article?: { id: string }
      articleId?: string
    }
    const id = article.article?.id ?? article.articleId ?? ''
    expect(await everything()).toContain(id)
    await decide('article', id)
    const held = await everything()
    expect(held).not.toMatch(/onsemi/i)
    expect(held).not.toContain(id)
    const second = await read(all)
    expect(second.inputs[0]).toMatchObject({ entries: 3, unchanged: 2, withdrawn: 1 })
    expect(await everything()).not.toMatch(/onsemi/i)
  })

  test('without its secret a run stops with a sentence', async () => {
    await decide('fact', await idOf('Investment', ''))
    const elsewhere = { ...world, config: { ...world.config, secretFile: 'another' } }
    await expect(run(elsewhere, graph, [])).rejects.toThrow(/another is not there/)
    writeFileSync(join(folder, 'another'), 'something else')
    await expect(run(elsewhere, graph, [])).rejects.toThrow(/another is not the secret they were made with/)
    rmSync(join(folder, 'another'))
  })

  test('what nobody knows cannot be retracted', async () => {
    expect(await decide('fact', 'nothing')).toBeNull()
  })
})

describe('at:deleted-entry is a sighting without content', () => {
  const when = '2024-06-01T00:00:00Z'
  const entry = { id: 'a', text: SIGNED }
  const gone = [{ ref: 'a', when }]

  test('it takes its entry back, and a later update brings it back', async () => {
    await read(feed([entry]))
    const before = await exportCanonical(graph)
    await read(feed([], gone), alpha, '2024-06-02T00:00:00Z')
    expect(await exportCanonical(graph)).toEqual([])
    expect(await everything()).not.toContain('Katie Hobbs signed')
    expect((await read(feed([entry]))).inputs[0]).toMatchObject({ entries: 1, loaded: 0, withdrawn: 1 })
    expect(await exportCanonical(graph)).toEqual([])
    await read(feed([{ ...entry, updated: '2024-06-03T00:00:00Z' }]), alpha, '2024-06-04T00:00:00Z')
    expect(await exportCanonical(graph)).toHaveLength(before.length)
  })

  test('of one source it says nothing of what another shows', async () => {
    await read(feed([entry]), beta)
    const alone = await exportCanonical(graph)
    await read(feed([entry]), alpha)
    expect(await exportCanonical(graph)).not.toEqual(alone)
    await read(feed([], gone), alpha, '2024-06-02T00:00:00Z')
    expect((await exportCanonical(graph)).map((line) => line.replace('alpha', 'beta'))).toEqual(alone)
  })

  test('it may come first, or in the feed of its entry: any order gives the same graph', async () => {
    const steps = [
      [feed([entry]), '2024-05-20T00:00:00Z'],
      [feed([{ id: 'b', text: MET }], gone), '2024-06-02T00:00:00Z'],
      [feed([{ ...entry, text: INVESTED, updated: '2024-05-25T00:00:00Z' }], []), '2024-05-26T00:00:00Z'],
    ] as const
    const graphs: (readonly string[])[] = []
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
      [1, 0, 2],
    ]) {
      await graph.close()
      graph = await emptyGraph()
      for (const at of order) {
        const [path, fetchedAt] = steps[at] as (typeof steps)[number]
        await read(path, alpha, fetchedAt)
      }
      graphs.push(await exportCanonical(graph))
    }
    expect(graphs[0]?.length).toBeGreaterThan(0)
    for (const each of graphs) expect(each).toEqual(graphs[0])
  })
})
