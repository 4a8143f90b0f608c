import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'

/**
 * A port that was free a moment ago: the wanted one, which must be free; else the usual one, or any where that is taken.
 * Known before Neo4j starts, because its Browser is told where the guide is.
 */
export async function reservePort(host: string, wanted: number | null, usual: number): Promise<number> {
  if (wanted !== null) return tryPort(host, wanted)
  try {
    return await tryPort(host, usual)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return tryPort(host, 0)
    throw error
  }
}

async function tryPort(host: string, port: number): Promise<number> {
  const server = createServer()
  server.listen(port, host)
  await once(server, 'listening')
  const { port: given } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return given
}
