import { describe, expect, test } from 'vitest'
import { investmentAnnounced } from '../../../src/facts/rules/investment-announced.ts'
import { totalAnnounced } from '../../../src/facts/rules/total-announced.ts'
import { told } from '../marked.ts'

const DEALS: readonly (readonly [string, readonly string[]])[] = [
  [
    '{C:Acme Corp} will invest {M:USD 20000000=USD 20 million} in {R:Ohio}.',
    ['committed Acme Corp USD 20000000 in Ohio'],
  ],
  [
    '{C:Acme Corp} invested {M:EUR 4800000000=€4.8bn} in {R:Bavaria} {D:2022=in 2022}.',
    ['past Acme Corp EUR 4800000000 in Bavaria'],
  ],
  [
    '{C:Acme Corp} plans to invest {M:JPY 3000000000=3 billion yen} in {R:Osaka}.',
    ['intended Acme Corp JPY 3000000000 in Osaka'],
  ],
  [
    '{C:Acme Corp} is considering an investment of {M:USD 2000000000=USD 2 billion}.',
    ['considered Acme Corp USD 2000000000 in ?'],
  ],
  [
    '{C:Acme Corp} will build a plant worth {M:INR 33000000000=Rs 3,300 crore} in {R:Gujarat}.',
    ['committed Acme Corp INR 33000000000 in Gujarat'],
  ],
  [
    "The deal follows {C:Acme Corp}'s investment of {M:KRW 61000000000=KRW 61 billion}.",
    ['committed Acme Corp KRW 61000000000 in ?'],
  ],
  ['{C:Acme Corp} announced its intention to invest in {R:Ohio} but named no sum.', ['intended Acme Corp  ? in Ohio']],
  [
    '{C:Acme Corp} announced a {M:USD 7400000000=$7.4 billion} investment in {R:Ohio}.',
    ['committed Acme Corp USD 7400000000 in Ohio'],
  ],
  [
    '{C:Acme Corp} is to build a {M:USD 1200000000=$1.2 billion} plant in {R:Wisconsin}.',
    ['committed Acme Corp USD 1200000000 in Wisconsin'],
  ],
  [
    '{C:Acme Corp} plans a {M:EUR 300000000=300 million euro} factory in {R:Gdansk}.',
    ['intended Acme Corp EUR 300000000 in Gdansk'],
  ],
  [
    '{C:Acme Corp} said it would spend {M:USD 12000000=$12 million} to expand in {R:Arizona}.',
    ['committed Acme Corp USD 12000000 in Arizona'],
  ],
  [
    'A {M:USD 500000000=$500 million} investment by {C:Acme Corp} was announced in {R:Texas}.',
    ['committed Acme Corp USD 500000000 in Texas'],
  ],
  [
    '{C:Acme Corp} and {C:Blue Motors} agreed to invest {M:USD 4400000000=$4.4 billion} in {R:Ohio}.',
    ['committed Acme Corp + Blue Motors USD 4400000000 in Ohio'],
  ],
  [
    '{C:Acme Corp} has pledged to invest {M:INR 270000000000=Rs 27,000 crore} in {R:Assam}.',
    ['committed Acme Corp INR 270000000000 in Assam'],
  ],
]
const NO_DEALS: readonly string[] = [
  '{C:Acme Corp} denied that it would invest {M:USD 20000000=USD 20 million}.',
  '{C:Acme Corp} recorded sales of {M:USD 20000000=USD 20 million}.',
  'Visitors spent {M:USD 20000000=USD 20 million} in {R:Ohio}.',
  '{C:Acme Corp} will not invest {M:USD 20000000=USD 20 million} in {R:Ohio}.',
]

describe('investments', () => {
  test.each(DEALS)('%s', (sentence, facts) => expect(told(investmentAnnounced, [sentence])).toEqual(facts))
  test.each(NO_DEALS)('no investment: %s', (sentence) => expect(told(investmentAnnounced, [sentence])).toEqual([]))
})

describe('totals a source announces', () => {
  test.each([
    [
      'The mission brought a total of {M:USD 880000000=USD 880 million} in foreign investment.',
      ['total foreign investment 880000000 USD'],
    ],
    ['{R:Osaka} became the 26th sister region of {R:Lyon}.', ['total sister region 26']],
    ['The bureau hopes for a total of {M:USD 880000000=USD 880 million}.', []],
  ])('%s', (sentence, facts) => expect(told(totalAnnounced, [sentence])).toEqual(facts))
})
