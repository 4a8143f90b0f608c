import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { random } from './generated/random.ts'
import { decisionsOn, exportAfter, writtenFeeds } from './generated/written-feeds.ts'
import { testWorld } from './support/world.ts'

describe('decisions among generated feeds', () => {
  const { world, inputs, remove } = writtenFeeds({ articles: 90, window: 8 })
  afterAll(remove)

  test('taken in before, among or after them, in any order, are one graph, and not the one without them', async () => {
    const decisions = await decisionsOn(world, inputs, 3)
    const straight = await exportAfter(world, [{ inputs }, { inputs: [], decisions }])
    expect(straight.filter((line) => line.startsWith('{"decision"')).length).toBeGreaterThan(4)
    expect(straight.join('\n')).toContain('█')
    for (const seed of [1, 2, 3]) {
      const { shuffle, below } = random(seed)
      const order = shuffle(inputs)
      const half = seed === 1 ? 0 : below(order.length)
      const steps = [
        { inputs: order.slice(0, half), batch: 1 + below(9) },
        { inputs: order.slice(half), decisions, batch: 1 + below(30) },
        { inputs: order.slice(below(order.length)), decisions: shuffle(decisions.split('\n')).join('\n') },
      ]
      expect(await exportAfter(world, steps), `seed ${seed}`).toEqual(straight)
    }
  })
})

describe('2,000 generated articles', () => {
  const { world, inputs, remove } = writtenFeeds({ articles: 2_000 })
  afterAll(remove)

  test('with decisions among them, in any order and any batches, are one graph', async () => {
    const decisions = await decisionsOn(world, inputs, 7)
    const straight = await exportAfter(world, [{ inputs, decisions }])
    expect(straight.length).toBeGreaterThan(20_000)
    const { shuffle } = random(5)
    const order = shuffle(inputs)
    const runs = [
      { inputs: order.slice(0, 7), batch: 33 },
      { inputs: order.slice(4), batch: 1_000, decisions },
    ]
    expect((await exportAfter(world, runs)).join('\n') === straight.join('\n')).toBe(true)
  })
})

const SHARED = process.env['ENTENTE_SHARED']
const FEEDS = ['seed/gyeonggi-global.atom.xml', 'eval/written.atom.xml', 'eval/real.atom.xml', 'corpus/corpus.atom.xml']
const there = SHARED !== undefined && existsSync(join(SHARED, FEEDS[0] ?? ''))
if (!there) console.log('feeds of ENTENTE_SHARED in any order: skipped, ENTENTE_SHARED names no folder with them')

test.skipIf(!there)('the feeds of ENTENTE_SHARED in any order and any batches are one graph', async () => {
  const inputs = FEEDS.map((file) => ({ location: join(SHARED ?? '', file), fetchedAt: '2026-01-01T00:00:00Z' }))
  const straight = await exportAfter(testWorld(), [{ inputs }])
  const other = await exportAfter(testWorld(), [{ inputs: [...inputs].reverse(), batch: 17 }])
  console.log(`${straight.length} lines of ${inputs.length} feeds, in two orders`)
  expect(other.join('\n') === straight.join('\n')).toBe(true)
})
