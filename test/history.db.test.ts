import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import neo4j from 'neo4j-driver'
import type { Source } from '../src/feeds/source.ts'
import { audit } from '../src/graph/audit.ts'
import { exportCanonical } from '../src/graph/export.ts'
import { listChanges, listEdited } from '../src/graph/history.ts'
import type { Graph } from '../src/graph/neo4j.ts'
import { run } from '../src/pipeline.ts'
import { survivor } from './support/survivor.ts'
import { emptyGraph } from './support/graph.ts'
import { testWorld } from './support/world.ts'

const folder = mkdtempSync(join(tmpdir(), 'entente-history-'))
const alpha: Source = {
  ...{ name: 'alpha', url: 'https://alpha.example/feed', publisher: 'Alpha', region: 'KR-41' },
  ...{ language: 'en', schedule: null, timeZone: 'UTC' },
}
const world = testWorld([alpha])
let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
})
afterAll(async () => {
  await graph.close()
  rmSync(folder, { recursive: true })
})

const SIGNED = (day: string) =>
  `Gyeonggi Province and Arizona signed a memorandum of understanding on May ${day}, 2024. It was signed by Governor Kim Dong-yeon of Gyeonggi Province and Governor Katie Hobbs of Arizona.`

/** Reads one feed of these articles: id, published, updated, text. */
async function read(fetchedAt: string, ...articles: readonly (readonly [string, string, string, string])[]) {
  const location = join(folder, 'feed.xml')
  const entries = articles.map(
    ([id, published, updated, text]) =>
      `<entry><id>${id}</id><title>News ${id}</title><link href="https://news.example/${id}"/><published>${published}</published><updated>${updated}</updated><content type="text">${text}</content></entry>`,
  )
  writeFileSync(
    location,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>News</title>${entries.join('')}</feed>`,
  )
  return run(world, graph, [{ location, source: alpha, fetchedAt }])
}

const FIRST = '2024-05-15T00:00:00Z'
const LATER = '2024-05-16T00:00:00Z'

const newSince = async (seq: number) =>
  (await listChanges(graph, { after: seq, limit: 1000 })).map(({ op, type, name, article, before, after }) => ({
    ...{ op, type, name, title: article?.title, before, after },
  }))

async function write(text: string, parameters = {}): Promise<void> {
  const { uri, user, password } = inject('neo4j')
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  try {
    await driver.executeQuery(text, parameters)
  } finally {
    await driver.close()
  }
}

async function broken(): Promise<readonly string[]> {
  const laws: string[] = []
  for await (const finding of audit(graph, '2026-01-01T00:00:00Z'))
    if (finding.broken.length > 0) laws.push(finding.law)
  return laws
}

let official: string
test('what a run adds is on record, with its article; a second run adds nothing to it', async () => {
  await read('2024-05-17T00:00:00Z', ['a', FIRST, FIRST, SIGNED('14')])
  const added = await newSince(0)
  expect(added.length).toBeGreaterThan(5)
  for (const { op, before } of added) expect({ op, before }).toEqual({ op: 'added', before: null })
  expect(added).toContainEqual(expect.objectContaining({ type: 'Official', name: 'Katie Hobbs', title: 'News a' }))
  expect(added.some(({ type }) => type === 'MENTIONS' || type === 'WITHIN')).toBe(false)
  official = (await listChanges(graph, { limit: 1000 })).find(({ name }) => name === 'Katie Hobbs')?.subject ?? ''
  await read('2024-05-18T00:00:00Z', ['a', FIRST, FIRST, SIGNED('14')])
  expect(await newSince(added.length)).toEqual([])
})

test('an article that was edited is known as such, with the facts that changed with it', async () => {
  const last = (await listChanges(graph, { limit: 1000 })).length
  await read('2024-05-19T00:00:00Z', ['a', FIRST, LATER, SIGNED('13')])
  const changed = await newSince(last)
  expect(changed).not.toEqual([])
  for (const { title } of changed) expect(title).toBe('News a')
  expect(changed.map(({ after }) => JSON.stringify(after)).join()).toContain('2024-05-13')
  const [edited] = await listEdited(graph, 10)
  expect(edited).toMatchObject({ title: 'News a', contents: 2, updatedAt: LATER })
  expect(edited?.changes.length).toBe(changed.length)
  expect(await listChanges(graph, { since: '2027', limit: 10 })).toEqual([])
})

test('an earlier article takes the id over; the old one leads to it, and on when its article goes', async () => {
  await read('2024-05-20T00:00:00Z', ['b', '2024-05-01T00:00:00Z', FIRST, SIGNED('13')])
  const now = await survivor(graph, official)
  const nodes = await graph.read('project/nodes')
  expect(nodes.map(({ properties }) => properties)).toContainEqual(
    expect.objectContaining({ id: now, name: 'Katie Hobbs' }),
  )
  await read('2024-05-21T00:00:00Z', ['a', FIRST, '2024-05-20T00:00:00Z', 'Nothing of that is true.'])
  expect(await survivor(graph, official)).toBe(now)
  expect(await broken()).toEqual([])
})

test('the doctor finds nothing wrong with a graph nobody touched, and what is wrong with others', async () => {
  expect((await exportCanonical(graph)).length).toBeGreaterThan(0)
  expect(await broken()).toEqual([])
  await write('MATCH (s:Statement) WITH s LIMIT 1 SET s.start = s.start + 1')
  await write(
    "CREATE (:Statement {id: 'lonely', kind: 'entity', claim: '{}', quote: 'x', start: 0, end: 1, support: []})",
  )
  await write("CREATE (:Former {id: 'official:old', via: 'official:nobody'})")
  await write("CREATE (:Agreement {id: 'agreement:unstated', name: 'x', articleId: 'nowhere'})")
  await write(
    "MATCH (o:Official) WITH o LIMIT 1 MATCH (r:Region) WITH o, r LIMIT 1 CREATE (o)-[:VISITED {factId: 'none'}]->(r)",
  )
  await write("CREATE (:Lease {name: 'other', owner: 'gone', expiresAt: '2025-01-01T00:00:00Z'})")
  await write('MATCH (k:Key) WITH k LIMIT 1 SET k.touched = true')
  await write('DROP CONSTRAINT conflict_id')
  expect(await broken()).toEqual([
    'every constraint and index of the schema is there',
    'every quotation stands in its article, at its place',
    'every statement is stated by an article',
    'every node rests on a statement, or on the gazetteer',
    'every relationship that is not derived rests on a statement',
    'every id of a former node leads to a node',
    'every node quotes an article that is there',
    'everything that was read is projected (if not, run entente etl run)',
    'no run ended without giving its lease back (the next one takes it)',
  ])
  await write('CREATE CONSTRAINT conflict_id FOR (n:Conflict) REQUIRE n.id IS UNIQUE')
})
