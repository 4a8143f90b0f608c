import type { EndedRequest } from './http.ts'

export type Metrics = {
  readonly observe: (ended: EndedRequest) => void
  /** All that was observed, and what stands now, in Prometheus' text format 0.0.4. */
  readonly text: (now: Gauges) => string
}

/** What a value means, and what it is. */
export type Gauges = Readonly<Record<string, readonly [help: string, value: number]>>

const PATHS = new Set(['/graphql', '/health', '/ready', '/metrics'])
const WITHIN = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5]

/** Labels are few and ours: nothing that a client writes becomes one. */
export function createMetrics(): Metrics {
  const requests = new Map<string, number>()
  const errors = new Map<string, number>()
  const durations = WITHIN.map(() => 0)
  let [count, seconds, rows] = [0, 0, 0]
  return {
    observe: ({ path, status, codes, ms, cost, subscribed }) => {
      add(requests, `path="${PATHS.has(path) ? path : 'other'}",status="${status}"`)
      for (const code of codes) add(errors, `code="${code}"`)
      if (path !== '/graphql') return
      rows += cost
      if (subscribed) return
      count++
      seconds += ms / 1000
      for (const [at, bound] of WITHIN.entries()) if (ms <= bound * 1000) durations[at] = (durations[at] ?? 0) + 1
    },
    text: (now) =>
      [
        ...family('entente_requests_total', 'counter', 'Requests answered.', [...requests]),
        ...family('entente_errors_total', 'counter', 'Answers that carry an error, by its code.', [...errors]),
        ...family('entente_rows_total', 'counter', 'Rows that operations might have returned.', [['', rows]]),
        ...head(
          'entente_request_seconds',
          'histogram',
          'From the arrival of a question to the end of its answer, subscriptions aside.',
        ),
        ...WITHIN.map((bound, at) => `entente_request_seconds_bucket{le="${bound}"} ${durations[at]}`),
        `entente_request_seconds_bucket{le="+Inf"} ${count}`,
        `entente_request_seconds_sum ${seconds}`,
        `entente_request_seconds_count ${count}`,
        ...Object.entries(now).flatMap(([name, [help, value]]) => family(name, 'gauge', help, [['', value]])),
        '',
      ].join('\n'),
  }
}

function add(counts: Map<string, number>, labels: string): void {
  counts.set(labels, (counts.get(labels) ?? 0) + 1)
}

type Samples = readonly (readonly [labels: string, value: number])[]

function family(name: string, type: string, help: string, samples: Samples): readonly string[] {
  return [
    ...head(name, type, help),
    ...samples.map(([labels, value]) => `${name}${labels === '' ? '' : `{${labels}}`} ${value}`),
  ]
}

function head(name: string, type: string, help: string): readonly string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`]
}
