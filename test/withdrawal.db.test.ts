import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { afterAll, beforeEach, describe, expect, inject, test } from 'vitest'
import type { Input } from '../src/feeds/collect.ts'
import type { Source } from '../src/feeds/source.ts'
import { revokeDecision } from '../src/graph/decisions.ts'
import { exportCanonical } from '../src/graph/export.ts'
import type { Graph } from '../src/graph/neo4j.ts'
import { run } from '../src/pipeline.ts'
import { retract } from '../src/retract.ts'
import { emptyGraph } from './support/graph.ts'
import { testWorld } from './support/world.ts'

const folder = mkdtempSync(join(tmpdir(), 'entente-withdrawal-'))
const source = (name: string): Source => ({
  ...{ name, url: `https://${name}.example/feed`, publisher: name, region: 'KR-41' },
  ...{ language: 'en', schedule: null, timeZone: 'UTC' },
})
const [alpha, beta] = [source('alpha'), source('beta')]
const base = testWorld([alpha, beta])
const world = { ...base, folder, config: { ...base.config, secretFile: 'secret' } }
let graph: Graph
beforeEach(async () => {
  graph = await emptyGraph()
})
afterAll(async () => {
  await graph.close()
  rmSync(folder, { recursive: true })
})

const SIGNED =
  'Gyeonggi Province and Arizona signed a memorandum of understanding on May 14, 2024. It was signed by Governor Kim Dong-yeon of Gyeonggi Province and Governor Katie Hobbs of Arizona. Kim said that it was a good day.'
const MET = 'Governor Kim Dong-yeon met Premier David Eby of British Columbia in Vancouver on May 10, 2024.'
const INVESTED = 'On May 12, 2024, Onsemi announced an investment of USD 1 billion in Bucheon, Gyeonggi Province.'

type Entry = { readonly id: string; readonly text: string; readonly updated?: string }
let bodies = 0

function feed(entries: readonly Entry[], deleted: readonly { ref: string; when: string }[] = []): string {
  const path = join(folder, `feed-${++bodies}.xml`)
  const items = entries.map(
    ({ id, text, updated = '2024-05-15T00:00:00Z' }) =>
      `<entry><id>${id}</id><title>News ${id}</title><link href="https://news.example/${id}"/><published>2024-05-15T00:00:00Z</published><updated>${updated}</updated><content type="text">${text}</content></entry>`,
  )
  const gone = deleted.map(({ ref, when }) => `<at:deleted-entry ref="${ref}" when="${when}"/>`)
  writeFileSync(
    path,
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="en"><title>News</title>${items.join('')}${gone.join('')}</feed>`,
  )
  return path
}

const input = (location: string, from: Source = alpha, fetchedAt = '2024-05-20T00:00:00Z'): Input => ({
  ...{ location, source: from, fetchedAt },
})
const read = (location: string, from?: Source, fetchedAt?: string) =>
  run(world, graph, [input(location, from, fetchedAt)])

/** Every property of every node and relationship, as the database holds them. */
async function everything(): Promise<string> {
  const { uri, user, password } = inject('neo4j')
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  try {
    const { records } = await driver.executeQuery(
      'MATCH (n) RETURN properties(n) AS p UNION ALL MATCH ()-[r]->() RETURN properties(r) AS p',
    )
    return records.map((record) => JSON.stringify(record.get('p'))).join('\n')
  } finally {
    await driver.close()
  }
}

const lines = async (kind: string) =>
  (await exportCanonical(graph)).filter((line) => line.includes(`"label":"${kind}"`))
const idOf = async (kind: string, name: string): Promise<string> => {
  const line = (await lines(kind)).find((each) => each.includes(name))
  return (JSON.parse(line ?? '{}') as { properties: { id: string } }).properties.id
}
const decide = (target: 'article' | 'official' | 'fact', id: string) =>
  retract(world, graph, { target, id, reason: 'asked to', by: 'test' })

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
