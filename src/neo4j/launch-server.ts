import { spawn } from 'node:child_process'
import { closeSync, constants, openSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { neo4jConf } from './neo4j-conf.ts'
import type { Neo4jOptions } from './neo4j-options.ts'
import { Neo4jUnavailable } from './neo4j-unavailable.ts'
import { runCommand } from './run-command.ts'
import { tailOf } from './tail-of.ts'
import { untilReady } from './until-ready.ts'

export type Launch = Pick<Neo4jOptions, 'env' | 'settings' | 'progress' | 'signal'> & {
  readonly java: string
  readonly lib: string
  /** Where the server keeps its data, logs and configuration. */
  readonly home: string
  readonly password: string
  readonly ports: { readonly bolt: number; readonly http: number }
  readonly timeout: number
}

export type Launched = {
  /** The process group of the server. */
  readonly pid: number
  /** The named pipe its users hold open, and this process's hold on it. */
  readonly pipe: string
  readonly hold: number
  readonly ports: Launch['ports']
}

/**
 * Starts a server and waits until it answers. It lives for as long as some process holds its pipe (see keep.sh), so it
 * ends with this one even by kill -9. A start that fails leaves no process and throws with the end of the server's log.
 */
export async function launchServer(launch: Launch): Promise<Launched> {
  const conf = join(launch.home, 'conf')
  await mkdir(conf, { recursive: true })
  await mkdir(join(launch.home, 'logs'), { recursive: true })
  await setInitialPassword(launch)
  await writeFile(join(conf, 'neo4j.conf'), neo4jConf(launch.ports, launch.settings ?? {}), { mode: 0o600 })
  const log = join(launch.home, 'logs', 'console.log')
  const pipe = join(await mkdtemp(join(tmpdir(), 'entente-neo4j-')), 'hold')
  await runCommand('mkfifo', ['-m', '600', pipe], { env: launch.env })
  // With the pipe open for both, neither of its ends waits for the other to be opened.
  const both = openSync(pipe, constants.O_RDWR)
  const watched = openSync(pipe, constants.O_RDONLY)
  const hold = openSync(pipe, constants.O_WRONLY)
  closeSync(both)
  const output = openSync(log, 'w', 0o600)
  const java = [launch.java, ...JVM, '-cp', join(launch.lib, '*'), 'org.neo4j.server.CommunityEntryPoint']
  const child = spawn('sh', [KEEP, pipe, ...java, `--home-dir=${launch.home}`, `--config-dir=${conf}`], {
    env: launch.env,
    stdio: [watched, output, output],
    detached: true,
  })
  closeSync(watched)
  closeSync(output)
  child.unref()
  launch.progress?.('starting Neo4j')
  let ended: string | null = null
  child.once('error', (error) => (ended = error.message))
  child.once('exit', (code, signal) => (ended = `ended with ${code ?? signal}`))
  try {
    await untilReady({ ...launch, ended: () => ended })
  } catch (error) {
    closeSync(hold)
    await untilGone({ pid: child.pid ?? 0, pipe })
    if (launch.signal?.aborted) throw error
    throw new Neo4jUnavailable(
      `The local Neo4j did not start: ${(error as Error).message}\n${tailOf(await readFile(log, 'utf8'))}`,
    )
  }
  return { pid: child.pid ?? 0, pipe, hold, ports: launch.ports }
}

/** A further hold on the pipe of a server that runs, null if it runs no longer. */
export function holdServer(pipe: string): number | null {
  try {
    return openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK)
  } catch {
    return null
  }
}

/** Waits until a server that nobody holds has ended; one that hangs is killed. */
export async function untilGone({ pid, pipe }: Pick<Launched, 'pid' | 'pipe'>): Promise<void> {
  const deadline = Date.now() + 20_000
  // Whoever was killed with the server has left the pipe behind.
  const runs = async (): Promise<boolean> => (await exists(pipe)) && signalGroup(pid, 0)
  while ((await runs()) && Date.now() < deadline) await sleep(20)
  if (await runs()) signalGroup(pid, 'SIGKILL')
  await rm(join(pipe, '..'), { recursive: true, force: true })
}

/** Whether there was such a group of processes to take the signal. */
function signalGroup(pid: number, signal: 0 | 'SIGKILL'): boolean {
  if (pid <= 1) return false
  try {
    return process.kill(-pid, signal)
  } catch {
    return false
  }
}

/** Before the first start of a data folder only: later the password is in its system database. */
async function setInitialPassword({ java, lib, home, password, env, signal }: Launch): Promise<void> {
  if (await exists(join(home, 'data', 'dbms'))) return
  const args = [...OPENS, '-cp', join(lib, '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password]
  const neo4j = { NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }
  const { code, tail } = await runCommand(java, args, { env: { ...env, ...neo4j }, signal, timeout: 120_000 })
  signal?.throwIfAborted()
  if (code !== 0) throw new Neo4jUnavailable(`The local Neo4j did not take its first password:\n${tail}`)
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

const OPENS = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`)
const JVM = ['-Xmx1g', '-XX:+UseG1GC', ...OPENS, '-Dfile.encoding=UTF-8']
const KEEP = fileURLToPath(new URL('keep.sh', import.meta.url))
