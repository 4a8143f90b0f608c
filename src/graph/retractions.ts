import type { Retraction } from '../retraction/retraction.ts'
import type { Graph, Row } from './neo4j.ts'

/** Every retraction there ever was, in the order they were made. */
export async function listRetractions(graph: Graph): Promise<readonly Retraction[]> {
  return (await graph.read('evidence/retractions')).map(({ decision }) => retractionFrom(decision as Row))
}

function retractionFrom(row: Row): Retraction {
  return {
    id: row['id'] as string,
    kind: 'retract',
    target: row['target'] as Retraction['target'],
    marks: row['marks'] as readonly string[],
    secret: row['secret'] as string,
    reason: row['reason'] as string,
    by: row['by'] as string,
    at: row['at'] as string,
    revokedAt: (row['revokedAt'] as string | undefined) ?? null,
    applied: row['applied'] as boolean,
  }
}
