import { setTimeout as sleep } from 'node:timers/promises'
import { Agent, request } from 'undici'
import type { Issue } from '../issue.ts'
import { ForbiddenAddress, guardedLookup, isForbiddenLiteral } from './guarded-lookup.ts'
import type { Resolve } from './guarded-lookup.ts'
import { BODY_LIMIT } from './parse-body.ts'
import { readCapped, TooLarge, UnknownEncoding } from './read-capped.ts'

/** What the server said of the last body, verbatim, to ask again only for a newer one. */
export type Validators = { readonly etag: string | null; readonly lastModified: string | null }

export type FetchOptions = {
  readonly validators?: Validators
  readonly limits?: Partial<FetchLimits>
  readonly userAgent?: string
  readonly signal?: AbortSignal
  /** Loopback addresses are refused unless this is set. */
  readonly allowLoopback?: boolean
  readonly resolve?: Resolve
  readonly wait?: (milliseconds: number) => Promise<unknown>
}

type FetchLimits = {
  /** Milliseconds. */
  readonly connect: number
  readonly headers: number
  /** Milliseconds for one attempt from first to last byte, redirects included. */
  readonly total: number
  /** Bytes, decompressed. */
  readonly bytes: number
  readonly redirects: number
  /** How often, and for how many milliseconds at most, a busy server's Retry-After is obeyed at once. */
  readonly retries: number
  readonly wait: number
}

export type Fetched =
  | ({
      readonly kind: 'fetched'
      readonly bytes: Uint8Array
      readonly contentType: string | null
      readonly finalUrl: string
    } & Validators)
  | { readonly kind: 'not-modified' }
  | {
      readonly kind: 'failed'
      readonly issue: Issue
      readonly status: number | null
      /** Seconds to wait as the server asks, where it does. */
      readonly retryAfter: number | null
    }

const LIMITS: FetchLimits = {
  ...{ connect: 5_000, headers: 10_000, total: 30_000, bytes: BODY_LIMIT, redirects: 5 },
  ...{ retries: 1, wait: 10_000 },
}

/** One polite, conditional GET. Every hop of a redirect is checked anew; nothing is thrown for what a server does. */
export async function fetchBody(url: string, options: FetchOptions = {}): Promise<Fetched> {
  const limits = { ...LIMITS, ...options.limits }
  const lookup = guardedLookup(options.allowLoopback ?? false, options.resolve)
  const agent = new Agent({
    ...{ headersTimeout: limits.headers, bodyTimeout: limits.headers, allowH2: false, maxHeaderSize: 16_384 },
    connect: { timeout: limits.connect, lookup },
  })
  try {
    for (let attempt = 0; ; attempt++) {
      const fetched = await attemptOnce(url, options, limits, agent)
      const pause = fetched.kind === 'failed' && BUSY.has(fetched.status ?? 0) ? fetched.retryAfter : null
      if (pause === null || attempt >= limits.retries || pause * 1000 > limits.wait) return fetched
      await (options.wait ?? sleep)(pause * 1000)
    }
  } finally {
    await agent.destroy()
  }
}

const BUSY = new Set([429, 503])
const REDIRECTS = new Set([301, 302, 303, 307, 308])

async function attemptOnce(first: string, options: FetchOptions, limits: FetchLimits, agent: Agent): Promise<Fetched> {
  const deadline = AbortSignal.timeout(limits.total)
  const signal = options.signal ? AbortSignal.any([deadline, options.signal]) : deadline
  let url = first
  try {
    for (let hops = 0; hops <= limits.redirects; hops++) {
      const forbidden = whyForbidden(url, options.allowLoopback ?? false)
      if (forbidden) return failed('feed-refused', forbidden)
      const response = await request(url, { dispatcher: agent, headers: headersOf(options), signal })
      const header = (name: string) => [response.headers[name]].flat()[0] ?? null
      const location = header('location')
      if (response.statusCode === 200) {
        const bytes = await readCapped(response.body, header('content-encoding'), limits.bytes)
        const validators = { etag: header('etag'), lastModified: header('last-modified') }
        return { kind: 'fetched', bytes, contentType: header('content-type'), finalUrl: url, ...validators }
      }
      response.body.on('error', () => undefined).destroy()
      if (response.statusCode === 304) return { kind: 'not-modified' }
      if (!REDIRECTS.has(response.statusCode) || location === null) {
        const message = `${url} answered ${response.statusCode}; open it in a browser to see why.`
        return failed(
          'feed-unreachable',
          message,
          response.statusCode,
          secondsOf(header('retry-after'), header('date')),
        )
      }
      if (!URL.canParse(location, url))
        return failed('feed-refused', `${url} redirects to “${location}”, which is no address.`)
      url = new URL(location, url).href
    }
    return failed('feed-refused', `${first} redirects more than ${limits.redirects} times.`)
  } catch (cause) {
    if (options.signal?.aborted) return failed('feed-unreachable', `${url} was not read: the run was stopped.`)
    if (deadline.aborted) return failed('feed-unreachable', `${url} took longer than ${limits.total / 1000} s.`)
    return explain(url, cause)
  }
}

function headersOf({ validators, userAgent }: FetchOptions): Record<string, string> {
  return {
    'user-agent': userAgent ?? 'Entente/0.1 (feed reader)',
    accept: 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
    'accept-encoding': 'gzip, deflate, br',
    ...(validators?.etag != null && { 'if-none-match': validators.etag }),
    ...(validators?.lastModified != null && { 'if-modified-since': validators.lastModified }),
  }
}

function whyForbidden(address: string, allowLoopback: boolean): string | null {
  if (!URL.canParse(address)) return `“${address}” is not a web address.`
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `${address} is neither http nor https.`
  if (url.username !== '' || url.password !== '')
    return `${url.origin}: an address with a user or password in it is not fetched.`
  return isForbiddenLiteral(url.hostname, allowLoopback)
    ? `${address} is not on the public internet, so it was not fetched.`
    : null
}

/** What the network throws, as an issue; anything else is our own mistake and goes on. */
function explain(url: string, cause: unknown): Fetched {
  if (!(cause instanceof Error)) throw cause
  if (cause instanceof TooLarge)
    return failed('feed-too-large', `${url} is larger than it may be (${cause.message}); nothing of it was read.`)
  if (cause instanceof UnknownEncoding)
    return failed('feed-refused', `${url} is compressed as “${cause.message}”, which was not asked for.`)
  if (cause instanceof ForbiddenAddress) {
    return failed('feed-refused', `${url} is not on the public internet (${cause.message}), so it was not fetched.`)
  }
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : null
  if (code === null) throw cause
  return failed('feed-unreachable', `${url} could not be read: ${REASONS[code] ?? cause.message} (${code}).`)
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name server does not answer',
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  UND_ERR_HEADERS_TIMEOUT: 'no answer in time',
  UND_ERR_BODY_TIMEOUT: 'the body stopped coming',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the body is shorter than announced',
  Z_BUF_ERROR: 'the compressed body is cut short',
  Z_DATA_ERROR: 'the compressed body is damaged',
}

/** Retry-After is seconds, or a date to be measured by the server's own clock. */
function secondsOf(retryAfter: string | null, date: string | null): number | null {
  if (retryAfter === null) return null
  if (/^\d+$/.test(retryAfter.trim())) return Number(retryAfter)
  const seconds = Math.ceil((Date.parse(retryAfter) - Date.parse(date ?? '')) / 1000)
  return Number.isNaN(seconds) ? null : Math.max(0, seconds)
}

function failed(
  code: Issue['code'],
  message: string,
  status: number | null = null,
  retryAfter: number | null = null,
): Fetched {
  return { kind: 'failed', issue: { code, message }, status, retryAfter }
}
