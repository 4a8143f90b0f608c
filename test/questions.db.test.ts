import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listCandidates } from '../src/graph/doubts.ts'
import { createReader } from '../src/graph/read.ts'
import type { Graph } from '../src/graph/neo4j.ts'
import { judge } from '../src/review.ts'
import { runAlone } from '../src/run.ts'
import { sampleInputs } from '../src/sample.ts'
import { createServer, type Server, type ServerOptions } from '../src/graphql/server.ts'
import { HOME } from '../src/world.ts'
import { emptyGraph } from './support/graph.ts'
import { testWorld } from './support/world.ts'
import { dataOf } from './graphql/ask.ts'

const PAGE = join(HOME, 'docs', 'questions.md')
const ASKED = /^```graphql\n([\s\S]*?)^```\n\n```json\n([\s\S]*?)^```/m
const page = readFileSync(PAGE, 'utf8')
const sections = page.split(/^## /m).slice(1)
const questions = sections.flatMap((section) => {
  const [question = ''] = section.split('\n')
  const [, query = '', answer = ''] = ASKED.exec(section) ?? []
  return query === '' ? [] : [{ question, query, answer }]
})

let graph: Graph
let server: Server
let statements = 0
beforeAll(async () => {
  graph = await emptyGraph()
  await readInTwoRunsAndDecide(graph)
  const listening: Graph = {
    ...graph,
    ask: (...asked) => {
      statements++
      return graph.ask(...asked)
    },
  }
  // All limits are those of production but the time, which is the machine's.
  server = createServer({
    openReader: (call) => createReader(listening, call),
    limits: { deadline: 60_000 },
    quality: JSON.parse(readFileSync(join(HOME, 'data', 'gold', 'figures.json'), 'utf8')) as NonNullable<
      ServerOptions['quality']
    >,
    onError: (error) => console.error(error),
  })
})
afterAll(() => graph.close())

test('the page holds 25 questions, each with its query and its answer', () => {
  expect(sections.map((section) => parseInt(section))).toEqual(Array.from({ length: 25 }, (_, index) => index + 1))
  expect(questions).toHaveLength(25)
})

/** To write the answers anew: UPDATE_QUESTIONS=1 npx vitest run --project db test/questions.db.test.ts */
describe.skipIf(process.env['UPDATE_QUESTIONS'] !== undefined)('the bundled sample answers as the page says', () => {
  test.each(questions)('$question', async ({ query, answer }) => {
    statements = 0
    expect(await dataOf(server, query)).toEqual(JSON.parse(answer))
    expect(statements, 'statements').toBe(1)
  })
})

test.runIf(process.env['UPDATE_QUESTIONS'] !== undefined)('the page is written anew', async () => {
  let written = page
  for (const { query, answer } of questions) {
    const data = await format(JSON.stringify(await dataOf(server, query)), { parser: 'json', printWidth: 120 })
    written = written.replace(`${query}\`\`\`\n\n\`\`\`json\n${answer}`, () => `${query}\`\`\`\n\n\`\`\`json\n${data}`)
  }
  writeFileSync(PAGE, written)
})

/** As the page says: the sample's bodies on the days they were fetched, then the likeliest pair is called one. */
async function readInTwoRunsAndDecide(graph: Graph): Promise<void> {
  let now = ''
  const world = testWorld([], { now: () => new Date(now) })
  const [december, ...may] = sampleInputs(world.sources)
  if (!december) throw new Error('there is no sample')
  now = '2024-12-18T06:00:00Z'
  await runAlone(world, graph, [december])
  now = '2025-05-21T06:00:00Z'
  await runAlone(world, graph, may)
  now = '2025-05-22T06:00:00Z'
  const [pair] = await listCandidates(graph, 1)
  if (!pair) throw new Error('the sample has nothing to review')
  await judge(world, graph, { kind: 'same', a: pair.left, b: pair.right }, { reason: 'one bureau', by: 'test' })
}
