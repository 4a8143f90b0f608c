import type { Stated, Testimony } from '../entities/evidence.ts'
import type { Claim } from '../facts/statement.ts'
import { keptOnce } from '../text/kept-once.ts'
import type { Graph } from './neo4j.ts'

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
    const here = keptOnce()
    const statements = (row['statements'] as readonly StatementRow[]).map(
      ([id, claim, quote, factId, ownId]): Stated => {
        if (factId !== null) factIds.set(here(id), once(factId))
        if (ownId !== null) ownIds.set(here(id), once(ownId))
        return { id: here(id), claim: claimFrom(claim, once, here), quote: here(quote) }
      },
    )
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

type StatementRow = readonly [id: string, claim: string, quote: string, factId: string | null, ownId: string | null]

/** `once` keeps what other articles say too; `here` what only this one can: the ids of its statements. */
function claimFrom(json: string, once: (text: string) => string, here: (text: string) => string): Claim {
  const claim = JSON.parse(json) as Record<string, unknown>
  for (const [name, value] of Object.entries(claim))
    if (typeof value === 'string') claim[name] = name === 'about' ? here(value) : once(value)
    else if (Array.isArray(value))
      claim[name] =
        value.length === 0 ? NOTHING : value.map((item) => (typeof item === 'string' ? once(item) : (item as unknown)))
  return claim as Claim
}

const NOTHING: readonly never[] = []

function hostOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).host : 'unknown'
}
