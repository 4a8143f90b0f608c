import type { Stated, Testimony } from '../entities/evidence.ts'
import type { Claim } from '../facts/statement.ts'
import type { Graph, Row } from './neo4j.ts'

/** All that is stated, and which fact each statement was last said to support. */
export type Evidence = {
  readonly testimonies: readonly Testimony[]
  readonly factIds: ReadonlyMap<string, string>
  /** And the id it gives to a node of its own. */
  readonly ownIds: ReadonlyMap<string, string>
}

/**
 * Reads back everything the projection is made from, article by article, equal strings kept once. An article whose source is not
 * configured is vouched for by its host.
 */
export async function readEvidence(graph: Graph): Promise<Evidence> {
  const once = keptOnce()
  const factIds = new Map<string, string>()
  const ownIds = new Map<string, string>()
  const testimonies: Testimony[] = []
  for await (const row of graph.stream('project/testimonies')) {
    const quotes = keptOnce()
    const statements = (row['statements'] as readonly Row[]).map((statement): Stated => {
      const id = statement['id'] as string
      if (typeof statement['factId'] === 'string') factIds.set(id, once(statement['factId']))
      if (typeof statement['ownId'] === 'string') ownIds.set(id, once(statement['ownId']))
      return { id, claim: claimFrom(statement['claim'] as string, once), quote: quotes(statement['quote'] as string) }
    })
    testimonies.push({
      articleId: row['articleId'] as string,
      articleKey: row['articleKey'] as string,
      publishedAt: row['publishedAt'] as string | null,
      publisher: once((row['publisher'] as string | null) ?? hostOf(row['url'] as string | null)),
      region: row['region'] === null ? null : once(row['region'] as string),
      statements,
    })
  }
  return { testimonies, factIds, ownIds }
}

/** Equal strings as one: names and keys come back thousands of times. */
function keptOnce(): (text: string) => string {
  const kept = new Map<string, string>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    kept.set(text, text)
    return text
  }
}

function claimFrom(json: string, once: (text: string) => string): Claim {
  const claim = JSON.parse(json) as Record<string, unknown>
  for (const [name, value] of Object.entries(claim))
    if (typeof value === 'string') claim[name] = once(value)
    else if (Array.isArray(value))
      claim[name] = value.map((item) => (typeof item === 'string' ? once(item) : (item as unknown)))
  return claim as Claim
}

function hostOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).host : 'unknown'
}
