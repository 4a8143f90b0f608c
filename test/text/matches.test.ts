import { describe, expect, test } from 'vitest'
import { cued, matches, wordsOf } from '../../src/text/matches.ts'

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
  test('are not looked for where no word of the pattern stands', () => {
    const pattern = cued(/accord|nobody/g, new Set(['nobody']))
    expect(matches(LONG, pattern)).toHaveLength(2)
    expect(matches(LONG.replace('nobody', 'no one'), pattern)).toEqual([])
  })
})

test('words are runs of ASCII letters and digits, in lower case', () => {
  expect(wordsOf('A Re-signed MOU, Győr 2024: a mou')).toEqual(['a', 're', 'signed', 'mou', 'gy', 'r', '2024'])
})
