import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { inject } from 'vitest'
import { exportCanonical } from '../../src/graph/export.ts'
import { emptyGraph } from '../support/graph.ts'
import { random } from './random.ts'

export type KilledRuns = {
  /** Runs that were killed while at work. */
  readonly kills: number
  /** Loads that came to their end, each compared with the undisturbed one. */
  readonly loads: number
  /** Of those, how many ended in another graph; 0 is what we want. */
  readonly differing: number
  readonly lines: number
}

export type KillOptions = {
  /** Holds the documents, as writeFeeds names them. */
  readonly folder: string
  readonly kills: number
  readonly seed: number
  readonly say: (message: string) => void
}

/**
 * Loads a folder undisturbed, then over and over from nothing, killing the ETL (SIGKILL) at random moments of its work and
 * starting it again until it comes to its end. At most five kills to a load, so that late moments get their share.
 */
export async function killedRuns({ folder, kills: wanted, seed, say }: KillOptions): Promise<KilledRuns> {
  const { next } = random(seed)
  const began = performance.now()
  const undisturbed = await loadFromNothing(folder, () => null)
  const length = performance.now() - began
  say(`undisturbed: ${undisturbed.lines.length} lines in ${(length / 1000).toFixed(1)} s`)
  let [kills, loads, differing] = [0, 0, 0]
  while (kills < wanted) {
    const left = Math.min(5, wanted - kills)
    const load = await loadFromNothing(folder, (killed) => (killed < left ? next() * undisturbed.ms : null))
    const equal = load.lines.join('\n') === undisturbed.lines.join('\n')
    kills += load.kills
    loads += 1
    differing += equal ? 0 : 1
    say(`load ${loads}: ${load.kills} kills (${kills} of ${wanted}), ${equal ? 'the same graph' : 'ANOTHER GRAPH'}`)
  }
  return { kills, loads, differing, lines: undisturbed.lines.length }
}

/** Runs until one comes to its end; `killAfter` says after how many ms of work to kill the next, null: not. */
async function loadFromNothing(folder: string, killAfter: (killed: number) => number | null) {
  const graph = await emptyGraph()
  try {
    for (let kills = 0; ;) {
      const { code, ms } = await etl(folder, killAfter(kills))
      if (code === 0) return { kills, ms, lines: await exportCanonical(graph) }
      if (code === null) kills += 1
      else if (code !== 5) throw new Error(`the ETL ended with ${code}`)
    }
  } finally {
    await graph.close()
  }
}

/** One run in a process of its own. Its code is null where it was killed; `ms` is how long it was at work; `leaseMs`: how long a killed one keeps others out. */
export async function etl(
  folder: string,
  killAfter: number | null,
  leaseMs = 400,
): Promise<{ code: number | null; ms: number }> {
  const { uri, user, password } = inject('neo4j')
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'etl-child.ts'), '--folder', folder, '--lease', `${leaseMs}`],
    {
      env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const ended = once(child, 'exit')
  let began = performance.now()
  let timer: NodeJS.Timeout | undefined
  createInterface(child.stdout).on('line', (line) => {
    if (line !== 'at work') return
    began = performance.now()
    if (killAfter !== null) timer = setTimeout(() => child.kill('SIGKILL'), killAfter)
  })
  const [code] = (await ended) as [number | null]
  clearTimeout(timer)
  return { code, ms: performance.now() - began }
}
