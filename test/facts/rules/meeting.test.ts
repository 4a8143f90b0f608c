import { describe, expect, test } from 'vitest'
import { meetingAttended } from '../../../src/facts/rules/meeting-attended.ts'
import { meetingHeld } from '../../../src/facts/rules/meeting-held.ts'
import { meetingSigning } from '../../../src/facts/rules/meeting-signing.ts'
import { told } from '../marked.ts'

const HELD: readonly (readonly [string, readonly string[]])[] = [
  ['{P:Ana Sol@Bahia} held talks on trade with {P:Li Wen@Shandong}.', ['MEETING held Ana Sol with Li Wen -']],
  [
    '{P:Ana Sol@Bahia} visited {C:Acme Corp} and had lunch with its president, {P:Li Wen@Shandong}.',
    ['DINNER held Ana Sol with Li Wen -'],
  ],
  [
    '{P:Ana Sol@Bahia} also met with {P:his=Ana Sol} Chinese counterpart {P:Li Wen@Shandong}.',
    ['MEETING held Ana Sol with Li Wen -'],
  ],
  [
    '{P:Ana Sol@Bahia} met with {P:Li Wen@Shandong} {D:2024-05-03=on May 3}.',
    ['MEETING held Ana Sol with Li Wen 2024-05-03'],
  ],
  ['{P:Ana Sol@Bahia} met {P:Li Wen@Shandong} in {R:Jinan}.', ['MEETING held Ana Sol with Li Wen -']],
  [
    '{P:Ana Sol@Bahia} held talks with {P:Li Wen@Shandong} and {P:Hu Bo@Shandong}.',
    ['MEETING held Ana Sol with Hu Bo + Li Wen -'],
  ],
  [
    'Talks between {P:Ana Sol@Bahia} and {P:Li Wen@Shandong} were held {D:2024-05=in May}.',
    ['MEETING held Ana Sol with Li Wen 2024-05'],
  ],
  ['{P:Ana Sol@Bahia} welcomed {P:Li Wen@Shandong} at the state house.', ['MEETING held Ana Sol with Li Wen -']],
  ['{P:Ana Sol@Bahia} paid a courtesy call on {P:Li Wen@Shandong}.', ['MEETING held Ana Sol with Li Wen -']],
  ['{P:Ana Sol@Bahia} and {P:Li Wen@Shandong} met to discuss trade.', ['MEETING held Ana Sol with Li Wen -']],
  ['{P:Ana Sol@Bahia} and {P:Li Wen@Shandong} agreed to expand trade.', ['MEETING held Ana Sol with Li Wen -']],
  ['{P:Ana Sol@Bahia} held a video call with {P:Li Wen@Shandong}.', ['VIDEO held Ana Sol with Li Wen -']],
  [
    '{P:Ana Sol@Bahia} attended a dinner at the invitation of {P:Li Wen@Shandong}.',
    ['DINNER held Li Wen with Ana Sol -'],
  ],
  [
    '{P:Ana Sol@Bahia} will meet with {P:Li Wen@Shandong} {D:2024-07=in July}.',
    ['MEETING planned Ana Sol with Li Wen 2024-07'],
  ],
]
const NOT_HELD: readonly string[] = [
  '{P:Ana Sol@Bahia} did not meet with {P:Li Wen@Shandong}.',
  '{P:Ana Sol@Bahia} hopes to meet with {P:Li Wen@Shandong}.',
  '{P:Ana Sol@Bahia} met with reporters in {R:Jinan}.',
  '{P:Ana Sol@Bahia} received a letter.',
  'The harvest met {P:Ana Sol@Bahia} with joy.',
]

describe('meetings', () => {
  test.each(HELD)('%s', (sentence, facts) => expect(told(meetingHeld, [sentence])).toEqual(facts))
  test.each(NOT_HELD)('no meeting: %s', (sentence) => expect(told(meetingHeld, [sentence])).toEqual([]))
})

describe('signatories met', () => {
  test.each([
    ['{P:Ana Sol@Bahia} and {P:Li Wen@Shandong} signed the agreement.', ['SIGNING held Ana Sol with Li Wen -']],
    [
      '{P:Ana Sol@Bahia} signed the MoU, while {P:Li Wen@Shandong} signed on behalf of {R:Shandong}.',
      ['SIGNING held Ana Sol with Li Wen -'],
    ],
    ['The accord was signed by {P:Ana Sol@Bahia} and {P:Li Wen@Shandong}.', ['SIGNING held Ana Sol with Li Wen -']],
    ['The accord will be signed by {P:Ana Sol@Bahia} and {P:Li Wen@Shandong}.', []],
    ['{P:Ana Sol@Bahia} and {P:Jo Lima@Bahia} signed the agreement with {C:Acme Corp}.', []],
  ])('%s', (sentence, facts) => expect(told(meetingSigning, [sentence])).toEqual(facts))
})

describe('who else was there', () => {
  const MET = '{P:Ana Sol@Bahia} met with {P:Li Wen@Shandong} {D:2024-05-03=on May 3}.'
  test.each([
    ['The dinner was attended by {P:Jo Lima@Bahia}.', 'MEETING held Ana Sol + Jo Lima with Li Wen 2024-05-03'],
    ['{P:Hu Bo@Shandong} also attended the meeting.', 'MEETING held Ana Sol with Hu Bo + Li Wen 2024-05-03'],
    [
      '{P:Li Wen@Shandong} was accompanied by {P:Max Roe@Port Authority}.',
      'MEETING held Ana Sol with Li Wen + Max Roe 2024-05-03',
    ],
  ])('%s', (sentence, fact) => expect(told(meetingAttended, [MET, sentence])).toEqual([fact]))
  test('nobody joins where no meeting was told', () => {
    expect(told(meetingAttended, ['{P:Jo Lima@Bahia} attended the concert.'])).toEqual([])
  })
})
