import type { Graph, Row } from './neo4j.ts'

/** One record of what a run or decision did to one node or relationship. */
export type RecordedChange = {
  readonly seq: number
  /** RFC 3339. */
  readonly at: string
  readonly op: 'added' | 'changed' | 'removed'
  /** A node's id, or a relationship's factId. */
  readonly subject: string
  /** Label or relationship type. */
  readonly type: string
  /** A relationship's ends; null for a node. */
  readonly from: string | null
  readonly to: string | null
  /** What they are called now, else what they were called. */
  readonly name: string
  /** The properties that differ. */
  readonly before: Row | null
  readonly after: Row | null
  readonly article: { readonly id: string; readonly title: string; readonly url: string | null } | null
  /** Id of the run or decision. */
  readonly run: string
}

export type ChangesAsked = {
  /** RFC 3339 or a day; from the beginning where absent. */
  readonly since?: string
  /** Id of the article they are because of. */
  readonly article?: string
  /** Only those after this number. */
  readonly after?: number
  readonly limit: number
}

/** In order of their numbers. */
export async function listChanges(graph: Graph, asked: ChangesAsked): Promise<readonly RecordedChange[]> {
  const { since = '', article = null, after = 0, limit } = asked
  return (await graph.read('review/changes', { since, article, after, limit })).map((row) => changeFrom(row))
}

/** An article that its publisher edited, and what changed in the graph because of it after it was first read. */
export type EditedArticle = {
  readonly id: string
  readonly title: string
  readonly url: string | null
  readonly publishedAt: string | null
  readonly updatedAt: string | null
  /** How many different contents were seen. */
  readonly contents: number
  readonly changes: readonly RecordedChange[]
}

/** The latest edited first. */
export async function listEdited(graph: Graph, limit: number): Promise<readonly EditedArticle[]> {
  return (await graph.read('review/edited-articles', { limit })).map(({ changes, ...article }) => ({
    ...(article as unknown as Omit<EditedArticle, 'changes'>),
    changes: (changes as readonly Row[]).map(changeFrom),
  }))
}

function changeFrom({ change, fromName, toName, subjectName, article }: Row): RecordedChange {
  const row = change as Row
  const text = (name: string) => (row[name] as string | undefined) ?? null
  const json = (name: string) => (text(name) === null ? null : (JSON.parse(text(name) as string) as Row))
  const [before, after] = [json('before'), json('after')]
  const called = (subjectName ?? after?.['name'] ?? before?.['name'] ?? row['subject']) as string
  const [from, to] = [text('from'), text('to')]
  return {
    seq: row['seq'] as number,
    at: row['at'] as string,
    op: row['op'] as RecordedChange['op'],
    subject: row['subject'] as string,
    type: row['type'] as string,
    ...{ from, to, before, after },
    name: from === null ? called : `${(fromName ?? from) as string} → ${(toName ?? to) as string}`,
    article: article === null ? null : (article as RecordedChange['article']),
    run: row['run'] as string,
  }
}
