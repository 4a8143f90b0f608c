import { expect, test } from 'vitest'
import { blackOut } from '../../src/retraction/black-out.ts'
import { nameForms } from '../../src/retraction/name-forms.ts'
import { titledForms, titledIn } from '../../src/retraction/titled.ts'

const around = {
  titles: new Set(['governor', 'mr']),
  functionWords: new Set(['when', 'the']),
  endings: new Set(['led']),
  isPlace: (word: string) => word === 'victoria',
  ranks: new Set(['vice']),
  titlesLike: (word: string) => (word === 'gov' ? ['governor'] : []),
  regionsNamed: (name: string) => (name === 'gyeonggi province' ? ['region:KR-41'] : []),
  regionOf: () => null,
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
  ['Dong Yeon Kim', 'Kim Dong–yeon, Kim Dong‑yeon, Kim Dong\u00adyeon.', '█████████████, █████████████, █████████████.'],
  ['Dong Yeon Kim', 'Kim Dong - yeon; Kim Dong/yeon; Kim_Dong_yeon', '███████████████; █████████████; █████████████'],
  ['Dong Yeon Kim', 'KIM DONG-YEON; Kim (Dong-yeon); #KimDongYeon', '█████████████; ██████████████); #███████████'],
  ['Dong Yeon Kim', 'write to kim.dongyeon@gg.example', 'write to ████████████@gg.example'],
  ['Dong Yeon Kim', 'Kim Dong-yeon-led talks; the Kim-led team', '█████████████-led talks; the ███-led team'],
  ['Dong Yeon Kim', 'Kim Dong-yeon. Dong-yeon said so. So said Dong Yeon.', '█████████████. █████████ said so. So said █████████.'],
  ['Dong Yeon Kim', 'Kim Dong-yeon met Kim Dong-young and Dong-young Ha.', '█████████████ met Kim Dong-young and Dong-young Ha.'],
  ['Dong Yeon Kim', 'Kim Dong-yeon; D.Y. Kim; Gov. Kim; “Kim”', '█████████████; D.Y. ███; Gov. ███; “███”'],
  ['Dong Yeon Kim', 'Kim Dong-yeon (김동연), Kim Dong-yeon (53) and Kim D. Y.', '█████████████ (███), █████████████ (53) and ███ D. Y.'],
  ['Ann McDonald', 'Ann McDonald came. McDonald left.', '████████████ came. ████████ left.'],
  ['김동연', '김동연 지사', '███ 지사'],
] // prettier-ignore

test.for(CASES)('%s in “%s”', ([name, text, expected]) => {
  const forms = new Set(nameForms(name))
  const blacked = blackOut(text, (form) => forms.has(form), around)
  expect(blacked).toBe(expected)
  expect(blacked).toHaveLength(text.length)
  expect(blackOut(blacked, (form) => forms.has(form), around)).toBe(blacked)
})

const GOVERNOR = { title: 'Governor', of: ['region:KR-41', 'Governors Association'], years: [2023, 2024] }
const TITLED: readonly (readonly [
  text: string,
  region: string | null,
  year: number | null,
  families: readonly string[],
])[] = [
  ['Governor Kim of Gyeonggi Province met Premier Eby.', null, 2024, ['kim']],
  ['Gov. Kim spoke. Kim left.', 'region:KR-41', 2023, ['kim']],
  ['Governor Kim spoke for the Governors Association.', null, 2024, ['kim']],
  ['Governor Kim of Gyeonggi Province met Premier Eby.', null, 2008, []],
  ['Governor Kim of Gyeonggi Province met Premier Eby.', null, null, []],
  ['Governor Kim spoke.', 'region:KR-42', 2024, []],
  ['Vice Governor Kim of Gyeonggi Province spoke.', null, 2024, []],
  ['Governor Kim of Gyeonggi Province met Kim Young-hee.', null, 2024, []],
  ['Mayor Kim spoke in Gyeonggi Province.', null, 2024, []],
]

test.for(TITLED)('“%s” from %s in %s', ([text, region, year, families]) => {
  const forms = new Set(titledForms(['Dong Yeon Kim'], [GOVERNOR]))
  expect(titledIn({ text, region, year }, (form) => forms.has(form), around)).toEqual(families)
})
