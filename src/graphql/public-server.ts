import { once } from 'node:events'
import type { Server as NodeServer } from 'node:http'
import { ADMISSION, createAdmission, type AdmissionOptions } from './guard/admission.ts'
import { createBudgets } from './guard/budgets.ts'
import { identifyClients, type ClientRules } from './guard/client.ts'
import { watchEventLoop } from './http/event-loop.ts'
import { createHttpServer, type EndedRequest } from './http/http.ts'
import { createMetrics, type Gauges } from './http/metrics.ts'
import { latestChange } from './changes/latest-change.ts'
import { LIMITS } from './guard/limits.ts'
import { watchChanges, WATCH, type WatchOptions } from './changes/watch-changes.ts'
import { createServer, type ServerOptions } from './server.ts'

export type PublicServerOptions = Omit<ServerOptions, 'admission' | 'budgets' | 'watch'> & {
  readonly clients: ClientRules
  /** Whether `/metrics` answers. */
  readonly metrics: boolean
  /** Where it is not the usual. */
  readonly capacity?: Partial<AdmissionOptions>
  readonly subscribers?: Partial<WatchOptions>
  /** Told of each request when it has ended. */
  readonly onEnd?: (ended: EndedRequest) => void
}

export type PublicServer = {
  /** Does not listen yet. */
  readonly http: NodeServer
  /** Takes nothing new, lets what is under way end for so many ms, then cuts it off. */
  readonly drain: (ms: number) => Promise<void>
}

/** The server as it may stand on the open net: questions within their limits, clients within their budgets, all of it counted. */
export function createPublicServer({ clients, onEnd, ...options }: PublicServerOptions): PublicServer {
  const eventLoop = watchEventLoop()
  const admission = createAdmission({
    ...ADMISSION,
    isBehind: () => eventLoop.lag() > BEHIND_MS,
    ...options.capacity,
  })
  const budgets = createBudgets()
  const counted = createMetrics()
  const timeoutMs = options.limits?.deadline ?? LIMITS.deadline
  const watch = watchChanges(
    () => latestChange(options.openReader({ signal: AbortSignal.timeout(timeoutMs), timeoutMs })),
    { ...WATCH, ...options.subscribers },
  )
  const gauges = (): Gauges => ({
    entente_questions_running: ['Questions being answered.', admission.running()],
    entente_questions_waiting: ['Questions that wait for their turn.', admission.waiting()],
    entente_subscribers: ['Who is told of changes.', watch.watching()],
    entente_event_loop_lag_seconds: ['By how much the process is behind with its work.', eventLoop.lag() / 1000],
    process_resident_memory_bytes: ['Memory the process holds.', process.memoryUsage.rss()],
    process_start_time_seconds: ['When the process began, in Unix time.', performance.timeOrigin / 1000],
  })
  let closing = false
  const server = createServer({ ...options, admission, budgets, watch })
  const http = createHttpServer(server, {
    body: options.limits?.body,
    identify: identifyClients(clients),
    budgets,
    admission,
    origins: options.origins ?? [],
    isClosing: () => closing,
    onEnd: (ended) => {
      counted.observe(ended)
      onEnd?.(ended)
    },
    ...(options.metrics && { metrics: () => counted.text(gauges()) }),
  })
  return {
    http,
    drain: async (ms) => {
      closing = true
      watch.close()
      await closeWithin(http, ms)
      eventLoop.stop()
    },
  }
}

const BEHIND_MS = 100

async function closeWithin(http: NodeServer, ms: number): Promise<void> {
  if (!http.listening) return
  const closed = once(http.close(), 'close')
  const letGo = setInterval(() => http.closeIdleConnections(), 50)
  const cutOff = setTimeout(() => http.closeAllConnections(), ms)
  await closed
  clearInterval(letGo)
  clearTimeout(cutOff)
}
