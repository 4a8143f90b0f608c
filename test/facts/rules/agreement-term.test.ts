import { describe, expect, test } from 'vitest'
import type { Rule } from '../../../src/facts/context.ts'
import { agreementSigned } from '../../../src/facts/rules/agreement-signed.ts'
import { agreementTerm } from '../../../src/facts/rules/agreement-term.ts'
import { marked } from '../marked.ts'

const TERMS: readonly (readonly [Rule, readonly string[], string | null])[] = [
  [
    agreementSigned,
    ['{R:Bahia} and {R:Texas} signed a five-year cooperation agreement {D:2024-05-03=on May 3}.'],
    '2029-05',
  ],
  [agreementSigned, ['{R:Bahia} and {R:Texas} signed an MoU {D:2024-05-03=on May 3}, valid until {D:2027}.'], '2027'],
  [agreementSigned, ['{R:Bahia} and {R:Texas} signed an MoU {D:2024-05-03=on May 3}.'], null],
  [
    agreementTerm,
    ['{R:Bahia} and {R:Texas} signed an MoU {D:2024-05-03=on May 3}.', 'It will be valid until {D:2032}.'],
    '2032',
  ],
  [
    agreementTerm,
    ['{R:Bahia} and {R:Texas} signed an MoU {D:2024-05-03=on May 3}.', 'The memorandum runs for three years.'],
    '2027-05',
  ],
]

describe('how long a paper is to last', () => {
  test.each(TERMS)('%o %j ends %s', (rule, sentences, until) => {
    const context = marked(sentences)
    const claims = context.sentences.flatMap((sentence) => rule.read(sentence, context)).map(({ claim }) => claim)
    expect(claims.map((claim) => (claim.kind === 'agreement' ? claim.until : undefined))).toEqual([until])
  })
  test('a sentence on something else tells no term', () => {
    const context = marked(['{R:Bahia} and {R:Texas} signed an MoU.', 'It has been warm for three years.'])
    expect(context.sentences.flatMap((sentence) => agreementTerm.read(sentence, context))).toEqual([])
  })
})
