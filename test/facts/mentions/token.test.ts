import { expect, test } from 'vitest'
import { tokenize } from '../../../src/facts/mentions/token.ts'

const TABLE: readonly (readonly [string, string])[] = [
  ['Kim Hyun-gon', 'Kim|Hyun-gon'],
  ["Kenya's plan", "Kenya|'s|plan"],
  ["O'Toole", "O'Toole"],
  ['U.S. and K.D.S. Perera', 'U.S.|and|K.D.S.|Perera'],
  ['R&D, AT&T', 'R&D|,|AT&T'],
  ['Dr. Sol of Acme Ltd.', 'Dr.|Sol|of|Acme|Ltd.'],
  ['KRW 1,360.5 billion', 'KRW|1,360.5|billion'],
  ['an Oslo-based firm', 'an|Oslo|-|based|firm'],
  ['Silva-Chairman', 'Silva|-|Chairman'],
  ['the Vice-President', 'the|Vice-President'],
  ['“end.”', '“|end|.|”'],
  ['Gyeonggi–Utah', 'Gyeonggi|–|Utah'],
]

const WORDS = {
  abbreviations: new Set(['dr', 'ltd']),
  isEnglish: () => false,
  isFunctional: () => false,
  opens: () => 0,
  shapes: new Map(),
}

test.each(TABLE)('%s', (text, expected) => {
  const tokens = tokenize(text, WORDS)
  expect(tokens.map((token) => token.text).join('|')).toBe(expected)
  for (const { start, end, text: piece } of tokens) expect(text.slice(start, end)).toBe(piece)
})
