import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chooseWay } from './choose-way.ts'
import { joinLocal } from './join-local.ts'
import type { Neo4jOptions } from './neo4j-options.ts'
import { keptPassword } from './password.ts'
import type { RunningNeo4j } from './running-neo4j.ts'
import { lockOf } from './share.ts'
import { hindersDocker, startDocker } from './start-docker.ts'
import { hindersLocal, startLocal } from './start-local.ts'
import { readState } from './state.ts'
import { useGiven } from './use-given.ts'
import { withLock } from './with-lock.ts'

/**
 * A Neo4j for this folder: the one given by its URI, the one that runs here already, one in Docker, or a local one
 * from Maven Central. Throws Neo4jUnavailable with the way out when there is none.
 */
export async function startNeo4j(options: Neo4jOptions): Promise<RunningNeo4j> {
  if (typeof options.uri === 'string') return useGiven(options.uri, options)
  const keep = join(options.folder, '.entente')
  await mkdir(keep, { recursive: true })
  await writeFile(join(keep, '.gitignore'), '*\n')
  const onWait = (pid: number): void =>
    options.progress?.(`waiting for process ${pid}, which starts or stops Neo4j here`)
  return withLock(lockOf(keep), { signal: options.signal, onWait }, async () => {
    const state = await readState(keep)
    if (state?.way === 'local') {
      const running = await joinLocal(keep, state, options.password ?? (await keptPassword(keep)))
      if (running !== null) {
        options.progress?.(`using the local Neo4j that runs here already (port ${state.boltPort})`)
        return running
      }
    }
    const hinders = { docker: () => hindersDocker(options), local: () => hindersLocal(options) }
    const way = await chooseWay({
      allowed: options.ways,
      last: state?.way ?? null,
      hinders,
      progress: options.progress,
    })
    return way === 'docker' ? startDocker(keep, options) : startLocal(keep, options)
  })
}
