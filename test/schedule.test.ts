import { expect, test } from 'vitest'
import type { Source } from '../src/feeds/source.ts'
import { nextRuns, schedule } from '../src/schedule.ts'

const source = (name: string, pattern: string | null, timeZone = 'UTC'): Source => ({
  name,
  url: `https://${name}.example/feed`,
  publisher: name,
  region: null,
  language: null,
  schedule: pattern,
  timeZone,
})
const EVERY_SECOND = '* * * * * *'

test('the next runs come soonest first, in the time zone of their source', () => {
  const planned = nextRuns(
    [source('utc', '0 9 * * *'), source('seoul', '0 9 * * *', 'Asia/Seoul'), source('never', null)],
    new Date('2026-03-01T08:30:00Z'),
  )
  expect(planned.map(({ source: { name }, at }) => `${name} ${at.toISOString()}`)).toEqual([
    'utc 2026-03-01T09:00:00.000Z',
    'seoul 2026-03-02T00:00:00.000Z',
  ])
})

test('sources that fall due together are read one after another, and a failure stops neither', async () => {
  const stop = new AbortController()
  const told: string[] = []
  let atWork = 0
  let most = 0
  await schedule({
    sources: [source('a', EVERY_SECOND), source('b', EVERY_SECOND)],
    signal: stop.signal,
    onError: ({ name }, error) => told.push(`${name}: ${String(error)}`),
    readSource: async ({ name }) => {
      most = Math.max(most, ++atWork)
      await new Promise((resolve) => setTimeout(resolve, 100))
      atWork--
      told.push(name)
      if (told.filter((one) => one === 'b').length >= 2) stop.abort()
      if (name === 'a') throw new Error('broken')
    },
  })
  expect(most).toBe(1)
  expect(told).toContain('a: Error: broken')
  expect(atWork).toBe(0)
})

test('a source that is still being read when it falls due again is not queued twice', async () => {
  const stop = new AbortController()
  let reads = 0
  await schedule({
    sources: [source('slow', EVERY_SECOND)],
    signal: stop.signal,
    onError: () => undefined,
    readSource: async () => {
      reads++
      await new Promise((resolve) => setTimeout(resolve, 2_500))
      stop.abort()
    },
  })
  expect(reads).toBe(1)
})
