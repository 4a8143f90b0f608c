import { openGraph, type Graph } from '../../src/graph/neo4j.ts'
import { createReader } from '../../src/graph/read.ts'
import { createServer } from '../../src/graphql/server.ts'
import { createRandom, zipf } from './graph.ts'
import type { Database } from './load-graph.ts'
import { questionsOn, type Question, type Variables } from './questions.ts'
import type { Statement } from './serve-bare.ts'

export type Drawn = Question & {
  /** What our side asks the database, for each of the variables. */
  readonly statements: readonly Statement[]
}

const DIFFERENT = 100
const PAGES = 150

/** The ten questions with ids drawn as Zipf says, the same each time, and the statements ours become. */
export async function drawQuestions(database: Database): Promise<readonly Drawn[]> {
  const graph = openGraph(database)
  try {
    const random = createRandom(7)
    const [official, region] = [zipf(20_000, 1.2, random), zipf(2_000, 1, random)]
    const times = Array.from({ length: DIFFERENT })
    const questions = questionsOn({
      officials: times.map(() => `official:${official()}`),
      regions: times.map(() => `region:${region()}`),
      pairs: times.map(
        (_, index) => [`region:${index % 10}`, `region:${1 + ((index * 7) % 10) + (index % 10)}`] as const,
      ),
      places: await walk(graph),
    })
    const drawn: Drawn[] = []
    for (const question of questions) drawn.push({ ...question, statements: await statementsOf(graph, question) })
    return drawn
  } finally {
    await graph.close()
  }
}

async function walk(graph: Graph): Promise<{ cursor: string; offset: number }[]> {
  const places: { cursor: string; offset: number }[] = []
  let after: string | null = null
  for (let page = 1; page <= PAGES; page++) {
    const query = 'query ($after: String) { agreements(first: 100, after: $after) { pageInfo { endCursor } } }'
    const { agreements } = (await ask(graph, query, { after })) as { agreements: { pageInfo: { endCursor: string } } }
    after = agreements.pageInfo.endCursor
    if (page > PAGES / 2 && page % 5 === 0) places.push({ cursor: after, offset: page * 100 })
  }
  return places
}

async function statementsOf(graph: Graph, { ours, variables }: Question): Promise<readonly Statement[]> {
  const statements: Statement[] = []
  const listening: Graph = {
    ...graph,
    ask: (text, parameters = {}, options) => {
      statements.push({ text, parameters })
      return graph.ask(text, parameters, options)
    },
  }
  for (const each of variables) await ask(listening, ours.query, each)
  return statements
}

async function ask(graph: Graph, query: string, variables: Variables): Promise<unknown> {
  const server = createServer({ openReader: (call) => createReader(graph, call), limits: { deadline: 60_000 } })
  const response = await server.fetch('http://bench/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: unknown; errors?: readonly { message: string }[] }
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
  return data
}
