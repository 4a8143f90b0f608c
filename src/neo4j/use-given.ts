import { setTimeout as sleep } from 'node:timers/promises'
import { answersBolt, answersHttp } from './answers.ts'
import { PATIENCE, type Neo4jOptions } from './neo4j-options.ts'
import { Neo4jUnavailable } from './neo4j-unavailable.ts'
import type { RunningNeo4j } from './running-neo4j.ts'

/** The Neo4j at NEO4J_URI, once it answers. Its stop does nothing: it is not ours. */
export async function useGiven(uri: string, options: Neo4jOptions): Promise<RunningNeo4j> {
  const { user = 'neo4j', progress } = options
  const password = options.password ?? ''
  const { scheme, host, port } = parts(uri)
  progress?.(`Neo4j: the one at ${uri} (NEO4J_URI)`)
  const plain = !scheme.includes('+')
  if (plain) await untilAnswering(uri, { host, port }, options)
  const http = `http://${host.includes(':') ? `[${host}]` : host}:7474`
  const browser = plain && (await answersHttp(http, user, password, 2000)) === 'ready'
  const browserUrl = browser ? `${http}/browser/` : null
  return { kind: 'uri', uri, user, password, browserUrl, reused: true, stop: async () => {} }
}

function parts(uri: string): { scheme: string; host: string; port: number } {
  const match = /^((?:bolt|neo4j)(?:\+s|\+ssc)?):\/\/(?:\[([^\]]+)\]|([^/:?#@]+))(?::(\d+))?(?:[/?#].*)?$/i.exec(uri)
  if (match === null) {
    const found = uri.includes('@') ? '' : `, not ${uri}`
    throw new Neo4jUnavailable(`NEO4J_URI must look like bolt://host:7687 or neo4j+s://host, without a user${found}`)
  }
  return { scheme: match[1] ?? '', host: match[2] ?? match[3] ?? '', port: Number(match[4] ?? 7687) }
}

async function untilAnswering(uri: string, at: { host: string; port: number }, options: Neo4jOptions): Promise<void> {
  const { progress, signal, patience } = options
  const started = Date.now()
  let told = started
  while (!(await answersBolt(at.host, at.port))) {
    if (Date.now() - started > (patience?.given ?? PATIENCE.given)) {
      throw new Neo4jUnavailable(
        `Nothing speaks Bolt at ${uri} (NEO4J_URI). Is that Neo4j running, and the port right?`,
      )
    }
    await sleep(200, undefined, signal === undefined ? {} : { signal })
    if (Date.now() - told < 1000) continue
    told = Date.now() + 4000
    progress?.(`waiting for the Neo4j at ${uri} to answer`)
  }
}
