import { join } from 'node:path'
import type { RunningNeo4j } from './running-neo4j.ts'
import { readState, withoutUser, withUser, writeState, type Neo4jState } from './state.ts'
import { withLock } from './with-lock.ts'

export type Shared = {
  readonly password: string
  readonly reused: boolean
  /** Lets go of the server; as its last user, ends it. Called once, under the lock. */
  readonly letGo: (last: boolean) => Promise<void>
}

/** Notes this process as a user of a server that runs for the folder, and hands it out. Called under the lock. */
export async function share(
  keep: string,
  state: Neo4jState,
  { password, reused, letGo }: Shared,
): Promise<RunningNeo4j> {
  await writeState(keep, withUser(state))
  let stopped: Promise<void> | null = null
  const stop = (): Promise<void> =>
    withLock(lockOf(keep), {}, async () => {
      const left = withoutUser((await readState(keep)) ?? state)
      await writeState(keep, left)
      await letGo(left.users.length === 0)
    })
  return {
    kind: state.way,
    uri: `bolt://127.0.0.1:${state.boltPort}`,
    user: 'neo4j',
    password,
    browserUrl: `http://127.0.0.1:${state.httpPort}/browser/`,
    reused,
    stop: () => (stopped ??= stop()),
  }
}

/** One start or stop at a time in a folder. */
export function lockOf(keep: string): string {
  return join(keep, 'neo4j.lock')
}
