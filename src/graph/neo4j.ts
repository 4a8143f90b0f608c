import { setTimeout } from 'node:timers/promises'
import neo4j, {
  type Driver,
  type ManagedTransaction,
  type Record as Found,
  type ResultSummary,
  type Session,
} from 'neo4j-driver'
import { cypher } from './cypher.ts'
import { fromGraph, toGraph } from './values.ts'

export type Row = Readonly<Record<string, unknown>>
export type Parameters = Readonly<Record<string, unknown>>

/** What a write did, as the database counted it. */
export type Counters = Readonly<Record<string, number>>

/** An open connection to one Neo4j database. */
export type Graph = {
  /** Runs the named read statement on a read-only session; integers come as numbers, points as longitude and latitude. */
  readonly read: (name: string, parameters?: Parameters, options?: ReadOptions) => Promise<readonly Row[]>
  /** The same for a composed statement that answers one value. */
  readonly ask: (text: string, parameters?: Parameters, options?: ReadOptions) => Promise<Asked>
  /** Runs the named read statement once, row by row: for answers that are too large to be held. */
  readonly stream: (name: string, parameters?: Parameters) => AsyncIterable<Row>
  /** Runs writes in one transaction, repeated as a whole on transient errors: the work must be idempotent. */
  readonly write: <T>(
    work: (transaction: Transaction) => Promise<T>,
  ) => Promise<{ readonly result: T; readonly counters: Counters }>
  /**
   * The same connection for the holder of a lease: a write whose lease somebody else has taken meanwhile is rolled back whole and
   * throws LeaseLost.
   */
  readonly fenced: (lease: Fence) => Graph
  /** One schema statement, outside a transaction of data. */
  readonly define: (text: string) => Promise<void>
  /** Throws where the server does not answer. */
  readonly verify: () => Promise<void>
  readonly close: () => Promise<void>
}

/** The only value of the only record, and the state of the data when it was read, which every commit changes. */
export type Asked = { readonly answer: unknown; readonly generation: string }

export type Fence = { readonly name: string; readonly fence: number }

/** Another one took the lease; nothing of the transaction was written. */
export class LeaseLost extends Error {}

export type Transaction = {
  readonly run: (name: string, parameters?: Parameters) => Promise<readonly Row[]>
}

/** A named statement as a transaction runs it. */
export type Sent = { readonly name: string; readonly parameters: Parameters }

export type ReadOptions = { readonly timeoutMs?: number; readonly signal?: AbortSignal }

export type GraphSettings = {
  readonly uri: string
  readonly user: string
  readonly password: string
  /** Longest time in ms that a write is retried after transient errors; 30 s unless told. */
  readonly retryMs?: number
  /** Longest time in ms that a statement waits for a connection; 10 s unless told. */
  readonly connectMs?: number
}

/** Opens a driver; nothing is sent until the first statement. The only place that imports neo4j-driver's values. */
export function openGraph({ uri, user, password, retryMs = 30_000, connectMs = 10_000 }: GraphSettings): Graph {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 20,
    connectionAcquisitionTimeout: connectMs,
    maxTransactionRetryTime: retryMs,
    userAgent: 'entente',
    telemetryDisabled: true,
  })
  return graphOf(driver, retryMs, null)
}

function graphOf(driver: Driver, retryMs: number, fence: Fence | null): Graph {
  return {
    read: async (name, parameters = {}, options = {}) =>
      (await answered(driver, cypher(name), parameters, { ...options, retryMs })).rows.map(rowOf),
    ask: async (text, parameters = {}, options = {}) => {
      const { rows, generation } = await answered(driver, text, parameters, { ...options, retryMs })
      return { answer: rows[0]?.get(0) as unknown, generation }
    },
    stream: (name, parameters = {}) => streamOnce(driver, name, parameters),
    write: (work) => writeOnce(driver, work, fence),
    fenced: (lease) => graphOf(driver, retryMs, lease),
    define: async (text) => void (await inSession(driver, 'WRITE', (session) => session.run(text))),
    verify: async () => void (await driver.verifyConnectivity({ database: DATABASE })),
    close: () => driver.close(),
  }
}

const DATABASE = 'neo4j'

/** The driver repeats managed transactions only, which take two round trips more: what it would repeat is repeated here. */
async function answered(
  driver: Driver,
  text: string,
  parameters: Parameters,
  { retryMs, ...options }: ReadOptions & { readonly retryMs: number },
): Promise<{ readonly rows: readonly Found[]; readonly generation: string }> {
  const given = toGraph(parameters) as Parameters
  for (let pause = FIRST_PAUSE_MS, waited = 0; ; waited += pause, pause *= 2)
    try {
      return await inReadSession(driver, options, async (session, config) => {
        const { records } = await session.run(text, given, config)
        return { rows: records, generation: session.lastBookmarks().join() }
      })
    } catch (error) {
      if (!neo4j.isRetryableError(error) || waited + pause > retryMs) throw error
      await setTimeout(pause, undefined, options.signal && { signal: options.signal })
    }
}

function rowOf(record: Found): Row {
  return fromGraph(record.toObject()) as Row
}

const FIRST_PAUSE_MS = 20

/** Closing the session ends in the database what is still running. */
async function inReadSession<T>(
  driver: Driver,
  { timeoutMs, signal }: ReadOptions,
  work: (session: Session, config: { timeout?: number }) => Promise<T>,
): Promise<T> {
  return inSession(driver, 'READ', async (session) => {
    signal?.throwIfAborted()
    const abort = () => void session.close()
    signal?.addEventListener('abort', abort, { once: true })
    try {
      return await work(session, timeoutMs === undefined ? {} : { timeout: timeoutMs })
    } finally {
      signal?.removeEventListener('abort', abort)
    }
  })
}

/** Rows of a stream that are on their way at a time. */
const FETCH = 200

async function* streamOnce(driver: Driver, name: string, parameters: Parameters): AsyncGenerator<Row> {
  const session = driver.session({ database: DATABASE, defaultAccessMode: 'READ', fetchSize: FETCH })
  try {
    for await (const record of session.run(cypher(name), toGraph(parameters))) yield rowOf(record)
  } finally {
    await session.close()
  }
}

async function writeOnce<T>(
  driver: Driver,
  work: (transaction: Transaction) => Promise<T>,
  fence: Fence | null,
): Promise<{ result: T; counters: Counters }> {
  return inSession(driver, 'WRITE', (session) =>
    session.executeWrite(async (tx) => {
      const summaries: ResultSummary[] = []
      const result = await work({ run: (name, parameters = {}) => runInside(tx, name, parameters, summaries) })
      if (fence) await holdTo(fence, tx)
      return { result, counters: addUp(summaries) }
    }),
  )
}

/** At the end, so that the lease is locked no longer than the commit takes: its holder renews it meanwhile. */
async function holdTo(fence: Fence, tx: ManagedTransaction): Promise<void> {
  const [row] = await runInside(tx, 'operations/check-fence', fence, [])
  if (row?.['holds'] !== true) throw new LeaseLost('Another run took the lease; what was being written is given up.')
}

async function runInside(
  tx: ManagedTransaction,
  name: string,
  parameters: Parameters,
  summaries: ResultSummary[],
): Promise<readonly Row[]> {
  const { records, summary } = await tx.run(cypher(name), toGraph(parameters))
  summaries.push(summary)
  return records.map(rowOf)
}

function addUp(summaries: readonly ResultSummary[]): Counters {
  const total: Record<string, number> = {}
  for (const summary of summaries)
    for (const [name, count] of Object.entries(summary.counters.updates()))
      if (count > 0) total[name] = (total[name] ?? 0) + count
  return total
}

async function inSession<T>(
  driver: Driver,
  mode: 'READ' | 'WRITE',
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const session = driver.session({ database: DATABASE, defaultAccessMode: mode })
  try {
    return await work(session)
  } finally {
    await session.close()
  }
}
