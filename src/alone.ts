import { hostname } from 'node:os'
import { LeaseLost, type Graph } from './graph/neo4j.ts'
import { releaseLease, takeLease, type Lease } from './graph/operations.ts'
import type { World } from './world.ts'

export type Alone<T> = { readonly kind: 'done'; readonly result: T } | { readonly kind: 'busy'; readonly lease: Lease }

export type AloneOptions = {
  /** How long one that died keeps others out, in ms; a minute unless told. */
  readonly leaseMs?: number
  readonly signal?: AbortSignal
}

/**
 * Does work on the graph while nobody else does, here or on another machine. The graph it is given refuses every write once
 * somebody else has taken the lease, and the signal aborts.
 */
export async function alone<T>(
  world: World,
  graph: Graph,
  work: (graph: Graph, signal: AbortSignal) => Promise<T>,
  { leaseMs = LEASE_MS, signal }: AloneOptions = {},
): Promise<Alone<T>> {
  const owner = `${hostname()} ${process.pid} ${crypto.randomUUID()}`
  const lost = new AbortController()
  const renew = () => takeLease(graph, leaseAt(world.now(), owner, leaseMs))
  const lease = await renew()
  if (!lease.mine) return { kind: 'busy', lease }
  const timer = setInterval(() => {
    renew().then(
      ({ mine, fence }) => (mine && fence === lease.fence) || lost.abort(new Error('another run took the lease')),
      () => undefined, // the lease goes on for a while: the next renewal, or the run itself, tells
    )
  }, leaseMs / 3)
  try {
    const fenced = graph.fenced({ name: LEASE, fence: lease.fence })
    return { kind: 'done', result: await work(fenced, AbortSignal.any([lost.signal, ...(signal ? [signal] : [])])) }
  } catch (error) {
    if (error instanceof LeaseLost) return { kind: 'busy', lease: await renew() }
    throw error
  } finally {
    clearInterval(timer)
    await releaseLease(graph, LEASE, owner)
  }
}

const LEASE = 'etl'
const LEASE_MS = 60_000

function leaseAt(now: Date, owner: string, leaseMs: number) {
  return { name: LEASE, owner, now: now.toISOString(), expiresAt: new Date(now.getTime() + leaseMs).toISOString() }
}
