import { DECISION_KINDS } from './entities/decision.ts'
import { storeDecisions, type KeptDecision } from './graph/decisions.ts'
import type { Graph } from './graph/neo4j.ts'
import { storeRetractions } from './graph/retractions.ts'
import { markOfSecret } from './retraction/mark.ts'
import { RETRACTABLE, type Retraction } from './retraction/retraction.ts'
import { readSecret, secretPath } from './secret.ts'
import type { World } from './world.ts'

export type Imported = { readonly decisions: number; readonly retractions: number }

/**
 * Takes decisions from JSON Lines into the graph; those it knows stay as they are. A line that is none, or a retraction made
 * under another secret, refuses the whole file with a sentence.
 */
export async function importDecisions(world: World, graph: Graph, text: string): Promise<Imported | string> {
  const decisions: KeptDecision[] = []
  const retractions: Retraction[] = []
  const secret = readSecret(world)
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const value = parsed(line)
    if (isRetraction(value)) {
      if (secret === null || value.secret !== markOfSecret(secret))
        return `Line ${index + 1} is a retraction made under another secret than that of ${secretPath(world)}; bring its secret along. Nothing was taken in.`
      retractions.push({ ...value, applied: false })
    } else if (isDecision(value)) decisions.push(value)
    else return `Line ${index + 1} is no decision; nothing was taken in.`
  }
  await storeDecisions(graph, decisions)
  await storeRetractions(graph, retractions)
  return { decisions: decisions.length, retractions: retractions.length }
}

function parsed(line: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

type Parsed = Readonly<Record<string, unknown>>

function isDecision(value: Parsed): value is Parsed & KeptDecision {
  return (
    DECISION_KINDS.some((kind) => kind === value['kind']) &&
    saysWhen(value) &&
    [value['left'], value['right']].every((side) => Array.isArray(side) && side.length > 0 && side.every(isProfile))
  )
}

function isProfile(value: unknown): boolean {
  const profile = value as Parsed | null
  return typeof profile?.['kind'] === 'string' && typeof profile['name'] === 'string' && isTexts(profile['company'])
}

function isRetraction(value: Parsed): value is Parsed & Omit<Retraction, 'applied'> {
  return (
    value['kind'] === 'retract' &&
    saysWhen(value) &&
    RETRACTABLE.some((target) => target === value['target']) &&
    typeof value['secret'] === 'string' &&
    isTexts(value['marks'])
  )
}

function saysWhen(value: Parsed): boolean {
  const revoked = value['revokedAt']
  return (
    ['id', 'reason', 'by', 'at'].every((name) => typeof value[name] === 'string') &&
    (revoked === null || typeof revoked === 'string')
  )
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
