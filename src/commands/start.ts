import { once } from 'node:events'
import { readFileSync, readdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { createReader } from '../graph/read.ts'
import type { Graph } from '../graph/neo4j.ts'
import { countAll, type Counts } from '../graph/operations.ts'
import { createHttpServer } from '../graphql/http.ts'
import type { Page } from '../graphql/pages.ts'
import { createServer, type Server } from '../graphql/server.ts'
import type { RunningNeo4j } from '../neo4j/running-neo4j.ts'
import type { RunReport } from '../pipeline.ts'
import { runAlone } from '../run.ts'
import { sampleInputs } from '../sample.ts'
import { HOME, type World } from '../world.ts'
import { reservePort } from './reserve-port.ts'
import { withGraph } from './with-graph.ts'

export type StartOptions = {
  /** Whether the bundled sample is loaded into a graph without articles. */
  readonly sample: boolean
  /** Ends the serving. */
  readonly signal: AbortSignal
  /** Told once, when everything answers. */
  readonly onReady: (served: Served) => void
  /** Told of every error that a client sees only masked. */
  readonly onError: (error: unknown) => void
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
  const { host, development } = world.config
  const port = await reservePort(host, world.config.port, 4000)
  const origin = `http://${host === '0.0.0.0' || host === '127.0.0.1' ? 'localhost' : host}:${port}`
  await withGraph(
    world,
    async (graph, neo4j) => {
      const loaded = options.sample ? await loadIntoEmpty(world, graph) : null
      const settings = {
        openReader: ({ signal, timeoutMs }: { readonly signal: AbortSignal; readonly timeoutMs: number }) =>
          createReader(graph, { signal, timeoutMs }),
        development,
        pages: browserPages(),
        onError: options.onError,
      }
      const http = createHttpServer(createServer(settings))
      http.listen(port, host)
      await once(http, 'listening')
      const counts = await countAll(graph)
      const url = `http://${host}:${(http.address() as AddressInfo).port}/graphql`
      options.onReady({
        neo4j,
        url,
        graphiql: development,
        counts,
        loaded,
        sample:
          counts.articles === 0 ? null : await ask(createServer({ ...settings, limits: { deadline: PATIENCE_MS } })),
      })
      if (!options.signal.aborted) await once(options.signal, 'abort')
      http.close()
      http.closeIdleConnections()
      await Promise.race([once(http, 'close'), new Promise((resolve) => setTimeout(resolve, DRAIN_MS).unref())])
      http.closeAllConnections()
    },
    browserSettings(origin),
    options.signal,
  )
}

/** How long the first question may take, in ms: a database that just started plans every statement for the first time. */
const PATIENCE_MS = 60_000

/** How long answers under way may still take after a stop, in ms. */
const DRAIN_MS = 5_000

async function loadIntoEmpty(world: World, graph: Graph): Promise<RunReport | null> {
  if ((await countAll(graph)).articles > 0) return null
  const outcome = await runAlone(world, graph, sampleInputs(world.sources))
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

/** Neo4j Browser opens our guide and takes our style where it is one that can. */
function browserSettings(origin: string): Readonly<Record<string, string>> {
  return {
    'browser.remote_content_hostname_whitelist': 'localhost,127.0.0.1',
    'browser.post_connect_cmd': `style ${origin}/browser/entente.grass; play ${origin}/browser/guide.html`,
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.grass': 'text/plain',
  '.cypher': 'text/plain',
}

function browserPages(): ReadonlyMap<string, Page> {
  const folder = join(HOME, 'cypher', 'browser')
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
      const type = TYPES[extname(path)]
      return type === undefined
        ? []
        : [[`/browser/${path}`, { type, text: readFileSync(join(folder, path), 'utf8') }] as const]
    }),
  )
}
