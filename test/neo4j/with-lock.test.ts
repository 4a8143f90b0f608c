import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withLock } from '../../src/neo4j/with-lock.ts'

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-lock-'))
  path = join(folder, 'lock')
})
afterEach(() => rm(folder, { recursive: true }))

test('only one holds the lock at a time, and nothing is left behind', async () => {
  let inside = 0
  let most = 0
  const work = async (): Promise<void> => {
    inside += 1
    most = Math.max(most, inside)
    await sleep(5)
    inside -= 1
  }
  await Promise.all(Array.from({ length: 8 }, () => withLock(path, {}, work)))
  expect(most).toBe(1)
  expect(await readdir(folder)).toEqual([])
})

test('work that fails lets go of the lock', async () => {
  await expect(withLock(path, {}, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await withLock(path, {}, async () => 'free')).toBe('free')
})

for (const [law, content] of [
  ['the lock of a process that died is taken over', String(spawnSync(process.execPath, ['-e', '']).pid)],
  ['a lock that nobody can read is taken over', ''],
] as const) {
  test(law, async () => {
    await writeFile(path, content)
    let most = 0
    let inside = 0
    const work = async (): Promise<void> => {
      inside += 1
      most = Math.max(most, inside)
      await sleep(5)
      inside -= 1
    }
    await Promise.all(Array.from({ length: 8 }, () => withLock(path, {}, work)))
    expect(most, law).toBe(1)
    expect(await readdir(folder)).toEqual([])
  })
}

test('whoever waits is told for whom, once, and can give up', async () => {
  await writeFile(path, String(process.pid))
  const told: number[] = []
  const waiting = withLock(path, { signal: AbortSignal.timeout(200), onWait: (pid) => told.push(pid) }, async () => {})
  await expect(waiting).rejects.toThrow()
  expect(told).toEqual([process.pid])
})
