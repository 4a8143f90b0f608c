import { hash, randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { World } from '../world.ts'

/** An API key as it is kept: the key itself is shown once, when it is made, and never again. */
export type Key = {
  readonly name: string
  /** SHA-256 of the key, in hexadecimal. */
  readonly hash: string
  /** Its first characters, to tell it from others. */
  readonly begins: string
  /** Rows it may ask for in a minute; null: as many as it likes. */
  readonly budget: number | null
  readonly addedAt: string
}

/** Every key, in the order they were made; none where there is no file yet. Throws where it is no list of keys. */
export async function keysList(world: World): Promise<readonly Key[]> {
  const path = keysPath(world)
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '[]'
    throw error
  })
  const keys: unknown = JSON.parse(text)
  if (!Array.isArray(keys) || !keys.every(isKey)) throw new Error(`${path} is no list of API keys.`)
  return keys
}

/** Makes a key and keeps its hash; null where the name is taken. */
export async function keysAdd(world: World, name: string, budget: number | null): Promise<string | null> {
  const keys = await keysList(world)
  if (keys.some((each) => each.name === name)) return null
  const key = `ent_${randomBytes(32).toString('base64url')}`
  const made = { name, hash: hash('sha256', key), begins: key.slice(0, 8), budget, addedAt: world.now().toISOString() }
  await keep(world, [...keys, made])
  return key
}

/** Whether there was one of this name; servers that run forget it within a second. */
export async function keysRevoke(world: World, name: string): Promise<boolean> {
  const keys = await keysList(world)
  const left = keys.filter((each) => each.name !== name)
  if (left.length < keys.length) await keep(world, left)
  return left.length < keys.length
}

export function keysPath({ config, folder }: World): string {
  return config.apiKeysFile ?? join(folder, '.entente', 'api-keys.json')
}

/** Whole or not at all: a server may be reading it. */
async function keep(world: World, keys: readonly Key[]): Promise<void> {
  const path = keysPath(world)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(`${path}.new`, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 })
  await rename(`${path}.new`, path)
}

function isKey(value: unknown): value is Key {
  const { name, hash: hashed, budget } = (value ?? {}) as Partial<Record<keyof Key, unknown>>
  return typeof name === 'string' && typeof hashed === 'string' && (budget === null || typeof budget === 'number')
}
