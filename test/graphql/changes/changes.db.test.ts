import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createReader } from '../../../src/graph/read.ts'
import type { PublicServerOptions } from '../../../src/graphql/public-server.ts'
import { serve, type Serving } from '../serving.ts'
import { openWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

let serving: Serving
const over = (options: Partial<PublicServerOptions> = {}): Promise<Serving> =>
  serve({
    openReader: (call) => createReader(world.listening, call),
    limits: { deadline: 60_000 },
    subscribers: { places: 2, everyMs: 100 },
    cache: { bytes: 100_000 },
    ...options,
  })
beforeEach(async () => void (serving = await over()))
afterEach(() => serving.drain(0))

const FOLLOW = 'subscription Follow { changes { seq op name subject { id } } }'

/** What a run writes, in the order of its numbers. */
async function record(...subjects: readonly string[]): Promise<void> {
  const rows = subjects.map((subject) => ({
    ...{ subject, op: 'added', type: 'Official', after: JSON.stringify({ name: `Qz ${subject}` }) },
    ...{ run: 'qz-run', at: '2024-07-01T00:00:00.000Z' },
  }))
  await world.graph.define(`MERGE (p:Projector {name: 'projector'}) SET p.changes = 900000100 + ${count}`)
  count += subjects.length
  await world.graph.write((tx) => tx.run('project/record-changes', { rows }))
}
let count = 0

type Event = { readonly event: string; readonly data: { data?: { changes: { seq: number; name: string } } | null } }
type Following = {
  readonly status: number
  readonly type: string | null
  /** The next so many events. */
  readonly next: (count: number) => Promise<readonly Event[]>
  readonly leave: () => void
}

async function follow(query = FOLLOW, on = serving): Promise<Following> {
  const controller = new AbortController()
  const response = await fetch(`${on.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query }),
    signal: controller.signal,
  })
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  const decoder = new TextDecoder()
  let text = ''
  const events: Event[] = []
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    next: async (count) => {
      while (events.length < count) {
        const { value, done } = await reader.read()
        if (done) break
        text += decoder.decode(value, { stream: true })
        const parts = text.split('\n\n')
        text = parts.pop() ?? ''
        events.push(...parts.flatMap(eventIn))
      }
      return events.splice(0, count)
    },
    leave: () => controller.abort(),
  }
}

function eventIn(part: string): Event[] {
  const field = (name: string): string | undefined => new RegExp(`^${name}: ?(.*)$`, 'm').exec(part)?.[1]
  const [event, data] = [field('event'), field('data')]
  return event === undefined ? [] : [{ event, data: data ? (JSON.parse(data) as Event['data']) : {} }]
}

async function subscribers(on = serving): Promise<number> {
  const text = await (await fetch(`${on.url}/metrics`)).text()
  return Number(/^entente_subscribers (\d+)/m.exec(text)?.[1])
}

async function until(fits: () => Promise<boolean>): Promise<void> {
  while (!(await fits())) await setTimeout(20)
}

describe('who follows changes', () => {
  test('is told of each that is written from then on, in order', async () => {
    const following = await follow()
    expect(following).toMatchObject({ status: 200, type: expect.stringContaining('text/event-stream') as unknown })
    await record('qz-new-1', 'qz-new-2')
    await record('qz-new-3')
    const events = await following.next(3)
    expect(events.map(({ event }) => event)).toEqual(['next', 'next', 'next'])
    expect(events.map(({ data }) => data.data?.changes.name)).toEqual(['Qz qz-new-1', 'Qz qz-new-2', 'Qz qz-new-3'])
    following.leave()
  })

  test('goes on after the last one seen', async () => {
    const following = await follow('subscription { changes(after: 900000002) { seq } }')
    const events = await following.next(2)
    expect(events.map(({ data }) => data.data?.changes.seq)).toEqual([900000003, 900000004])
    following.leave()
  })

  test('each with a selection of their own, under names of their own', async () => {
    const [a, b] = await Promise.all([
      follow('subscription { x: changes(after: 900000003) { __typename subjectId } }'),
      follow('subscription { changes(after: 900000003) { at before } }'),
    ])
    expect((await a.next(1))[0]?.data).toEqual({
      data: { x: { __typename: 'Change', subjectId: 'organization:qz-gone' } },
    })
    expect((await b.next(1))[0]?.data).toEqual({
      data: { changes: { at: '2024-06-01T10:00:00.000Z', before: '{"name":"Qz Gone"}' } },
    })
    a.leave()
    b.leave()
  })

  test('makes no question slow, however long it lasts: only the rows that were told count', async () => {
    const counted = async (name: string): Promise<number> => {
      const text = await (await fetch(`${serving.url}/metrics`)).text()
      return Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1])
    }
    const counts = (): Promise<readonly number[]> =>
      Promise.all(['entente_request_seconds_count', 'entente_request_seconds_sum', 'entente_rows_total'].map(counted))
    const [count = 0, seconds = 0, rows = 0] = await counts()
    const following = await follow('subscription { changes(after: 900000002) { seq } }')
    await following.next(2)
    following.leave()
    await until(async () => (await counted('entente_rows_total')) > rows)
    expect((await counts()).slice(0, 2)).toEqual([count, seconds])
    expect(await counted('entente_rows_total')).toBeGreaterThanOrEqual(rows + 2)
    expect(serving.ended.filter(({ path }) => path === '/graphql')).toEqual([
      expect.objectContaining({ operation: null, subscribed: true }),
    ])
  })

  test('is one of so many, and frees the place by leaving', async () => {
    const [a, b] = await Promise.all([follow(), follow()])
    expect(await subscribers()).toBe(2)
    expect(JSON.stringify(await (await follow()).next(1))).toContain('OVERLOADED')
    a.leave()
    await until(async () => (await subscribers()) === 1)
    const next = await follow()
    expect(next.status).toBe(200)
    expect(await subscribers()).toBe(2)
    b.leave()
    next.leave()
    await until(async () => (await subscribers()) === 0)
  })

  test('the database is asked nothing while nobody follows', async () => {
    const following = await follow()
    following.leave()
    await until(async () => (await subscribers()) === 0)
    await setTimeout(300)
    world.asked.length = 0
    await setTimeout(500)
    expect(world.asked).toEqual([])
  })

  test('one look serves all', async () => {
    const all = await Promise.all([follow(), follow()])
    world.asked.length = 0
    const began = performance.now()
    await setTimeout(1000)
    const [looks, seconds] = [world.asked.length, (performance.now() - began) / 1000]
    expect(looks).toBeGreaterThan(0)
    expect(looks).toBeLessThanOrEqual(10 * seconds + 1)
    for (const each of all) each.leave()
  })

  test('ends when the server stops', async () => {
    const following = await follow()
    await serving.drain(10_000)
    expect((await following.next(1)).map(({ event }) => event)).toEqual(['complete'])
  })
})

test.each([
  ['too much for one operation', { limits: { cost: 1, deadline: 60_000 } }, 'LIMIT_EXCEEDED'],
  ['more subscribers than places', { subscribers: { places: 0 } }, 'OVERLOADED'],
  [
    'a client without a budget for it',
    { clients: { budget: 2, clientByKey: () => undefined, proxies: [] } },
    'RATE_LIMITED',
  ],
])('%s is refused', async (_, options, code) => {
  const strict = await over(options)
  const refused = await follow(FOLLOW, strict)
  const text = JSON.stringify(await refused.next(1))
  expect(text + String(refused.status)).toContain(code)
  await strict.drain(0)
})

test('a question is no subscription: the cache answers it as ever, as an event too', async () => {
  const NAME = '{ official(id: "official:qz-ari") { name } }'
  await serving.ask(NAME)
  const asEvents = await follow(NAME)
  expect((await asEvents.next(1))[0]?.data).toEqual({ data: { official: { name: 'Ari Qz-Kim' } } })
})
