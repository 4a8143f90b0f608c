import { hostname } from 'node:os'
import type { Input } from './feeds/collect.ts'
import type { Graph } from './graph/neo4j.ts'
import { recordRun, releaseLease, takeLease, type Lease } from './graph/operations.ts'
import { run, type RunOptions, type RunReport } from './pipeline.ts'
import type { World } from './world.ts'

export type RunOutcome =
  { readonly kind: 'done'; readonly report: RunReport } | { readonly kind: 'busy'; readonly lease: Lease }

const LEASE = 'etl'
const LEASE_MS = 60_000

/** Runs the pipeline where no other run is at work, here or on another machine, and keeps a record of it in the graph. */
export async function runAlone(
  world: World,
  graph: Graph,
  inputs: readonly Input[],
  options: RunOptions = {},
): Promise<RunOutcome> {
  const owner = `${hostname()} ${process.pid} ${crypto.randomUUID()}`
  const lost = new AbortController()
  const renew = () => takeLease(graph, leaseAt(world.now(), owner))
  const lease = await renew()
  if (!lease.mine) return { kind: 'busy', lease }
  const timer = setInterval(() => {
    renew().then(
      ({ mine }) => mine || lost.abort(new Error('another run took the lease')),
      () => undefined, // the lease has a minute left: the next renewal, or the run itself, tells
    )
  }, LEASE_MS / 3)
  const signal = AbortSignal.any([lost.signal, ...(options.signal ? [options.signal] : [])])
  try {
    const report = await run(world, graph, inputs, { ...options, signal })
    await recordRun(graph, recordOf(report))
    return { kind: 'done', report }
  } finally {
    clearInterval(timer)
    await releaseLease(graph, LEASE, owner)
  }
}

function leaseAt(now: Date, owner: string) {
  return { name: LEASE, owner, now: now.toISOString(), expiresAt: new Date(now.getTime() + LEASE_MS).toISOString() }
}

function recordOf({ id, startedAt, finishedAt, status, inputs }: RunReport) {
  const sources = inputs.map(({ issues, ...counts }) => ({ ...counts, issues: issues.map(({ code }) => code) }))
  return {
    id,
    startedAt,
    finishedAt,
    status,
    articles: inputs.reduce((sum, { loaded }) => sum + loaded, 0),
    statements: inputs.reduce((sum, { statements }) => sum + statements, 0),
    sources: JSON.stringify(sources),
  }
}
