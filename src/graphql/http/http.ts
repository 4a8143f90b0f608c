import { randomUUID } from 'node:crypto'
import {
  createServer as createNodeServer,
  type IncomingMessage,
  type Server as NodeServer,
  type ServerResponse,
} from 'node:http'
import type { GraphQLError } from 'graphql'
import type { Admission } from '../guard/admission.ts'
import { overloaded } from '../guard/admit.ts'
import type { Budgets } from '../guard/budgets.ts'
import { newCall, type Call } from '../guard/call.ts'
import type { Client } from '../guard/client.ts'
import { corsHeaders } from './cors.ts'
import { overBudget } from '../guard/guard-operations.ts'
import { LIMITS } from '../guard/limits.ts'
import { refusal } from '../refusal.ts'
import type { Server } from '../server.ts'
import { writeRefusal } from './write-refusal.ts'

/** What a question passes before it is read; what is absent lets everybody through. */
export type Gate = {
  /** Bytes that a body may have; the usual unless told. */
  readonly body?: number | undefined
  /** Null: the key is nobody's. */
  readonly identify?: (request: IncomingMessage) => Client | null
  readonly budgets?: Budgets
  readonly admission?: Admission
  /** What `/metrics` answers; absent: 404. */
  readonly metrics?: () => string
  /** Pages of these origins may read refusals too. */
  readonly origins?: readonly string[]
  /** Whether it is about to stop: not ready, and no connection is kept. */
  readonly isClosing?: () => boolean
  /** Told of each request when it has ended. */
  readonly onEnd?: (ended: EndedRequest) => void
}

/** Of what was asked it holds the name that the question gives itself, and nothing else. */
export type EndedRequest = Pick<Call, 'operation' | 'cost' | 'subscribed' | 'codes'> & {
  readonly request: string
  /** A key's name or an address; null where it did not matter. */
  readonly client: string | null
  readonly method: string
  readonly path: string
  /** 499: the client went away before the end. */
  readonly status: number
  readonly ms: number
}

/** An HTTP server that slow or endless senders cannot keep busy; it does not listen yet. */
export function createHttpServer(server: Server, gate: Gate = {}): NodeServer {
  const http = createNodeServer(
    {
      headersTimeout: 5000,
      requestTimeout: 10_000,
      keepAliveTimeout: 5000,
      maxHeaderSize: 16_384,
      connectionsCheckingInterval: 1000,
    },
    (request, response) => {
      const path = (request.url ?? '').split('?', 1)[0] ?? ''
      const isQuestion = path === '/graphql' && request.method !== 'OPTIONS'
      const client = isQuestion ? identify(request, gate) : null
      const call = newCall(idOf(request), client ?? null)
      response.setHeader('X-Request-Id', call.id)
      if (gate.onEnd) tellEnd(request, response, path, { call, onEnd: gate.onEnd })
      if (gate.isClosing?.()) {
        response.setHeader('Connection', 'close')
        if (path === '/ready') return void response.writeHead(503).end()
      }
      if (path === '/metrics') return writeMetrics(response, gate.metrics)
      const refused = refuseBody(request, gate.body ?? LIMITS.body) ?? (isQuestion && refuse(client, gate))
      if (refused) {
        call.codes = [String(refused.extensions['code'])]
        return writeRefusal(response, refused, corsHeaders(request.headers.origin, gate.origins ?? []))
      }
      void server(request, response, { call })
    },
  )
  http.maxRequestsPerSocket = 1000
  return http
}

const EVERYBODY: Client = { name: 'everybody', budget: null }

function identify(request: IncomingMessage, gate: Gate): Client | null {
  return gate.identify ? gate.identify(request) : EVERYBODY
}

/** A body says how long it is, and Node's parser holds it to that: nothing needs to be counted, and nothing more is taken. */
function refuseBody({ headers }: IncomingMessage, most: number): GraphQLError | null {
  if (headers['transfer-encoding'] !== undefined)
    return refusal('LENGTH_REQUIRED', 'Say how long the body is, in Content-Length.', 411, CUT_OFF)
  if (Number(headers['content-length'] ?? 0) <= most) return null
  return refusal('REQUEST_ENTITY_TOO_LARGE', `A body has ${most} bytes at most.`, 413, CUT_OFF)
}

/** What is still on its way is not waited for. */
const CUT_OFF = { Connection: 'close' }

/** Why a question is not even read; null: it is. One row is spent on its arrival alone. */
function refuse(client: Client | null, { budgets, admission }: Gate): GraphQLError | null {
  if (!client) return refusal('UNAUTHENTICATED', 'Nobody has this API key.', 401, { 'WWW-Authenticate': 'Bearer' })
  if (admission?.isFull()) return overloaded()
  const wait = budgets?.spend(client, 1) ?? 0
  return wait === 0 ? null : overBudget(wait)
}

/** The client's own id of the request where it can be written anywhere, else a new one. */
function idOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id']?.toString() ?? ''
  return /^[\w.:-]{1,64}$/.test(given) ? given : randomUUID()
}

function tellEnd(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { call, onEnd }: { readonly call: Call; readonly onEnd: NonNullable<Gate['onEnd']> },
): void {
  const began = performance.now()
  const { id, client } = call
  response.once('close', () =>
    onEnd({
      request: id,
      client: client?.name ?? null,
      method: request.method ?? '',
      path,
      status: response.writableFinished ? response.statusCode : 499,
      ms: Math.round((performance.now() - began) * 10) / 10,
      operation: call.operation,
      cost: call.cost,
      subscribed: call.subscribed,
      codes: call.codes,
    }),
  )
}

function writeMetrics(response: ServerResponse, metrics: Gate['metrics']): void {
  if (metrics) response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' }).end(metrics())
  else response.writeHead(404).end()
}
