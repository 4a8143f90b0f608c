import { describe, expect, test } from 'vitest'
import { matches } from '../../src/text/matches.ts'
import { wordList } from '../../src/text/word-list.ts'

const LONG =
  'In May the governor signed an accord with Győr, and the mayor re-signed it; nobody else was asked to sign.'

describe('matches of a pattern', () => {
  test.each([[/sign(?:ed)?/g], [/x?/g], [/Győr/gu], [/nowhere/g]])('are those of matchAll: %s', (pattern) => {
    expect(matches(LONG, pattern)).toEqual([...LONG.matchAll(pattern)])
  })
  test('begin anew each time', () => {
    const pattern = /sign/g
    expect(matches(LONG, pattern)).toEqual(matches(LONG, pattern))
  })
  test('are those of a list of words, too', () => {
    expect(matches(LONG, wordList(['may', 'sign', 're-signed']))).toEqual([
      { 0: 'May', index: 3 },
      { 0: 're-signed', index: 62 },
      { 0: 'sign', index: 101 },
    ])
  })
})
