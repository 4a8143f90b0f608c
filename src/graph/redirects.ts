import type { Projection } from '../entities/entity.ts'
import type { Occasion } from './changes.ts'
import { inChunks } from './chunks.ts'
import type { Step } from './steps.ts'

type Supported = Pick<Projection, 'factIds' | 'ownIds'>

/**
 * Steps that keep the ids of nodes that go: each leads to the node that now has the least of its statements. An id that leads
 * nowhere and is no statement's own is forgotten, and so is what a retraction takes away. `before` and `after`: what the
 * statements supported and support.
 */
export function* redirecting(
  removed: readonly string[],
  before: Supported,
  after: Supported,
  occasion: Occasion,
): Generator<Step> {
  const gone = new Set(removed)
  const heirs = new Map<string, string>()
  const statements = [...before.factIds].filter(([, factId]) => gone.has(factId)).map(([id]) => id)
  for (const id of statements.sort().reverse()) {
    const now = after.factIds.get(id)
    if (now !== undefined) heirs.set(before.factIds.get(id) as string, now)
  }
  const rows = occasion.kind === 'run' ? [...heirs].map(([id, via]) => ({ id, via })) : []
  for (const chunk of inChunks(rows))
    yield { name: 'project/record-redirects', parameters: () => ({ rows: chunk }), rows: 0 }
  const owned = new Set(after.ownIds.values())
  const lost = removed.filter((id) => (occasion.kind === 'retraction' || !heirs.has(id)) && !owned.has(id))
  for (const ids of inChunks(lost)) yield { name: 'project/forget-redirects', parameters: () => ({ ids }), rows: 0 }
}
