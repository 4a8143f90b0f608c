import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
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
      const dead = holder !== null && !isAlive(holder)
      if (dead && (await takeAway(path))) continue
      if (!told && holder !== null && !dead) {
        options.onWait?.(holder)
        told = true
      }
      await sleep(50, undefined, options.signal === undefined ? {} : { signal: options.signal })
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

/**
 * Removes a dead holder's file; false where another is at it. Only who holds the guard removes what is not its own, and looks
 * again first: so a lock that was taken over in between stays.
 */
async function takeAway(path: string): Promise<boolean> {
  const guard = `${path}.guard`
  try {
    await mkdir(guard)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (await isOlderThan(guard, GUARD_MS)) await rm(guard, { recursive: true, force: true })
    return false
  }
  try {
    const holder = await holderOf(path)
    if (holder !== null && !isAlive(holder)) await rm(path, { force: true })
    return true
  } finally {
    await rm(guard, { recursive: true, force: true })
  }
}

/** A guard is held for a few file operations: one this old belongs to a process that died in between. */
const GUARD_MS = 10_000

async function isOlderThan(path: string, milliseconds: number): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).mtimeMs > milliseconds
  } catch {
    return false
  }
}

/** Stands for a holder that cannot be read: no process has this id. */
const DEAD = 2 ** 30
