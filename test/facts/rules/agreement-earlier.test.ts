import { describe, expect, test } from 'vitest'
import { agreementEarlier } from '../../../src/facts/rules/agreement-earlier.ts'
import { told } from '../marked.ts'

const NEW = '{R:Bahia} and {R:Shandong} signed a cooperation agreement {D:2024-05-03=on May 3}.'
const EARLIER: readonly (readonly [string, readonly string[]])[] = [
  ['It replaces the one of {D:2012}.', ['COOPERATION signed Bahia + Shandong 2012']],
  [
    'The document succeeds one signed in {R:Lyon} in {D:2019-04=April 2019}.',
    ['COOPERATION signed Bahia + Shandong 2019-04'],
  ],
  ['It supersedes the {D:1950} agreement.', ['COOPERATION signed Bahia + Shandong 1950']],
  [
    'It follows the ones of {D:2008} and {D:2013}.',
    ['COOPERATION signed Bahia + Shandong 2008', 'COOPERATION signed Bahia + Shandong 2013'],
  ],
  ['The accord was first signed in {D:1970}.', ['COOPERATION signed Bahia + Shandong 1970']],
]
const NONE: readonly string[] = [
  'It will be replaced by one signed in {D:2030}.',
  'The ceremony of {D:2012} was larger.',
  'It resembles the agreement of {D:2012} with {R:Texas}.',
]

describe('earlier papers told by their year', () => {
  test.each(EARLIER)('%s', (sentence, facts) => expect(told(agreementEarlier, [NEW, sentence])).toEqual(facts))
  test.each(NONE)('none: %s', (sentence) => expect(told(agreementEarlier, [NEW, sentence])).toEqual([]))
  test('a year alone is no paper', () =>
    expect(told(agreementEarlier, ['It replaces the one of {D:2012}.'])).toEqual([]))
})
