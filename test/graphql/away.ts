import type { Reader } from '../../src/graph/read.ts'
import { createServer, type Server, type ServerOptions } from '../../src/graphql/server.ts'

/** What no client may ever see. */
export const SECRET = 'neo4j://secret-host:7687 said no'

const no = (): Promise<never> => Promise.reject(new Error(SECRET))
/** A database that is gone. */
export const away: Reader = { ask: no, generation: no, ping: no }

/** A server whose database is gone: whatever needs it throws. */
export function serverWithoutDatabase(options: Partial<ServerOptions> = {}): Server {
  return createServer({ openReader: () => away, ...options })
}
