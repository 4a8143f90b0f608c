import { describe, expect, test } from 'vitest'
import { locationOfUnit } from '../../../src/facts/rules/location-of-unit.ts'
import { told } from '../marked.ts'

const UNITS: readonly (readonly [string, readonly string[]])[] = [
  ["{I:Bahia Chamber}'s {I:Friendship Group} agreed.", ['Friendship Group part_of Bahia Chamber']],
  ["{R:the city=Lyon}'s {I:Climate Office} agreed.", ['Climate Office part_of Lyon']],
  [
    '{P:Ana Sol} leads the {I:Trade Division} of the {I:Ministry of Commerce}.',
    ['Trade Division part_of Ministry of Commerce'],
  ],
  ['{P:Ana Sol} of the {I:Faculty of Law} at {I:Keio University} spoke.', ['Faculty of Law part_of Keio University']],
  [
    '{P:Ana Sol}, Director, {I:Europe Division}, {I:Foreign Ministry}, attended.',
    ['Europe Division part_of Foreign Ministry'],
  ],
  [
    '{P:Ana Sol}, Dean of the {I:Faculty of Law}, {I:Keio University}, attended.',
    ['Faculty of Law part_of Keio University'],
  ],
  [
    "{I:Keio University}'s {I:Faculty of Law}, {I:Trade Department} and {I:Data Unit} agreed.",
    [
      'Faculty of Law part_of Keio University',
      'Trade Department part_of Keio University',
      'Data Unit part_of Keio University',
    ],
  ],
  // Whose name says where it is belongs to nobody before it.
  ["{R:Bahia}'s {I:Economy Office} and the {I:Energy Bureau@Lyon} agreed.", ['Economy Office part_of Bahia']],
  ['{I:ESCAP} Director of {I:Strategy Division} {P:Ana Sol} signed.', ['Strategy Division part_of ESCAP']],
]

const NONE: readonly string[] = [
  'The {I:Department of Trade}, {I:Port Authority} and {I:Ministry of Health} took part.',
  'MOUs bind {I:Department of Trade}, {I:Tax Department} and {I:Ministry of Health}.',
  "{P:Ana Sol}'s {I:Budget Committee} agreed.",
  'The {I:Faculty of Law} and {I:Data Unit} agreed.',
  'The {I:Budget Committee} met at the {I:Ministry of Health}.',
  'The {I:Keio University} of {R:Japan} agreed.',
  "The {I:Davos Forum}'s {I:Steering Committee} agreed.",
]

describe('units of larger bodies', () => {
  test.each(UNITS)('%s', (sentence, facts) => expect(told(locationOfUnit, [sentence])).toEqual(facts))
  test.each(NONE)('no unit: %s', (sentence) => expect(told(locationOfUnit, [sentence])).toEqual([]))
})
