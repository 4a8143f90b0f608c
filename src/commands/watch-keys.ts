import { statSync } from 'node:fs'
import type { World } from '../world.ts'
import { keysList, keysPath, type Key } from './keys.ts'

type Client = { readonly name: string; readonly budget: number | null }

/** The keys of a server that runs, by their hashes: looked at again every second, read again when their file has changed. */
export type WatchedKeys = { readonly byHash: (hash: string) => Client | undefined; readonly stop: () => void }

const EVERY = 1000

/** Throws where the file is no list of keys; one that becomes so later leaves the keys as they were, and is told of. */
export async function watchKeys(world: World, onError: (error: unknown) => void): Promise<WatchedKeys> {
  let seen = stateOf(world)
  let keys = byHash(await keysList(world))
  const look = async (): Promise<void> => {
    const now = stateOf(world)
    if (now === seen) return
    seen = now
    keys = byHash(await keysList(world))
  }
  const timer = setInterval(() => void look().catch(onError), EVERY).unref()
  return { byHash: (hash) => keys.get(hash), stop: () => clearInterval(timer) }
}

/** Named so that no address is taken for one. */
function byHash(keys: readonly Key[]): ReadonlyMap<string, Client> {
  return new Map(keys.map(({ hash, name, budget }) => [hash, { name: `key:${name}`, budget }]))
}

function stateOf(world: World): string {
  const found = statSync(keysPath(world), { throwIfNoEntry: false })
  return found ? `${found.mtimeMs} ${found.size} ${found.ino}` : ''
}
