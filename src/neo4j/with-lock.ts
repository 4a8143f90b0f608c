import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive } from './state.ts'

export type LockOptions = {
  readonly signal?: AbortSignal | undefined
  /** Told once, with the id of the process that holds the lock, when one has to wait. */
  readonly onWait?: (pid: number) => void
}

/**
 * Does a piece of work while no other process, and no other call in this one, holds the lock file.
 * The file names its holder; the lock of a process that died is taken over.
 */
export async function withLock<T>(path: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(path), { recursive: true })
  const mine = `${path}.${process.pid}.${(count += 1)}`
  await writeFile(mine, String(process.pid))
  let told = false
  try {
    while (!(await take(mine, path))) {
      const holder = await holderOf(path)
      if (holder !== null && !isAlive(holder)) await takeAway(path, holder, `${mine}.old`)
      else {
        if (!told && holder !== null) options.onWait?.(holder)
        told ||= holder !== null
        await sleep(50, undefined, options.signal === undefined ? {} : { signal: options.signal })
      }
    }
  } finally {
    await rm(mine, { force: true })
  }
  try {
    return await work()
  } finally {
    await rm(path, { force: true })
  }
}

let count = 0

/** A hard link comes into being with its content or not at all. */
async function take(mine: string, path: string): Promise<boolean> {
  try {
    await link(mine, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function holderOf(path: string): Promise<number | null> {
  try {
    const pid = Number(await readFile(path, 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? pid : DEAD
  } catch {
    return null
  }
}

/** Moves a dead holder's file away; puts it back if another took the lock over in between. */
async function takeAway(path: string, dead: number, aside: string): Promise<void> {
  try {
    await rename(path, aside)
    if ((await holderOf(aside)) !== dead) await take(aside, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  } finally {
    await rm(aside, { force: true })
  }
}

/** Stands for a holder that cannot be read: no process has this id. */
const DEAD = 2 ** 30
