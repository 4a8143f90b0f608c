import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ISSUE_CODES } from '../../src/issue.ts'
import { BODY_LIMIT, parseBody } from '../../src/feeds/parse-body.ts'
import type { BodyOptions, ParsedBody } from '../../src/feeds/parse-body.ts'

const FETCHED = {
  url: 'https://a.example/feed',
  seen: { kind: 'fetched', at: '2031-01-10T00:00:00Z' },
} as const satisfies BodyOptions
const FILE = { url: null, seen: { kind: 'file', modifiedAt: '2030-01-01T00:00:00Z' } } as const satisfies BodyOptions

const item = (inside: string) => `<item>${inside}</item>`
const rss = (items: readonly string[], channel = '') =>
  `<rss version="2.0"><channel>${channel}${items.join('')}</channel></rss>`
const body = (parsed: ParsedBody) => {
  if (parsed.kind === 'refused') throw new Error(parsed.issue.message)
  return parsed
}

const A = item('<title>A</title><link>/a</link><description>aa</description>')
const B = item('<title>B</title><link>/b</link><description>bb</description>')

describe('a body is known by its entries', () => {
  const hash = (...parts: Parameters<typeof rss>) => body(parseBody(rss(...parts), FETCHED)).body.hash

  test('not by the date of the feed', () =>
    expect(hash([A], '<lastBuildDate>1 Jan 2031 00:00 GMT</lastBuildDate>')).toBe(hash([A])))
  test('not by their order', () => expect(hash([A, B])).toBe(hash([B, A])))
  test('one entry more is another body', () => expect(hash([A, B])).not.toBe(hash([A])))
  test('one word changed is another body', () => expect(hash([A.replace('aa', 'ab')])).not.toBe(hash([A])))
})

describe('a body was seen', () => {
  const dated = rss([A], '<lastBuildDate>2 Jan 2031 00:00 GMT</lastBuildDate>')
  test.each([
    ['when it was fetched', dated, FETCHED, '2031-01-10T00:00:00Z'],
    ['as a file, when the feed says', dated, FILE, '2031-01-02T00:00:00Z'],
    ['as a file of a feed that says nothing, when the file was written', rss([A]), FILE, '2030-01-01T00:00:00Z'],
  ])('%s', (_, xml, options, fetchedAt) => expect(body(parseBody(xml, options)).body.fetchedAt).toBe(fetchedAt))
})

test('a feed without an address of its own is read the same from a file as from the web', () => {
  const xml = rss([A, B], '<link>https://a.example/</link>')
  expect(body(parseBody(xml, FILE)).body.hash).toBe(body(parseBody(xml, FETCHED)).body.hash)
})

test('one bad entry never stops a feed, and counts add up', () => {
  const { articles } = body(parseBody(rss([A, item(''), item('<description>no name</description>'), B]), FETCHED)).body
  const { issues } = body(parseBody(rss([A, item(''), item('<description>no name</description>'), B]), FETCHED))
  expect(articles.map(({ title }) => title)).toEqual(['A', 'B'])
  expect(issues.filter(({ code }) => code === 'entry-unusable')).toHaveLength(2)
})

test('an entry longer than a megabyte is cut, and says so', () => {
  const long = item(`<title>L</title><link>/l</link><description>${'😀 word '.repeat(200_000)}</description>`)
  const parsed = body(parseBody(rss([long, A]), FETCHED))
  expect(parsed.issues).toContainEqual(expect.objectContaining({ code: 'entry-cut', entry: 'https://a.example/l' }))
  const [text = ''] = parsed.body.articles.map((article) => article.text)
  expect([text.length > 900_000, text.length <= 1_000_000, text.isWellFormed()]).toEqual([true, true, true])
})

test('an entry of the future is kept and flagged', () => {
  const ahead = item('<title>F</title><link>/f</link><pubDate>13 Jan 2031 00:00 GMT</pubDate>')
  const parsed = body(parseBody(rss([ahead]), FETCHED))
  expect(parsed.issues).toMatchObject([{ code: 'entry-date-ahead' }])
  expect(parsed.body.articles[0]?.publishedAt).toBe('2031-01-13T00:00:00Z')
})

test.each([
  ['larger than 16 MB', 'x'.repeat(BODY_LIMIT + 1), 'feed-too-large'],
  ['empty', '', 'feed-format-unknown'],
  ['an HTML error page', '<!DOCTYPE html><html><body>Bad gateway<br></body></html>', 'feed-format-unknown'],
  ['an HTML page without a document type', '<HTML><p>Log in', 'feed-format-unknown'],
  ['plain text', 'Bad gateway', 'feed-format-unknown'],
  ['other JSON', '{"error": "no"}', 'feed-format-unknown'],
  [
    'entities that multiply',
    '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss>&b;</rss>',
    'feed-not-well-formed',
  ],
])('a body that is %s is refused whole', (_, text, code) => {
  expect(parseBody(text, FETCHED)).toMatchObject({ kind: 'refused', issue: { code } })
})

test('cut anywhere, an XML feed is refused whole: no entry is half loaded', () => {
  const xml = rss([A, B])
  for (let end = 0; end < xml.length; end++)
    expect(parseBody(xml.slice(0, end), FETCHED).kind, xml.slice(0, end)).toBe('refused')
})

describe('whatever comes, nothing is thrown and every entry is accounted for:', () => {
  const folder = join(import.meta.dirname, '../fixtures/feeds')
  const feeds = readdirSync(folder)
    .filter((name) => !name.endsWith('.expected.json'))
    .map((name) => readFileSync(join(folder, name)))
  const check = (parsed: ParsedBody) => {
    const issues = parsed.kind === 'refused' ? [parsed.issue] : parsed.issues
    for (const { code, message } of issues)
      expect([ISSUE_CODES.includes(code), message.length > 20]).toEqual([true, true])
    if (parsed.kind === 'refused') return
    for (const { key, title, text, url } of parsed.body.articles) {
      expect(key).not.toBe('')
      expect(title).not.toMatch(/\n|^\s|\s$/)
      expect(text.startsWith(title)).toBe(true)
      expect(text).not.toMatch(/\n{3}|^\s|\s$/)
      expect(url === null || URL.canParse(url)).toBe(true)
    }
  }

  test('any bytes, any Content-Type', () => {
    const contentType = fc.option(
      fc.oneof(fc.string(), fc.constantFrom('text/xml; charset=euc-kr', 'a;charset=utf-16')),
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), contentType, (bytes, type) =>
        check(parseBody(bytes, { ...FETCHED, contentType: type })),
      ),
    )
  })

  test('any text and any JSON', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.string().map((raw) => `<rss><channel><item>${raw}</item></channel></rss>`),
    )
    fc.assert(fc.property(text, (raw) => check(parseBody(raw, FILE))))
  })

  test('any JSON in the place of any field of a JSON Feed', () => {
    const field = fc.constantFrom(
      'id',
      'url',
      'title',
      'content_html',
      'content_text',
      'summary',
      'date_published',
      'language',
      'external_url',
    )
    const items = fc.array(fc.oneof(fc.jsonValue(), fc.dictionary(field, fc.jsonValue())))
    fc.assert(
      fc.property(items, fc.jsonValue(), (list, any) => {
        const json = {
          version: 'https://jsonfeed.org/version/1.1',
          title: any,
          feed_url: any,
          language: any,
          items: list,
        }
        const parsed = body(parseBody(JSON.stringify(json), FILE))
        check(parsed)
        expect(parsed.body.articles.length + parsed.issues.filter(({ code }) => code === 'entry-unusable').length).toBe(
          list.length,
        )
      }),
    )
  })

  test('feeds with bytes changed, doubled and taken out', () => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(40),
      insert: fc.oneof(
        fc.uint8Array({ maxLength: 8 }),
        fc.constantFrom(...['<', '&', ']]>', '<![CDATA[', '"', '&#0;', '<p>'].map((text) => Buffer.from(text))),
      ),
    })
    fc.assert(
      fc.property(fc.constantFrom(...feeds), fc.array(change, { minLength: 1, maxLength: 3 }), (feed, changes) => {
        const changed = changes.reduce((bytes, { at, length, insert }) => {
          const start = Math.floor(at * bytes.length)
          return Buffer.concat([bytes.subarray(0, start), insert, bytes.subarray(start + length)])
        }, feed)
        check(parseBody(changed, FETCHED))
      }),
      { numRuns: 400 },
    )
  })
})
