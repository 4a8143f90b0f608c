import type { ArticleId, Deletion } from '../feeds/article.ts'
import { digest } from '../text/digest.ts'
import type { Graph, Row } from './neo4j.ts'
import type { Step } from './steps.ts'

/** What is known to have been deleted of these entries of a source. */
export async function knownDeletions(
  graph: Graph,
  source: string | null,
  entryIds: readonly string[],
): Promise<readonly Deletion[]> {
  if (entryIds.length === 0) return []
  return (await graph.read('evidence/known-deletions', { source: source ?? '', entryIds })).map(deletionFrom)
}

/** The articles that a source showed under these entry ids. */
export async function articlesOfEntries(
  graph: Graph,
  source: string | null,
  entryIds: readonly string[],
): Promise<readonly ArticleId[]> {
  if (entryIds.length === 0) return []
  const rows = await graph.read('evidence/articles-of-entries', { source: source ?? '', entryIds })
  return rows.map(({ id }) => id as ArticleId)
}

/** Keeps deletions, and nothing of the content that they take back. `body`: id of the document that told them. */
export function deletionSteps(deletions: readonly Deletion[], body: string): readonly Omit<Step, 'rows'>[] {
  if (deletions.length === 0) return []
  const rows = deletions.map((deletion) => ({ ...deletion, id: digest('deletion', deletion.source, deletion.entryId) }))
  return [{ name: 'evidence/write-deletions', parameters: { rows, body } }]
}

export function deletionFrom(row: Row): Deletion {
  const source = (row['source'] as string | null | undefined) ?? null
  return { source, entryId: row['entryId'] as string, updatedAt: row['updatedAt'] as string }
}
