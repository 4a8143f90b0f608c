import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listCandidates } from '../src/graph/doubts.ts'
import { exportCanonical } from '../src/graph/export.ts'
import type { Graph } from '../src/graph/neo4j.ts'
import { HOME } from '../src/world.ts'
import { entente } from './support/entente.ts'
import { emptyGraph } from './support/graph.ts'
import { loadSample } from './support/sample.ts'

const page = readFileSync(join(HOME, 'docs', 'review.md'), 'utf8')
const commands = [...page.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, text = '']) => text.trim().split('\n'))

const folder = mkdtempSync(join(tmpdir(), 'entente-page-'))
/** What stands for the words in capitals; a decision's id is known once it was taken. */
const words: Record<string, string> = { FILE: join(folder, 'decisions.jsonl') }
let graph: Graph
beforeAll(async () => {
  process.env['ENTENTE_SECRET_FILE'] = join(folder, 'secret')
  graph = await emptyGraph()
  await loadSample(graph)
  const [pair] = await listCandidates(graph, 1)
  if (!pair) throw new Error('the sample has nothing to review')
  const nodes = (await exportCanonical(graph)).map((line) => JSON.parse(line) as Node)
  const idOf = (label: string) => nodes.find((node) => node.label === label)?.properties?.id ?? ''
  const article = nodes.find((node) => node.article)?.article?.id ?? ''
  const ids = { PAIR: pair.id, LEFT: pair.left, RIGHT: pair.right, ARTICLE: article }
  Object.assign(words, ids, { OFFICIAL: idOf('Official'), FACT: idOf('Investment') })
  writeFileSync(words['FILE'] ?? '', '')
})
afterAll(async () => {
  delete process.env['ENTENTE_SECRET_FILE']
  await graph.close()
  rmSync(folder, { recursive: true })
})

type Node = {
  readonly label?: string
  readonly properties?: { readonly id: string }
  readonly article?: { readonly id: string }
}

test('the page shows commands', () => {
  expect(commands.length).toBeGreaterThan(12)
})

test.for(commands)('%s', async (command) => {
  const told = command.replace(/\$([A-Z]+)/g, (_, word: string) => words[word] ?? '')
  const [npx, name, ...args] = (told.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, ''))
  expect([npx, name]).toEqual(['npx', 'entente'])
  const { code, out, err } = await entente(args)
  expect(code, err).toBe(0)
  expect(out).not.toBe('')
  const [, decision] = /review revoke (\S+)/.exec(out) ?? []
  if (decision !== undefined) words['DECISION'] = decision
})
