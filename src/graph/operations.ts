import type { Source } from '../feeds/source.ts'
import type { Graph, Row } from './neo4j.ts'

export type Lease = {
  readonly mine: boolean
  readonly owner: string
  readonly expiresAt: string
  /** How many times it was taken: whose number is older has lost it. */
  readonly fence: number
}

/** Takes or renews the lease `name` until `expiresAt` (RFC 3339, UTC); tells who holds it where somebody else does. */
export async function takeLease(
  graph: Graph,
  lease: { readonly name: string; readonly owner: string; readonly now: string; readonly expiresAt: string },
): Promise<Lease> {
  const { result } = await graph.write((tx) => tx.run('operations/take-lease', lease))
  return result[0] as unknown as Lease
}

export async function releaseLease(graph: Graph, name: string, owner: string): Promise<void> {
  await graph.write((tx) => tx.run('operations/release-lease', { name, owner }))
}

/** One run as the graph keeps it: flat, its counts per source as JSON under `sources`. */
export type RunRecord = {
  readonly id: string
  readonly startedAt: string
  readonly finishedAt: string
  readonly status: string
  readonly articles: number
  readonly statements: number
  readonly sources: string
}

export async function recordRun(graph: Graph, run: RunRecord): Promise<void> {
  await graph.write((tx) => tx.run('operations/record-run', { id: run.id, run }))
}

/** The latest runs first. */
export async function listRuns(graph: Graph, limit: number): Promise<readonly RunRecord[]> {
  return (await graph.read('operations/runs', { limit })).map(({ run }) => run as RunRecord)
}

export type Counts = Readonly<
  Record<
    | 'articles'
    | 'statements'
    | 'officials'
    | 'regions'
    | 'companies'
    | 'institutions'
    | 'agreements'
    | 'meetings'
    | 'investments',
    number
  >
>

export async function countAll(graph: Graph): Promise<Counts> {
  return (await graph.read('operations/counts'))[0] as Counts
}

/** What a source's node keeps; null where the source was never read. */
export async function knownSource(graph: Graph, source: string): Promise<Row | null> {
  const [row] = await graph.read('operations/source', { source })
  return (row?.['source'] as Row | undefined) ?? null
}

/** Every source that was ever read, under the settings it was last read with. */
export async function knownSources(graph: Graph): Promise<readonly Source[]> {
  return (await graph.read('operations/sources')).map(({ source }) => {
    const text = (name: string) => ((source as Row)[name] as string | undefined) ?? null
    return {
      name: text('id') as string,
      url: text('url') as string,
      publisher: text('publisher') as string,
      region: text('side'),
      language: text('language'),
      schedule: null,
      timeZone: 'UTC',
    }
  })
}
