import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { explain } from '../../src/facts/explain.ts'
import { extract, extractAll } from '../../src/facts/extract.ts'
import type { Article } from '../../src/feeds/article.ts'
import { readDocument } from '../../src/feeds/read-document.ts'
import { ungated } from '../../src/text/gates.ts'
import { HOME } from '../../src/world.ts'
import { articleOf, knowledge } from './marked.ts'

const VOICE = { region: null }
const LEAD =
  'Kenya and Japan sign memorandum on ports\n\nKenya and Japan signed a memorandum of understanding on ports on May 3. ' +
  'President William Ruto met with Prime Minister Fumio Kishida in Tokyo.'

describe('an article is read', () => {
  test('with its facts, each a passage of the text', () => {
    const { statements, issues } = extract(articleOf(LEAD, '2024-05-04'), VOICE, knowledge())
    expect(issues).toEqual([])
    expect(statements.map(({ claim }) => claim.kind)).toContain('agreement')
    for (const { quote, start, end } of statements) expect(LEAD.slice(start, end)).toBe(quote)
  })
  test('in another language not at all, and says so', () => {
    const { statements, issues } = extract(articleOf(LEAD, '2024-05-04', { language: 'ko' }), VOICE, knowledge())
    expect([statements, issues.map(({ code }) => code)]).toEqual([[], ['language-not-read']])
  })
  test('in any English', () => {
    expect(extract(articleOf(LEAD, '2024-05-04', { language: 'en-gb' }), VOICE, knowledge()).statements).not.toEqual([])
  })
  test('as far as it goes where it is a summary, and says so', () => {
    const { statements, issues } = extract(articleOf(LEAD, '2024-05-04', { excerpt: true }), VOICE, knowledge())
    expect(issues.map(({ code }) => code)).toEqual(['excerpt-only'])
    expect(statements).not.toEqual([])
  })
  test('with no invented day where it gives none', () => {
    const { statements } = extract(articleOf('News\n\nKenya and Japan signed a treaty.', null), VOICE, knowledge())
    expect(statements.flatMap(({ claim }) => (claim.kind === 'agreement' ? [claim.date] : []))).toEqual([null])
  })
})

/** Pieces that make patterns work hardest, over and over. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['names and commas', 'Kenya, Japan, Peru and '],
  ['signings without end', 'signed a memorandum of understanding with Kenya and '],
  ['titles before titles', 'Deputy Prime Minister and Minister of Commerce and '],
  ['open brackets', '(the (Kenya ('],
  ['capitals', 'Aa Bb Cc Dd '],
  ['meetings', 'President Ruto met with Prime Minister Kishida, '],
  ['money and dates', 'USD 20 million on May 3, '],
  ['one sentence after another', 'Kenya signed an agreement with Japan on May 3. '],
  ['spaces', '        '],
  ['quotation marks', '“Kenya said “Japan '],
  ['full stops', '...!? '],
  ['abbreviations', 'Dr. Mr. (Hon. '],
  ['dots without a blank', '....'],
  ['small words', 'of the and in '],
  ['possessives', "Kenya's Japan's "],
  ['weekdays and years', 'on Monday in 1996 and 2001 to '],
  ['hyphens', 'Kenya-based-Japan-led-'],
  ['lines', 'Kenya and Japan\n'],
  ['papers in a list', 'MoU between Kenya and Japan on trade.\n'],
  ['one and another', 'Kenya signed two pacts, one on trade and another on '],
  ['visits', 'President Ruto, who visited Tokyo, visited Osaka and '],
  ['sums', 'Acme Inc. will invest USD 20 million or KRW 3 trillion in Kenya, '],
  ['signatories', 'signed by Mayor Kim Lee and Governor John Smith, '],
  ['who serves whom', 'his economy minister, John Smith, and '],
  ['who leads whom', 'a delegation led by Governor John Smith met the delegation of Kenya and '],
  ['words that refer back', 'the foreign ministers of Kenya, Japan and Peru and the '],
  ['officers of companies', 'John Smith, CEO of Acme, and Jane Doe, president of Beta University, '],
]

describe('long hostile text is read in linear time', () => {
  test.each(HOSTILE)('%s', { timeout: 60_000 }, (_name, piece) => {
    const cost = (length: number) => {
      const text = 'A title\n\n' + piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
      const before = process.cpuUsage()
      const { statements } = extract(articleOf(text), VOICE, knowledge())
      const { user, system } = process.cpuUsage(before)
      expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length)
      return (user + system) / 1000
    }
    cost(5_000)
    const few = cost(50_000)
    // The better of two, and a fixed part, keep compiling, collecting and pauses of the machine out of it.
    expect(Math.min(cost(200_000), cost(200_000))).toBeLessThan(6 * few + 200)
  })
})

/** The articles of the bundled feeds, and those of the gold set. */
function articlesIn(...folders: string[]): readonly Article[] {
  return folders.flatMap((folder) =>
    readdirSync(join(HOME, 'data', folder))
      .filter((file) => /\.(?:xml|txt|json)$/.test(file))
      .flatMap((file) => readDocument(readFileSync(join(HOME, 'data', folder, file))).articles),
  )
}

describe('what is read does not hang on which patterns were spared', () => {
  test.each(articlesIn('samples', 'gold/articles').map((article) => [article.title, article] as const))(
    '%s',
    (_title, article) => {
      const read = () => extract(article, VOICE, knowledge())
      expect(read()).toEqual(ungated(read))
    },
  )
})

test('articles read together are read as by themselves', () => {
  const spoken = articlesIn('samples', 'gold/articles').map((article) => ({ article, voice: VOICE }))
  const together = [...extractAll(spoken, knowledge())]
  expect(together).toEqual(spoken.map(({ article, voice }) => extract(article, voice, knowledge())))
})

test('no bundled article takes longer than 250 ms', () => {
  const articles = articlesIn('samples')
  expect(articles.length).toBeGreaterThan(30)
  for (const article of articles) {
    const before = process.cpuUsage()
    extract(article, VOICE, knowledge())
    expect(process.cpuUsage(before).user / 1000, article.title).toBeLessThan(250)
  }
})

describe('explain', () => {
  test('shows what is in a sentence and why each rule did or did not read it', () => {
    const [told] = explain(articleOf('Kenya and Japan signed a treaty.'), VOICE, knowledge())
    expect(told?.mentions.map(({ surface }) => surface)).toEqual(['Kenya', 'Japan'])
    const tried = Object.fromEntries((told?.rules ?? []).map(({ rule, fired, why }) => [rule, fired ? 'fired' : why]))
    expect(tried).toMatchObject({
      'agreement-signed': 'fired',
      'meeting-held': 'needs an official',
      'investment-announced': 'needs an organisation',
    })
  })
})
