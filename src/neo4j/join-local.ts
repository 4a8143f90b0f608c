import { closeSync } from 'node:fs'
import { answersHttp } from './answers.ts'
import { holdServer, untilGone } from './launch-server.ts'
import { Neo4jUnavailable } from './neo4j-unavailable.ts'
import type { RunningNeo4j } from './running-neo4j.ts'
import { share } from './share.ts'
import type { LocalState } from './state.ts'

/** Becomes a further user of the local server of a folder; null where it runs no longer. Called under the lock. */
export async function joinLocal(keep: string, state: LocalState, password: string): Promise<RunningNeo4j | null> {
  const hold = holdServer(state.pipe)
  if (hold === null) return null
  const answer = await answersHttp(`http://127.0.0.1:${state.httpPort}`, 'neo4j', password)
  if (answer === 'ready') return shareLocal(keep, state, { hold, password, reused: true })
  closeSync(hold)
  const why = answer === 'nothing' ? 'does not answer' : 'has another password than the one given or kept'
  throw new Neo4jUnavailable(
    `The local Neo4j of ${keep} runs (process group ${state.pid}) but ${why}: end it and try again.`,
  )
}

type Hold = { readonly hold: number; readonly password: string; readonly reused: boolean }

/** Hands out a local server that this process holds. Its last user waits until it is gone. */
export function shareLocal(keep: string, state: LocalState, { hold, password, reused }: Hold): Promise<RunningNeo4j> {
  const letGo = async (last: boolean): Promise<void> => {
    closeSync(hold)
    if (last) await untilGone(state)
  }
  return share(keep, state, { password, reused, letGo })
}
