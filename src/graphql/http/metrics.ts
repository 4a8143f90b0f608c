import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { EndedRequest } from './http.ts'

export type Metrics = {
  readonly observe: (ended: EndedRequest) => void
  /** All that was observed, and what stands now, in Prometheus' text format 0.0.4. */
  readonly text: () => Promise<string>
}

/** What a value means, and what it is now. */
export type Gauges = Readonly<Record<string, readonly [help: string, value: () => number]>>

const PATHS = new Set(['/graphql', '/health', '/ready', '/metrics'])
const WITHIN = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5]

/** Labels are few and ours: nothing that a client writes becomes one. */
export function createMetrics(gauges: Gauges): Metrics {
  const registry = new Registry()
  const registers = [registry]
  const requests = new Counter({
    ...{ name: 'entente_requests_total', help: 'Requests answered.', registers },
    labelNames: ['path', 'status'],
  })
  const errors = new Counter({
    ...{ name: 'entente_errors_total', help: 'Answers that carry an error, by its code.', registers },
    labelNames: ['code'],
  })
  const rows = new Counter({
    ...{ name: 'entente_rows_total', help: 'Rows that operations might have returned.', registers },
  })
  const seconds = new Histogram({
    name: 'entente_request_seconds',
    help: 'From the arrival of a question to the end of its answer, subscriptions aside.',
    ...{ buckets: WITHIN, registers },
  })
  for (const [name, [help, value]] of Object.entries(gauges))
    new Gauge({
      ...{ name, help, registers },
      collect() {
        this.set(value())
      },
    })
  return {
    observe: ({ path, status, codes, ms, cost, subscribed }) => {
      requests.inc({ path: PATHS.has(path) ? path : 'other', status })
      for (const code of codes) errors.inc({ code })
      if (path !== '/graphql') return
      rows.inc(cost)
      if (!subscribed) seconds.observe(ms / 1000)
    },
    text: () => registry.metrics(),
  }
}
