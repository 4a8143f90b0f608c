import { describe, expect, test } from 'vitest'
import { filesIn, readText } from './support/sources.ts'

const files = filesIn('cypher/browser/queries', '.cypher')
const queries = files.map((file) => ({ file, text: readText(`cypher/browser/queries/${file}`) }))
const guide = readText('cypher/browser/guide.html')
const grass = readText('cypher/browser/entente.grass')

describe('saved queries for Neo4j Browser', () => {
  test('there are at least eight', () => {
    expect(files.length).toBeGreaterThanOrEqual(8)
  })

  test.each(queries)('$file is numbered, begins with its title and has a limit', ({ file, text }) => {
    expect(file).toMatch(/^\d\d-[a-z0-9-]+\.cypher$/)
    expect(text).toMatch(/^\/\/ [A-Z]/)
    expect(Number(/\nLIMIT (\d+);\n$/.exec(text)?.[1])).toBeLessThanOrEqual(300)
  })
})

describe('the guide for Neo4j Browser', () => {
  const runnable = [...guide.matchAll(/<pre class="[^"]*\brunnable\b[^"]*">([^<]*)<\/pre>/g)].map(([, text = '']) =>
    unescape(text),
  )

  test('it offers every saved query, word for word, and no other', () => {
    const saved = queries.map(({ text }) => text.replace(/^.*\n/, '').replace(/;\n$/, ''))
    expect([...runnable].sort()).toEqual([...saved].sort())
  })

  test('it loads nothing from elsewhere', () => {
    expect(guide).not.toMatch(/<(script|img|link|iframe)\b|https?:/)
  })
})

describe('the style for Neo4j Browser', () => {
  const page = readText('docs/graph.md')
  const described = [...page.matchAll(/`([A-Z][a-z]+)`/g)].map(([, label = '']) => label)
  const coloured = [...grass.matchAll(/^node\.(\w+) \{([^}]*)\}/gm)]

  test('it gives every label that docs/graph.md describes a colour and a caption, and knows no other', () => {
    expect(coloured.map(([, label]) => label).sort()).toEqual([...new Set(described)].sort())
    expect(
      coloured
        .filter(([, , rules = '']) => !/\bcolor: #[0-9a-f]{6};/.test(rules) || !/\bcaption: '/.test(rules))
        .map(([, label]) => label),
    ).toEqual([])
  })

  test('no two kinds of things share a colour', () => {
    const colours = coloured.map(([, , rules = '']) => /(?<![-\w])color: (#\w+);/.exec(rules)?.[1])
    expect(colours.filter((colour, index) => colours.indexOf(colour) !== index)).toEqual([])
  })

  test.each(coloured.map(([, label = '', rules = '']) => ({ label, rules })))(
    'text on $label can be read: contrast 3 or more',
    ({ rules }) => {
      const ground = /(?<![-\w])color: (#\w+);/.exec(rules)?.[1] ?? ''
      const ink = /text-color-internal: (#\w+);/.exec(rules)?.[1] ?? '#1a202c'
      expect(contrast(ground, ink)).toBeGreaterThanOrEqual(3)
    },
  )
})

function unescape(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

/** The contrast of two colours by WCAG 2: 1 (none) to 21 (black on white). */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
