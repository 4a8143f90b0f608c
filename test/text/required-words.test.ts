import { expect, test } from 'vitest'
import { requiredWords, type Need } from '../../src/text/required-words.ts'

const TABLE: readonly (readonly [RegExp, readonly Need[]])[] = [
  [/\bmet\b/, [['met']]],
  [/ met with /, [['met'], ['with']]],
  // Of what word a letter is part nobody knows here.
  [/met/, []],
  [/\w+ing talks/, [['talk']]],
  [/\bsign(?:s|ed)?\b/, [['sign']]],
  [/\b(?:signed|inked) (?:a|an) /, [['inke', 'sign']]],
  [/\b(?:signed|\w+ed) it\b/, [['it']]],
  [/\bones?\b/, [['one', 'ones']]],
  [/\bones*/, []],
  [/\b(?:met|sat in on)\b/, [['met', 'sat']]],
  [/\b[Gg]overnments? of (?:the )?/, [['gove'], ['of']]],
  [/(?<!\p{L})(?:kept|left)(?!\p{L})/u, [['kept', 'left']]],
  [/(?:never )?seen/, []],
  [/(<P\d+>),? and <[RO]\d+>/, [['p'], ['and'], ['o', 'r']]],
  [/\bjoined (?=<P\d+>)/, [['join'], ['p']]],
  [/\bfailed (?!to )/, [['fail']]],
  [/^caf\u00e9 (?<year>\d{4}) [^a-z]{2,} \k<year> twice/, [['twic']]],
  [/café bar/, [['bar']].slice(1)],
]

test.each(TABLE)('%s needs %j', (pattern, needs) => {
  expect(requiredWords(pattern)).toEqual(needs)
})
