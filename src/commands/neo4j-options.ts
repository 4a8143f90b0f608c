import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Neo4jOptions } from '../neo4j/neo4j-options.ts'
import { HOME, type World } from '../world.ts'

/** Where a Neo4j comes from, as the configuration says. */
export function neo4jOptions({ config, folder, progress }: World): Neo4jOptions {
  const password =
    config.neo4jPassword ?? (config.neo4jPasswordFile && readFileSync(config.neo4jPasswordFile, 'utf8').trim())
  return {
    folder,
    env: process.env,
    ...(config.neo4jUri && { uri: config.neo4jUri, user: config.neo4jUser }),
    ...(password && { password }),
    composeFile: join(HOME, 'docker-compose.yml'),
    progress,
  }
}
