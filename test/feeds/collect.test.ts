import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collect } from '../../src/feeds/collect.ts'
import type { CollectOptions, Input, Outcome } from '../../src/feeds/collect.ts'
import type { Source } from '../../src/feeds/source.ts'

const SOURCE: Source = {
  name: 'north',
  url: 'https://north.example/feed',
  publisher: 'North',
  region: 'GB-NRM',
  language: 'en',
  schedule: null,
  timeZone: 'UTC',
}
const FEED =
  '<rss version="2.0"><channel><item><title>A</title><link>https://north.example/a</link></item></channel></rss>'
const NOW = '2031-01-01T00:00:00Z'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-'))
  await writeFile(join(folder, 'feed.xml'), FEED)
  await writeFile(join(folder, 'broken.xml'), '<rss>')
})
afterAll(() => rm(folder, { recursive: true }))

const outcomes = async (inputs: readonly Input[], options: Partial<CollectOptions> = {}) => {
  const all: Outcome[] = []
  for await (const outcome of collect(inputs, { sources: [SOURCE], now: () => NOW, ...options })) all.push(outcome)
  return all
}

test('one outcome each, in order; a broken feed stops nothing', async () => {
  const inputs = ['feed.xml', 'broken.xml', 'none.xml', 'feed.xml'].map((name) => ({ location: join(folder, name) }))
  const all = await outcomes(inputs)
  expect(all.map(({ kind }) => kind)).toEqual(['body', 'failed', 'failed', 'body'])
  expect(all.map(({ input }) => input)).toEqual(inputs)
  expect(all[2]).toMatchObject({ issue: { code: 'feed-unreachable' } })
})

test('a file belongs to the source its entries point to, and may be given as an address', async () => {
  const [outcome] = await outcomes([{ location: pathToFileURL(join(folder, 'feed.xml')).href }])
  expect(outcome).toMatchObject({
    kind: 'body',
    source: { name: 'north' },
    body: { source: 'north', articles: [{ source: 'north', language: 'en' }] },
    validators: null,
  })
})

test('a time given for a file is its time', async () => {
  const [outcome] = await outcomes([{ location: join(folder, 'feed.xml'), fetchedAt: '2030-05-05T00:00:00Z' }])
  expect(outcome).toMatchObject({ body: { fetchedAt: '2030-05-05T00:00:00Z' } })
})

test('the network is asked with the last validators, and the new ones are handed on', async () => {
  const validators = { etag: '"1"', lastModified: null }
  const asked: unknown[] = []
  const [outcome] = await outcomes([{ location: SOURCE.url, source: SOURCE, validators }], {
    fetching: { userAgent: 'us' },
    fetch: async (url, options) => {
      asked.push(url, options)
      return {
        kind: 'fetched',
        bytes: Buffer.from(FEED),
        contentType: null,
        etag: '"2"',
        lastModified: 'then',
        finalUrl: url,
      }
    },
  })
  expect(asked).toEqual([SOURCE.url, { userAgent: 'us', validators }])
  expect(outcome).toMatchObject({
    kind: 'body',
    body: { fetchedAt: NOW },
    validators: { etag: '"2"', lastModified: 'then' },
  })
})

test('what is not modified, and what fails, says of which source', async () => {
  const input = { location: SOURCE.url, source: SOURCE }
  expect(await outcomes([input], { fetch: async () => ({ kind: 'not-modified' }) })).toEqual([
    { kind: 'not-modified', input, source: SOURCE },
  ])
  const issue = { code: 'feed-unreachable', message: 'The server is gone.' } as const
  expect(
    await outcomes([input], { fetch: async () => ({ kind: 'failed', issue, status: 410, retryAfter: null }) }),
  ).toEqual([
    { kind: 'failed', input, source: SOURCE, issue: { ...issue, source: 'north' }, status: 410, retryAfter: null },
  ])
})
