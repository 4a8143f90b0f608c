import { describe, expect, test } from 'vitest'
import { gated } from '../../src/text/gates.ts'
import { matches } from '../../src/text/matches.ts'

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
    const pattern = gated(/accord|nobody/g, ['nobody'])
    expect(matches(LONG, pattern)).toHaveLength(2)
    expect(matches(LONG.replace('nobody', 'no one'), pattern)).toEqual([])
  })
})
