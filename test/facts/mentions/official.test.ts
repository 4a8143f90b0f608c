import { describe, expect, test } from 'vitest'
import { names, offices, read, readings } from './reading.ts'

const PEOPLE: readonly (readonly [string, string])[] = [
  ['Governor Oh Min-seok welcomed the guests.', 'Oh Min-seok'],
  ['Chairman Ruth Adler, COO Wen Jiabei, and President Tomas Riva came.', 'Ruth Adler, Tomas Riva, Wen Jiabei'],
  ['Dr. Ana Sol, director of the Energy Agency, spoke.', 'Ana Sol'],
  ['Nguyen Thi Hoa, who heads the Trade Bureau, agreed.', 'Nguyen Thi Hoa'],
  ['The mayor of Lyon, Paul Girard, opened the fair.', 'Paul Girard'],
  ['Kenyan President William Ruto met Prime Minister Fumio Kishida.', 'Fumio Kishida, William Ruto'],
  ['H.E. Sheikh Khalid bin Rashid, Minister of Trade, attended.', 'Khalid bin Rashid'],
  ['Minister of Ports, Shipping, and Aviation, Mr. Kamal de Silva, signed it.', 'Kamal de Silva'],
  ['Smt. Lakshmi Narayanan, Chief Secretary of Kerala, was present.', 'Lakshmi Narayanan'],
  ['Senators Mary Holt and Dale Brown visited Osaka.', 'Dale Brown, Mary Holt'],
  ['Governor C.L. “Dutch” Miller signed the bill.', 'C.L. “Dutch” Miller'],
  ['The poet Anna Berg read aloud.', ''],
  ['Ms. Anna Berg lives in Oslo.', ''],
  ['The President of the Senate spoke.', ''],
  ['Adebayo Okonkwo was appointed governor of Lagos State.', 'Adebayo Okonkwo'],
  ['The plan was praised by Mayor Jean-Luc Petit (Lyon).', 'Jean-Luc Petit'],
]

describe('who is an official', () => {
  test.each(PEOPLE)('%s', (sentence, expected) => {
    expect(names(read(sentence), 'official').join(', '), sentence).toBe(expected)
  })
})

const OFFICES: readonly (readonly [string, string])[] = [
  ['Arizona State Governor Jane Doerr spoke.', 'Jane Doerr: Governor @ Arizona'],
  ['Peruvian Ambassador to Korea Luis Prado came.', 'Luis Prado: Ambassador to Korea @ Peru'],
  ['Lim Su-jin, President of Haneul University, signed.', 'Lim Su-jin: President @ Haneul University'],
  ['Vice Governor for Economy Park Joo-won attended.', 'Park Joo-won: Vice Governor for Economy @ –'],
  [
    'The Minister of Trade and Industry of Thailand, Somsak Chaiyo, left.',
    'Somsak Chaiyo: Minister of Trade and Industry @ Thailand',
  ],
  ['Former Prime Minister of Japan Taro Sato spoke.', 'Taro Sato: former Prime Minister @ Japan'],
  ['Ravi Menon, then Mayor of Kochi, agreed.', 'Ravi Menon: former Mayor @ Kochi'],
  [
    'Deputy Prime Minister and Minister of Commerce Anan Rak of Laos agreed.',
    'Anan Rak: Deputy Prime Minister @ Laos | Anan Rak: Minister of Commerce @ Laos',
  ],
  ['Acme Motors Chairman Lars Holm came.', 'Lars Holm: Chairman @ Acme Motors'],
  ['Zelkova’s CEO Lars Holm came.', 'Lars Holm: CEO @ Zelkova'],
  ['Hiran Peiris, Chairman, Colombo Stock Exchange, signed.', 'Hiran Peiris: Chairman @ Colombo Stock Exchange'],
  [
    'Gyeonggi Provincial Assembly’s Safety Committee Chairman Seo Il-ho came.',
    'Seo Il-ho: Chairman @ Safety Committee',
  ],
]

describe('what an office is of', () => {
  test.each(OFFICES)('%s', (sentence, expected) => {
    expect(offices(read(sentence)).join(' | ').replaceAll('Arizona State', 'Arizona'), sentence).toBe(expected)
  })
  test('the publisher’s, where nothing else is said', () => {
    const context = read('Gyeonggi Province grows. Governor Oh Min-seok welcomed the guests.', 'KR-41')
    expect(offices(context)).toEqual(['Oh Min-seok: Governor @ Gyeonggi Province'])
  })
  test('the place that opens the sentence', () => {
    expect(offices(read('In Oregon, Governor Jane Doerr spoke.'))).toEqual(['Jane Doerr: Governor @ Oregon'])
  })
})

const SAME: readonly (readonly [string, string, readonly string[]])[] = [
  ['Governor Kim Dong-ho came. Later Governor Dong Ho Kim spoke.', 'Kim Dong-ho', ['Dong Ho Kim']],
  ['Governor Kim Dong-ho came. Governor Kim spoke.', 'Kim Dong-ho', ['Kim']],
  ['Mayor Jane Doerr came. Doerr stayed.', 'Jane Doerr', ['Doerr']],
  ['Ambassador Luis Prado came. Ambassador Prato thanked him.', 'Luis Prado', ['Prato']],
]

describe('one person under several spellings', () => {
  test.each(SAME)('%s', (text, name, aliases) => {
    const people = readings(read(text), 'official').map((each) => ({ name: each.name, aliases: each.aliases }))
    expect(people, text).toEqual([{ name, aliases }])
  })
  test('a vice governor and a governor of one family name are two', () => {
    const people = readings(read('Vice Governor Kim Hyun-ju came. Governor Kim stayed.'), 'official')
    expect(people.map(({ name, titleOnly }) => [name, titleOnly])).toEqual([
      ['Kim Hyun-ju', false],
      ['Kim', true],
    ])
  })
})
