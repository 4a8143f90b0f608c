import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/feeds/read-document.ts'

const only = (input: string, options = {}) => {
  const { articles, issues } = readDocument(input, options)
  expect(issues).toEqual([])
  expect(articles).toHaveLength(1)
  return articles[0]
}

describe('is known by its content:', () => {
  test('a feed', () => {
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>urn:1</id><title>Pact</title><content>Signed.</content></entry></feed>'
    expect(only(atom)).toMatchObject({ key: 'id:urn:1', title: 'Pact', text: 'Pact\n\nSigned.' })
  })

  test('a JSON Feed', () => {
    const json = {
      version: 'https://jsonfeed.org/version/1',
      items: [{ id: '1', title: 'Pact', content_text: 'Signed.' }],
    }
    expect(only(JSON.stringify(json))).toMatchObject({ key: 'id:1', text: 'Pact\n\nSigned.' })
  })

  test('an HTML page, without what surrounds the article', () => {
    const html = `<!doctype html><html lang="en-GB"><head><title>Pact | News</title>
      <link rel="canonical" href="/pact"><meta property="article:published_time" content="2031-03-01T09:00:00+09:00"></head>
      <body><nav>Home</nav><main><h1>Pact</h1><p>Signed.</p><aside>Other news</aside></main><footer>Imprint</footer></body></html>`
    expect(only(html, { url: 'https://a.example/x?y' })).toMatchObject({
      ...{ key: 'a.example/pact', url: 'https://a.example/pact', title: 'Pact', text: 'Pact\n\nSigned.' },
      ...{ publishedAt: '2031-03-01T00:00:00Z', language: 'en-gb' },
    })
  })

  test('a piece of HTML', () =>
    expect(only('<p>Signed <b>today</b>.</p>')).toMatchObject({ title: '', text: 'Signed today.' }))

  test('XHTML with an XML declaration', () => {
    expect(
      only(
        '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><h1>Pact</h1><p>Signed.</p></body></html>',
      ),
    ).toMatchObject({
      text: 'Pact\n\nSigned.',
    })
  })

  test('plain text with a title', () =>
    expect(only('Pact signed\n\nThey met\nand signed.')).toMatchObject({
      title: 'Pact signed',
      text: 'Pact signed\n\nThey met and signed.',
    }))

  test('plain text without', () =>
    expect(only('They met and signed.')).toMatchObject({ title: '', text: 'They met and signed.' }))

  test('plain text that begins with a bracket', () =>
    expect(only('[Suwon] They met.')).toMatchObject({ text: '[Suwon] They met.' }))

  test('one article in JSON', () => {
    const article = { title: 'Pact', published: '2031-03-01', text: 'They met.\n\nThey signed.' }
    expect(only(JSON.stringify(article))).toMatchObject({
      publishedAt: '2031-03-01T00:00:00Z',
      text: 'Pact\n\nThey met.\n\nThey signed.',
    })
  })

  test('several articles in JSON', () => {
    const list = [
      { id: '1', title: 'A', text: 'a' },
      { title: '', text: '' },
      7,
      { id: '4', title: 'D', published: 'once', text: 'd' },
    ]
    const { articles, issues } = readDocument(JSON.stringify(list))
    expect(articles.map(({ key }) => key)).toEqual(['id:1', 'id:4'])
    expect(issues.map(({ code }) => code)).toEqual(['entry-unusable', 'entry-unusable', 'entry-date-unreadable'])
  })
})

test.each([
  ['broken XML', '<?xml version="1.0"?>\n<rss><channel></rss>', 'feed-not-well-formed', 2],
  ['a broken feed without declaration', '<feed>\n\n<entry></feed>', 'feed-not-well-formed', 3],
  ['broken JSON', '{"title":\n "a",}', 'feed-not-well-formed', 2],
  ['JSON cut short', '{"title": "a', 'feed-not-well-formed', 1],
  ['other XML', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'feed-format-unknown', undefined],
])('%s is refused with its place', (_, text, code, line) => {
  const { articles, issues } = readDocument(text)
  expect(articles).toEqual([])
  expect(issues).toMatchObject([line === undefined ? { code } : { code, line }])
})

const seed = join(process.env['ENTENTE_SHARED'] ?? '', 'seed/gyeonggi-global.atom.xml')
const reason =
  process.env['ENTENTE_SHARED'] === undefined
    ? 'ENTENTE_SHARED is not set'
    : existsSync(seed)
      ? null
      : `${seed} is missing`

if (reason !== null) console.info(`Skipped, the real feed: ${reason}`)

test.skipIf(reason !== null)(`the real feed gives ten articles`, () => {
  const { articles, issues } = readDocument(readFileSync(seed))
  expect(issues).toEqual([])
  expect(articles.map(({ language }) => language)).toEqual(Array(10).fill('en-us'))
  expect(new Set(articles.map(({ id }) => id)).size).toBe(10)
  for (const { publishedAt, updatedAt, title, text, excerpt } of articles) {
    expect(publishedAt).toMatch(/^2024-0[45]-\d\dT\d\d:\d\d:\d\dZ$/)
    expect(updatedAt).toMatch(/^2024-0[456]-\d\dT\d\d:\d\d:\d\dZ$/)
    expect(text.startsWith(`${title}\n\n`)).toBe(true)
    expect(text).not.toMatch(/[<>\u00a0]|&\w+;|\n{3}| \n|\n /)
    expect(excerpt).toBe(false)
  }
})
