import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptPassword } from '../../src/neo4j/password.ts'
import { readState, withoutUser, withUser, writeState, type DockerState } from '../../src/neo4j/state.ts'

let keep: string
beforeEach(async () => void (keep = await mkdtemp(join(tmpdir(), 'entente-state-'))))
afterEach(() => rm(keep, { recursive: true }))

const state: DockerState = { way: 'docker', boltPort: 7687, httpPort: 7474, users: [], ours: true }

test('the state is read as it was written', async () => {
  await writeState(keep, withUser(state))
  expect(await readState(keep)).toEqual({ ...state, users: [process.pid] })
})

test('no state, and a state cut off by a crash, are no state', async () => {
  expect(await readState(keep)).toBeNull()
  await writeFile(join(keep, 'neo4j.json'), '{"way":"docker","us')
  expect(await readState(keep)).toBeNull()
})

test('a user that died no longer counts', async () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid
  await writeState(keep, { ...state, users: [dead, process.pid] })
  expect((await readState(keep))?.users).toEqual([process.pid])
})

test('a process that uses it twice lets go twice', () => {
  const twice = withUser(withUser(state))
  expect(withoutUser(twice).users).toEqual([process.pid])
  expect(withoutUser(withoutUser(withoutUser(twice))).users).toEqual([])
})

test('the password is random, long enough, kept, and readable by its owner only', async () => {
  const password = await keptPassword(keep)
  expect(password.length).toBeGreaterThanOrEqual(20)
  expect(await keptPassword(keep)).toBe(password)
  expect((await stat(join(keep, 'neo4j-password'))).mode & 0o777).toBe(0o600)
})
