import { expect, test } from 'vitest'
import { blackOut } from '../../src/retraction/black-out.ts'
import { nameForms } from '../../src/retraction/name-forms.ts'

const around = {
  titles: new Set(['governor', 'mr']),
  functionWords: new Set(['when', 'the']),
  isPlace: (word: string) => word === 'victoria',
}

const CASES: readonly (readonly [name: string, text: string, expected: string])[] = [
  ['Dong Yeon Kim', 'Governor Kim Dong-yeon came.', 'Governor █████████████ came.'],
  ['Dong Yeon Kim', 'KIM, Dong Yeon (Governor)', '██████████████ (Governor)'],
  ['Dong Yeon Kim', 'Kim Dongyeon spoke', '████████████ spoke'],
  ['Kim Dongyeon', 'Dong Yeon Kim spoke', '█████████████ spoke'],
  ['Dong Yeon Kim', 'Dong Yeon Kim’s plan. Kim’s words.', '█████████████’s plan. ███’s words.'],
  ['Dong Yeon Kim', 'Dong Yeon Kim met Kim Young-hee. Governor Kim left.', '█████████████ met Kim Young-hee. Governor ███ left.'],
  ['Dong Yeon Kim', 'Dong Yeon Kim met Minji Kim. When Kim left, it rained.', '█████████████ met Minji Kim. When ███ left, it rained.'],
  ['Dong Yeon Kim', 'Governor Kim spoke.', 'Governor Kim spoke.'],
  ['Dong Yeon Kim', 'Kim Dong-young spoke.', 'Kim Dong-young spoke.'],
  ['Victoria Lund', 'Victoria Lund went to Victoria. Mr Lund paid.', '█████████████ went to Victoria. Mr ████ paid.'],
  ['José Núñez', 'JOSÉ NÚÑEZ\n\nJose Nunez spoke; Núñez stayed.', '██████████\n\n██████████ spoke; █████ stayed.'],
  ['김동연', '김동연 지사', '███ 지사'],
] // prettier-ignore

test.for(CASES)('%s in “%s”', ([name, text, expected]) => {
  const forms = new Set(nameForms(name))
  const blacked = blackOut(text, (form) => forms.has(form), around)
  expect(blacked).toBe(expected)
  expect(blacked).toHaveLength(text.length)
  expect(blackOut(blacked, (form) => forms.has(form), around)).toBe(blacked)
})
