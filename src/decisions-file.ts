import { readDecisionLine } from './decision-line.ts'
import { decisionsInForce, revokeDecision, storeDecisions, type KeptDecision } from './graph/decisions.ts'
import type { Graph } from './graph/neo4j.ts'
import { listRetractions, storeRetractions } from './graph/retractions.ts'
import type { Issue } from './issue.ts'
import { openLoading } from './loading.ts'
import { markOfSecret } from './retraction/mark.ts'
import type { Retraction } from './retraction/retraction.ts'
import { readSecret, secretPath } from './secret.ts'
import type { World } from './world.ts'

export type Imported = {
  readonly decisions: number
  readonly retractions: number
  /** Of those taken in: decisions of this graph that hold no more. */
  readonly revoked: number
  /** One for each line that could not be taken in. */
  readonly issues: readonly Issue[]
}

/**
 * Takes decisions from JSON Lines into the graph; one it knows stays as it is, unless it was revoked since. What they decide is
 * for the caller to carry out. `file`: what the issues call it.
 */
export async function importDecisions(world: World, graph: Graph, text: string, file: string): Promise<Imported> {
  const { decisions, retractions, issues } = readLines(world, text, file)
  const { withholding } = await openLoading(world, graph)
  const known = [...(await decisionsInForce(graph)), ...(await listRetractions(graph))]
  const standing = new Set(known.filter((one) => !('revokedAt' in one && one.revokedAt !== null)).map(({ id }) => id))
  let revoked = 0
  for (const { id, revokedAt } of [...decisions, ...retractions])
    if (revokedAt !== null && standing.has(id) && (await revokeDecision(graph, id, revokedAt))) revoked++
  const kept = decisions.filter((decision) => !withholding.isNamedIn(decision))
  await storeDecisions(graph, kept)
  await storeRetractions(graph, retractions)
  return { decisions: kept.length, retractions: retractions.length, revoked, issues }
}

function readLines(world: World, text: string, file: string) {
  const decisions: KeptDecision[] = []
  const retractions: Retraction[] = []
  const issues: Issue[] = []
  const secret = readSecret(world)
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue
    const read = readDecisionLine(line)
    const refuse = (why: string) => {
      const message = `${file}, line ${index + 1}: the line ${why}.`
      issues.push({ code: 'decision-unusable', message, entry: file, line: index + 1 })
    }
    if (typeof read === 'string') refuse(read)
    else if (read.kind !== 'retract') decisions.push(read)
    else if (secret !== null && read.secret === markOfSecret(secret)) retractions.push(read)
    else refuse(`is a retraction made under another secret than that of ${secretPath(world)}; bring its secret along`)
  }
  return { decisions, retractions, issues }
}
