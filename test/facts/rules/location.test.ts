import { describe, expect, test } from 'vitest'
import { locationByName } from '../../../src/facts/rules/location-by-name.ts'
import { locationOfBody } from '../../../src/facts/rules/location-of-body.ts'
import { locationStated } from '../../../src/facts/rules/location-stated.ts'
import { told } from '../marked.ts'

const STATED: readonly (readonly [string, readonly string[]])[] = [
  ['They toured {R:Lyon}, headquarters of {C:Acme Corp}, in May.', ['Acme Corp headquarters Lyon']],
  ['{C:Acme Corp}, the {R:Finland}-based maker of cables, is hiring.', ['Acme Corp headquarters Finland']],
  ['{C:Acme Corp}, the {R:Finland} maker of cables, is hiring.', []],
  [
    '{C:Acme Corp} — the American subsidiary of Japanese company {C:Beta Inc} — is hiring.',
    ['Acme Corp part_of Beta Inc'],
  ],
  ['{C:Acme Corp}, taken over in {D:2021} by {C:Beta Inc}, came.', ['Acme Corp part_of Beta Inc']],
  ['{C:Acme Corp} was owned by a family until {C:Beta Inc} came.', []],
  ['{C:Acme Corp}, located in the northeast of {R:Lyon}, makes flour.', ['Acme Corp site Lyon']],
  ['{C:Acme Corp} has been active in {R:Lyon} since 1990.', ['Acme Corp site Lyon']],
  ['{C:Acme Corp}, which owns {C:Beta Inc}, came.', ['Beta Inc part_of Acme Corp']],
  ['{C:Acme Corp} has long maintained its Asian headquarters in {R:Osaka}.', ['Acme Corp headquarters Osaka']],
  ['{C:Acme Corp} runs a plant with 300 workers in the northern Hungarian city of {R:Győr}.', ['Acme Corp site Győr']],
  ['They spoke of the growth of {C:Acme Corp} in {R:Osaka}.', []],
  ['{P:Ana Sol} met {P:Ben Webb}, chairman of {C:Acme Corp}, in {R:Osaka}.', []],
  ['{R:Lyon} is home to {C:Acme Corp} and {C:Beta Inc}.', ['Acme Corp site Lyon', 'Beta Inc site Lyon']],
  ['{C:Acme Corp} will spend the money to expand its plant at {R:Lyon}.', ['Acme Corp site Lyon']],
  ['{C:Acme Corp} wants to expand in {R:Kenya}.', []],
  ['{C:Acme India Corp}, arm of {C:Beta Inc}, is hiring.', ['Acme India Corp part_of Beta Inc']],
  ['{C:Acme Corp}, headquartered in {R:Almere}, makes machines.', ['Acme Corp headquarters Almere']],
  ['The {R:Almere}-based chip maker {C:Acme Corp} is hiring.', ['Acme Corp headquarters Almere']],
  ['{C:Acme Corp} operates a plant in {R:Osaka}.', ['Acme Corp site Osaka']],
  ['They saw the {C:Acme Corp} campus in {R:Osaka}.', ['Acme Corp site Osaka']],
  [
    'He leads the {I:Department of Trade} of the {I:Ministry of Commerce}.',
    ['Department of Trade part_of Ministry of Commerce'],
  ],
  ['He teaches at {I:Ajou University} in {R:Suwon}.', ['Ajou University site Suwon']],
  ['The {R:Almere}-based optics company {C:Acme Corp} is hiring.', ['Acme Corp headquarters Almere']],
  ['{C:Acme Corp}, a {R:Nagoya}-based maker of gears, is hiring.', ['Acme Corp headquarters Nagoya']],
  ['A {R:Dortmund} firm, {C:Acme Corp}, will deliver the machines.', ['Acme Corp headquarters Dortmund']],
  ['{C:Acme Corp} of {R:Kanazawa} took over the works.', ['Acme Corp headquarters Kanazawa']],
  [
    'Companies in {R:Osaka} such as {C:Acme Corp} and {C:Beta Inc} took part.',
    ['Acme Corp site Osaka', 'Beta Inc site Osaka'],
  ],
  ['{C:Acme Corp}, which opened its ground station near {R:Osaka}, is hiring.', ['Acme Corp site Osaka']],
  ['{C:Acme Corp} has a branch office in {R:Osaka}.', ['Acme Corp site Osaka']],
  ["{I:City Council}'s {I:Budget Committee} agreed.", ['Budget Committee part_of City Council']],
  ['{C:Acme Corp}, a subsidiary of {C:Beta Inc}, is hiring.', ['Acme Corp part_of Beta Inc']],
  ['In {R:Osaka}, where {C:Acme Corp} has its head office, they met.', ['Acme Corp headquarters Osaka']],
  [
    '{C:Acme Corp} and {C:Beta Inc} both run their largest mills in {R:Osaka}.',
    ['Acme Corp site Osaka', 'Beta Inc site Osaka'],
  ],
  ["They toured {C:Acme Corp}'s {R:Osaka} plant.", ['Acme Corp site Osaka']],
  ['They saw {I:Hatch}, a start-up support institution in {R:Osaka}.', ['Hatch site Osaka']],
  [
    'The gears come from {C:Acme Corp} in {R:Wuxi} and {C:Beta Inc} makes belts in {R:Nanjing}.',
    ['Acme Corp site Wuxi', 'Beta Inc site Nanjing'],
  ],
]
const NO_SEAT: readonly string[] = [
  '{C:Acme Corp} said it will build {C:its=Acme Corp} first factory in {R:Osaka}.',
  'An investment of 20 million by {C:Acme Corp} in {R:Osaka} was approved.',
  'They saw {I:Hatch}, a friend of the people in {R:Osaka}.',
  '{C:Acme Corp} praised the mayor in {R:Osaka}.',
  '{P:Ana Sol@Bahia} was born in {R:Osaka}.',
  '{C:Acme Corp} will build a plant in {R:Osaka}.',
  '{C:Acme Corp} plans to open its third plant in {R:Osaka}.',
  '{C:Acme Corp} closed its plant in {R:Osaka}.',
  '{C:Acme Corp}, a leading {R:Japan} company, is hiring.',
  'A {C:Acme Corp} pilot based in {R:Osaka} agreed.',
  'They signed the paper with {C:Acme Corp} at the {I:Ministry of Commerce}.',
]

describe('where organisations are', () => {
  test.each(STATED)('%s', (sentence, facts) => expect(told(locationStated, [sentence])).toEqual(facts))
  test.each(NO_SEAT)('no seat: %s', (sentence) => expect(told(locationStated, [sentence])).toEqual([]))
  test('a body named by the level of its government is part of that region', () => {
    expect(told(locationOfBody, ['{R:Arizona} said the {I:State Finance Board} agreed.'])).toEqual([
      'State Finance Board part_of Arizona',
    ])
    expect(told(locationOfBody, ['{R:Arizona} said the state energy agency {I:Zelfund} agreed.'])).toEqual([
      'Zelfund part_of Arizona',
    ])
    expect(told(locationOfBody, ['{R:Arizona} said the state song {I:Zelfund} was sung.'])).toEqual([])
    expect(told(locationOfBody, ['{R:Japan} said the {I:State Finance Board} agreed.'])).toEqual([])
  })
  test('an embassy is no part of a country in another', () => {
    expect(told(locationByName, ['The {I:High Commission of Kenya@Kenya} agreed.'])).toEqual([])
  })
  test('a public body whose name ends with its region is part of it', () => {
    expect(told(locationByName, ['{R:Bahia} praised the {I:Labor Bureau of Bahia@Bahia}.'])).toEqual([
      'Labor Bureau of Bahia part_of Bahia',
    ])
  })
  test('a club whose name begins with a region says nothing of where it is', () => {
    expect(told(locationByName, ['{R:Bahia} praised the {I:Bahia Music Club@Bahia}.'])).toEqual([])
  })
})
