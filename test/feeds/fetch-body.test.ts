import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { deflateSync, gzipSync, brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fetchBody } from '../../src/feeds/fetch-body.ts'
import type { Fetched, FetchOptions } from '../../src/feeds/fetch-body.ts'
import { isPublic } from '../../src/feeds/guarded-lookup.ts'

const FEED = '<rss version="2.0"><channel/></rss>'
const ETAG = 'W/"odd ; tag"'
const DATE = 'Tue, 28 May 2024 00:00:00 +0000'

type Route = (response: ServerResponse, request: IncomingMessage) => void
const send =
  (status: number, headers: Record<string, string> = {}, body: string | Buffer = ''): Route =>
  (response) =>
    void response.writeHead(status, headers).end(body)

let busy = 0
const ROUTES: Record<string, Route> = {
  '/feed': (response, request) => {
    const known = request.headers['if-none-match'] === ETAG && request.headers['if-modified-since'] === DATE
    const headers = { etag: ETAG, 'last-modified': DATE, 'content-type': 'application/rss+xml' }
    send(known ? 304 : 200, headers, known ? '' : FEED)(response, request)
  },
  '/agent': (response, { headers }) => void response.end(headers['user-agent']),
  '/gzip': send(200, { 'content-encoding': 'gzip' }, gzipSync(FEED)),
  '/deflate': send(200, { 'content-encoding': 'deflate' }, deflateSync(FEED)),
  '/br': send(200, { 'content-encoding': 'br' }, brotliCompressSync(FEED)),
  '/zstd': send(200, { 'content-encoding': 'zstd' }, FEED),
  '/chain': send(200, { 'content-encoding': 'gzip, gzip' }, gzipSync(gzipSync(FEED))),
  '/moved': send(301, { location: '/feed' }),
  '/loop': send(302, { location: '/loop' }),
  '/nowhere': send(302, { location: 'http://' }),
  '/to-file': send(302, { location: 'file:///etc/passwd' }),
  '/to-private': send(302, { location: 'http://10.0.0.1/' }),
  '/to-metadata': send(302, { location: 'http://169.254.169.254/latest/' }),
  '/to-mapped': send(302, { location: 'http://[::ffff:192.168.0.1]/' }),
  '/to-name': send(302, { location: 'http://inside.example/' }),
  '/bomb': send(200, { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(64 * 1024 * 1024))),
  '/announced': (response) => void response.writeHead(200, { 'content-length': '99999999' }).write('a'),
  '/endless': (response) => {
    const timer = setInterval(() => response.write('x'.repeat(65_536)), 1)
    response.on('close', () => clearInterval(timer))
  },
  '/slow': (response) => {
    const timer = setInterval(() => response.write('x'), 100)
    response.on('close', () => clearInterval(timer))
  },
  '/silent': () => undefined,
  '/stalled': (response) => void response.writeHead(200).write('a'),
  '/short': (response) => {
    response.writeHead(200, { 'content-length': '100' })
    response.write(FEED, () => response.destroy())
  },
  '/cut-chunk': (response) => {
    response.writeHead(200)
    response.write(FEED, () => response.destroy())
  },
  '/cut-gzip': send(
    200,
    { 'content-encoding': 'gzip', connection: 'close' },
    gzipSync(FEED.repeat(99)).subarray(0, 60),
  ),
  '/bad-gzip': send(200, { 'content-encoding': 'gzip' }, 'not gzip at all'),
  '/404': send(404),
  '/410': send(410),
  '/500': send(500),
  '/503': send(503, { 'retry-after': '3600' }),
  '/busy': (response, request) => {
    const route = ++busy < 2 ? send(429, { 'retry-after': '2' }) : send(200, {}, FEED)
    route(response, request)
  },
  '/busy-until': send(503, { date: 'Tue, 28 May 2024 00:00:00 GMT', 'retry-after': 'Tue, 28 May 2024 00:05:00 GMT' }),
}

let origin = ''
let requests: string[] = []
const server = createServer((request, response) => {
  requests.push(request.url ?? '')
  response.on('error', () => undefined)
  const route = ROUTES[request.url ?? '']
  if (route) route(response, request)
  else send(404)(response, request)
})

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  requests = []
  busy = 0
})

const issueOf = (fetched: Fetched) => (fetched.kind === 'failed' ? fetched.issue : null)
const get = (path: string, options: FetchOptions = {}) => fetchBody(origin + path, { allowLoopback: true, ...options })

describe('a polite request', () => {
  test('hands over the body and the validators, verbatim', async () => {
    const fetched = await get('/feed')
    expect(fetched).toMatchObject({
      kind: 'fetched',
      etag: ETAG,
      lastModified: DATE,
      contentType: 'application/rss+xml',
      finalUrl: `${origin}/feed`,
    })
    expect(fetched.kind === 'fetched' && new TextDecoder().decode(fetched.bytes)).toBe(FEED)
  })

  test('sends the validators back as they came, and takes 304 for an answer', async () => {
    expect(await get('/feed', { validators: { etag: ETAG, lastModified: DATE } })).toEqual({ kind: 'not-modified' })
  })

  test('says who asks', async () => {
    const fetched = await get('/agent', { userAgent: 'Entente/9 (+https://who.example)' })
    expect(fetched.kind === 'fetched' && new TextDecoder().decode(fetched.bytes)).toBe(
      'Entente/9 (+https://who.example)',
    )
  })

  test.each(['/gzip', '/deflate', '/br'])('reads %s', async (path) => {
    const fetched = await get(path)
    expect(fetched.kind === 'fetched' && new TextDecoder().decode(fetched.bytes)).toBe(FEED)
  })

  test('follows a redirect and says where it ended', async () => {
    expect(await get('/moved')).toMatchObject({ kind: 'fetched', finalUrl: `${origin}/feed` })
  })

  test('waits as long as a busy server asks, if that is short', async () => {
    const waits: number[] = []
    expect(await get('/busy', { wait: async (milliseconds) => waits.push(milliseconds) })).toMatchObject({
      kind: 'fetched',
    })
    expect(waits).toEqual([2000])
  })
})

const SHORT = { connect: 1_000, headers: 1_000, total: 1_500 }

test.each<[string, string, string, RegExp]>([
  ['not found', '/404', 'feed-unreachable', /404/],
  ['gone', '/410', 'feed-unreachable', /410/],
  ['a server error', '/500', 'feed-unreachable', /500/],
  ['busy for an hour', '/503', 'feed-unreachable', /503/],
  ['a redirect loop', '/loop', 'feed-refused', /more than 5 times/],
  ['a redirect to no address', '/nowhere', 'feed-refused', /no address/],
  ['a redirect to a file', '/to-file', 'feed-refused', /neither http nor https/],
  ['a redirect into the private network', '/to-private', 'feed-refused', /not on the public internet/],
  ['a redirect to cloud metadata', '/to-metadata', 'feed-refused', /not on the public internet/],
  ['a redirect to a private address in IPv6 clothes', '/to-mapped', 'feed-refused', /not on the public internet/],
  ['a redirect to a name with a private address', '/to-name', 'feed-refused', /inside\.example is at 192\.168\.1\.1/],
  ['a gzip bomb', '/bomb', 'feed-too-large', /16777216 bytes/],
  ['a body without end', '/endless', 'feed-too-large', /larger/],
  ['an encoding not asked for', '/zstd', 'feed-refused', /zstd/],
  ['a chain of encodings', '/chain', 'feed-refused', /gzip, gzip/],
  ['a byte now and then', '/slow', 'feed-unreachable', /longer than 1\.5 s/],
  ['silence', '/silent', 'feed-unreachable', /./],
  ['a body that stops coming', '/stalled', 'feed-unreachable', /./],
  ['a body shorter than announced', '/short', 'feed-unreachable', /cut|shorter/],
  ['a chunked body cut', '/cut-chunk', 'feed-unreachable', /cut/],
  ['a compressed body cut', '/cut-gzip', 'feed-unreachable', /cut short/],
  ['a damaged compressed body', '/bad-gzip', 'feed-unreachable', /damaged/],
])('%s is an issue, not a crash', async (_, path, code, message) => {
  const started = performance.now()
  const resolve = async () => [{ address: '192.168.1.1', family: 4 }]
  const limits = /slow|silent|stalled/.test(path) ? SHORT : {}
  const fetched = await get(path, { limits, resolve })
  expect(issueOf(fetched)?.code).toBe(code)
  expect(issueOf(fetched)?.message).toMatch(message)
  expect(performance.now() - started).toBeLessThan(15_000)
})

test('Retry-After is handed on in seconds, also where it is a date', async () => {
  expect(await get('/503')).toMatchObject({ status: 503, retryAfter: 3600 })
  expect(await get('/busy-until')).toMatchObject({ status: 503, retryAfter: 300 })
})

test.each<[string, (port: string) => string]>([
  ['loopback by number', (port) => `http://127.0.0.1:${port}/feed`],
  ['loopback as one number', (port) => `http://2130706433:${port}/feed`],
  ['loopback by name', (port) => `http://localhost:${port}/feed`],
  ['loopback in IPv6', (port) => `http://[::1]:${port}/feed`],
  ['a name that leads to loopback', (port) => `http://rebound.example:${port}/feed`],
  ['a password in the address', (port) => `http://a:b@127.0.0.1:${port}/feed`],
  ['a file', () => 'file:///etc/passwd'],
  ['data', () => 'data:text/plain,a'],
  ['nonsense', () => 'feed'],
])('%s is refused before any connection is made', async (_, address) => {
  const resolve = async () => [{ address: '127.0.0.1', family: 4 }]
  const fetched = await fetchBody(address(new URL(origin).port), { resolve })
  expect(fetched).toMatchObject({ kind: 'failed', issue: { code: 'feed-refused' } })
  expect(requests).toEqual([])
})

test('a second answer of the name server cannot swap the address', async () => {
  let answers = 0
  const resolve = async () => [{ address: ++answers === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]
  const fetched = await fetchBody(`http://swap.example:${new URL(origin).port}/feed`, { resolve, allowLoopback: true })
  expect([fetched.kind, answers]).toEqual(['fetched', 1])
})

test.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '169.254.1.1',
  '172.16.0.1',
  '192.0.2.1',
  '198.18.0.1',
  '224.0.0.1',
  '::',
  'fc00::1',
  'fe80::1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  'x',
])('%s is not public, with or without loopback', (address) =>
  expect([isPublic(address, false), isPublic(address, true)]).toEqual([false, false]),
)

test('no one listening, and no such host, are issues', async () => {
  const unused = createServer().listen(0, '127.0.0.1')
  await once(unused, 'listening')
  const { port } = unused.address() as AddressInfo
  unused.close()
  await once(unused, 'close')
  const silent = await fetchBody(`http://127.0.0.1:${port}/`, { allowLoopback: true })
  expect(issueOf(silent)?.message).toMatch(/nothing listens/)
  const resolve = () => Promise.reject(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }))
  expect(issueOf(await fetchBody('http://none.example/', { resolve }))?.message).toMatch(/no such host/)
})

test('a run that is stopped stops its request', async () => {
  const stop = new AbortController()
  const fetching = get('/slow', { signal: stop.signal })
  await sleep(50)
  stop.abort()
  expect(issueOf(await fetching)?.message).toMatch(/stopped/)
})
