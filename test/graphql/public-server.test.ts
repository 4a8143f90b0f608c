import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { hashOfKey } from '../../src/graphql/guard/client.ts'
import type { PublicServerOptions } from '../../src/graphql/public-server.ts'
import { away, SECRET } from './away.ts'
import { codesOf, serve as start, type Serving } from './serving.ts'

const KEY = 'ent_this-key-is-for-tests-only'
const NAMED = {
  clientByKey: (hash: string) => (hash === hashOfKey(KEY) ? { name: 'key:ada', budget: 1000 } : undefined),
}
const CLIENTS = { budget: 100, proxies: [], ...NAMED }
const PAGE = '{ agreements(first: 30) { nodes { id } } }'

let serving: Serving | undefined
const serve = async (options: Partial<PublicServerOptions> = {}): Promise<Serving> => (serving = await start(options))
afterEach(() => serving?.drain(0))

describe('keys and budgets', () => {
  test('nobody without a key is asked for one, and a key that nobody has is refused', async () => {
    const { ask } = await serve({ clients: CLIENTS })
    expect((await ask('{ __typename }')).status).toBe(200)
    for (const headers of [
      { authorization: `Bearer ${KEY}` },
      { authorization: `bearer  ${KEY}` },
      { 'x-api-key': KEY },
    ])
      expect((await ask('{ __typename }', headers)).status).toBe(200)
    for (const headers of [
      { authorization: 'Bearer other' },
      { authorization: 'Bearer' },
      { authorization: `Basic ${btoa(`ada:${KEY}`)}` },
      { 'x-api-key': '' },
      { 'x-api-key': hashOfKey(KEY) },
    ]) {
      const refused = await ask('{ __typename }', headers)
      expect([refused.status, ...codesOf(refused)]).toEqual([401, 'UNAUTHENTICATED'])
      expect(refused.headers.get('www-authenticate')).toBe('Bearer')
    }
  })

  test('an address asks for as many rows as its budget holds, a key for its own', async () => {
    const { ask } = await serve({ clients: CLIENTS })
    const three = [await ask(PAGE), await ask(PAGE), await ask(PAGE)]
    expect(three.flatMap(codesOf)).not.toContain('RATE_LIMITED')
    const refused = await ask(PAGE)
    expect([refused.status, ...codesOf(refused)]).toEqual([429, 'RATE_LIMITED'])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(codesOf(await ask(PAGE, { 'x-api-key': KEY })), 'ada has a budget of her own').not.toContain('RATE_LIMITED')
  })

  test('what is refused is paid for too, if by its arrival alone', async () => {
    const { ask } = await serve({ clients: { ...CLIENTS, budget: 5 } })
    for (let time = 0; time < 5; time++)
      expect(codesOf(await ask('{ nothing }'))).toEqual(['GRAPHQL_VALIDATION_FAILED'])
    expect(codesOf(await ask('{ nothing }'))).toEqual(['RATE_LIMITED'])
  })

  test('X-Forwarded-For is believed of our own proxies only', async () => {
    const from = (address: string): Record<string, string> => ({ 'x-forwarded-for': address })
    const behind = await serve({ clients: { ...CLIENTS, proxies: ['127.0.0.0/8'] } })
    for (let time = 0; time < 3; time++) await behind.ask(PAGE, from('192.0.2.1'))
    expect(codesOf(await behind.ask(PAGE, from('192.0.2.1')))).toEqual(['RATE_LIMITED'])
    expect(codesOf(await behind.ask(PAGE, from('192.0.2.2')))).not.toContain('RATE_LIMITED')
    await behind.drain(0)
    const open = await serve({ clients: CLIENTS })
    for (let time = 0; time < 3; time++) await open.ask(PAGE, from(`192.0.2.${time}`))
    expect(codesOf(await open.ask(PAGE, from('192.0.2.9'))), 'it pays by its own address').toEqual(['RATE_LIMITED'])
  })
})

describe('more than can be answered', () => {
  const gate = Promise.withResolvers<never>()
  gate.promise.catch(() => undefined)
  const stuck = { ...away, ask: () => gate.promise }

  test('is refused at once with 503 and Retry-After, while /health answers', async () => {
    const { ask, url } = await serve({
      openReader: () => stuck,
      capacity: { running: 2, waiting: 3, patience: 60_000, isBehind: () => false },
      limits: { deadline: 60_000 },
    })
    const held = Array.from({ length: 5 }, () => ask(PAGE))
    await expect.poll(async () => (await ask(PAGE)).status).toBe(503)
    const refused = await ask(PAGE)
    expect([refused.status, ...codesOf(refused), refused.headers.get('retry-after')]).toEqual([503, 'OVERLOADED', '1'])
    expect((await fetch(`${url}/health`)).status).toBe(200)
    expect(await (await fetch(`${url}/metrics`)).text()).toMatch(
      /^entente_questions_running 2$[^]*^entente_questions_waiting 3$/m,
    )
    gate.reject(new Error('enough'))
    expect((await Promise.all(held)).flatMap(codesOf)).toEqual(Array(5).fill('INTERNAL_SERVER_ERROR'))
  })

  test('slow senders take nobody’s place', async () => {
    const { ask, url } = await serve({ capacity: { running: 1, waiting: 0, patience: 1, isBehind: () => false } })
    const senders = Array.from({ length: 20 }, () => connect(Number(new URL(url).port), '127.0.0.1'))
    for (const sender of senders)
      sender.write('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{')
    await sleep(100)
    expect((await ask('{ __typename }')).status).toBe(200)
    for (const sender of senders) sender.destroy()
  })

  test('an answer that takes too long is given up', async () => {
    const { ask } = await serve({
      openReader: () => ({ ...away, ask: () => new Promise(() => undefined) }),
      limits: { deadline: 50 },
    })
    const late = await ask(PAGE)
    expect([late.status, ...codesOf(late)]).toEqual([504, 'TIMEOUT'])
    expect(late.data).toBeUndefined()
  })
})

describe('what the operator sees', () => {
  test('each request has an id, the client’s own where it is harmless', async () => {
    const { ask, ended } = await serve()
    const own = await ask('query Mine { __typename }', { 'x-request-id': 'abc-1' })
    expect(own.headers.get('x-request-id')).toBe('abc-1')
    const other = await ask('{ __typename }', { 'x-request-id': 'a"}{"b' })
    expect(other.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    await expect.poll(() => ended.length).toBe(2)
    expect(ended[0]).toMatchObject({ request: 'abc-1', client: '127.0.0.1', status: 200, operation: 'Mine', codes: [] })
  })

  test('an error that is hidden is told once, with the id of its request', async () => {
    const { ask, errors } = await serve()
    const failed = await ask('{ a: agreements { nodes { id } } b: regions { nodes { id } } }', {
      'x-request-id': 'r-1',
    })
    expect(failed.text).not.toContain(SECRET)
    expect(errors).toEqual([{ error: new Error(SECRET), request: 'r-1' }])
  })

  test('neither keys nor words of a question are told of, and neither is in the metrics', async () => {
    const { ask, ended, errors, url } = await serve({ clients: CLIENTS })
    const secrets = [
      'qz-password-in-a-variable',
      'qz-name-in-a-query',
      'qz-unknown-key',
      'qz-path',
      KEY,
      hashOfKey(KEY),
    ]
    await ask('{ regions(filter: { nameContains: "qz-name-in-a-query" }) { totalCount } }', {
      authorization: `Bearer ${KEY}`,
    })
    await ask('query ($id: ID!) { node(id: $id) { id } }', { 'x-api-key': KEY }, { id: 'qz-password-in-a-variable' })
    await ask('query ($id: Int!) { __typename }', {}, { id: 'qz-password-in-a-variable' })
    await ask('{ __typename }', { authorization: 'Bearer qz-unknown-key' })
    await fetch(`${url}/graphql?key=qz-path`)
    await fetch(`${url}/graphql`, { method: 'POST', headers: { cookie: 'qz-path' }, body: '"qz-name-in-a-query' })
    const metrics = await (await fetch(`${url}/metrics`)).text()
    await expect.poll(() => ended.length).toBe(7)
    const seen = [JSON.stringify(ended), errors.map(({ error }) => String(error)).join('\n'), metrics].join('\n')
    expect(secrets.filter((secret) => seen.includes(secret))).toEqual([])
    expect(ended.map(({ client }) => client)).toContain('key:ada')
  })

  test('metrics are counted by status and code, in Prometheus’ format', async () => {
    const { ask, url } = await serve()
    await ask('{ __typename }')
    await ask('{ nothing }')
    await fetch(`${url}/secret-path`)
    const response = await fetch(`${url}/metrics`)
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
    const text = await response.text()
    for (const line of [
      'entente_requests_total{path="/graphql",status="200"} 2',
      'entente_requests_total{path="other",status="404"} 1',
      'entente_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1',
      'entente_request_seconds_bucket{le="+Inf"} 2',
      'entente_request_seconds_count 2',
    ])
      expect(text.split('\n')).toContain(line)
    const lines = text.split('\n').filter((line) => line !== '')
    expect(
      lines.filter((line) => !/^(# (HELP|TYPE) \w+ .+|\w+(\{\w+="[^"\\]*"(,\w+="[^"\\]*")*\})? [\d.e+-]+)$/.test(line)),
    ).toEqual([])
  })

  test('metrics can be turned off', async () => {
    const { url } = await serve({ metrics: false })
    expect((await fetch(`${url}/metrics`)).status).toBe(404)
  })
})

describe('stopping', () => {
  test('lets answers under way end, and takes nothing new', async () => {
    const asked = Promise.withResolvers<undefined>()
    const answer = Promise.withResolvers<never>()
    const { ask, drain, url } = await serve({
      openReader: () => ({
        ...away,
        ask: () => {
          asked.resolve(undefined)
          return answer.promise
        },
      }),
    })
    const underWay = ask(PAGE)
    await asked.promise
    const stopped = drain(10_000)
    await expect(fetch(`${url}/ready`)).rejects.toThrow('fetch failed')
    answer.reject(new Error('answered'))
    const given = await underWay
    expect([given.status, ...codesOf(given)]).toEqual([200, 'INTERNAL_SERVER_ERROR'])
    await stopped
  })

  test('cuts off what does not end', async () => {
    const { ask, drain } = await serve({ openReader: () => ({ ...away, ask: () => new Promise(() => undefined) }) })
    const underWay = ask(PAGE)
    await sleep(50)
    await drain(50)
    await expect(underWay).rejects.toThrow('fetch failed')
  })
})
