import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createReader } from '../src/graph/read.ts'
import type { Graph } from '../src/graph/neo4j.ts'
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
beforeAll(async () => {
  graph = await emptyGraph()
  const world = testWorld()
  await runAlone(world, graph, sampleInputs(world.sources))
  // All limits are those of production but the time, which is the machine's.
  server = createServer({
    openReader: (call) => createReader(graph, call),
    limits: { deadline: 60_000 },
    quality: JSON.parse(readFileSync(join(HOME, 'data', 'gold', 'figures.json'), 'utf8')) as NonNullable<
      ServerOptions['quality']
    >,
    onError: (error) => console.error(error),
  })
})
afterAll(() => graph.close())

test('the page holds 25 questions, each once', () => {
  expect(sections.map((section) => parseInt(section))).toEqual(Array.from({ length: 25 }, (_, index) => index + 1))
  expect(questions.length).toBeGreaterThanOrEqual(21)
})

/** To write the answers anew: UPDATE_QUESTIONS=1 npx vitest run --project db test/questions.db.test.ts */
describe.skipIf(process.env['UPDATE_QUESTIONS'] !== undefined)('the bundled sample answers as the page says', () => {
  test.each(questions)('$question', async ({ query, answer }) => {
    expect(await dataOf(server, query)).toEqual(JSON.parse(answer))
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
