import { describe, expect, test } from 'vitest'
import { mayMatch, opened, ungated } from '../../src/text/gates.ts'
import { wordList } from '../../src/text/word-list.ts'

const LONG =
  'In May the governor signed an accord with Győr, and the mayor re-signed it; nobody else was asked to sign.'

describe('a pattern is tried', () => {
  test('where its words stand, in whatever case', () => {
    expect(mayMatch(LONG, /\bNobody\b/i)).toBe(true)
    expect(mayMatch(LONG, /\bsigned (?:an accord|a treaty)\b/)).toBe(true)
    expect(mayMatch(LONG, /\bre-signed\b/)).toBe(true)
  })
  test('not where one is missing', () => {
    expect(mayMatch(LONG, /\bsigned a treaty\b/)).toBe(false)
    expect(mayMatch(LONG, /\bsigned .* with <P\d+>/)).toBe(false)
  })
  test('in short texts always', () => {
    expect(mayMatch('A met B.', /\bsigned\b/)).toBe(true)
  })
  test('where one of the words stands that are looked for', () => {
    expect(mayMatch(LONG, wordList(['a treaty']))).toBe(false)
    expect(mayMatch(LONG, wordList(['a treaty', 'accord']))).toBe(true)
  })
  test('where its gates were not known yet when the text was read', () => {
    const early = opened(LONG)
    expect(mayMatch(early, /\bunheard\b/)).toBe(true)
    expect(mayMatch(opened(LONG), /\bunheard\b/)).toBe(false)
  })
  test('everywhere as long as gates are off', () => {
    expect(ungated(() => mayMatch(LONG, /\btreaty\b/))).toBe(true)
    expect(mayMatch(LONG, /\btreaty\b/)).toBe(false)
  })
})
