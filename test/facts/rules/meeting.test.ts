import { describe, expect, test } from 'vitest'
import { meetingHeld } from '../../../src/facts/rules/meeting-held.ts'
import { meetingSigning } from '../../../src/facts/rules/meeting-signing.ts'
import { told } from '../marked.ts'

const HELD: readonly (readonly [string, readonly string[]])[] = [
  ['{P:Ana Sol@Bahia} was happy to welcome {P:Li Wen@Shandong}.', ['MEETING held Ana Sol with Li Wen -']],
  ['{P:Ana Sol@Bahia} had the honour of meeting {P:Li Wen@Shandong}.', ['MEETING held Ana Sol with Li Wen -']],
  ["{P:Ana Sol@Bahia}'s delegation met with {P:Li Wen@Shandong}.", ['MEETING held Ana Sol with Li Wen -']],
  [
    'Talks between {P:Ana Sol@Bahia}, who is on a visit to {R:Jinan}, and {P:Li Wen@Shandong} were held.',
    ['MEETING held Ana Sol with Li Wen -'],
  ],
  ['{P:Ana Sol@Bahia} visited Minister {P:Li Wen@Shandong} in his office.', ['MEETING held Ana Sol with Li Wen -']],
  [
    '{P:Ana Sol@Bahia} gave a toast at a dinner in {R:Jinan} for {P:Li Wen@Shandong}.',
    ['DINNER held Ana Sol with Li Wen -'],
  ],
  ['(L to R) {P:Ana Sol@Bahia}, {P:Li Wen@Shandong}', ['MEETING held Ana Sol with Li Wen -']],
  ['{P:Ana Sol@Bahia} had a friendly chat with the host {P:Li Wen@Shandong}.', ['MEETING held Ana Sol with Li Wen -']],
  ['{P:Ana Sol@Bahia} also conversed with {P:Li Wen@Shandong}.', ['MEETING held Ana Sol with Li Wen -']],
  [
    '{P:Ana Sol@Bahia} attended a banquet hosted by his counterpart {P:Li Wen@Shandong}.',
    ['DINNER held Li Wen with Ana Sol -'],
  ],
  [
    '{P:Ana Sol@Bahia} held a working session in {R:Hue} {D:2024-05-03=on May 3} with a delegation from {R:Shandong} led by {P:Li Wen@Shandong}.',
    ['MEETING held Ana Sol with Li Wen 2024-05-03'],
  ],
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
    '{P:Ana Sol@Bahia} met {D:2024-05-03=Friday} with {P:Li Wen@Shandong}.',
    ['MEETING held Ana Sol with Li Wen 2024-05-03'],
  ],
  [
    '{P:Ana Sol@Bahia} and {P:Li Wen@Shandong} met {D:2024-05-03=on May 3} and renewed the accord, first signed in {D:1992}.',
    ['MEETING held Ana Sol with Li Wen 2024-05-03'],
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
    '{P:Ana Sol@Bahia} met with a Chinese delegation led by {P:Li Wen@Shandong}, at City Hall.',
    ['MEETING held Ana Sol with Li Wen -'],
  ],
  [
    '{P:Ana Sol@Bahia} received in her office here {D:2024-05-03=on Friday} the governor, {P:Li Wen@Shandong}.',
    ['MEETING held Ana Sol with Li Wen 2024-05-03'],
  ],
  [
    '{P:Ana Sol@Bahia} called on bank executives in {R:Jinan}, including {P:Li Wen@Shandong}.',
    ['MEETING held Ana Sol with Li Wen -'],
  ],
  ['{P:Ana Sol@Bahia} hosted a reception for {P:Li Wen@Shandong}.', ['MEETING held Ana Sol with Li Wen -']],
  ['{P:Ana Sol@Bahia} gave a luncheon in honour of {P:Li Wen@Shandong}.', ['DINNER held Ana Sol with Li Wen -']],
  ['{P:Ana Sol@Bahia} was received in {R:Jinan} by {P:Li Wen@Shandong}.', ['MEETING held Ana Sol with Li Wen -']],
  ['{P:Ana Sol@Bahia} was shown around the plant by {P:Li Wen@Acme Corp}.', ['MEETING held Ana Sol with Li Wen -']],
  [
    '"We sell proximity," {P:Ana Sol@Bahia} said at a breakfast {D:2024-05-03=on May 3} with {P:Li Wen@Shandong}.',
    ['MEETING held Ana Sol with Li Wen 2024-05-03'],
  ],
  [
    '{P:Ana Sol@Bahia} discussed an exchange of engineers with {P:Li Wen@Acme Corp}.',
    ['MEETING held Ana Sol with Li Wen -'],
  ],
  ['{P:Ana Sol@Bahia} inked the letter together with {P:Li Wen@Shandong}.', ['MEETING held Ana Sol with Li Wen -']],
  ['{P:Ana Sol@Bahia} and {P:Li Wen@Shandong} put pen to paper in {R:Jinan}.', ['MEETING held Ana Sol with Li Wen -']],
  [
    '{P:Ana Sol@Bahia}, {P:Li Wen@Shandong} and {P:Max Roe@Acme Corp} agreed to expand trade.',
    ['MEETING held Ana Sol + Max Roe with Li Wen + Max Roe -'],
  ],
  [
    '{P:Ana Sol@Bahia} met {P:Li Wen@Shandong} {D:2024-05-03=on May 3} and hopes to conclude by {D:2026}.',
    ['MEETING held Ana Sol with Li Wen 2024-05-03'],
  ],
  ['{P:Ana Sol@Bahia} received a courtesy call from {P:Li Wen@Shandong}.', ['MEETING held Ana Sol with Li Wen -']],
  ['{P:Ana Sol@Bahia} received in audience {P:Li Wen@Shandong}.', ['MEETING held Ana Sol with Li Wen -']],
  [
    '{P:Ana Sol@Bahia} greeted the visitors and their leader, {P:Li Wen@Shandong}.',
    ['MEETING held Ana Sol with Li Wen -'],
  ],
  [
    '{P:Ana Sol@Bahia} called on Minister of Infrastructure and Water {P:Li Wen@Shandong}.',
    ['MEETING held Ana Sol with Li Wen -'],
  ],
  [
    "{P:Ana Sol@Bahia} met with {R:Shandong}'s minister of food, agriculture and fisheries, {P:Li Wen@Shandong}.",
    ['MEETING held Ana Sol with Li Wen -'],
  ],
  [
    '{P:Ana Sol@Bahia} met the Ambassador of {R:China} to {R:Brazil}, Mr {P:Li Wen@China}.',
    ['MEETING held Ana Sol with Li Wen -'],
  ],
  [
    "{P:Ana Sol@Bahia} exchanged the documents with {C:Acme Corp}'s managing director {P:Li Wen@Acme Corp}.",
    ['MEETING held Ana Sol with Li Wen -'],
  ],
  [
    '{P:Ana Sol@Bahia} and {P:Li Wen@Shandong}, in a meeting held {D:2024-05-03=on Friday}, discussed trade.',
    ['MEETING held Ana Sol with Li Wen 2024-05-03'],
  ],
  ['{P:Ana Sol@Bahia} and {P:Li Wen@Shandong} renewed the pact.', ['MEETING held Ana Sol with Li Wen -']],
  ['{P:Ana Sol@Kenya} and {P:Li Wen@China} toured the port.', ['MEETING held Ana Sol with Li Wen -']],
  ['{P:Ana Sol@Bahia} (left) shaking hands with {P:Li Wen@Shandong}.', ['MEETING held Ana Sol with Li Wen -']],
  ['{P:Ana Sol@Bahia} in conversation with {P:Li Wen@Shandong}.', ['MEETING held Ana Sol with Li Wen -']],
  [
    '{P:Ana Sol@Bahia} will meet with {P:Li Wen@Shandong} {D:2024-07=in July}.',
    ['MEETING planned Ana Sol with Li Wen 2024-07'],
  ],
]
const SAID_OTHERWISE: readonly (readonly [string, readonly string[]])[] = [
  [
    '{P:Ana Sol@Bahia}, represented by {P:her=Ana Sol} deputy, {P:Jo Lima@Bahia}, met with {P:Li Wen@Shandong}.',
    ['MEETING held Jo Lima with Li Wen -'],
  ],
  [
    '{P:Ana Sol@Bahia} met with {P:Li Wen@Shandong} as well as with {P:Hu Bo@Shandong}.',
    ['MEETING held Ana Sol with Hu Bo + Li Wen -'],
  ],
  ['{P:Ana Sol@Bahia} had an appointment with {P:Li Wen@Shandong}.', ['MEETING held Ana Sol with Li Wen -']],
  ['{P:Ana Sol@Bahia} flew to {R:Jinan} to meet {P:Li Wen@Shandong}.', ['MEETING held Ana Sol with Li Wen -']],
  [
    '{P:Ana Sol@Bahia} joined a trade delegation to pay a courtesy call on {P:Li Wen@Shandong}.',
    ['MEETING held Ana Sol with Li Wen -'],
  ],
  ['During a courtesy call on {P:Li Wen@Shandong}, {P:Ana Sol@Bahia} praised the port.', []],
  [
    '{P:Ana Sol@Bahia} offered help during a courtesy call on {P:Li Wen@Shandong}.',
    ['MEETING held Ana Sol with Li Wen -'],
  ],
  ['{P:Ana Sol@Bahia} called on {P:Li Wen@Shandong} to publish the minutes.', []],
  ['{P:Ana Sol@Bahia} called on {P:Li Wen@Shandong} to discuss the minutes.', ['MEETING held Ana Sol with Li Wen -']],
  [
    '{P:Ana Sol@Bahia} held talks with the Chairman of the {I:Export Board} and {I:Port Authority} {P:Li Wen@Shandong}.',
    ['MEETING held Ana Sol with Li Wen -'],
  ],
  ['{P:Ana Sol@Bahia} told {P:Li Wen@Shandong} of the port.', []],
  ['{P:Ana Sol@Bahia} briefed {P:Li Wen@Shandong} on the port.', ['MEETING held Ana Sol with Li Wen -']],
  ["{P:Ana Sol@Bahia} told {P:Li Wen@Shandong}'s paper so.", []],
  ['{P:Ana Sol@Bahia} and {P:Li Wen@Shandong} also met the prime minister.', []],
  ['Welcoming {P:Li Wen@Shandong}, {P:Ana Sol@Bahia} praised the port.', ['MEETING held Ana Sol with Li Wen -']],
  ['Welcoming the news from {R:Jinan}, {P:Ana Sol@Bahia} praised {P:Li Wen@Shandong}.', []],
  ['{P:Ana Sol@Bahia} wants to go to {R:Jinan} to meet {P:Li Wen@Shandong}.', []],
  [
    '{P:Ana Sol@Bahia} hosted a reception {D:2024-05-03=on Friday} for {P:Li Wen@Shandong}.',
    ['MEETING held Ana Sol with Li Wen 2024-05-03'],
  ],
]
const NAMED: readonly (readonly [string, readonly string[]])[] = [
  ["After {P:Ana Sol@Bahia}'s meeting with {P:Li Wen@Shandong}, both left.", ['MEETING held Ana Sol with Li Wen -']],
  ["Ahead of {P:Ana Sol@Bahia}'s meeting with {P:Li Wen@Shandong}, tea was served.", []],
  ['{P:Ana Sol@Bahia} met {P:Li Wen@Shandong} at Dinner Key.', ['MEETING held Ana Sol with Li Wen -']],
]
const NOT_HELD: readonly string[] = [
  '(L to R) {P:Ana Sol@Bahia}, {P:Jo Lima@Bahia}',
  'From left, {P:Ana Sol@Bahia} said that {P:Li Wen@Shandong} had come.',
  '{P:Ana Sol@Bahia} would be happy to welcome {P:Li Wen@Shandong}.',
  "{P:Ana Sol@Bahia} visited {P:Li Wen@Shandong}'s birthplace.",
  '{P:Ana Sol@Bahia} did not meet with {P:Li Wen@Shandong}.',
  '{P:Ana Sol@Bahia} hopes to meet with {P:Li Wen@Shandong}.',
  '{P:Ana Sol@Kenya} and {P:Li Wen@Nairobi} toured the port.',
  '{P:Ana Sol@Bahia} with a portrait of {P:Li Wen@Shandong}.',
  '{P:Ana Sol@Bahia} met with reporters in {R:Jinan}.',
  '{P:Ana Sol@Bahia} received a letter.',
  '{P:Ana Sol@Bahia} spoke with {P:Li Wen@Shandong} by telephone.',
  '{P:Ana Sol@Bahia} discussed the plan with {P:Jo Lima@Bahia}.',
  '{P:Ana Sol@Kenya} toured the port with {P:Jo Lima@Nairobi}.',
  '{P:Ana Sol@Bahia} was received warmly.',
  '{P:Ana Sol@Bahia} hosted a reception for the press.',
  'The harvest met {P:Ana Sol@Bahia} with joy.',
]

describe('meetings', () => {
  test.each(HELD)('%s', (sentence, facts) => expect(told(meetingHeld, [sentence])).toEqual(facts))
  test.each(SAID_OTHERWISE)('%s', (sentence, facts) => expect(told(meetingHeld, [sentence])).toEqual(facts))
  test.each(NAMED)('%s', (sentence, facts) => expect(told(meetingHeld, [sentence])).toEqual(facts))
  test.each(NOT_HELD)('no meeting: %s', (sentence) => expect(told(meetingHeld, [sentence])).toEqual([]))
})

describe('the delegation is its head', () => {
  const LED = 'A delegation led by {P:Li Wen@Shandong} came to {R:Bahia}.'
  test.each([
    ['The delegation held talks with {P:Ana Sol@Bahia}.', ['MEETING held Li Wen with Ana Sol -']],
    ['The Chinese guests were briefed by {P:Ana Sol@Bahia}.', ['MEETING held Li Wen with Ana Sol -']],
    ['{P:Ana Sol@Bahia} and {P:Max Roe@Bahia} also met the guest.', ['MEETING held Ana Sol + Max Roe with Li Wen -']],
    ['{P:Ana Sol@Bahia} met the guests of honour.', []],
    ['The delegation met leaders of {R:Bahia}, including {P:Ana Sol@Bahia}.', ['MEETING held Li Wen with Ana Sol -']],
    ['The orchestra held talks with {P:Ana Sol@Bahia}.', []],
    ['They were welcomed by {P:Ana Sol@Bahia}.', []],
  ])('%s', (sentence, facts) => expect(told(meetingHeld, [LED, sentence])).toEqual(facts))
  test.each([
    ['{P:Li Wen@Shandong} came with his wife.', ['MEETING held Li Wen with Ana Sol -']],
    ['Acrobats came from afar.', []],
  ])('they are who does something in the sentence before: %s', (before, facts) => {
    expect(told(meetingHeld, [before, 'They were welcomed by {P:Ana Sol@Bahia}.'])).toEqual(facts)
  })
  test('a host who welcomes it before he speaks has met it', () => {
    const sentences = [
      'The delegation consisted of Dr {P:Li Wen@Shandong} and aides.',
      'Welcoming the delegation, {P:Ana Sol@Bahia} praised the port.',
    ]
    expect(told(meetingHeld, sentences)).toEqual(['MEETING held Ana Sol with Li Wen -'])
  })
  test('whoever leads it is told later, form of address and all', () => {
    const sentences = [
      '{P:Ana Sol@Bahia} met a delegation of investors.',
      'The delegation was led by His Excellency, {P:Li Wen@Shandong}.',
    ]
    expect(told(meetingHeld, sentences)).toEqual(['MEETING held Ana Sol with Li Wen -'])
  })
  test('under a chairman', () => {
    const sentence = 'A board delegation, under the chairmanship of {P:Li Wen@Shandong}, called on {P:Ana Sol@Bahia}.'
    expect(told(meetingHeld, [sentence])).toEqual(['MEETING held Li Wen with Ana Sol -'])
  })
  test('a delegation from a place is led by whom the next sentence names', () => {
    const sentences = [
      'A delegation of ten from {R:Shandong} paid a visit to {P:Ana Sol@Bahia}.',
      'Mr. {P:Li Wen@Shandong} led the delegation.',
    ]
    expect(told(meetingHeld, sentences)).toEqual(['MEETING held Li Wen with Ana Sol -'])
  })
  test.each([
    '{P:Ana Sol@Bahia} hosted a 12-member delegation.',
    '{P:Ana Sol@Bahia} met with a {R:Shandong} local government delegation.',
  ])('who leads a delegation is told after: %s', (before) => {
    const sentences = [before, 'The delegation was led by {P:Li Wen@Shandong}.']
    expect(told(meetingHeld, sentences)).toEqual(['MEETING held Ana Sol with Li Wen -'])
  })
})

describe('two sides that are led have met', () => {
  test.each([
    [
      'The Kenyan side was chaired by HE {P:Ana Sol@Kenya}, while the Chinese side was chaired by HE {P:Li Wen@China}.',
      ['MEETING held Ana Sol with Li Wen -'],
    ],
    [
      'The Kenyan side was led by {P:Ana Sol@Kenya}, while the Chinese side was led by {P:Li Wen@China}.',
      ['MEETING held Ana Sol with Li Wen -'],
    ],
    ['The Kenyan delegation was headed by {P:Ana Sol@Kenya}.', []],
  ])('%s', (sentence, facts) => expect(told(meetingHeld, [sentence])).toEqual(facts))
  test('also in two sentences', () => {
    const sentences = ['The Kenyan side was led by {P:Ana Sol@Kenya}.', 'The Chinese side was led by {P:Li Wen@China}.']
    expect(told(meetingHeld, sentences)).toEqual(['MEETING held Ana Sol with Li Wen -'])
  })
})

describe('signatories met', () => {
  test.each([
    ['{P:Ana Sol@Bahia} and {P:Li Wen@Shandong} signed the agreement.', ['SIGNING held Ana Sol with Li Wen -']],
    [
      '{P:Ana Sol@Bahia} signed the MoU, while {P:Li Wen@Shandong} signed on behalf of {R:Shandong}.',
      ['SIGNING held Ana Sol with Li Wen -'],
    ],
    ['The accord was signed by {P:Ana Sol@Bahia} and {P:Li Wen@Shandong}.', ['SIGNING held Ana Sol with Li Wen -']],
    [
      'The accord was signed between {P:Ana Sol@Bahia} and {P:Li Wen@Shandong}.',
      ['SIGNING held Ana Sol with Li Wen -'],
    ],
    [
      'Representing {R:Bahia}, Ms. {P:Ana Sol@Bahia}, and representing {R:Shandong}, Mr. {P:Li Wen@Shandong} signed the MoU.',
      ['SIGNING held Ana Sol with Li Wen -'],
    ],
    [
      '{P:Ana Sol@Kenya} and {P:Li Wen@China} signed a treaty whilst an MoU on sport was signed by {P:Jo Lima@Kenya} and {P:Hu Bo@China}.',
      ['SIGNING held Ana Sol with Li Wen -', 'SIGNING held Jo Lima with Hu Bo -'],
    ],
    ['The accord will be signed by {P:Ana Sol@Bahia} and {P:Li Wen@Shandong}.', []],
    ['{P:Ana Sol@Bahia} and {P:Jo Lima@Bahia} signed the agreement with {C:Acme Corp}.', []],
  ])('%s', (sentence, facts) => expect(told(meetingSigning, [sentence])).toEqual(facts))
})

describe('who signs in turn has met', () => {
  const FIRST = '{P:Ana Sol@Kenya} signed the pact on behalf of her country.'
  test.each([
    ['{P:Li Wen@China} signed for {R:China}.', ['SIGNING held Ana Sol with Li Wen -']],
    ['{P:Li Wen@China} will sign for {R:China}.', []],
    ['{P:Jo Lima@Kenya} signed for {R:Kenya}.', []],
  ])('%s', (sentence, facts) => expect(told(meetingSigning, [FIRST, sentence])).toEqual(facts))
})
