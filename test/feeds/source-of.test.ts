import { expect, test } from 'vitest'
import { sourceOf } from '../../src/feeds/source-of.ts'
import type { Source } from '../../src/feeds/source.ts'

const source = (name: string, url: string): Source => ({
  ...{ name, url, publisher: name, region: null, language: null, schedule: null, timeZone: 'UTC' },
})
const sources = [
  source('north', 'https://www.north.example/feed/atom/'),
  source('bay-news', 'https://bay.example/news.xml'),
  source('bay-press', 'https://bay.example/press.xml'),
  source('file', 'data/samples/a.xml'),
]

test.each([
  ['the same self link, however written', 'http://north.example/feed/atom', [], 'north'],
  ['the same self link before the host', 'https://bay.example/press.xml', ['https://north.example/1'], 'bay-press'],
  ['the host of all entries', null, ['https://north.example/1', null, 'http://www.north.example/2'], 'north'],
  ['hosts that differ: nobody', null, ['https://north.example/1', 'https://bay.example/2'], null],
  ['a host of two sources: nobody', null, ['https://bay.example/1'], null],
  ['a host nobody configured', 'https://x.example/feed', ['https://x.example/1'], null],
  ['no trace at all', null, [null], null],
])('%s', (_, selfLink, entryLinks, name) =>
  expect(sourceOf({ selfLink, entryLinks }, sources)?.name ?? null).toBe(name),
)
