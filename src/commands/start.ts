import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createReader } from '../graph/read.ts'
import { openGraph, type Graph } from '../graph/neo4j.ts'
import { countAll, type Counts } from '../graph/operations.ts'
import { createPublicServer } from '../graphql/public-server.ts'
import { createServer, type Server, type ServerOptions } from '../graphql/server.ts'
import type { RunningNeo4j } from '../neo4j/running-neo4j.ts'
import type { RunReport } from '../pipeline.ts'
import { runAlone } from '../run.ts'
import { sampleInputs } from '../sample.ts'
import { HOME, type World } from '../world.ts'
import { browserPages, browserSettings } from './browser-room.ts'
import { reservePort } from './reserve-port.ts'
import { watchKeys, type WatchedKeys } from './watch-keys.ts'
import { withGraph } from './with-graph.ts'

export type StartOptions = {
  /** Whether the bundled sample is loaded into a graph without articles. */
  readonly sample: boolean
  /** Ends the serving. */
  readonly signal: AbortSignal
  /** Told once, when everything answers. */
  readonly onReady: (served: Served) => void
  /** Told of every error that a client sees only masked, with the id of the request where there is one. */
  readonly onError: (error: unknown, request?: string) => void
  /** Told of each request when it has ended, as configured. */
  readonly onRequest: (ended: object) => void
}

/** What is served, and where. */
export type Served = {
  readonly neo4j: RunningNeo4j
  readonly url: string
  readonly graphiql: boolean
  readonly counts: Counts
  /** Null where nothing was loaded. */
  readonly loaded: RunReport | null
  /** The sample question and its answer; null over an empty graph. */
  readonly sample: { readonly question: string; readonly answer: unknown } | null
}

/** Finds or starts a Neo4j, fills an empty graph with the sample, and serves GraphQL until the signal. */
export async function start(world: World, options: StartOptions): Promise<void> {
  const { host } = world.config
  const port = await reservePort(host, world.config.port, 4000)
  const origin = `http://${host === '0.0.0.0' || host === '127.0.0.1' ? 'localhost' : host}:${port}`
  await withGraph(
    world,
    async (graph, neo4j) => {
      const loaded = options.sample ? await loadIntoEmpty(world, graph, options.signal) : null
      const counts = await countAll(graph)
      const asked = openGraph({ ...neo4j, retryMs: READ_RETRY_MS })
      try {
        const settings = serverSettings(world, asked, options)
        const sample =
          counts.articles === 0 ? null : await ask(createServer({ ...settings, limits: { deadline: PATIENCE_MS } }))
        const keys = await watchKeys(world, options.onError)
        const { http, drain } = createPublicServer({ ...settings, ...publicSettings(world, keys, options) })
        await once(http.listen(port, host), 'listening')
        const url = `http://${host}:${(http.address() as AddressInfo).port}/graphql`
        options.onReady({ neo4j, url, graphiql: world.config.development, counts, loaded, sample })
        if (!options.signal.aborted) await once(options.signal, 'abort')
        await drain(DRAIN_MS)
        keys.stop()
      } finally {
        await asked.close()
      }
    },
    { settings: browserSettings(origin), signal: options.signal, lasting: true },
  )
}

function serverSettings(
  { config: { development, origins } }: World,
  graph: Graph,
  { onError }: StartOptions,
): ServerOptions {
  return {
    openReader: (call) => createReader(graph, call),
    development,
    origins,
    pages: browserPages(),
    quality: publishedFigures(),
    onError,
  }
}

function publicSettings({ config }: World, keys: WatchedKeys, { onRequest }: StartOptions) {
  return {
    clients: {
      budget: config.budget === 0 ? null : config.budget,
      clientByKey: keys.byHash,
      proxies: config.proxies,
    },
    metrics: config.metrics,
    ...((config.requestLog ?? !config.development) && { onEnd: onRequest }),
  }
}

/** What `entente eval` last published of this version. */
function publishedFigures(): NonNullable<ServerOptions['quality']> {
  return JSON.parse(readFileSync(join(HOME, 'data', 'gold', 'figures.json'), 'utf8')) as ServerOptions['quality'] &
    object
}

/** A question fails rather than wait for a database that is gone. */
const READ_RETRY_MS = 1_000

/** How long the first question may take, in ms: a database that just started plans every statement for the first time. */
const PATIENCE_MS = 60_000

const DRAIN_MS = 5_000

async function loadIntoEmpty(world: World, graph: Graph, signal: AbortSignal): Promise<RunReport | null> {
  if ((await countAll(graph)).articles > 0) return null
  const outcome = await runAlone(world, graph, sampleInputs(world.sources), { signal })
  return outcome.kind === 'done' ? outcome.report : null
}

async function ask(server: Server): Promise<Served['sample']> {
  const question = readFileSync(join(HOME, 'data', 'sample-question.graphql'), 'utf8')
  const response = await server.fetch('http://entente/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question }),
  })
  return { question, answer: await response.json() }
}
