import { describe, expect, test } from 'vitest'
import { agreementListed } from '../../../src/facts/rules/agreement-listed.ts'
import { told } from '../marked.ts'

const OPENING = '{R:Gujarat} signed MoUs with three companies {D:2024-05-03=on May 3}.'
const LISTED: readonly (readonly [string, readonly string[]])[] = [
  ['- {C:Acme Corp}: {M:INR 9000000000=Rs 900 crore}, smelter', ['MOU signed Acme Corp + Gujarat 2024-05-03']],
  ['{C:Acme Corp} will set up a vaccine plant.', ['MOU signed Acme Corp + Gujarat 2024-05-03']],
  [
    '{C:Acme Corp} would build a factory, while {C:Blue Motors} promised {M:INR 9000000000=Rs 900 crore} for a centre.',
    ['MOU signed Acme Corp + Gujarat 2024-05-03', 'MOU signed Blue Motors + Gujarat 2024-05-03'],
  ],
]
const NONE: readonly string[] = [
  '{C:Acme Corp} was praised by the minister.',
  'The plant of {C:Acme Corp} is old.',
  '{P:Ana Sol@Bahia} will build a centre.',
]

describe('companies named after "MoUs with three companies"', () => {
  test.each(LISTED)('%s', (sentence, facts) => expect(told(agreementListed, [OPENING, sentence])).toEqual(facts))
  test.each(NONE)('none: %s', (sentence) => expect(told(agreementListed, [OPENING, sentence])).toEqual([]))
  test('without such an opening a plan is no paper', () =>
    expect(told(agreementListed, ['{R:Gujarat} grew.', '{C:Acme Corp} will set up a plant.'])).toEqual([]))
  test('of two companies in one sentence each is read by its own words', () => {
    const opening = '{R:Gujarat} signed two MOUs and four LOIs with six companies {D:2024-05-03=on May 3}.'
    const sentence =
      "{C:Acme Corp} announced {C:its=Acme Corp} intention to invest, after {C:Beta Inc}'s investment of {M:USD 20000000=USD 20 million}."
    expect(told(agreementListed, [opening, sentence])).toEqual([
      'LOI signed Acme Corp + Gujarat 2024-05-03',
      'MOU signed Beta Inc + Gujarat 2024-05-03',
    ])
  })
  test('who only means to invest gave a letter of intent', () => {
    const opening = '{R:Gujarat} signed two MOUs and four LOIs with six companies {D:2024-05-03=on May 3}.'
    const sentence = '{C:Acme Corp} announced its intention to invest {M:USD 20000000=USD 20 million}.'
    expect(told(agreementListed, [opening, sentence])).toEqual(['LOI signed Acme Corp + Gujarat 2024-05-03'])
  })
})
