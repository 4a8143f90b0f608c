import { describe, expect, test } from 'vitest'
import { names, read, readings, references } from './reading.ts'

const TABLE: readonly (readonly [string, string])[] = [
  ['Chief Minister Ana Sol came. The chief minister spoke.', 'The chief minister = Ana Sol'],
  ['Jeju and Bali agreed. The two islands are sisters.', 'The two islands = Jeju + Bali'],
  ['Ireland grew. Texas signed it with the Irish government.', 'the Irish government = Ireland'],
  ['Ireland grew. The Irish government spokesman came.', ''],
  [
    'Peru grew. The Peru Ambassador to Chile, Ana Sol, came to Chile. The Peru ambassador left.',
    'The Peru ambassador = Ana Sol',
  ],
  ['Mayor Ana Sol came. For her part, Governor Jane Doerr agreed.', 'her = Jane Doerr'],
  ['Bahia and Shandong are sisters. The two provinces signed.', 'The two provinces = Bahia + Shandong'],
  [
    'Governor Ana Sol of Bahia met Governor Li Wen of Shandong. The two leaders smiled.',
    'The two leaders = Ana Sol + Li Wen',
  ],
  ['Governor Ana Sol spoke. The governor left.', 'The governor = Ana Sol'],
  ['Governor Ana Sol met Mayor Paul Girard. The mayor left.', 'The mayor = Paul Girard'],
  ['Deputy Mayor Paul Girard spoke. The mayor left.', ''],
  ['Mayor Paul Girard spoke. During her stay in Osaka, Governor Ana Sol toured a port.', 'her = Ana Sol'],
  [
    'Governor Ana Sol spoke. During her stay in Osaka, Mayor Paul Girard received her.',
    'her = Ana Sol | her = Ana Sol',
  ],
  ['Governor Ana Sol came on Monday. He said it was late.', 'He = Ana Sol'],
  ['Governor Ana Sol met Mayor Paul Girard. Ms. Berg saw her.', 'her = Ana Sol'],
  ['Zelkova Co. will come. The company makes chips.', 'The company = Zelkova Co.'],
  ['The Harbour Safety Agency met. The agency agreed.', 'The agency = Harbour Safety Agency'],
  ['Kenya and Japan signed. Both countries will gain.', 'Both countries = Kenya + Japan'],
  ['Governor Ana Sol met Mayor Paul Girard. The duo left.', 'The duo = Ana Sol + Paul Girard'],
  ['Governor Ana Sol met Mayor Paul Girard. The two also toured a mill.', 'The two = Ana Sol + Paul Girard'],
  ['Governor Ana Sol met Mayor Paul Girard. The two rivers flooded.', ''],
  ['Ambassador Luis Prado came. The envoy smiled.', 'The envoy = Luis Prado'],
  ['Ambassador Luis Prado met Consul General Ken Ando. The envoy smiled.', ''],
  ['Prime Minister Anan Rak of Laos came. The Lao leader smiled.', 'The Lao leader = Anan Rak'],
  ['Trade Minister Anan Rak came. The visiting minister smiled.', 'The visiting minister = Anan Rak'],
  ["Minister Anan Rak came. The Hon'ble Minister spoke.", "The Hon'ble Minister = Anan Rak"],
  ['Mayor Paul Girard met Governor Ana Sol, who received him.', 'him = Paul Girard'],
  ['Governor Ana Sol met the Minister for Trade, Paul Girard.', ''],
  ['Governor Ana Sol spoke. H.E. Mr. Paul Girard listened.', ''],
  ['Kenya, Japan and Peru signed. The two countries will gain.', ''],
  ['Governor Ana Sol said, “He is a friend.”', ''],
  ['The city council met the company president.', ''],
  [
    'Hanbit University and Bergen University signed. The two universities share labs.',
    'The two universities = Hanbit University + Bergen University',
  ],
]

test.each(TABLE)('%s', (text, expected) => {
  expect(references(read(text)).join(' | '), text).toBe(expected)
})

describe('a person under another form of the name', () => {
  test.each([
    ['Governor Rodrigo Garza Trevino came. Garza spoke.', 'Garza'],
    ['Deputy Mayor Hsiao Yu-ting came. Hsiao spoke.', 'Hsiao'],
    ['Governor Dong Yeon Kim came. Kim Dong-yeon spoke.', 'Kim Dong-yeon'],
    ['Vice-President Maelle Le Goff came. Ms Le Goff spoke.', 'Le Goff'],
    ['Minister P. K. Balachandran came. Shri Balachandran spoke.', 'Balachandran'],
  ])('%s', (text, form) => {
    const [reading] = readings(read(text), 'official')
    expect([reading?.name, ...(reading?.aliases ?? [])]).toContain(form)
    expect(names(read(text), 'official')).toHaveLength(1)
  })
  test('a word of two names is nobody', () => {
    const [first] = readings(read('Mayor Rodrigo Garza Trevino met Governor Ivan Garza Ruiz. Garza spoke.'), 'official')
    expect(first?.aliases).toEqual([])
  })
})

test('"the province" is the publisher’s', () => {
  const context = read('Gyeonggi Province met Liaoning Province. The province will invest.', 'KR-41')
  expect(references(context)).toEqual(['The province = Gyeonggi Province'])
})

test('without a publisher "the province" is the one named last', () => {
  expect(references(read('Liaoning Province grows. The province will invest.'))).toEqual([
    'The province = Liaoning Province',
  ])
})
