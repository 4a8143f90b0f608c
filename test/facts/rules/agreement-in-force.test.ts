import { describe, expect, test } from 'vitest'
import { agreementInForce } from '../../../src/facts/rules/agreement-in-force.ts'
import { told } from '../marked.ts'

const SPOKEN_OF: readonly (readonly [string, readonly string[]])[] = [
  ['The cabinet approved a memorandum between {R:Bahia} and {R:Texas}.', ['MOU planned Bahia + Texas -']],
  ['Approval was granted for a memorandum between {R:Bahia} and {R:Texas}.', ['MOU planned Bahia + Texas -']],
  [
    '{R:Bahia} has had a cooperation agreement with {R:Shandong} since {D:2019}.',
    ['COOPERATION in_force Bahia + Shandong 2019'],
  ],
  [
    '{R:Nepal} and {R:India} have a friendship treaty dating from {D:1950}.',
    ['FRIENDSHIP in_force India + Nepal 1950'],
  ],
  [
    'A memorandum between {R:Bahia} and {R:Shandong}, in force since {D:2016}, was reviewed.',
    ['MOU in_force Bahia + Shandong 2016'],
  ],
  ['{R:Bahia} and {R:Shandong} are negotiating a free trade agreement.', ['OTHER planned Bahia + Shandong -']],
  [
    'A planned memorandum of understanding between {R:Bahia} and {R:Texas} drew protests.',
    ['MOU planned Bahia + Texas -'],
  ],
  ['{R:Bahia} proposed a memorandum of understanding with {R:Texas}.', ['MOU proposed Bahia + Texas -']],
  ['{R:Bahia} cancelled the friendship agreement with {R:Texas}.', ['FRIENDSHIP cancelled Bahia + Texas -']],
  [
    '{R:Bahia} has twinning agreements with {R:Ohio} and {R:Texas}.',
    ['SISTERHOOD in_force Bahia + Ohio - (again)', 'SISTERHOOD in_force Bahia + Texas - (again)'],
  ],
  [
    '{R:Bahia} and {R:Texas} joined hands through a memorandum of understanding.',
    ['MOU in_force Bahia + Texas - (again)'],
  ],
  [
    "{R:Kobe}'s sister-city relationship with {R:Seattle} dates back to {D:1957}.",
    ['SISTERHOOD in_force Kobe + Seattle 1957'],
  ],
  [
    'The planned accord between {R:Bahia} and {R:Texas} was shelved after the vote.',
    ['OTHER cancelled Bahia + Texas -'],
  ],
  ['{R:Bahia} and {R:Texas} cancelled a twinning pact.', ['SISTERHOOD cancelled Bahia + Texas -']],
  [
    '{R:Bahia} and {R:Texas} mark the anniversary of their sister-city ties.',
    ['SISTERHOOD in_force Bahia + Texas - (again)'],
  ],
  [
    'The premier denied reports that {R:Bahia} has withdrawn from {R:its=Bahia} {D:2019} cooperation agreement with {R:Texas}.',
    ['COOPERATION in_force Bahia + Texas 2019'],
  ],
]
const NOT_THERE: readonly string[] = [
  'An agreement between {R:Bahia} and {R:Texas} dropped out of the talks.',
  '{R:Bahia} and {R:Texas} ended the dispute over their deal.',
  'The friendly relations between {R:Bahia} and {R:Texas} are warm.',
  'This MoU marks a new stage in the ties between {R:Bahia} and {R:Texas}.',
  'There is no agreement between {R:Bahia} and {R:Texas}.',
  'Their aims could be set down in a memorandum of understanding between {R:Bahia} and {R:Texas}.',
  '{R:Bahia} and {R:Texas} spoke of the prospects of cooperation.',
]

describe('papers that are only spoken of', () => {
  test.each(SPOKEN_OF)('%s', (sentence, facts) => expect(told(agreementInForce, [sentence])).toEqual(facts))
  test.each(NOT_THERE)('no paper: %s', (sentence) => expect(told(agreementInForce, [sentence])).toEqual([]))
})

/** Sentences of one article, and what the rule makes of the last. */
const LISTS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    [
      'The following agreements were signed {D:2024-05-02=on Thursday}:',
      '1. Memorandum between {R:Bahia} and {R:Texas} on trade.',
    ],
    ['MOU signed Bahia + Texas 2024-05-02'],
  ],
  [
    ['Approval has been granted for:', 'Memorandum between {R:Bahia} and {R:Texas} on trade.'],
    ['MOU planned Bahia + Texas -'],
  ],
  [
    [
      '{R:Kenya} and {R:Peru} signed two memorandums {D:2024-05-02=on Thursday}.',
      'These are: MoU between {I:Keio University} and {I:Port Authority}; and MoU on water.',
    ],
    ['MOU signed Keio University + Port Authority 2024-05-02', 'MOU signed Kenya + Peru 2024-05-02'],
  ],
  [
    ['{R:Kenya} and {R:Peru} held talks.', 'Memorandum between {R:Bahia} and {R:Texas} on trade.'],
    ['MOU in_force Bahia + Texas - (again)'],
  ],
]

describe('papers told as a list', () => {
  test.each(LISTS)('%s', (sentences, facts) =>
    expect(told(agreementInForce, sentences).slice(-facts.length)).toEqual(facts),
  )
})
