import { expect, test } from 'vitest'
import { names, read, readings } from './reading.ts'

const TABLE: readonly (readonly [string, string])[] = [
  ['Zelkova Co., Ltd. opened a plant.', 'Zelkova Co., Ltd.'],
  ['The chip equipment maker Zelkova will come.', 'Zelkova'],
  ['Zelkova, a leading battery company, will come.', 'Zelkova'],
  ['Companies such as Park Lane, Amo Tech and Zelkova take part.', 'Amo Tech, Park Lane, Zelkova'],
  ['Its subsidiary Zelkova Korea runs it.', 'Zelkova Korea'],
  ['Samsung Electronics and Toyota are partners.', 'Samsung Electronics, Toyota'],
  ['Company A, a materials maker, will invest.', 'Company A'],
  ['An MOU with Zelkova was signed.', 'Zelkova'],
  ['Zelkova will invest USD 20 million.', 'Zelkova'],
  ['Brightwell Therapeutics grows fast.', 'Brightwell Therapeutics'],
  ['He ate an apple in the shell.', ''],
  ['Mayor Linda Ford spoke.', ''],
  ['The Samsung Medical Center is a hospital.', ''],
]

test.each(TABLE)('%s', (sentence, expected) => {
  expect(names(read(sentence), 'company').join(', '), sentence).toBe(expected)
})

test('a cover name is marked as one', () => {
  expect(readings(read('Company B will invest.'), 'company').map(({ pseudonym }) => pseudonym)).toEqual([true])
})

test('a short form and a slip of the pen are the same company', () => {
  const found = readings(read('Zelkova Technology came. Zelcova Technology signed. Zelkova left.'), 'company')
  expect(found.map(({ name, aliases }) => [name, aliases])).toEqual([
    ['Zelkova Technology', ['Zelkova', 'Zelcova Technology']],
  ])
})
