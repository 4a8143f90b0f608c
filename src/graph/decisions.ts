import type { Decision, Profile } from '../entities/decision.ts'
import type { Graph, Row } from './neo4j.ts'

/** A judgement as it is kept: also when it was revoked, null while it holds. */
export type KeptDecision = Decision & { readonly revokedAt: string | null }

/** Every judgement there ever was, in the order they were made. */
export async function listDecisions(graph: Graph): Promise<readonly KeptDecision[]> {
  return (await graph.read('evidence/decisions')).map(({ decision }) => decisionFrom(decision as Row))
}

export async function decisionsInForce(graph: Graph): Promise<readonly Decision[]> {
  return (await listDecisions(graph)).flatMap(({ revokedAt, ...decision }) => (revokedAt === null ? [decision] : []))
}

/** Keeps judgements; one that is known already stays as it is, but for its revocation. */
export async function storeDecisions(graph: Graph, decisions: readonly KeptDecision[]): Promise<void> {
  const rows = decisions.map(({ left, right, revokedAt, ...decision }) => ({
    ...decision,
    left: JSON.stringify(left),
    right: JSON.stringify(right),
    ...(revokedAt !== null && { revokedAt }),
  }))
  await graph.write((tx) => tx.run('evidence/write-decisions', { rows }))
}

/** Ends a decision of any kind; false where none with this id holds. */
export async function revokeDecision(graph: Graph, id: string, at: string): Promise<boolean> {
  const { result } = await graph.write((tx) => tx.run('evidence/revoke-decision', { id, at }))
  return result.length > 0
}

export async function forgetDecisions(graph: Graph, ids: readonly string[]): Promise<void> {
  await graph.write((tx) => tx.run('evidence/forget-decisions', { ids }))
}

function decisionFrom(row: Row): KeptDecision {
  return {
    id: row['id'] as string,
    kind: row['kind'] as Decision['kind'],
    left: JSON.parse(row['left'] as string) as readonly Profile[],
    right: JSON.parse(row['right'] as string) as readonly Profile[],
    reason: row['reason'] as string,
    by: row['by'] as string,
    at: row['at'] as string,
    revokedAt: (row['revokedAt'] as string | undefined) ?? null,
  }
}
