import { alone, type AloneOptions } from './alone.ts'
import type { Input } from './feeds/collect.ts'
import type { Graph } from './graph/neo4j.ts'
import { recordRun, type Lease } from './graph/operations.ts'
import { run, type RunOptions, type RunReport } from './pipeline.ts'
import type { World } from './world.ts'

export type RunOutcome =
  { readonly kind: 'done'; readonly report: RunReport } | { readonly kind: 'busy'; readonly lease: Lease }

/** Runs the pipeline where no other run is at work, here or on another machine, and keeps a record of it in the graph. */
export async function runAlone(
  world: World,
  graph: Graph,
  inputs: readonly Input[],
  { leaseMs, ...options }: RunOptions & AloneOptions = {},
): Promise<RunOutcome> {
  const outcome = await alone(
    world,
    graph,
    async (fenced, signal) => {
      const report = await run(world, fenced, inputs, { ...options, signal })
      await recordRun(fenced, recordOf(report))
      return report
    },
    { ...(leaseMs !== undefined && { leaseMs }), ...(options.signal && { signal: options.signal }) },
  )
  return outcome.kind === 'busy' ? outcome : { kind: 'done', report: outcome.result }
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
