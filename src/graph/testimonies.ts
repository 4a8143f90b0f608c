import type { Testimony } from '../entities/evidence.ts'
import type { Claim, Span, Statement } from '../facts/statement.ts'
import type { Graph, Row } from './neo4j.ts'

/** All that is stated, and which fact each statement was last said to support. */
export type Evidence = {
  readonly testimonies: readonly Testimony[]
  readonly factIds: ReadonlyMap<string, string>
}

/** Reads back everything the projection is made from. An article whose source is not configured is vouched for by its host. */
export async function readEvidence(graph: Graph): Promise<Evidence> {
  const statements = new Map<string, Statement[]>()
  const factIds = new Map<string, string>()
  for (const row of await graph.read('project/statements')) {
    const properties = row['statement'] as Row
    const statement = statementFrom(properties)
    if (typeof properties['factId'] === 'string') factIds.set(statement.id, properties['factId'])
    const articleId = row['articleId'] as string
    const list = statements.get(articleId)
    if (list) list.push(statement)
    else statements.set(articleId, [statement])
  }
  const articles = await graph.read('project/testimonies')
  const testimonies = articles.map((row) => ({
    articleId: row['articleId'] as string,
    articleKey: row['articleKey'] as string,
    publishedAt: row['publishedAt'] as string | null,
    publisher: (row['publisher'] as string | null) ?? hostOf(row['url'] as string | null),
    region: row['region'] as string | null,
    statements: statements.get(row['articleId'] as string) ?? [],
  }))
  return { testimonies, factIds }
}

function statementFrom(row: Row): Statement {
  return {
    id: row['id'] as string,
    claim: JSON.parse(row['claim'] as string) as Claim,
    quote: row['quote'] as string,
    start: row['start'] as number,
    end: row['end'] as number,
    support: spansFrom(row['support'] as readonly number[]),
    rule: row['rule'] as string,
    confidence: row['confidence'] as number,
  }
}

/** From starts and ends in turn, as the graph keeps them. */
function spansFrom(bounds: readonly number[]): readonly Span[] {
  return bounds.flatMap((start, index) => (index % 2 === 0 ? [{ start, end: bounds[index + 1] ?? start }] : []))
}

function hostOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).host : 'unknown'
}
