import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../src/graph/neo4j.ts'
import { createReader } from '../src/graph/read.ts'
import { createServer } from '../src/graphql/server.ts'
import { run } from '../src/pipeline.ts'
import { dataOf } from './graphql/ask.ts'
import { emptyGraph } from './support/graph.ts'
import { testWorld } from './support/world.ts'

/** No index of Neo4j holds these; 'ﷺ' folds to eighteen letters. */
const ENDLESS = [`M${'o'.repeat(9000)}`, `Mo${'\u0300'.repeat(9000)}`, `M${'ﷺ'.repeat(300)}`, `M${'가'.repeat(2800)}`]
const SENTENCES = ENDLESS.flatMap((name) => [
  `Governor ${name} Kim met with Premier David Eby in Vancouver on May 3, 2024.`,
  `${name} Inc. will invest USD 5 million in Utah.`,
  `The Zephyr University and the ${name} Institute signed a memorandum of understanding on May 3, 2024.`,
  `Utah announced a total of USD 5 million in ${name} investment from six companies.`,
])
const PLAIN = 'Utah Governor Spencer Cox met with Alberta Premier Danielle Smith on May 4, 2024.'

const folder = mkdtempSync(join(tmpdir(), 'entente-long-'))
let graph: Graph
beforeAll(async () => void (graph = await emptyGraph()))
afterAll(async () => {
  await graph.close()
  rmSync(folder, { recursive: true })
})

test('names and entry ids that no index holds cost their own statements, and nothing else', async () => {
  const items = SENTENCES.map(
    (sentence, index) =>
      `<item><title>Long ${index}</title><link>https://long.example/${index}</link><guid isPermaLink="false">${index}${'g'.repeat(9000)}</guid>` +
      `<pubDate>Fri, 03 May 2024 10:00:00 GMT</pubDate><description><![CDATA[<p>${sentence}</p><p>${PLAIN}</p>]]></description></item>`,
  )
  const path = join(folder, 'long.xml')
  writeFileSync(
    path,
    `<rss version="2.0"><channel><title>Long</title><language>en</language>${items.join('')}</channel></rss>`,
  )
  const report = await run(testWorld(), graph, [{ location: path }])
  expect(report.inputs.map(({ entries, loaded, quarantined }) => [entries, loaded, quarantined])).toEqual([
    [SENTENCES.length, SENTENCES.length, 0],
  ])
  const issues = report.inputs.flatMap(({ issues }) => issues).filter(({ code }) => code === 'name-too-long')
  expect(issues.length).toBeGreaterThan(0)
  for (const { message, entry } of issues) {
    expect(message).toMatch(/^\d+ statements? of "Long \d+" holds? a name too long/)
    expect(entry).toMatch(/^https:\/\/long\.example\//)
  }
  const server = createServer({ openReader: (call) => createReader(graph, call), limits: { deadline: 60_000 } })
  expect(
    await dataOf(server, '{ officials(filter: { nameContains: "Spencer Cox" }) { nodes { articleCount } } }'),
  ).toEqual({ officials: { nodes: [{ articleCount: SENTENCES.length }] } })
})
