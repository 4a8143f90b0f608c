import { describe, expect, test } from 'vitest'
import { locationByName } from '../../../src/facts/rules/location-by-name.ts'
import { locationStated } from '../../../src/facts/rules/location-stated.ts'
import { told } from '../marked.ts'

const STATED: readonly (readonly [string, readonly string[]])[] = [
  ['{C:Acme Corp}, headquartered in {R:Almere}, makes machines.', ['Acme Corp headquarters Almere']],
  ['The {R:Almere}-based chip maker {C:Acme Corp} is hiring.', ['Acme Corp headquarters Almere']],
  ['{C:Acme Corp} operates a plant in {R:Osaka}.', ['Acme Corp site Osaka']],
  ['They saw the {C:Acme Corp} campus in {R:Osaka}.', ['Acme Corp site Osaka']],
  [
    'He leads the {I:Department of Trade} of the {I:Ministry of Commerce}.',
    ['Department of Trade part_of Ministry of Commerce'],
  ],
  ['He teaches at {I:Ajou University} in {R:Suwon}.', ['Ajou University site Suwon']],
]

describe('where organisations are', () => {
  test.each(STATED)('%s', (sentence, facts) => expect(told(locationStated, [sentence])).toEqual(facts))
  test.each(['{C:Acme Corp} praised the mayor in {R:Osaka}.', '{P:Ana Sol@Bahia} was born in {R:Osaka}.'])(
    'no seat: %s',
    (sentence) => expect(told(locationStated, [sentence])).toEqual([]),
  )
  test('a public body whose name ends with its region is part of it', () => {
    expect(told(locationByName, ['{R:Bahia} praised the {I:Labor Bureau of Bahia@Bahia}.'])).toEqual([
      'Labor Bureau of Bahia part_of Bahia',
    ])
  })
  test('a club whose name begins with a region says nothing of where it is', () => {
    expect(told(locationByName, ['{R:Bahia} praised the {I:Bahia Music Club@Bahia}.'])).toEqual([])
  })
})
