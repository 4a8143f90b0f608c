import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What `.entente/neo4j.json` says of the Neo4j that runs, or last ran, for a folder. Touched under the lock only. */
export type Neo4jState = LocalState | DockerState

export type LocalState = Used & {
  readonly way: 'local'
  /** The process group of the server. */
  readonly pid: number
  /** The named pipe that its users hold open. */
  readonly pipe: string
}

export type DockerState = Used & {
  readonly way: 'docker'
  /** Whether it was started from here, so that its last user ends it. */
  readonly ours: boolean
}

type Used = {
  readonly boltPort: number
  readonly httpPort: number
  /** Ids of the processes that use it, one entry per use. */
  readonly users: readonly number[]
}

/** The state, with living users only; null where there is none or none that can be read. */
export async function readState(keep: string): Promise<Neo4jState | null> {
  try {
    const state = JSON.parse(await readFile(join(keep, FILE), 'utf8')) as Neo4jState
    return { ...state, users: state.users.filter(isAlive) }
  } catch {
    return null
  }
}

export async function writeState(keep: string, state: Neo4jState): Promise<void> {
  const fresh = join(keep, `${FILE}.${process.pid}`)
  await writeFile(fresh, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 })
  await rename(fresh, join(keep, FILE))
}

/** The same with one use by this process more. */
export function withUser<S extends Neo4jState>(state: S): S {
  return { ...state, users: [...state.users, process.pid] }
}

/** The same with one use by this process less. */
export function withoutUser<S extends Neo4jState>(state: S): S {
  const index = state.users.indexOf(process.pid)
  return index < 0 ? state : { ...state, users: state.users.toSpliced(index, 1) }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const FILE = 'neo4j.json'
