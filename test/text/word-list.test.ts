import { expect, test } from 'vitest'
import { wordList } from '../../src/text/word-list.ts'

const LIST = wordList(['sign', 'sign on', 'co-sign', 'R&D centre', 'chargé', 'n-th', '3rd', "do n't"])

test.for([
  ['They sign it.', ['sign']],
  ['They SIGN\non it.', ['SIGN\non']],
  ['They sign once, and signed, resigned, designed.', ['sign']],
  ['They co-sign.', ['co-sign']],
  ['an R&D centre', ['R&D centre']],
  ['an R&D centred on', []],
  ['the Chargé and a chargée', ['Chargé']],
  ['the n-th, the 3rd', ['n-th', '3rd']],
  ["they do n't sign", ["do n't", 'sign']],
  ['sign', ['sign']],
  ['überSign, sign\u00fc, \u00fcsign', []],
] as const)('%s', ([text, found]) => {
  expect(LIST.all(text).map(({ 0: words }) => words)).toEqual(found)
  for (const { 0: words, index } of LIST.all(text)) expect(text.slice(index, index + words.length)).toBe(words)
  expect(LIST.test(text)).toBe(found.length > 0)
  expect(LIST.exec(text)?.[0]).toBe(found[0])
})

test('what begins with no letter is refused', () => {
  expect(() => wordList(["'ll"])).toThrow()
})
