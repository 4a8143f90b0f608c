import { expect, test } from 'vitest'
import { officeHeld } from '../../../src/facts/rules/office-held.ts'
import type { Finding } from '../../../src/facts/context.ts'
import { read } from '../mentions/reading.ts'

/** What the text tells, and each office with its term: `title: from – to`, `former` where it is over. Published 2024-06-01. */
const TERMS: readonly (readonly [string, string])[] = [
  ['Mayor Anna Berg toured Osaka from May 2 to 5.', 'Mayor: –'],
  ['Anna Berg, mayor of Lyon since 2018, opened the fair.', 'mayor: 2018 –'],
  ['Anna Berg, who was mayor of Lyon until 2021, opened the fair.', 'former mayor: – 2021'],
  ['Anna Berg, mayor of Lyon from 2014 to 2020, opened the fair.', 'former mayor: 2014 – 2020'],
  ['Anna Berg, mayor of Lyon until 2027, opened the fair.', 'mayor: – 2027'],
  ['Governor Anna Berg of Ohio took office on January 9, 2023.', 'Governor: 2023-01-09 –'],
  ['Anna Berg is the governor of Ohio. Berg took office in January 2023.', 'governor: – | governor: 2023-01 –'],
  ['Anna Berg, mayor of Lyon, met Paul Roy, mayor of Metz since 2018.', 'mayor: – | mayor: 2018 –'],
  ['Anna Berg, mayor of Lyon, spoke on May 3.', 'mayor: –'],
  ['Anna Berg, mayor of Lyon, has known him since 2018.', 'mayor: –'],
  ['The fair took office space in 2018.', ''],
]

test.each(TERMS)('%s', (text, expected) => {
  const context = read(text)
  const told = context.sentences.flatMap((sentence) => officeHeld.read(sentence, context))
  expect(told.map(term).join(' | '), text).toBe(expected)
})

function term({ claim }: Finding): string {
  if (claim.kind !== 'office') return claim.kind
  return `${claim.former ? 'former ' : ''}${claim.title}: ${claim.from ?? ''} – ${claim.to ?? ''}`
    .replace(/ +/g, ' ')
    .trim()
}
