import { describe, expect, test } from 'vitest'
import { visitByMeeting } from '../../../src/facts/rules/visit-by-meeting.ts'
import { visitMade } from '../../../src/facts/rules/visit-made.ts'
import { told } from '../marked.ts'

const MADE: readonly (readonly [string, readonly string[]])[] = [
  ['{P:Ana Sol@Bahia} visited {C:Acme Corp} {D:2024-05-03=on May 3}.', ['visit held Ana Sol to Acme Corp 2024-05-03']],
  [
    '{P:Ana Sol@Bahia} visited {R:Ohio}, {R:Utah} and {R:Texas}.',
    ['visit held Ana Sol to Ohio -', 'visit held Ana Sol to Utah -', 'visit held Ana Sol to Texas -'],
  ],
  [
    'During his visit to {R:Japan} {D:2023-10=last October}, {P:Ana Sol@Bahia} spoke to students.',
    ['visit held Ana Sol to Japan 2023-10'],
  ],
  ["{P:Ana Sol@Bahia}'s visit to {R:Japan} ended well.", ['visit held Ana Sol to Japan -']],
  ['A delegation led by {P:Ana Sol@Bahia} visited {I:Port Authority}.', ['visit held Ana Sol to Port Authority -']],
  [
    '{P:Ana Sol@Bahia}, who arrived in {R:Japan} {D:2024-05-03=on Friday}, praised the host.',
    ['visit held Ana Sol to Japan 2024-05-03'],
  ],
  ['{P:Ana Sol@Bahia} will visit {R:Japan} {D:2024-09=in September}.', ['visit planned Ana Sol to Japan 2024-09']],
]
const NOT_MADE: readonly string[] = [
  '{P:Ana Sol@Bahia} did not visit {R:Japan}.',
  '{P:Li Wen@Shandong} invited {P:Ana Sol@Bahia} to visit {R:Shandong}.',
  '{P:Ana Sol@Bahia} hopes to visit {R:Japan}.',
  'Tourists visited {R:Japan}.',
]

describe('visits', () => {
  test.each(MADE)('%s', (sentence, facts) => expect(told(visitMade, [sentence])).toEqual(facts))
  test.each(NOT_MADE)('no visit: %s', (sentence) => expect(told(visitMade, [sentence])).toEqual([]))
})

describe('who meets away from home was there', () => {
  test.each([
    [
      '{P:Ana Sol@Kenya} met with {P:Li Wen@China} in {R:Japan}.',
      ['visit held Ana Sol to Japan -', 'visit held Li Wen to Japan -'],
    ],
    ['{P:Ana Sol@Kenya} met with {P:Li Wen@China} in {R:China}.', ['visit held Ana Sol to China -']],
    ['{P:Ana Sol@Kenya} held a video call with {P:Li Wen@China} in {R:China}.', []],
  ])('%s', (sentence, facts) => expect(told(visitByMeeting, [sentence])).toEqual(facts))
})
