import type { Input } from '../feeds/collect.ts'
import type { Source } from '../feeds/source.ts'
import type { Graph } from '../graph/neo4j.ts'
import { knownSource } from '../graph/operations.ts'
import { runAlone, type RunOutcome } from '../run.ts'
import type { World } from '../world.ts'
import { withGraph } from './with-graph.ts'

export type EtlRunOptions = {
  /** Files, http(s) addresses or names of configured sources; none: every configured source. */
  readonly inputs: readonly string[]
  /** The configured source the files and addresses belong to. */
  readonly source?: string
  /** RFC 3339: when files were fetched. */
  readonly fetchedAt?: string
  readonly signal?: AbortSignal
}

export type EtlRunOutcome =
  RunOutcome | { readonly kind: 'unknown-source'; readonly name: string; readonly known: readonly string[] }

/** Reads feeds into the graph once. */
export async function etlRun(world: World, options: EtlRunOptions): Promise<EtlRunOutcome> {
  const named = options.source === undefined ? undefined : world.sources.find(({ name }) => name === options.source)
  if (options.source !== undefined && named === undefined)
    return { kind: 'unknown-source', name: options.source, known: world.sources.map(({ name }) => name) }
  return withGraph(
    world,
    async (graph) =>
      runAlone(world, graph, await inputsOf(world, graph, options, named), runOptions(world, options.signal)),
    { ...(options.signal && { signal: options.signal }) },
  )
}

export function runOptions({ config }: World, signal?: AbortSignal) {
  return { fetching: { allowLoopback: config.allowLoopback }, ...(signal && { signal }) }
}

/** A configured source as an input, with what is needed to ask for news only. */
export async function sourceInput(graph: Graph, source: Source): Promise<Input> {
  const known = await knownSource(graph, source.name)
  const text = (name: string) => (known?.['url'] === source.url ? ((known[name] as string | undefined) ?? null) : null)
  return { location: source.url, source, validators: { etag: text('etag'), lastModified: text('lastModified') } }
}

async function inputsOf(
  world: World,
  graph: Graph,
  { inputs, fetchedAt }: EtlRunOptions,
  named: Source | undefined,
): Promise<readonly Input[]> {
  if (inputs.length === 0)
    return Promise.all((named ? [named] : world.config.sources).map((source) => sourceInput(graph, source)))
  return Promise.all(
    inputs.map(async (location) => {
      const configured = world.config.sources.find(({ name }) => name === location)
      return configured ? sourceInput(graph, configured) : { location, source: named, fetchedAt }
    }),
  )
}
