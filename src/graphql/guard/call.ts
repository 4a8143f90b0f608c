import type { Client } from './client.ts'

/** One request from its arrival to its end: what the limits need to know of it, and what the log tells of it. */
export type Call = {
  /** Sent back as `X-Request-Id`. */
  readonly id: string
  readonly client: Client | null
  /** The name the question gives itself. */
  operation: string | null
  /** Rows it may return; of a subscription, those that were told. */
  cost: number
  /** It lasts as long as its client. */
  subscribed: boolean
  /** Of its errors, each once. */
  codes: readonly string[]
}

export function newCall(id: string, client: Client | null): Call {
  return { id, client, operation: null, cost: 0, subscribed: false, codes: [] }
}
