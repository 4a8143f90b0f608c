import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keysAdd, keysList, keysPath, keysRevoke } from '../../src/commands/keys.ts'
import { watchKeys } from '../../src/commands/watch-keys.ts'
import { hashOfKey } from '../../src/graphql/guard/client.ts'
import type { World } from '../../src/world.ts'
import { testWorld } from '../support/world.ts'

let folder: string
let world: World
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-keys-'))
  world = testWorld([], { folder })
})
afterEach(() => rm(folder, { recursive: true }))

test('a key is given out once, and only its hash is kept', async () => {
  expect(await keysList(world)).toEqual([])
  const key = (await keysAdd(world, 'ada', 5000)) ?? ''
  expect(key).toMatch(/^ent_[\w-]{43}$/)
  expect(await keysList(world)).toEqual([
    { name: 'ada', hash: hashOfKey(key), begins: key.slice(0, 8), budget: 5000, addedAt: '2026-01-01T00:00:00.000Z' },
  ])
  expect(await readFile(keysPath(world), 'utf8')).not.toContain(key)
  expect((await stat(keysPath(world))).mode & 0o777).toBe(0o600)
})

test('a name has one key; no two keys are alike', async () => {
  const [ada, bo] = [await keysAdd(world, 'ada', null), await keysAdd(world, 'bo', null)]
  expect(ada).not.toBe(bo)
  expect(await keysAdd(world, 'ada', 1)).toBeNull()
  expect((await keysList(world)).map(({ name }) => name)).toEqual(['ada', 'bo'])
})

test('a server that runs learns of new keys and forgets revoked ones', async () => {
  const watched = await watchKeys(world, () => undefined)
  try {
    const key = (await keysAdd(world, 'ada', 5000)) ?? ''
    const client = () => watched.byHash(hashOfKey(key))
    await expect.poll(client, { timeout: 5000 }).toEqual({ name: 'key:ada', budget: 5000 })
    expect([await keysRevoke(world, 'ada'), await keysRevoke(world, 'ada')]).toEqual([true, false])
    await expect.poll(client, { timeout: 5000 }).toBeUndefined()
  } finally {
    watched.stop()
  }
})

test('a file that is no list of keys is refused at the start, and later leaves the keys as they were', async () => {
  const key = (await keysAdd(world, 'ada', null)) ?? ''
  const errors: unknown[] = []
  const watched = await watchKeys(world, (error) => errors.push(error))
  try {
    await writeFile(keysPath(world), '[{"name": 1}]')
    await expect
      .poll(() => errors.map(String), { timeout: 5000 })
      .toEqual([expect.stringContaining('is no list of API keys') as string])
    expect(watched.byHash(hashOfKey(key))).toEqual({ name: 'key:ada', budget: null })
  } finally {
    watched.stop()
  }
  await expect(watchKeys(world, () => undefined)).rejects.toThrow('is no list of API keys')
})
