import { describe, expect, test } from 'vitest'
import type { Finding, Rule } from '../../src/facts/context.ts'
import { merge } from '../../src/facts/merge.ts'
import { printout } from '../../src/facts/printout.ts'
import { rules } from '../../src/facts/rules/index.ts'
import { state, type Told } from '../../src/facts/state.ts'
import { line, marked } from './marked.ts'

function read(sentences: readonly string[], only: readonly Rule[] = rules) {
  const context = marked(sentences)
  const told: Told[] = context.sentences.flatMap((sentence) =>
    only.flatMap((rule) => rule.read(sentence, context).map((finding: Finding) => ({ ...finding, rule: rule.name }))),
  )
  return { context, told }
}

function papers(sentences: readonly string[]): string[] {
  const { context, told } = read(sentences)
  return merge(context, told)
    .filter(({ claim }) => claim.kind === 'agreement')
    .map((finding) => line({ ...finding, echo: false }, context))
}

const ONE = '{R:Bahia} signed a memorandum of understanding with {R:Shandong} {D:2024-05-03=on May 3}.'

describe('what an article tells twice is one statement', () => {
  const TOLD: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'the headline and the lead',
      ['#{R:Bahia}, {R:Shandong} ink MoU', ONE],
      ['MOU signed Bahia + Shandong 2024-05-03'],
    ],
    [
      'a paper and its signatories',
      [ONE, 'The MoU was signed by {P:Ana Sol@Bahia} and {P:Li Wen@Shandong}.'],
      ['MOU signed Bahia + Shandong 2024-05-03 by Ana Sol + Li Wen'],
    ],
    [
      'a paper spoken of again',
      [ONE, 'The agreement with {R:Shandong} was signed in the morning.'],
      ['MOU signed Bahia + Shandong 2024-05-03'],
    ],
    [
      'two papers of two kinds are two',
      [ONE, '{R:Bahia} signed a friendship agreement with {R:Shandong}.'],
      ['MOU signed Bahia + Shandong 2024-05-03', 'FRIENDSHIP signed Bahia + Shandong 2024-05-03'],
    ],
    [
      'an earlier paper stays apart by its year',
      [ONE, 'It follows the {D:2018} MOU between {R:Bahia} and {R:Shandong}.'],
      ['MOU signed Bahia + Shandong 2024-05-03', 'MOU in_force Bahia + Shandong 2018'],
    ],
    [
      'two that a text calls two are two',
      [ONE, '{R:Bahia} and {R:Shandong} signed another memorandum of understanding {D:2024-05-03=on May 3}.'],
      ['MOU signed Bahia + Shandong 2024-05-03', 'MOU signed Bahia + Shandong 2024-05-03'],
    ],
    [
      'one more on the same day, of another subject, is another',
      [
        '{R:Bahia} signed a memorandum of understanding on tourism with {R:Shandong} {D:2024-05-03=on May 3}.',
        '{D:2024-05-03=On the same day}, {R:Bahia} and {R:Shandong} signed a memorandum of understanding on education.',
      ],
      ['MOU signed Bahia + Shandong 2024-05-03', 'MOU signed Bahia + Shandong 2024-05-03'],
    ],
    [
      'told again with other words for its subject it is one',
      [
        '{R:Bahia} signed a memorandum of understanding on tourism with {R:Shandong} {D:2024-05-03=on May 3}.',
        '{R:Bahia} and {R:Shandong} signed a memorandum of understanding on travel {D:2024-05-03=on May 3}.',
      ],
      ['MOU signed Bahia + Shandong 2024-05-03'],
    ],
    ['a paper spoken of whose parties nobody names is none', ['The agreement was signed by {P:Ana Sol@Bahia}.'], []],
  ]
  test.each(TOLD)('%s', (_law, sentences, facts) => expect(papers(sentences)).toEqual(facts))
})

describe('statements', () => {
  const sentences = [ONE, '{P:Ana Sol@Bahia} met with {P:Li Wen@Shandong} and {P:Hu Bo@Shandong} in {R:Jinan}.', ONE]
  const { context, told } = read(sentences)
  const statements = state(context, told)

  test('the quotation is the text between its offsets', () => {
    for (const { quote, start, end } of statements) expect(context.article.text.slice(start, end)).toBe(quote)
  })
  test('ids are unique and the same each time', () => {
    const ids = statements.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(state(context, told).map(({ id }) => id)).toEqual(ids)
  })
  test('every part is about a statement of the article', () => {
    const ids = new Set(statements.map(({ id }) => id))
    for (const { claim } of statements) if ('about' in claim) expect(ids).toContain(claim.about)
  })
  test('a rule that gives a span outside the article is a mistake of ours', () => {
    const wrong: Told = {
      claim: { kind: 'total', metric: 'x', value: 1, currency: null, asOf: null },
      span: { start: 5, end: 9999 },
      rule: 'wrong',
    }
    expect(() => state(context, [wrong])).toThrow('outside its article')
  })
  test('principals are printed with all of the other side, colleagues are not', () => {
    const { met } = printout(context.article, statements) as { met: { a: string; b: string }[] }
    expect(met.map(({ a, b }) => `${a} × ${b}`)).toEqual(['Ana Sol × Li Wen', 'Ana Sol × Hu Bo'])
  })
  test('planned meetings and visits are stated and not printed', () => {
    const planned = read(['{P:Ana Sol@Bahia} will meet with {P:Li Wen@Shandong} and will visit {R:Japan}.'])
    const all = state(planned.context, planned.told)
    expect(all.filter(({ claim }) => claim.kind === 'meeting' || claim.kind === 'visit').length).toBe(2)
    expect(printout(planned.context.article, all)).toMatchObject({ met: [], visited: [] })
  })
})
