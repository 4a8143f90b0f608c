import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { openGraph } from '../../src/graph/neo4j.ts'
import { createReader } from '../../src/graph/read.ts'
import { createPublicServer } from '../../src/graphql/public-server.ts'
import type { Database } from './load-graph.ts'

/** Entente's server as it stands on the open net: limits, logs and metrics on, one client with a budget it never spends. */
process.once('message', (asked: Database & { readonly cache: boolean }) => void serve(asked))
process.on('disconnect', () => process.exit())

async function serve({ cache, ...database }: Database & { readonly cache: boolean }): Promise<void> {
  const graph = openGraph(database)
  const { http } = createPublicServer({
    openReader: (call) => createReader(graph, call),
    clients: { budget: 1e12, clientByKey: () => undefined, proxies: [] },
    metrics: true,
    onError: (error) => console.error(error),
    onEnd: (ended) => void JSON.stringify(ended),
    ...(cache && { cache: { bytes: 64_000_000 } }),
  })
  await once(http.listen(0, '127.0.0.1'), 'listening')
  process.send?.({ url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql` })
}
