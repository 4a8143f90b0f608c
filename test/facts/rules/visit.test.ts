import { describe, expect, test } from 'vitest'
import { visitByDeed } from '../../../src/facts/rules/visit-by-deed.ts'
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
  [
    '{P:Ana Sol@Bahia} visited the port of {R:Osaka} {D:2024-05-03=on Friday} and a mill in {R:Kobe} {D:2024-05-04=on Saturday}.',
    ['visit held Ana Sol to Osaka 2024-05-03', 'visit held Ana Sol to Kobe 2024-05-04'],
  ],
  ['{P:Ana Sol@Bahia} toured the main factory of {C:Acme Corp}.', ['visit held Ana Sol to Acme Corp -']],
  [
    '{P:Ana Sol@Bahia} came home {D:2024-05-16=on Thursday} after a seven-day trade mission to {R:Japan}.',
    ['visit held Ana Sol to Japan 2024-05'],
  ],
  [
    '{P:Ana Sol@Bahia} visited {R:Osaka}, her third visit since taking office in early {D:2022=2022}.',
    ['visit held Ana Sol to Osaka -'],
  ],
  ['{P:Ana Sol@Bahia} went on to {R:Osaka}.', ['visit held Ana Sol to Osaka -']],
  [
    '{P:Ana Sol@Bahia}, accompanied by {P:Max Roe@Bahia}, visited {R:Osaka}.',
    ['visit held Ana Sol to Osaka -', 'visit held Max Roe to Osaka -'],
  ],
  ['{P:Ana Sol@Bahia} led a delegation to {R:Japan}.', ['visit held Ana Sol to Japan -']],
  ['{P:Ana Sol@Bahia} is currently in {R:Japan} to attend a fair.', ['visit held Ana Sol to Japan -']],
  [
    '{P:Ana Sol@Bahia} was in {R:Osaka} and {R:Kobe} {D:2024-05=in May} as part of a trade mission to {R:Japan}.',
    [
      'visit held Ana Sol to Japan 2024-05',
      'visit held Ana Sol to Osaka 2024-05',
      'visit held Ana Sol to Kobe 2024-05',
    ],
  ],
  ["The cabinet met ahead of {P:Ana Sol@Bahia}'s visit to {R:Japan}.", ['visit planned Ana Sol to Japan -']],
  [
    'During their visit to {R:Japan}, the delegation led by {P:Ana Sol@Bahia} held talks.',
    ['visit held Ana Sol to Japan -'],
  ],
  ['An accord was signed in {R:Japan} during the visit of {P:Ana Sol@Kenya}.', ['visit held Ana Sol to Japan -']],
  [
    '{P:Ana Sol@Bahia} announced that she had signed three papers during a visit to {R:Japan}.',
    ['visit held Ana Sol to Japan -'],
  ],
  [
    '{P:Ana Sol@Bahia} arrived in {R:Osaka} {D:2024-05-03=on Friday} for a four-day visit to {R:Japan}.',
    ['visit held Ana Sol to Osaka 2024-05-03', 'visit held Ana Sol to Japan 2024-05'],
  ],
  ['{P:Ana Sol@Bahia} visited the head office of Danish pump maker {C:Acme}.', ['visit held Ana Sol to Acme -']],
  ['{P:Ana Sol@Kenya} reached {R:Osaka}.', ['visit held Ana Sol to Osaka -']],
  ['{P:Ana Sol@Kenya} visited and offered greetings to leaders of {R:Osaka}.', ['visit held Ana Sol to Osaka -']],
  ['Officials welcomed Ms {P:Ana Sol@Kenya} to {R:Osaka}.', ['visit held Ana Sol to Osaka -']],
  ['{P:Ana Sol@Kenya} was warmly received at the {I:Port Authority}.', ['visit held Ana Sol to Port Authority -']],
  [
    'The {R:Osaka} was happy to welcome a delegation of ten led by {P:Ana Sol@Kenya}.',
    ['visit held Ana Sol to Osaka -'],
  ],
  ['{P:Ana Sol@Kenya} smiled, beginning {P:her=Ana Sol} {R:Japan} visit.', ['visit held Ana Sol to Japan -']],
  [
    '{P:Li Wen@China} held talks with {P:Ana Sol@Kenya} at the palace, who is on a working trip to {R:China}.',
    ['visit held Ana Sol to China -'],
  ],
  [
    'A delegation led by Mr. {P:Ana Sol@Kenya} visited and worked with leaders of {R:Osaka}.',
    ['visit held Ana Sol to Osaka -'],
  ],
  [
    '{P:Jo Lima@Osaka} recalled the visit of the Kenyan team led by {P:Ana Sol@Kenya} to {R:Osaka} {D:2023=in 2023}.',
    ['visit held Ana Sol to Osaka 2023'],
  ],
  ['{P:Ana Sol@Bahia} will visit {R:Japan} {D:2024-09=in September}.', ['visit planned Ana Sol to Japan 2024-09']],
]
const NOT_MADE: readonly string[] = [
  'The council hopes to welcome {P:Ana Sol@Kenya} to {R:Osaka}.',
  '{P:Li Wen@China} held talks with {P:Ana Sol@Kenya}, who was on tour.',
  '{P:Ana Sol@Bahia} did not visit {R:Japan}.',
  '{P:Li Wen@Shandong} invited {P:Ana Sol@Bahia} to visit {R:Shandong}.',
  '{P:Ana Sol@Bahia} hopes to visit {R:Japan}.',
  'The ministry allowed {P:him=Ana Sol} to stay in {R:Japan}.',
  'It was the king, not {P:Ana Sol@Bahia}, who visited {R:Japan}.',
  'During the visit of {P:Ana Sol@Kenya}, {R:Japan} will sign an accord.',
  'The accord between {R:Japan} and {R:Peru} was signed during the visit of {P:Ana Sol@Kenya}.',
  'Tourists visited {R:Japan}.',
  'The {R:Japan} mission in {R:Osaka} quoted {P:Ana Sol@Bahia}.',
  '{P:Ana Sol@Bahia} said he would lead a mission to {R:Japan}.',
  '{P:Ana Sol@Bahia} visited the {R:Osaka} Trade Forum.',
]

describe('visits', () => {
  test.each(MADE)('%s', (sentence, facts) => expect(told(visitMade, [sentence])).toEqual(facts))
  test.each(NOT_MADE)('no visit: %s', (sentence) => expect(told(visitMade, [sentence])).toEqual([]))
})

test('the delegation of a body is led by whom it names', () => {
  const sentences = ['{P:Ana Sol@Port Authority} signed it.', 'The {I:Port Authority} delegation visited {R:Japan}.']
  expect(told(visitMade, sentences)).toEqual(['visit held Ana Sol to Japan -'])
})

test('the delegation goes where its head goes', () => {
  const sentences = ['A delegation led by {P:Ana Sol@Bahia} met {P:Li Wen@Osaka}.', 'The delegation moved to {R:Kobe}.']
  expect(told(visitMade, sentences)).toEqual(['visit held Ana Sol to Kobe -'])
})

test('the guests of whom nobody else is the head are who was received', () => {
  const sentences = ['{P:Li Wen@Osaka} received {P:Ana Sol@Bahia}.', 'The guests also visited {R:Kobe}.']
  expect(told(visitMade, sentences)).toEqual(['visit held Ana Sol to Kobe -'])
})

describe('who does something away from home was there', () => {
  test.each([
    ['{P:Ana Sol@Kenya} met with a dozen growers in {R:Japan}.', ['visit held Ana Sol to Japan -']],
    ['{P:Ana Sol@Kenya} met with a dozen growers in {R:Kenya}.', []],
    ['In {R:Japan}, {P:Ana Sol@Kenya} met with a dozen growers.', ['visit held Ana Sol to Japan -']],
    ['In {R:Kenya}, {P:Ana Sol@Kenya} met with a dozen growers.', []],
    ['{P:Li Wen@China/ambassador} led a trade delegation to a dinner in {R:Osaka}.', ['visit held Li Wen to Osaka -']],
    ['{P:Li Wen@China/ambassador} attended a dinner in {R:Tokyo}.', []],
    ['{P:Ana Sol@Kenya} led a trade delegation to a dinner in {R:Japan}.', ['visit held Ana Sol to Japan -']],
    ['{P:Ana Sol@Kenya} opened a fair in {R:Japan}.', ['visit held Ana Sol to Japan -']],
    ['{P:Ana Sol@Kenya} delivered a keynote speech at a forum in {R:Japan}.', ['visit held Ana Sol to Japan -']],
    ['{P:Ana Sol@Kenya} addressed a forum in {R:Japan} by video link.', []],
    ['{P:Ana Sol@Kenya} will attend a fair in {R:Japan}.', []],
    ['{P:Ana Sol@Kenya} attended a fair in {R:Kenya}.', []],
    ['{P:Ana Sol@Kenya} said that others attended a fair in {R:Japan}.', []],
  ])('%s', (sentence, facts) => expect(told(visitByDeed, [sentence])).toEqual(facts))
})

describe('who accompanies a guest was there too', () => {
  const MET = '{P:Ana Sol@Osaka} received {P:Li Wen@Shandong}.'
  test.each([
    [
      '{P:Li=Li Wen} was accompanied by {P:Hu Bo@Shandong}.',
      ['visit held Li Wen to Osaka -', 'visit held Hu Bo to Osaka -'],
    ],
    ['{P:Hu Bo@Shandong} also attended.', ['visit held Li Wen to Osaka -']],
    ['{P:Ana=Ana Sol} was accompanied by {P:Jo Lima@Osaka}.', ['visit held Li Wen to Osaka -']],
  ])('%s', (sentence, facts) => expect(told(visitByMeeting, [MET, sentence])).toEqual(facts))
})

describe('an envoy who meets a governor at home is out of town', () => {
  test.each([
    ['{P:Li Wen@China/ambassador} called on {P:Ana Sol@Osaka}.', ['visit held Li Wen to Osaka -']],
    ['{P:Li Wen@China/ambassador} called on {P:Ana Sol@Japan}.', []],
    ['{P:Li Wen@China/ambassador} called on {P:Ana Sol@Tokyo}.', []],
    ['{P:Li Wen@China/Consul General in Kobe} called on {P:Ana Sol@Osaka}.', ['visit held Li Wen to Osaka -']],
    ['{P:Li Wen@China/Consul General in Osaka} called on {P:Ana Sol@Osaka}.', []],
    ['{P:Li Wen@China/Consul General} called on {P:Ana Sol@Osaka}.', []],
    ['{P:Ana Sol@Osaka} called on {P:Li Wen@China/ambassador}.', []],
  ])('%s', (sentence, facts) => expect(told(visitByMeeting, [sentence])).toEqual(facts))
})

describe('who meets away from home was there', () => {
  test.each([
    [
      '{P:Ana Sol@Kenya} met with {P:Li Wen@China} in {R:Japan}.',
      ['visit held Ana Sol to Japan -', 'visit held Li Wen to Japan -'],
    ],
    ['{P:Ana Sol@Kenya} met with {P:Li Wen@China} in {R:China}.', ['visit held Ana Sol to China -']],
    ['{P:Ana Sol@Kenya} received {P:Li Wen@China}.', ['visit held Li Wen to Kenya -']],
    ['{P:Ana Sol@Kenya} met {P:Li Wen@Jiangsu} in {R:China}.', ['visit held Ana Sol to China -']],
    ['{P:Ana Sol@Kenya} met {P:Li Wen@Jiangsu} in {R:Beijing}.', ['visit held Ana Sol to Beijing -']],
    ['{P:Ana Sol@Kenya} received {P:Li Wen@China} at the {I:Government Office}.', ['visit held Li Wen to Kenya -']],
    ['{R:NAIROBI}, May 3 (Wire) -- {P:Ana Sol@Kenya} received {P:Li Wen@China}.', ['visit held Li Wen to NAIROBI -']],
    [
      '{R:OSAKA} -- {P:Ana Sol@Kenya} met {P:Li Wen@China} here {D:2024-05-03=on Friday}.',
      ['visit held Ana Sol to OSAKA 2024-05-03', 'visit held Li Wen to OSAKA 2024-05-03'],
    ],
    [
      '{P:Li Wen@China} flew to {R:Nairobi} {D:2024-05-03=on Friday}, where {P:he=Li Wen} met {P:Ana Sol@Kenya}.',
      ['visit held Li Wen to Nairobi 2024-05-03'],
    ],
    ['{P:Li Wen@China} travelled to {R:Kenya} where he met {P:Ana Sol@Kenya}.', ['visit held Li Wen to Kenya -']],
    ['{P:Ana Sol@Kenya} met {P:Li Wen@China} at City Hall.', ['visit held Li Wen to Kenya -']],
    ['{P:Ana Sol@Kenya} met {P:Li Wen@China} and briefed him on a dam in {R:Japan}.', []],
    [
      '{P:Ana Sol@Kenya} met {P:Li Wen@China} at {P:his=Ana Sol} official residence in {R:Nairobi}.',
      ['visit held Li Wen to Nairobi -'],
    ],
    [
      '{P:Ana Sol@Kenya} met {P:Max Roe@Acme Corp}, chairman of {C:Acme Corp}, in {R:Nairobi} on Friday.',
      ['visit held Max Roe to Nairobi -'],
    ],
    ['{P:Ana Sol@Osaka} met {P:Max Roe@Acme Corp}, chairman of {C:Acme Corp}, in {R:Osaka} on Friday.', []],
    ['{P:Ana Sol@Kenya} called on {P:Li Wen@China}.', ['visit held Ana Sol to China -']],
    ['{P:Ana Sol@Kenya} held a video call with {P:Li Wen@China} in {R:China}.', []],
  ])('%s', (sentence, facts) => expect(told(visitByMeeting, [sentence])).toEqual(facts))
})
