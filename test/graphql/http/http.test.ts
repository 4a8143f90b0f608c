import { once } from 'node:events'
import type { Server as NodeServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { serverAudits, type AuditResult } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHttpServer } from '../../../src/graphql/http/http.ts'
import { LIMITS } from '../../../src/graphql/guard/limits.ts'
import { post, type Answer } from '../ask.ts'
import { SECRET, serverWithoutDatabase } from '../away.ts'

const hidden: unknown[] = []
const server = serverWithoutDatabase({ onError: (error) => hidden.push(error) })

describe('GraphQL over HTTP', () => {
  test.each([
    ['outside development', server],
    ['in development', serverWithoutDatabase({ development: true })],
  ])('passes the audits of graphql-http %s with no error and no warning', async (where, audited) => {
    const audits = serverAudits({
      url: 'http://localhost/graphql',
      fetchFn: (url: string, init: RequestInit) => audited.fetch(url, init),
    })
    const results: AuditResult[] = []
    for (const audit of audits) results.push(await audit.fn())
    const count = (status: AuditResult['status']): number => results.filter((result) => result.status === status).length
    console.info(
      `audits ${where}: ${count('ok')} ok, ${count('notice')} notice, ${count('warn')} warn, ${count('error')} error`,
    )
    expect(results.filter(({ status }) => status === 'warn' || status === 'error')).toEqual([])
    expect(count('ok')).toBeGreaterThanOrEqual(58)
  })

  test.each<readonly [law: string, init: RequestInit, status: number]>([
    ['GET is refused', { method: 'GET' }, 405],
    ['PUT is refused', { method: 'PUT', body: '{}' }, 405],
    [
      'a form is refused',
      { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={__typename}' },
      415,
    ],
    [
      'a form of parts is refused',
      { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' },
      415,
    ],
    [
      'a bare query is refused',
      { method: 'POST', headers: { 'content-type': 'application/graphql' }, body: '{__typename}' },
      415,
    ],
    [
      'plain text is refused',
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{__typename}"}' },
      415,
    ],
    [
      'JSON with a charset is taken',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: '{"query":"{__typename}"}',
      },
      200,
    ],
  ])('%s', async (_, init, status) => {
    const response = await server.fetch('http://localhost/graphql?query={__typename}', init)
    expect(response.status).toBe(status)
    if (status === 405) expect(response.headers.get('allow')).toBe('POST')
  })

  test('no page of another origin may ask, unless it is listed', async () => {
    const preflight = (asked: typeof server): Promise<Response> =>
      Promise.resolve(
        asked.fetch('http://localhost/graphql', {
          method: 'OPTIONS',
          headers: { origin: 'https://a.example', 'access-control-request-method': 'POST' },
        }),
      )
    expect((await preflight(server)).headers.get('access-control-allow-origin')).toBeNull()
    const open = serverWithoutDatabase({ origins: ['https://a.example', 'https://b.example'] })
    expect((await preflight(open)).headers.get('access-control-allow-origin')).toBe('https://a.example')
  })

  test('GraphiQL is there in development only', async () => {
    const html = { headers: { accept: 'text/html' } }
    expect(await (await server.fetch('http://localhost/graphql', html)).text()).not.toContain('GraphiQL')
    const page = await serverWithoutDatabase({ development: true }).fetch('http://localhost/graphql', html)
    expect(await page.text()).toContain('GraphiQL')
  })
})

describe('the process lives through it, several times over, and still answers', () => {
  const http = createHttpServer(server)
  let url = ''
  beforeAll(async () => {
    http.listen(0, '127.0.0.1')
    await once(http, 'listening')
    url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  })
  afterAll(() => {
    http.closeAllConnections()
    http.close()
  })

  const send = async (body: string): Promise<{ status: number; code: string | undefined; text: string }> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    const text = await response.text()
    const { errors } = JSON.parse(text) as Answer
    return { status: response.status, code: errors?.[0]?.extensions?.code, text }
  }
  const query = (text: string): string => JSON.stringify({ query: text })
  const aliases = Array.from({ length: 100_000 }, (_, index) => `a${index}:__typename`).join(' ')
  const levels = `${'{within'.repeat(1000)}{id}${'}'.repeat(1000)}`

  test.each<readonly [law: string, body: string, status: number, code: string]>([
    ['broken JSON', '{"query": "{__type', 400, 'BAD_REQUEST'],
    ['no JSON at all', '<query/>', 400, 'BAD_REQUEST'],
    ['an empty body', '', 400, 'BAD_REQUEST'],
    ['a batch', `[${query('{__typename}')},${query('{__typename}')}]`, 400, 'BAD_REQUEST'],
    ['a batch of one', `[${query('{__typename}')}]`, 400, 'BAD_REQUEST'],
    ['a throwing field', query('{ agreements { nodes { id } } }'), 200, 'INTERNAL_SERVER_ERROR'],
    ['100,000 aliases', query(`{${aliases}}`), 413, 'REQUEST_ENTITY_TOO_LARGE'],
    ['as many aliases as the body may hold', query(`{${aliases.slice(0, LIMITS.body - 100)}}`), 200, 'LIMIT_EXCEEDED'],
    ['a query 1,000 levels deep', query(levels), 200, 'LIMIT_EXCEEDED'],
    [
      'a list 1,000 levels deep',
      query(`{ node(id: ${'['.repeat(1000)}${']'.repeat(1000)}) { id } }`),
      200,
      'LIMIT_EXCEEDED',
    ],
    ['20 MB', query(' '.repeat(20_000_000)), 413, 'REQUEST_ENTITY_TOO_LARGE'],
  ])('%s', async (_, body, status, code) => {
    for (let time = 0; time < 3; time++) {
      const answer = await send(body)
      expect(answer).toMatchObject({ code })
      expect([status, 400]).toContain(answer.status)
      expect(answer.text).not.toContain(SECRET)
      expect(await send(query('{ __typename }'))).toMatchObject({
        status: 200,
        text: '{"data":{"__typename":"Query"}}',
      })
    }
  })

  test('a body whose length is untold is refused, and cut off however long it grows', async () => {
    const { status, sent } = await upload(http, 'Transfer-Encoding: chunked', `2710\r\n${' '.repeat(10_000)}\r\n`)
    expect(status).toBe('HTTP/1.1 411 Length Required')
    expect(sent).toBeLessThan(100_000_000)
    expect((await send(query('{ __typename }'))).status).toBe(200)
  })

  test('so is one that is announced to be too long', async () => {
    const { status, sent } = await upload(http, `Content-Length: ${10e12}`, ' '.repeat(10_000))
    expect(status).toBe('HTTP/1.1 413 Payload Too Large')
    expect(sent).toBeLessThan(100_000_000)
    expect((await send(query('{ __typename }'))).status).toBe(200)
  })

  test('a sender that never ends its headers is cut off', async () => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.write('POST /graphql HTTP/1.1\r\nHost: x\r\n')
    await once(socket.resume(), 'close')
  }, 15_000)

  test('what an error hides is told to the operator', () => {
    expect(hidden.map(String).join('\n')).toContain(SECRET)
  })
})

test('a client that goes away takes its question with it', async () => {
  const asked = Promise.withResolvers<AbortSignal>()
  const slow = serverWithoutDatabase({
    openReader: ({ signal }) => {
      asked.resolve(signal)
      return { ask: never, generation: never, ping: never }
    },
  })
  const http = createHttpServer(slow).listen(0, '127.0.0.1')
  await once(http, 'listening')
  const gone = new AbortController()
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`
  const headers = { 'content-type': 'application/json' }
  const answer = fetch(url, { method: 'POST', headers, body: '{"query":"{coverage{articles}}"}', signal: gone.signal })
  const signal = await asked.promise
  gone.abort()
  await expect(answer).rejects.toThrow('aborted')
  if (!signal.aborted) await once(signal, 'abort')
  expect((await fetch(url, { method: 'POST', headers, body: '{"query":"{__typename}"}' })).status).toBe(200)
  http.closeAllConnections()
  http.close()
})

describe('/health and /ready', () => {
  test('the process is healthy, and not ready without its database', async () => {
    expect((await server.fetch('http://localhost/health')).status).toBe(200)
    const ready = await server.fetch('http://localhost/ready')
    expect([ready.status, await ready.text()]).toEqual([503, ''])
  })

  test('a database that never answers is not ready either', async () => {
    const silent = serverWithoutDatabase({
      openReader: () => ({ ask: never, generation: never, ping: never }),
    })
    expect((await silent.fetch('http://localhost/ready')).status).toBe(503)
  })
})

describe('pages for Neo4j Browser', () => {
  const text = '<article>Guide – 가이드</article>'
  const paged = serverWithoutDatabase({ pages: new Map([['/browser/guide.html', { type: 'text/html', text }]]) })
  const get = (path: string, method = 'GET'): Promise<Response> =>
    Promise.resolve(paged.fetch(`http://localhost${path}`, { method }))

  test('are served to any origin', async () => {
    const page = await get('/browser/guide.html')
    expect([page.status, await page.text()]).toEqual([200, text])
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('access-control-allow-origin')).toBe('*')
  })

  test('answer the preflight', async () => {
    const answer = await get('/browser/guide.html', 'OPTIONS')
    expect([
      answer.status,
      answer.headers.get('access-control-allow-origin'),
      answer.headers.get('access-control-allow-headers'),
    ]).toEqual([204, '*', '*'])
  })

  test.each([
    ['/browser/other.html', 'GET', 404],
    ['/browser/../package.json', 'GET', 404],
    ['/browser/guide.html', 'POST', 405],
    ['/browser/guide.html', 'HEAD', 200],
  ])('%s by %s: %i', async (path, method, status) => {
    expect((await get(path, method)).status).toBe(status)
  })
})

test('an answer says in its status whether the question was understood', async () => {
  const statusOf = async (query: string): Promise<number> => (await post(server, JSON.stringify({ query }))).status
  expect([await statusOf('{ __typename }'), await statusOf('{ nothing }'), await statusOf('{')]).toEqual([
    200, 400, 400,
  ])
})

function never(): Promise<never> {
  return new Promise(() => undefined)
}

/** Sends the piece over and over until the server cuts it off; how its answer begins, and how many bytes were sent. */
async function upload(
  http: NodeServer,
  header: string,
  piece: string,
): Promise<{ readonly status: string | undefined; readonly sent: number }> {
  const socket = connect((http.address() as AddressInfo).port, '127.0.0.1')
  socket.write(`POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${header}\r\n\r\n`)
  const pump = (): void => {
    while (!socket.destroyed && socket.write(piece));
  }
  socket.on('drain', pump)
  socket.on('error', () => socket.destroy())
  let answer = ''
  socket.on('data', (chunk) => (answer += String(chunk)))
  pump()
  await new Promise((resolve) => socket.once('close', resolve))
  return { status: answer.split('\r\n', 1)[0], sent: socket.bytesWritten }
}
