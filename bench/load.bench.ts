import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'vitest'
import { ALLOCATOR, heapFlags } from '../bin/heap.js'
import { makeFeeds, writeFeeds } from '../test/generated/feeds.ts'
import { testNeo4j, type TestNeo4j } from '../test/support/neo4j.ts'
import { claimDatabase, emptyDatabase } from '../test/support/test-database.ts'
import { loadBare, openDriver, readRows } from './bare-load.ts'

/**
 * How fast the whole ETL (parse, extract, resolve, load) is beside a bare UNWIND load of the very rows it leaves; what a second
 * run and a hundred new articles cost; and how much memory it needs. ENTENTE_ARTICLES, 10,000 unless told. Other articles go
 * before: what a Java that has just started takes longer for would count for the ETL alone, which comes first.
 */
const ARTICLES = Number(process.env['ENTENTE_ARTICLES'] ?? 10_000)

test(`${ARTICLES} articles`, { timeout: 3_600_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'))
  const { neo4j, stop } = await testNeo4j()
  const driver = openDriver(neo4j)
  try {
    writeFeeds(join(folder, 'all'), makeFeeds({ articles: ARTICLES }).bodies)
    writeFeeds(join(folder, 'new'), makeFeeds({ articles: 100, seed: 2, series: 'new' }).bodies)
    writeFeeds(join(folder, 'before'), makeFeeds({ articles: 1000, seed: 3 }).bodies)
    await fresh()
    etl(neo4j, [join(folder, 'before')])
    await fresh()
    const [first, second, added] = etl(
      neo4j,
      ['all', 'all', 'new'].map((name) => join(folder, name)),
    )
    if (!first || !second || !added) throw new Error('the ETL said too little')
    say(
      `first run: ${seconds(first.ms)} s (${seconds(first.cpuMs)} s of processor time), of that resolving ${seconds(first.resolvingMs)} s; ${first.loaded} articles`,
    )
    say(
      `peak memory: ${Math.round(first.peakMegabytes)} MB in the first run, ${Math.round(added.peakMegabytes)} MB in all`,
    )
    say(
      `second run: ${seconds(second.ms)} s (${share(second.ms, first.ms)} of the first), writes ${JSON.stringify(second.writes)}`,
    )
    say(`100 new articles: ${seconds(added.ms)} s, of that resolving ${seconds(added.resolvingMs)} s`)
    const rows = await readRows(driver)
    const nodes = [...rows.nodes.values()].reduce((sum, { length }) => sum + length, 0)
    const edges = [...rows.relationships.values()].reduce((sum, { length }) => sum + length, 0)
    for (const verb of ['MERGE', 'CREATE'] as const) {
      await fresh()
      const ms = await loadBare(driver, rows, verb)
      say(
        `bare ${verb} of ${nodes} nodes and ${edges} relationships: ${seconds(ms)} s; the ETL reaches ${share(ms, first.ms)} of its rate`,
      )
    }
  } finally {
    await driver.close()
    await stop()
    rmSync(folder, { recursive: true })
  }

  async function fresh() {
    await emptyDatabase(neo4j)
    await claimDatabase(neo4j)
  }
})

type Ran = {
  readonly ms: number
  /** Processor time of this process, all its threads. */
  readonly cpuMs: number
  readonly resolvingMs: number
  readonly loaded: number
  readonly peakMegabytes: number
  readonly writes: unknown
}

function etl({ uri, user, password }: TestNeo4j, folders: readonly string[]): readonly Ran[] {
  const cache = join(import.meta.dirname, '..', 'node_modules', '.cache', 'entente')
  const env = {
    NODE_COMPILE_CACHE: cache,
    ...ALLOCATOR,
    ...process.env,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
  }
  const child = join(import.meta.dirname, 'load-child.ts')
  const out = execFileSync(process.execPath, [...heapFlags(), child, ...folders], { env, encoding: 'utf8' })
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Ran)
}

function say(message: string): void {
  console.log(`${message} (load ${loadavg()[0]?.toFixed(1)})`)
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1)
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`
}
