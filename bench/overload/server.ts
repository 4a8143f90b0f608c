import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { openGraph } from '../../src/graph/neo4j.ts'
import { createReader } from '../../src/graph/read.ts'
import { createPublicServer } from '../../src/graphql/public-server.ts'

/** The server of the overload bench, in a process of its own: as in production, but nobody has a budget. Prints its port; ends with its parent. */
const { NEO4J_TEST_URI: uri = '', NEO4J_TEST_USER: user = 'neo4j', NEO4J_TEST_PASSWORD: password = '' } = process.env
const graph = openGraph({ uri, user, password, retryMs: 1000 })
let lines = 0
const { http } = createPublicServer({
  openReader: (call) => createReader(graph, call),
  clients: { budget: null, clientByKey: () => undefined, proxies: [] },
  metrics: true,
  onEnd: (ended) => void (lines += JSON.stringify(ended).length),
})
await once(http.listen(0, '127.0.0.1'), 'listening')
console.log((http.address() as AddressInfo).port)
process.stdin.on('end', () => process.exit()).resume()
