import { join } from 'node:path'
import { assembleServer, isAssembled } from './assemble-server.ts'
import { freePort } from './free-port.ts'
import { findJava, OLDEST_JAVA } from './java.ts'
import { shareLocal } from './join-local.ts'
import { launchServer, type Launched } from './launch-server.ts'
import { DEFAULT_PORTS, PATIENCE, type Neo4jOptions } from './neo4j-options.ts'
import { Neo4jUnavailable } from './neo4j-unavailable.ts'
import { keptPassword } from './password.ts'
import { runCommand } from './run-command.ts'
import type { RunningNeo4j } from './running-neo4j.ts'
import { readState } from './state.ts'

/** Null when a local server can be started here, else why not. */
export async function hindersLocal({ env }: Pick<Neo4jOptions, 'env'>): Promise<string | null> {
  if (process.platform === 'win32') return 'it needs Linux or macOS'
  const java = await findJava(env)
  if (typeof java === 'string') return `${java}; it needs Java ${OLDEST_JAVA} or newer`
  if (await isAssembled(env)) return null
  const { code } = await runCommand('mvn', ['--version'], { env, timeout: 30_000 })
  return code === 0 ? null : 'no Maven found (mvn), which downloads the server the first time'
}

/** Starts a local server with its data in `.entente/neo4j`. Called under the folder's lock, when none runs for it. */
export async function startLocal(keep: string, options: Neo4jOptions): Promise<RunningNeo4j> {
  const java = await findJava(options.env)
  if (typeof java === 'string') throw new Neo4jUnavailable(java)
  const patience = { ...PATIENCE, ...options.patience }
  const lib = await assembleServer({ ...options, timeout: patience.download })
  const password = options.password ?? (await keptPassword(keep))
  const plan = { ...options, java: java.command, lib, home: join(keep, 'neo4j'), password, timeout: patience.answer }
  const last = await readState(keep)
  const ports = await freePorts(
    last === null ? (options.ports ?? DEFAULT_PORTS) : { bolt: last.boltPort, http: last.httpPort },
  )
  let launched: Launched
  try {
    launched = await launchServer({ ...plan, ports })
  } catch (error) {
    const now = await freePorts(ports)
    if (now.bolt === ports.bolt && now.http === ports.http) throw error
    // Somebody took a port while it started.
    launched = await launchServer({ ...plan, ports: now })
  }
  const { pid, pipe, hold } = launched
  const state = {
    way: 'local',
    boltPort: launched.ports.bolt,
    httpPort: launched.ports.http,
    users: [],
    pid,
    pipe,
  } as const
  return shareLocal(keep, state, { hold, password, reused: false })
}

async function freePorts({ bolt, http }: Launched['ports']): Promise<Launched['ports']> {
  return { bolt: await freePort(bolt), http: await freePort(http) }
}
