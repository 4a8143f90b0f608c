import { composeService, type ComposeService } from './compose-service.ts'
import { findCompose } from './compose.ts'
import { hindersImage } from './docker-image.ts'
import { freePort } from './free-port.ts'
import { DEFAULT_PORTS, PATIENCE, type Neo4jOptions } from './neo4j-options.ts'
import { Neo4jUnavailable } from './neo4j-unavailable.ts'
import { keptPassword } from './password.ts'
import type { RunningNeo4j } from './running-neo4j.ts'
import { share } from './share.ts'
import { readState, type DockerState } from './state.ts'
import { untilReady } from './until-ready.ts'

/** Null when the compose service can be started here, else why not. Pulls the image if need be. */
export async function hindersDocker(options: Neo4jOptions): Promise<string | null> {
  if (options.composeFile === undefined) return 'no compose file was named'
  const image = await hindersImage({ ...options, timeout: options.patience?.pull ?? PATIENCE.pull })
  if (image !== null) return image
  return (await findCompose(options.env)) === null ? 'neither docker compose nor docker-compose was found' : null
}

/**
 * Starts the service `neo4j` of the compose file, or joins it where it runs already. Called under the folder's lock.
 * A container outlives a killed process: the next start finds it, and its last user ends it.
 */
export async function startDocker(keep: string, options: Neo4jOptions): Promise<RunningNeo4j> {
  const { composeFile = 'docker-compose.yml', progress } = options
  const last = await readState(keep)
  const known = last?.way === 'docker' ? last : null
  const password = options.password ?? (await keptPassword(keep))
  const wished = known === null ? (options.ports ?? DEFAULT_PORTS) : { bolt: known.boltPort, http: known.httpPort }
  const wanted = { bolt: await freePort(wished.bolt), http: await freePort(wished.http) }
  const variables = { NEO4J_PASSWORD: password, NEO4J_BOLT_PORT: `${wanted.bolt}`, NEO4J_HTTP_PORT: `${wanted.http}` }
  const service = await composeService({ ...options, composeFile, keep, env: { ...options.env, ...variables } })
  const running = await service.ports()
  progress?.(running === null ? 'starting Neo4j in Docker' : 'using the container of Neo4j that runs already')
  const ports = running ?? wanted
  try {
    if (running === null) await service.up()
    await untilAnswering(service, ports, password, options)
  } catch (error) {
    if (running === null) await service.stop()
    throw error
  }
  const ours = running === null || known?.ours === true
  const users = known?.users ?? []
  const state: DockerState = { way: 'docker', boltPort: ports.bolt, httpPort: ports.http, users, ours }
  const letGo = async (isLast: boolean): Promise<void> => {
    if (isLast && ours) await service.stop()
  }
  return share(keep, state, { password, reused: running !== null, letGo })
}

type Ports = { readonly bolt: number; readonly http: number }

async function untilAnswering(
  service: ComposeService,
  ports: Ports,
  password: string,
  options: Neo4jOptions,
): Promise<void> {
  let rounds = 0
  const ended = async (): Promise<string | null> => {
    rounds += 1
    return rounds % 20 === 0 && (await service.ports()) === null ? 'its container ended' : null
  }
  try {
    const timeout = options.patience?.answer ?? PATIENCE.answer
    await untilReady({ ...options, ports, password, timeout, ended })
  } catch (error) {
    if (options.signal?.aborted) throw error
    const { message } = error as Error
    throw new Neo4jUnavailable(`The Neo4j in Docker does not answer: ${message}\n${await service.log()}`)
  }
}
