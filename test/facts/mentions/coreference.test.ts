import { expect, test } from 'vitest'
import { read, references } from './reading.ts'

const TABLE: readonly (readonly [string, string])[] = [
  ['Bahia and Shandong are sisters. The two provinces signed.', 'The two provinces = Bahia + Shandong'],
  [
    'Governor Ana Sol of Bahia met Governor Li Wen of Shandong. The two leaders smiled.',
    'The two leaders = Ana Sol + Li Wen',
  ],
  ['Governor Ana Sol spoke. The governor left.', 'The governor = Ana Sol'],
  ['Governor Ana Sol met Mayor Paul Girard. The mayor left.', 'The mayor = Paul Girard'],
  ['Deputy Mayor Paul Girard spoke. The mayor left.', ''],
  ['Governor Ana Sol came on Monday. He said it was late.', 'He = Ana Sol'],
  ['Governor Ana Sol met Mayor Paul Girard. Ms. Berg saw her.', 'her = Ana Sol'],
  ['Zelkova Co. will come. The company makes chips.', 'The company = Zelkova Co.'],
  ['The Harbour Safety Agency met. The agency agreed.', 'The agency = Harbour Safety Agency'],
  ['Kenya and Japan signed. Both countries will gain.', 'Both countries = Kenya + Japan'],
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

test('"the province" is the publisher’s', () => {
  const context = read('Gyeonggi Province met Liaoning Province. The province will invest.', 'KR-41')
  expect(references(context)).toEqual(['The province = Gyeonggi Province'])
})

test('without a publisher "the province" is the one named last', () => {
  expect(references(read('Liaoning Province grows. The province will invest.'))).toEqual([
    'The province = Liaoning Province',
  ])
})
