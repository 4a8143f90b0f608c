import { describe, expect, test } from 'vitest'
import { meetingAttended } from '../../../src/facts/rules/meeting-attended.ts'
import { told } from '../marked.ts'

describe('who else was there', () => {
  const MET = '{P:Ana Sol@Bahia} met with {P:Li Wen@Shandong} {D:2024-05-03=on May 3}.'
  test.each([
    ['The dinner was attended by {P:Jo Lima@Bahia}.', 'MEETING held Ana Sol + Jo Lima with Li Wen 2024-05-03'],
    ['{P:Hu Bo@Shandong} also attended the meeting.', 'MEETING held Ana Sol with Hu Bo + Li Wen 2024-05-03'],
    [
      '{P:Li Wen@Shandong} was accompanied by {P:Max Roe@Port Authority}.',
      'MEETING held Ana Sol with Li Wen + Max Roe 2024-05-03',
    ],
    [
      'Present at the meeting were the Deputy Governor, Dr. {P:Jo Lima@Bahia}; and {P:Ed Paz@Bahia}.',
      'MEETING held Ana Sol + Ed Paz + Jo Lima with Li Wen 2024-05-03',
    ],
    [
      'Attending the meeting were {P:Jo Lima@Bahia} and {P:Ed Paz@Bahia}.',
      'MEETING held Ana Sol + Ed Paz + Jo Lima with Li Wen 2024-05-03',
    ],
    [
      'Serving as witnesses to the ceremony were {P:Jo Lima@Bahia} and aldermen.',
      'MEETING held Ana Sol + Jo Lima with Li Wen 2024-05-03',
    ],
    [
      'The Chinese delegation also included Mr. {P:Hu Bo@Shandong}.',
      'MEETING held Ana Sol with Hu Bo + Li Wen 2024-05-03',
    ],
    [
      'For {P:his=Hu Bo} part, Secretary {P:Hu Bo@Shandong} agreed.',
      'MEETING held Ana Sol with Hu Bo + Li Wen 2024-05-03',
    ],
    [
      'During the ceremony {D:2024-05-03=on Friday}, the deputy governor, {P:Hu Bo@Shandong}, said so.',
      'MEETING held Ana Sol with Hu Bo + Li Wen 2024-05-03',
    ],
    [
      'In {P:his=Hu Bo} remarks, the deputy governor, {P:Hu Bo@Shandong}, agreed.',
      'MEETING held Ana Sol with Hu Bo + Li Wen 2024-05-03',
    ],
    [
      'Attending the opening of the fair were {P:Jo Lima@Bahia} and {P:Ed Paz@Bahia}.',
      'MEETING held Ana Sol + Ed Paz + Jo Lima with Li Wen 2024-05-03',
    ],
    ['Speaking on the occasion, {P:Hu Bo@Shandong} agreed.', 'MEETING held Ana Sol with Hu Bo + Li Wen 2024-05-03'],
    [
      'Also attending the meeting were Pedro Vaz Cruz, {P:Jo Lima@Bahia} and {P:Ed Paz@Bahia}.',
      'MEETING held Ana Sol + Ed Paz + Jo Lima with Li Wen 2024-05-03',
    ],
    [
      '{P:Jo Lima@Bahia}, in charge of the {I:Port Authority}, {P:Ed Paz@Bahia} were present.',
      'MEETING held Ana Sol + Ed Paz + Jo Lima with Li Wen 2024-05-03',
    ],
    ['{P:Hu Bo@Shandong} chaired the session.', 'MEETING held Ana Sol with Hu Bo + Li Wen 2024-05-03'],
    [
      '{P:Hu Bo@Shandong} and Special Aide to the CM Amit Mohan were present on the occasion.',
      'MEETING held Ana Sol with Hu Bo + Li Wen 2024-05-03',
    ],
    [
      '{P:Ana Sol@Bahia} was joined by {P:Max Roe@Port Authority}.',
      'MEETING held Ana Sol + Max Roe with Li Wen 2024-05-03',
    ],
  ])('%s', (sentence, fact) => expect(told(meetingAttended, [MET, sentence])).toEqual([fact]))
  test('who accompanies somebody on a tour is on the tour', () => {
    const tour = 'Later {P:Ana Sol@Bahia}, accompanied by {P:Jo Lima@Bahia}, toured a fair.'
    expect(told(meetingAttended, [MET, tour])).toEqual([])
  })
  test('who accompanies somebody is of his side', () => {
    expect(told(meetingAttended, [MET, 'Accompanying {P:Li=Li Wen} were {P:Jo Lima@Acme Corp}.'])).toEqual([
      'MEETING held Ana Sol with Jo Lima + Li Wen 2024-05-03',
    ])
  })
  test('a guest of a body of no stated country is of the side at home', () => {
    const met = '{P:Ana Sol@Kenya} met {P:Li Wen@China} {D:2024-05-03=on May 3} in {R:Kenya}.'
    expect(told(meetingAttended, [met, '{P:Jo Lima@Export Board} attended the meeting.'])).toEqual([
      'MEETING held Ana Sol + Jo Lima with Li Wen 2024-05-03',
    ])
  })
  test('who is of neither side met both', () => {
    expect(told(meetingAttended, [MET, '{P:Max Roe@Acme Corp} witnessed the signing.'])).toEqual([
      'MEETING held Ana Sol + Max Roe with Li Wen + Max Roe 2024-05-03',
    ])
  })
  describe('who attended what somebody opened met him', () => {
    const OPENED = '{P:Ana Sol@Bahia} opened the new plant {D:2024-05-03=on May 3}.'
    test.each([
      ['{P:Max Roe@Acme Corp} was also present.', ['CONFERENCE held Ana Sol with Max Roe 2024-05-03']],
      ['{P:Li Wen@Shandong} attended the ceremony.', ['CONFERENCE held Ana Sol with Li Wen 2024-05-03']],
      ['{P:Jo Lima@Bahia} attended the ceremony.', []],
    ])('%s', (sentence, facts) => expect(told(meetingAttended, [OPENED, sentence])).toEqual(facts))
    test('but not what he hopes to open', () => {
      const hoped = '{P:Ana Sol@Bahia} hopes the firm opened the plant.'
      expect(told(meetingAttended, [hoped, '{P:Max Roe@Acme Corp} was also present.'])).toEqual([])
    })
  })
  test('the head of a business and a governor at one event have met', () => {
    expect(told(meetingAttended, ['The opening was attended by {P:Max Roe@Acme Corp} and {P:Jo Lima@Bahia}.'])).toEqual(
      ['CONFERENCE held Max Roe with Jo Lima -'],
    )
  })
  test('a list of guests without a meeting pairs nobody of one country', () => {
    expect(told(meetingAttended, ['{P:Jo Lima@Kenya} and {P:Hu Bo@Nairobi} attended the ceremony.'])).toEqual([])
  })
  test('nobody is told to be accompanied by his own escort where he is not named', () => {
    expect(told(meetingAttended, [MET, 'The minister, accompanied by {P:Jo Lima@Bahia}, went on.'])).toEqual([])
  })
  test('nobody joins a meeting of last year', () => {
    const old = '{P:Ana Sol@Bahia} met with {P:Li Wen@Shandong} {D:2023-05-03=last May}.'
    expect(told(meetingAttended, [old, '{P:Jo Lima@Bahia} was also present.'])).toEqual([])
  })
  test('who chairs a committee by office was at no meeting', () => {
    expect(told(meetingAttended, [MET, 'The {I:Budget Board}, chaired by {P:Jo Lima@Bahia}, agreed.'])).toEqual([])
  })
  test('nobody joins where no meeting was told', () => {
    expect(told(meetingAttended, ['{P:Jo Lima@Bahia} attended the concert.'])).toEqual([])
  })
})
