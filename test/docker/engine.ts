import { hindersImage } from '../../src/neo4j/docker-image.ts'

/** Why Docker tests cannot run here, printed; null where an engine answers and has the image. */
export async function noEngine(): Promise<string | null> {
  const why = await hindersImage({ env: process.env, timeout: 300_000 })
  if (why !== null) console.log(`Docker tests are skipped: ${why}`)
  return why
}
