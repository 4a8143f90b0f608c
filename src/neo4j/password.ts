import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The password kept in `.entente/neo4j-password`; a random one is made and kept, for its owner's eyes only, where there is none. */
export async function keptPassword(keep: string): Promise<string> {
  const path = join(keep, 'neo4j-password')
  await mkdir(keep, { recursive: true })
  try {
    await writeFile(path, `${randomBytes(18).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return (await readFile(path, 'utf8')).trim()
}
