import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { makeFeeds, writeFeeds, type GeneratedBody } from './generated/feeds.ts'
import { random } from './generated/random.ts'
import { exportAfter, writtenFeeds } from './generated/written-feeds.ts'
import { testWorld } from './support/world.ts'

describe('generated feeds', () => {
  const { world, inputs, remove } = writtenFeeds({ articles: 90, window: 8 })
  afterAll(remove)

  test('in any order, any batches and any number of runs are one graph', async () => {
    const straight = await exportAfter(world, [{ inputs }])
    expect(straight.length).toBeGreaterThan(1000)
    for (const seed of [1, 2]) {
      const { shuffle, below } = random(seed)
      const order = shuffle(inputs)
      const half = below(order.length)
      const runs = [
        { inputs: order.slice(0, half), batch: 1 + below(9) },
        { inputs: order.slice(half - 3), batch: 1 + below(30) },
      ]
      expect(await exportAfter(world, runs), `seed ${seed}`).toEqual(straight)
    }
  })
})

describe('revisions of an article', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-revisions-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const { sources, bodies } = makeFeeds({ articles: 8, window: 4 })
  const [source] = sources
  const [entry = ''] = /<entry>.*<\/entry>/.exec(bodies[0]?.xml ?? '') ?? []
  const world = testWorld(sources)
  const at = (hour: number) => `2026-03-01T0${hour}:00:00Z`

  /** Six documents: edits with a new `updated`, with an old one and with none, a deletion, and its end. */
  const revisions = [
    revised('signed a memorandum of understanding with Bavaria', at(1)),
    revised('signed a memorandum of understanding with Ohio', at(3)),
    revised('signed a memorandum of understanding with Utah', null),
    revised('signed a friendship agreement with Ohio', at(2)),
    deleted(at(4)),
    revised('signed a cooperation agreement with Texas', at(5)),
  ]

  test('six in any order, fetched when they were, are one graph', async () => {
    const inputs = writeFeeds(folder, revisions)
    const straight = await exportAfter(world, [{ inputs }])
    expect(straight.join('\n')).toContain('Texas')
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...inputs], { minLength: 6 }), fc.nat(5), async (order, cut) => {
        expect(await exportAfter(world, [{ inputs: order.slice(0, cut) }, { inputs: order.slice(cut) }])).toEqual(
          straight,
        )
      }),
      { numRuns: 8, seed: 7 },
    )
  })

  test('the edited version alone is the same graph as the version before and then the edited one', async () => {
    const [before, after] = writeFeeds(folder, revisions)
    const both = await exportAfter(world, [{ inputs: [before!] }, { inputs: [after!] }])
    expect(both).toEqual(await exportAfter(world, [{ inputs: [after!] }]))
    expect(both).not.toEqual(await exportAfter(world, [{ inputs: [before!] }]))
  })

  function revised(words: string, updated: string | null): GeneratedBody {
    const stamped = entry
      .replace(/<updated>.*?<\/updated>/, updated === null ? '' : `<updated>${updated}</updated>`)
      .replace('&lt;p&gt;', `&lt;p&gt;Queensland ${words}. &lt;/p&gt;&lt;p&gt;`)
    return body(stamped, updated ?? at(6))
  }

  function deleted(when: string): GeneratedBody {
    const id = /<id>(.*?)<\/id>/.exec(entry)?.[1]
    return body(`<at:deleted-entry ref="${id}" when="${when}"/>`, when)
  }

  function body(content: string, fetchedAt: string): GeneratedBody {
    if (source === undefined) throw new Error('no source')
    const xml = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="en"><title>x</title><id>x</id><updated>${fetchedAt}</updated>${content}</feed>`
    return { source, fetchedAt, xml, entries: 1 }
  }
})
