import { setTimeout as sleep } from 'node:timers/promises'
import { answersBolt, answersHttp } from './answers.ts'
import type { Neo4jOptions } from './neo4j-options.ts'

export type Awaited = Pick<Neo4jOptions, 'progress' | 'signal'> & {
  /** Loopback ports. */
  readonly ports: { readonly bolt: number; readonly http: number }
  readonly password: string
  /** Milliseconds. */
  readonly timeout: number
  /** Why it will never answer, as soon as that is known. */
  readonly ended: () => string | null | Promise<string | null>
}

/** Waits until a server takes the password and speaks Bolt; throws with the reason when it never will. */
export async function untilReady({ ports, password, progress, signal, timeout, ended }: Awaited): Promise<void> {
  const started = Date.now()
  let told = started
  for (;;) {
    const end = await ended()
    if (end !== null) throw new Error(end)
    const http = await answersHttp(`http://127.0.0.1:${ports.http}`, 'neo4j', password)
    if (http === 'wrong-password') throw new Error(WRONG_PASSWORD)
    if (http === 'ready' && (await answersBolt('127.0.0.1', ports.bolt))) return
    const seconds = Math.round((Date.now() - started) / 1000)
    if (seconds * 1000 > timeout) throw new Error(`no answer after ${seconds} s`)
    await sleep(100, undefined, signal === undefined ? {} : { signal })
    if (Date.now() - told < 5000) continue
    told = Date.now()
    progress?.(`starting Neo4j: ${seconds} s so far`)
  }
}

const WRONG_PASSWORD =
  'its data was made with another password than NEO4J_PASSWORD or the one kept in .entente/neo4j-password; ' +
  'set that one, or start anew without that data'
