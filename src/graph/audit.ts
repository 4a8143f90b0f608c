import { cypher, cypherNames } from './cypher.ts'
import type { Graph, Row } from './neo4j.ts'

/** One thing that must hold of a graph, and where it does not: at most ten places. */
export type Finding = { readonly law: string; readonly broken: readonly string[] }

/** Looks the whole graph over, law by law. `now`: RFC 3339. */
export async function* audit(graph: Graph, now: string): AsyncGenerator<Finding> {
  yield { law: 'every constraint and index of the schema is there', broken: await missingFromSchema(graph) }
  yield* await quotations(graph)
  for (const [name, law] of Object.entries(LAWS)) {
    const rows = await graph.read(`doctor/${name}`, { now, limit: MOST })
    yield { law, broken: rows.map(({ what }) => String(what)) }
  }
}

/** Name, version and edition of the database. */
export async function serverOf(graph: Graph): Promise<string> {
  const [row] = await graph.read('doctor/server')
  return (row?.['server'] as string | undefined) ?? 'unknown'
}

/** By the question that finds where it is broken. */
const LAWS: Readonly<Record<string, string>> = {
  'statements-without-article': 'every statement is stated by an article',
  'sightings-without-body': 'every sighting was in a document',
  'keys-without-statement': 'every key is borne by a statement',
  'nodes-without-statement': 'every node rests on a statement, or on the gazetteer',
  'relationships-without-statement': 'every relationship that is not derived rests on a statement',
  'two-nodes-one-id': 'no id is that of two nodes',
  'two-articles-one-key': 'no key is that of two articles',
  'dangling-redirects': 'every id of a former node leads to a node',
  'quotations-without-article': 'every node quotes an article that is there',
  'doubts-about-nothing': 'every pair to review and every conflict is about nodes that are there',
  'not-projected': 'everything that was read is projected (if not, run entente etl run)',
  'retractions-not-followed': 'every retraction is followed (if not, run entente etl run)',
  'lease-left-behind': 'no run ended without giving its lease back (the next one takes it)',
}

const MOST = 10

/** In one pass over all articles. */
async function quotations(graph: Graph): Promise<readonly Finding[]> {
  const facts = new Set<string>()
  for await (const { id } of graph.stream('doctor/fact-ids')) facts.add(id as string)
  const [misquoted, unsupported, unknown]: [string[], string[], string[]] = [[], [], []]
  for await (const { text, statements } of graph.stream('doctor/quotations'))
    for (const row of statements as readonly Row[]) {
      const id = row['id'] as string
      const [start, end, length] = [row['start'] as number, row['end'] as number, (text as string).length]
      if ((text as string).slice(start, end) !== row['quote'] || start >= end) misquoted.push(id)
      if ((row['support'] as readonly number[]).some((at) => at < 0 || at > length)) unsupported.push(id)
      if (row['factId'] !== null && !facts.has(row['factId'] as string)) unknown.push(id)
    }
  return [
    { law: 'every quotation stands in its article, at its place', broken: misquoted.slice(0, MOST) },
    { law: 'every further span lies in its article', broken: unsupported.slice(0, MOST) },
    { law: 'every statement supports a fact that is there, or none', broken: unknown.slice(0, MOST) },
  ]
}

async function missingFromSchema(graph: Graph): Promise<readonly string[]> {
  const named = async (question: 'doctor/constraints' | 'doctor/indexes') =>
    (await graph.read(question)).map(({ name }) => name as string)
  const there = new Set([...(await named('doctor/constraints')), ...(await named('doctor/indexes'))])
  return cypherNames('schema')
    .flatMap((name) => [...cypher(name).matchAll(/^CREATE (?:CONSTRAINT|(?:\w+ )?INDEX) (\w+)/gm)])
    .flatMap(([, name = '']) => (there.has(name) ? [] : [name]))
}
