import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { inject } from 'vitest'
import type { Source } from '../../src/feeds/source.ts'
import { exportCanonical } from '../../src/graph/export.ts'
import type { Graph } from '../../src/graph/neo4j.ts'
import { run, type RunReport } from '../../src/pipeline.ts'
import { retract } from '../../src/retract.ts'
import type { Retractable } from '../../src/retraction/retraction.ts'
import type { World } from '../../src/world.ts'
import { testWorld } from './world.ts'

export type Entry = {
  readonly id: string
  readonly text: string
  readonly updated?: string
  readonly published?: string
}
type Deleted = { readonly ref: string; readonly when: string }

const source = (name: string): Source => ({
  ...{ name, url: `https://${name}.example/feed`, publisher: name, region: 'KR-41' },
  ...{ language: 'en', schedule: null, timeZone: 'UTC' },
})
/** Two sources of one region. */
export const [alpha, beta] = [source('alpha'), source('beta')]

/** A world with a secret of its own, and feeds written for it. `graph`: the one that is read and retracted from at the moment. */
export function withdrawing(graph: () => Graph) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-withdrawal-'))
  const base = testWorld([alpha, beta])
  let [bodies, second] = [0, 0]
  const now = () => new Date(Date.UTC(2026, 0, 1, 0, 0, second++))
  const world: World = { ...base, now, folder, config: { ...base.config, secretFile: 'secret' } }

  /** The path of an Atom feed. */
  function feed(entries: readonly Entry[], deleted: readonly Deleted[] = []): string {
    const path = join(folder, `feed-${++bodies}.xml`)
    const items = entries.map(
      ({ id, text, updated = '2024-05-15T00:00:00Z', published = '2024-05-15T00:00:00Z' }) =>
        `<entry><id>${id}</id><title>News ${id}</title><link href="https://news.example/${id}"/><published>${published}</published><updated>${updated}</updated><content type="text">${text}</content></entry>`,
    )
    const gone = deleted.map(({ ref, when }) => `<at:deleted-entry ref="${ref}" when="${when}"/>`)
    writeFileSync(
      path,
      `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="en"><title>News</title>${items.join('')}${gone.join('')}</feed>`,
    )
    return path
  }

  const read = (location: string, from: Source = alpha, fetchedAt = '2024-05-20T00:00:00Z'): Promise<RunReport> =>
    run(world, graph(), [{ location, source: from, fetchedAt }])
  const lines = async (kind: string) =>
    (await exportCanonical(graph())).filter((line) => line.includes(`"label":"${kind}"`))
  const idOf = async (kind: string, name: string): Promise<string> => {
    const line = (await lines(kind)).find((each) => each.includes(`"name":"${name}`))
    return (JSON.parse(line ?? '{}') as { properties: { id: string } }).properties.id
  }
  const decide = (target: Retractable, id: string, on: Graph = graph()) =>
    retract(world, on, { target, id, reason: 'asked to', by: 'test' })
  const articleOf = async (key: string): Promise<string> => {
    const line = (await exportCanonical(graph())).find((each) => each.includes(`"key":"news.example/${key}"`))
    return (JSON.parse(line ?? '{}') as { article: { id: string } }).article.id
  }
  return { folder, world, feed, read, lines, idOf, articleOf, decide, done: () => rmSync(folder, { recursive: true }) }
}

/** Every property of every node and relationship, as the database holds them, after its label or type. */
export async function everything(): Promise<string> {
  const rows = await queried(
    'MATCH (n) RETURN labels(n)[0] AS l, properties(n) AS p UNION ALL MATCH ()-[r]->() RETURN type(r) AS l, properties(r) AS p',
  )
  return rows.map(({ l, p }) => `${String(l)} ${JSON.stringify(p)}`).join('\n')
}

/** Rows of a statement that may write: what nobody but a test does. */
export async function queried(text: string): Promise<readonly Record<string, unknown>[]> {
  const { uri, user, password } = inject('neo4j')
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  try {
    return (await driver.executeQuery(text)).records.map((record) => record.toObject())
  } finally {
    await driver.close()
  }
}
