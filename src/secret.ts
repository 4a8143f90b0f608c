import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { SecretMissing } from './retraction/withhold.ts'
import type { World } from './world.ts'

/** Where the secret of the retractions is kept: outside the graph, which holds only what was made with it. */
export function secretPath({ config, folder }: World): string {
  return resolve(folder, config.secretFile)
}

/** Null where there is none yet. */
export function readSecret(world: World): string | null {
  try {
    const secret = readFileSync(secretPath(world), 'utf8').trim()
    if (secret === '')
      throw new SecretMissing(
        `${secretPath(world)} is empty. Put the secret back, or delete the file where nothing was ever retracted.`,
      )
    return secret
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** The secret, made where there is none: readable by its owner only, and never written over. */
export function takeSecret(world: World): string {
  const known = readSecret(world)
  if (known !== null) return known
  const path = secretPath(world)
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  writeFileSync(path, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  return takeSecret(world)
}
