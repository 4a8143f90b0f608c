import { createServer as createNodeServer, type Server as NodeServer } from 'node:http'
import type { Server } from './server.ts'

/** An HTTP server that slow or endless senders cannot keep busy; it does not listen yet. */
export function createHttpServer(server: Server): NodeServer {
  return createNodeServer(
    {
      headersTimeout: 5000,
      requestTimeout: 10_000,
      keepAliveTimeout: 5000,
      maxHeaderSize: 16_384,
      connectionsCheckingInterval: 1000,
    },
    (request, response) => void server(request, response),
  )
}
