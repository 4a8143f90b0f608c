import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { articleKeys } from '../src/feeds/article-key.ts'
import type { Entry, Feed } from '../src/feeds/feed.ts'
import { htmlToParagraphs } from '../src/feeds/html.ts'
import { parse } from '../src/feeds/parse.ts'
import { readDate } from '../src/feeds/read-date.ts'

const FILES = ['gyeonggi.atom.xml', 'gyeonggi-later.atom.xml', 'british-columbia.rss.xml'] as const
const [FIRST, LATER, PARTNER] = FILES

describe.each(FILES)('%s', (file) => {
  const feed = read(file)

  it('gives every entry an id, a title, text and dates that can be read', () => {
    const unusable = feed.entries.filter(({ id, title, content, summary, published, updated }) => {
      const dates = [published, updated].filter((date) => date !== null)
      return (
        !id ||
        !title ||
        !(content ?? summary)?.value.trim() ||
        published === null ||
        dates.some((date) => readDate(date) === null)
      )
    })
    expect(unusable).toEqual([])
  })

  it('points nowhere but to .example', () => {
    const links = [feed.selfLink, feed.alternateLink, ...feed.entries.map((entry) => entry.link)]
    const embedded = Array.from(sample(file).matchAll(/(?:href|src)="([^"]*)"/g), (match) => match[1])
    const hosts = [...links, ...embedded].map((link) => new URL(link ?? 'none:').hostname)
    expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([])
  })
})

describe('the sample as a whole', () => {
  it('holds at least 24 distinct articles from two feeds', () => {
    expect(
      new Set([...keyed(FIRST).keys(), ...keyed(LATER).keys(), ...keyed(PARTNER).keys()]).size,
    ).toBeGreaterThanOrEqual(24)
    expect(read(PARTNER).format).toBe('rss')
    expect(read(FIRST).selfLink).not.toBe(read(PARTNER).selfLink)
  })

  it('has a later body of one feed, whose window has moved on', () => {
    expect(read(LATER).selfLink).toBe(read(FIRST).selfLink)
    expect(instant(read(LATER).updatedAt)).toBeGreaterThan(instant(read(FIRST).updatedAt))
    expect(missing(FIRST, LATER).length).toBeGreaterThan(0)
    expect(missing(LATER, FIRST).length).toBeGreaterThan(0)
  })

  it('shows one edited entry there, with another amount and a later updated; all others are as they were', () => {
    const later = keyed(LATER)
    const changed = [...keyed(FIRST)].flatMap(([key, before]) => {
      const after = later.get(key)
      return after && JSON.stringify(after) !== JSON.stringify(before) ? [{ before, after }] : []
    })
    expect(changed.map(({ before }) => before.title)).toEqual([
      'Coldbrook Hydrogen Chooses Pyeongtaek for Its Asian Plant',
    ])
    for (const { before, after } of changed) {
      expect([amounts(before), amounts(after)]).toEqual([['KRW 96 billion'], ['KRW 69 billion']])
      expect(instant(after.updated)).toBeGreaterThan(instant(before.updated))
      expect(after.published).toBe(before.published)
    }
  })

  it('has one article in Korean and one with a summary only', () => {
    const entries = [...new Map([...keyed(FIRST), ...keyed(LATER), ...keyed(PARTNER)]).values()]
    expect(entries.filter(({ language }) => language === 'ko').map(({ title }) => title)).toHaveLength(1)
    expect(entries.filter(({ content }) => content === null).map(({ title }) => title)).toHaveLength(1)
  })
})

describe('its words are ours', () => {
  const shared = process.env['ENTENTE_SHARED']

  it('shares no twelve words in a row with the real feed', (test) => {
    if (!shared) {
      const reason = 'ENTENTE_SHARED is not set, so there is no real feed to compare the sample with'
      console.info(`Skipped: ${reason}`) // the default reporter keeps the reason to itself
      return test.skip(reason)
    }
    const real = runs(readFileSync(join(shared, 'seed', 'gyeonggi-global.atom.xml'), 'utf8'))
    expect(real.size).toBeGreaterThan(1000)
    expect(FILES.flatMap((file) => [...runs(sample(file))].filter((run) => real.has(run)))).toEqual([])
  })
})

function sample(file: string): string {
  return readFileSync(new URL(`../data/samples/${file}`, import.meta.url), 'utf8')
}

function read(file: string): Feed {
  const parsed = parse(sample(file))
  if (parsed.kind === 'refused') throw new Error(`${file}: ${parsed.issue.message}`)
  return parsed.feed
}

function keyed(file: string): ReadonlyMap<string, Entry> {
  const { entries } = read(file)
  const keys = articleKeys(entries)
  return new Map(entries.map((entry, index) => [keys[index] ?? '', entry]))
}

function missing(from: string, elsewhere: string): readonly string[] {
  return [...keyed(from).keys()].filter((key) => !keyed(elsewhere).has(key))
}

function instant(written: string | null): number {
  return Date.parse(readDate(written ?? '') ?? '')
}

function amounts({ content }: Entry): readonly string[] {
  return htmlToParagraphs(content?.value ?? '').flatMap((paragraph) => paragraph.match(/KRW [\d.]+ billion/g) ?? [])
}

/** Every run of twelve words inside a paragraph of the feed's articles. */
function runs(xml: string): ReadonlySet<string> {
  const parsed = parse(xml)
  if (parsed.kind === 'refused') throw new Error(parsed.issue.message)
  const paragraphs = parsed.feed.entries.flatMap(({ title, content, summary }) => [
    title,
    ...htmlToParagraphs((content ?? summary)?.value ?? ''),
  ])
  return new Set(
    paragraphs.flatMap((paragraph) => {
      const words = paragraph.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
      return words.slice(11).map((_, index) => words.slice(index, index + 12).join(' '))
    }),
  )
}
