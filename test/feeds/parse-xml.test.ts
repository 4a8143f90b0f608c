import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { parseXml } from '../../src/feeds/parse-xml.ts'
import type { XmlElement } from '../../src/feeds/parse-xml.ts'

const rootOf = (xml: string, url: string | null = null) => {
  const document = parseXml(xml, url)
  if (document.kind === 'refused') throw new Error(document.issue.message)
  return document.root
}

test.each([
  ['numbers stay as written', '<a b="1e5">007</a>', '<{}a b="1e5">007</{}a>'],
  ['mixed content keeps its order', '<a>one<b/>two<c>three</c> </a>', '<{}a>one<{}b></{}b>two<{}c>three</{}c> </{}a>'],
  ['entities are decoded once', '<a b="&amp;amp;">&amp;lt;&#38;amp;</a>', '<{}a b="&amp;">&lt;&amp;</{}a>'],
  ['CDATA is not decoded', '<a>&lt;<![CDATA[&lt;<b>]]>]]</a>'.replace(']]</a>', '</a>'), '<{}a><&lt;<b></{}a>'],
  ['comments and instructions leave no trace', `<?a it's > b?><a>o<!-- > "x' -->n<?p "?>e</a>`, '<{}a>one</{}a>'],
  ['a document type leaves no trace', `<!DOCTYPE a SYSTEM "it's > x"><a/>`, '<{}a></{}a>'],
  [
    'namespaces count, prefixes do not',
    '<p:a xmlns:p="u"><b xmlns="v" p:c="1"/></p:a>',
    '<{u}a {xmlns}p="u"><{v}b xmlns="v" {u}c="1"></{v}b></{u}a>',
  ],
  ['line ends and tabs in attributes are spaces', '<a b="1\n2\t3&#10;"/>', '<{}a b="1 2 3\n"></{}a>'],
  ['slashes end no value', '<a href="x/"><b c="/"/></a>', '<{}a href="x/"><{}b c="/"></{}b></{}a>'],
])('%s', (_, xml, expected) => expect(show(rootOf(xml))).toBe(expected))

describe('xml:base and xml:lang', () => {
  test('are inherited and resolved one in the other', () => {
    const root = rootOf(
      '<a xml:base="/x/" xml:lang="en"><b xml:base="y/"><c xml:lang=""/></b></a>',
      'https://h.example/feed',
    )
    const b = root.children[0] as XmlElement
    const c = b.children[0] as XmlElement
    expect([root.base, b.base, c.base]).toEqual([
      'https://h.example/x/',
      'https://h.example/x/y/',
      'https://h.example/x/y/',
    ])
    expect([root.language, b.language, c.language]).toEqual(['en', 'en', null])
  })
})

test.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'prototype', 'valueOf'])(
  'an element or attribute called %s changes no prototype and throws nothing',
  (name) => {
    for (const xml of [`<a><${name}>x</${name}></a>`, `<a ${name}="x"/>`, `<${name} xmlns:p="u" p:${name}="y"/>`])
      parseXml(xml)
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
    expect(Object.keys(Object.prototype)).toEqual([])
  },
)

test('reads every well-formed document as saxes does', () => {
  const text = fc.stringMatching(/^[ -~\n\u00e9\ud55c]{0,12}$/)
  const name = fc.constantFrom('a', 'b:c', 'd-e', 'f.g', 'p:a')
  const escaped = text.map((raw) => raw.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`))
  const leaf = fc.oneof(
    escaped,
    text.filter((raw) => !raw.includes(']]>')).map((raw) => `<![CDATA[${raw}]]>`),
    text.filter((raw) => !raw.includes('--') && !raw.endsWith('-')).map((raw) => `<!--${raw}-->`),
    text.filter((raw) => !raw.includes('?>')).map((raw) => `<?pi ${raw}?>`),
  )
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc
        .tuple(name, escaped, fc.array(tie('node'), { maxLength: 4 }))
        .map(([tag, value, inside]) => `<${tag} k="${value}" p:k='${value}'>${inside.join('')}</${tag}>`),
    ),
  }))
  fc.assert(
    fc.property(fc.array(node, { maxLength: 5 }), (nodes) => {
      const xml = `<root xmlns:p="u" xmlns:b="v">${nodes.join('')}</root>`
      expect(show(rootOf(xml))).toBe(bySaxes(xml))
    }),
    { numRuns: 300 },
  )
})

function show(element: XmlElement): string {
  const name = `{${element.namespace}}${element.name}`
  const attributes = [...element.attributes].map(
    ([key, value]) => ` ${key.replace('http://www.w3.org/2000/xmlns/', 'xmlns')}="${value}"`,
  )
  return `<${name}${attributes.join('')}>${element.children.map((child) => (typeof child === 'string' ? child : show(child))).join('')}</${name}>`
}

function bySaxes(xml: string): string {
  const out: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', (tag) => {
    const attributes = Object.values(tag.attributes).map(
      (a) => ` ${a.prefix === '' ? a.local : `{${a.prefix === 'xmlns' ? 'xmlns' : a.uri}}${a.local}`}="${a.value}"`,
    )
    out.push(`<{${tag.uri}}${tag.local}${attributes.join('')}>`)
  })
  parser.on('text', (text) => void out.push(text))
  parser.on('cdata', (text) => void out.push(text))
  parser.on('closetag', (tag) => void out.push(`</{${tag.uri}}${tag.local}>`))
  parser.write(xml).close()
  return out.join('')
}
