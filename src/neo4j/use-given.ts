import { setTimeout as sleep } from 'node:timers/promises'
import { answersBolt, answersHttp } from './answers.ts'
import { PATIENCE, type Neo4jOptions } from './neo4j-options.ts'
import { Neo4jUnavailable } from './neo4j-unavailable.ts'
import type { RunningNeo4j } from './running-neo4j.ts'

/** The Neo4j at NEO4J_URI, once it answers. Its stop does nothing: it is not ours. */
export async function useGiven(options: Neo4jOptions & { readonly uri: string }): Promise<RunningNeo4j> {
  const { uri, user = 'neo4j', password = '', progress } = options
  const { scheme, host, port } = parts(uri)
  progress?.(`Neo4j: the one at ${uri} (NEO4J_URI)`)
  const plain = !scheme.includes('+')
  if (plain) await untilAnswering(options, host, port)
  const http = `http://${host.includes(':') ? `[${host}]` : host}:7474`
  const browser = plain && (await answersHttp(http, user, password, 2000)) === 'ready'
  const browserUrl = browser ? `${http}/browser/` : null
  return { kind: 'uri', uri, user, password, browserUrl, reused: true, stop: async () => {} }
}

function parts(uri: string): { scheme: string; host: string; port: number } {
  const match = /^((?:bolt|neo4j)(?:\+s|\+ssc)?):\/\/(?:\[([^\]]+)\]|([^/:?#@]+))(?::(\d+))?(?:[/?#].*)?$/i.exec(uri)
  if (match === null) {
    throw new Neo4jUnavailable(`NEO4J_URI is ${uri}; it must look like bolt://host:7687 or neo4j+s://host`)
  }
  return { scheme: match[1] ?? '', host: match[2] ?? match[3] ?? '', port: Number(match[4] ?? 7687) }
}

async function untilAnswering(
  { uri, progress, signal, patience }: Neo4jOptions,
  host: string,
  port: number,
): Promise<void> {
  const started = Date.now()
  let told = started
  while (!(await answersBolt(host, port))) {
    if (Date.now() - started > (patience?.answer ?? PATIENCE.answer)) {
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
