import { describe, expect, test } from 'vitest'
import { agreementInForce } from '../../../src/facts/rules/agreement-in-force.ts'
import { agreementLetter } from '../../../src/facts/rules/agreement-letter.ts'
import { agreementLikeOthers } from '../../../src/facts/rules/agreement-like-others.ts'
import { agreementSister } from '../../../src/facts/rules/agreement-sister.ts'
import { told } from '../marked.ts'

const TIES: readonly (readonly [string, readonly string[]])[] = [
  ['{R:Lyon} and {R:Osaka} have been sister cities since {D:1984}.', ['SISTERHOOD in_force Lyon + Osaka 1984']],
  ["{R:Osaka} has been {R:St. Louis}' sister city since {D:1993}.", ['SISTERHOOD in_force Osaka + St. Louis 1993']],
  ['{R:Osaka} is a sister city of {R:Lyon}.', ['SISTERHOOD in_force Lyon + Osaka -']],
  ['In {R:Osaka}, a sister city of {R:Lyon}, the mayor opened an exhibition.', ['SISTERHOOD in_force Lyon + Osaka -']],
  ['{R:Lyon} and {R:Osaka} will become sister cities.', ['SISTERHOOD planned Lyon + Osaka -']],
  ['{R:Lyon} and {R:Osaka} had been friendship cities since {D:2011}.', ['FRIENDSHIP in_force Lyon + Osaka 2011']],
  ['The first sister of {R:Lyon} was {R:Osaka}.', ['SISTERHOOD in_force Lyon + Osaka -']],
  [
    "{R:Osaka} thereby becomes {R:Lyon}'s third sister after {R:Leeds} ({D:1954}) and {R:Milan} ({D:1967}).",
    [
      'SISTERHOOD in_force Leeds + Lyon 1954',
      'SISTERHOOD in_force Lyon + Milan 1967',
      'SISTERHOOD in_force Lyon + Osaka -',
    ],
  ],
  ['{R:Lyon} has been twinned with {R:Osaka} since {D:1984}.', ['SISTERHOOD in_force Lyon + Osaka 1984']],
  [
    '{R:Lyon} has been twinned with the towns of {R:Osaka} since {D:1984} and {R:Leeds} since {D:1990}.',
    ['SISTERHOOD in_force Lyon + Osaka 1984', 'SISTERHOOD in_force Leeds + Lyon 1990'],
  ],
  ['{R:Lyon} and {R:Osaka} have been twinned since {D:1984}.', ['SISTERHOOD in_force Lyon + Osaka 1984']],
  ['{R:Lyon}, twinned with {R:Osaka} since {D:1984}, was not there.', ['SISTERHOOD in_force Lyon + Osaka 1984']],
  ['Twinned with {R:Osaka} since {D:1984}, {R:Lyon} held a concert.', ['SISTERHOOD in_force Lyon + Osaka 1984']],
  ["The lamps came from {R:Osaka}, {R:Lyon}'s sister city since {D:1984}.", ['SISTERHOOD in_force Lyon + Osaka 1984']],
  ['{R:Lyon} and {R:Osaka}, which became sister cities in {D:1984}, met.', ['SISTERHOOD in_force Lyon + Osaka 1984']],
  ['{R:Lyon} and {R:Osaka}, sister cities since {D:1984}, held a fair.', ['SISTERHOOD in_force Lyon + Osaka 1984']],
  [
    "{R:Lyon}'s sister cities include {R:Osaka}, {R:Leeds} and {R:Milan}.",
    ['SISTERHOOD in_force Lyon + Osaka -', 'SISTERHOOD in_force Leeds + Lyon -', 'SISTERHOOD in_force Lyon + Milan -'],
  ],
  [
    '{R:Lyon} counts {R:Osaka} and {R:Leeds} among {R:its=Lyon} sister cities.',
    ['SISTERHOOD in_force Lyon + Osaka -', 'SISTERHOOD in_force Leeds + Lyon -'],
  ],
  [
    '{R:Bahia} has seven partner regions, among them {R:Shandong} ({D:1986}) and {R:Texas} ({D:1990}).',
    ['COOPERATION in_force Bahia + Shandong 1986', 'COOPERATION in_force Bahia + Texas 1990'],
  ],
  [
    '{R:Bahia} has sister province relationships with {R:Shandong}, since {D:2015}, and with {R:Texas}, since {D:2017}.',
    ['SISTERHOOD in_force Bahia + Shandong 2015', 'SISTERHOOD in_force Bahia + Texas 2017'],
  ],
  [
    '{R:Bahia} maintains partnerships with {R:Shandong} ({D:1993}) and {R:Texas} ({D:1997}).',
    ['COOPERATION in_force Bahia + Shandong 1993', 'COOPERATION in_force Bahia + Texas 1997'],
  ],
  [
    '{R:Lyon} has had a sister city in {R:Japan}, {R:Osaka}, since {D:1984}.',
    ['SISTERHOOD in_force Lyon + Osaka 1984'],
  ],
]
const NO_TIES: readonly string[] = [
  '{R:Lyon} and {R:Osaka} are not sister cities.',
  'The sister of {P:Ana Sol@Bahia} lives in {R:Lyon}.',
  '{R:Lyon} has many sister cities.',
  '{R:Lyon} ended its twinning; {R:Osaka} is a former sister city of {R:Lyon}.',
  '{R:Bahia} seeks partnerships with {R:Shandong} and {R:Texas}.',
  '{C:Acme Corp} is a sister company of {C:Blue Motors}.',
  '{R:Lyon} signed an agreement on twin-town relations with {R:Osaka}.',
  '{R:Lyon} hopes to become a sister city of {R:Osaka}.',
]

describe('sister and friendship ties', () => {
  test.each(TIES)('%s', (sentence, facts) => expect(told(agreementSister, [sentence])).toEqual(facts))
  test.each(NO_TIES)('no tie: %s', (sentence) => expect(told(agreementSister, [sentence])).toEqual([]))
})

test.each([
  ['The council marked the Lyon-Osaka sister city relationship.', ['SISTERHOOD in_force Lyon + Osaka -']],
  ['It was the 35th anniversary of the Osaka-Lyon 35th sister city tie.', ['SISTERHOOD in_force Lyon + Osaka -']],
  ['The Lyon-Leeds sister city plan failed.', []],
  ['The Lyon-Osaka express left the sister ship.', []],
])('a dash between two names: %s', (sentence, facts) => {
  const named = 'The mayors of {R:Lyon} and {R:Osaka} spoke.'
  expect(told(agreementSister, [named, sentence])).toEqual(facts)
})

describe('papers spoken of beside others', () => {
  test('earlier papers of one kind are read from the list after "after"', () => {
    const sentence =
      '{R:Bahia} signed a friendship agreement, making {R:Oregon} the third state to sign such an agreement with {R:Bahia} after {R:Utah} and {R:Ohio}.'
    expect(told(agreementLikeOthers, [sentence])).toEqual([
      'FRIENDSHIP in_force Bahia + Utah -',
      'FRIENDSHIP in_force Bahia + Ohio -',
    ])
  })
  test('agreements with a year in brackets are told one by one', () => {
    const sentence =
      '{I:Port Authority} has worked abroad since its first agreements with {R:Lyon} ({D:1996}) and {R:Osaka} ({D:2015}).'
    expect(told(agreementInForce, [sentence])).toEqual([
      'OTHER signed Lyon + Port Authority 1996',
      'OTHER signed Osaka + Port Authority 2015',
    ])
  })
  test('a paper between two is in force with the year it bears', () => {
    expect(told(agreementInForce, ['It follows the {D:2018} MOU between {R:Kenya} and {R:Japan}.'])).toEqual([
      'MOU in_force Japan + Kenya 2018',
    ])
  })
  test('letters of intent that are handed over are one for each sender', () => {
    const sentence = '{P:Ana Sol@Bahia} received letters of intent from {C:Acme Corp} and {C:Blue Motors}.'
    expect(told(agreementLetter, [sentence])).toEqual([
      'LOI signed Acme Corp + Bahia -',
      'LOI signed Bahia + Blue Motors -',
    ])
  })
  test('a letter that nobody received is none', () => {
    expect(told(agreementLetter, ['{P:Ana Sol@Bahia} has not received letters of intent from {C:Acme Corp}.'])).toEqual(
      [],
    )
  })
})
