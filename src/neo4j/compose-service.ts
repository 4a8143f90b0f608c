import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { findCompose } from './compose.ts'
import type { Neo4jOptions } from './neo4j-options.ts'
import { Neo4jUnavailable } from './neo4j-unavailable.ts'
import { runCommand, type Finished } from './run-command.ts'

/** The service `neo4j` of a compose file. */
export type ComposeService = {
  /** The ports its container has on this machine, null where it does not run. */
  readonly ports: () => Promise<{ readonly bolt: number; readonly http: number } | null>
  readonly up: () => Promise<void>
  /** Ends the container; its volumes stay. */
  readonly stop: () => Promise<void>
  /** The last lines of its log. */
  readonly log: () => Promise<string>
}

type ServiceOptions = Pick<Neo4jOptions, 'env' | 'settings' | 'signal'> & {
  readonly composeFile: string
  readonly folder: string
  /** Where the settings are written, in a second compose file. */
  readonly keep: string
}

export async function composeService({
  composeFile,
  folder,
  keep,
  env,
  settings,
  signal,
}: ServiceOptions): Promise<ComposeService> {
  const [program = 'docker', ...first] = (await findCompose(env)) ?? []
  const override = join(keep, 'neo4j-compose.json')
  await writeFile(override, overrideText(settings ?? {}), { mode: 0o600 })
  const files = [...project(composeFile, folder), '-f', composeFile, '-f', override]
  const compose = (args: readonly string[], timeout = 60_000): Promise<Finished> =>
    runCommand(program, [...first, ...files, ...args], { env, timeout })
  const ports: ComposeService['ports'] = async () => {
    const id = (await compose(['ps', '-q', 'neo4j'])).output.trim()
    if (id === '') return null
    const asked = await runCommand('docker', ['port', id], { env, timeout: 20_000 })
    const bolt = publishedPort(asked.output, 7687)
    const http = publishedPort(asked.output, 7474)
    return bolt === null || http === null ? null : { bolt, http }
  }
  const up: ComposeService['up'] = async () => {
    const { code, tail } = await compose(['up', '-d', 'neo4j'], 180_000)
    signal?.throwIfAborted()
    if (code !== 0) throw new Neo4jUnavailable(`${[program, ...first].join(' ')} could not start Neo4j:\n${tail}`)
  }
  return {
    ports,
    up,
    stop: async () => void (await compose(['stop', 'neo4j'])),
    log: async () => (await compose(['logs', '--no-color', '--tail=25', 'neo4j'])).output.trim(),
  }
}

/** A working folder away from the compose file has containers and volumes of its own. */
function project(composeFile: string, folder: string): readonly string[] {
  const at = dirname(resolve(composeFile))
  const here = resolve(folder)
  const own = ['--project-name', `entente-${createHash('sha256').update(here).digest('hex').slice(0, 8)}`]
  return ['--project-directory', at, ...(at === here ? [] : own)]
}

/** The port of this machine in lines like `7687/tcp -> 127.0.0.1:17687`. A stopped container publishes none. */
export function publishedPort(lines: string, port: number): number | null {
  const found = new RegExp(`^${port}/tcp -> .*:(\\d+)$`, 'm').exec(lines)
  return found === null ? null : Number(found[1])
}

/** A compose file with further settings of Neo4j. JSON is YAML; `$` is doubled, or compose would look for a variable. */
function overrideText(settings: Readonly<Record<string, string>>): string {
  const environment = dockerSettings(settings)
  return JSON.stringify({ services: { neo4j: { environment } } }, null, 2).replaceAll('$', '$$$$')
}

/** Lines of neo4j.conf as the environment variables that the image reads: `.` becomes `_`, and `_` is doubled. */
export function dockerSettings(settings: Readonly<Record<string, string>>): Record<string, string> {
  const variables = new Map<string, string>()
  for (const [name, value] of Object.entries(settings)) {
    variables.set(`NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}`, value)
  }
  return Object.fromEntries(variables)
}
