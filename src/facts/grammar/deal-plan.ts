import type { Context } from '../context.ts'
import type { InvestmentStatus } from '../statement.ts'
import type { Coded } from './coded.ts'
import { anyOf, fromLexicon } from './cues.ts'
import { investorAt, isCompany } from './deal-investor.ts'
import type { Deal } from './deal-verb.ts'
import { matches } from '../../text/matches.ts'

const BUILD =
  '(?:build|building|open|opening|set up|setting up|establish|establishing|construct|constructing|expand|expanding|launch|locate|locating)'
const WAYS: readonly (readonly [InvestmentStatus, RegExp])[] = [
  [
    'considered',
    new RegExp(
      `\\b(?:(?:is|are|was|has been|have been) (?:also |still |now |actively )?(?:considering|weighing|studying|mulling|exploring|eyeing|evaluating|reviewing)|considers|weighs|(?:will|to) (?:actively |also )?(?:review|consider|study|examine)|(?:may|might|could) (?:also )?${BUILD}|(?:has|have) (?:expressed|shown) (?:an |its )?interest in)\\b`,
      'g',
    ),
  ],
  [
    'intended',
    new RegExp(`\\b(?:plans|intends|wants|hopes|aims|is planning|is seeking|is looking) to (?:also )?${BUILD}\\b`, 'g'),
  ],
]

/** Plans told without a sum: "X is considering a second plant in Lyon", "X intends to expand its factory in Lyon". */
export function dealsPlanned(read: Coded, context: Context): Deal[] {
  const { text } = read
  if (/<M\d+>|\binvest/i.test(text)) return []
  const nouns = fromLexicon(context.knowledge.lexicons, 'facilities', 'words', (rows) =>
    anyOf(rows.map(([word = '']) => word)),
  )
  return WAYS.flatMap(([status, words]) =>
    matches(text, words).flatMap((match): Deal[] => {
      const end = match.index + match[0].length
      const place = /^(?:[^.;<]|<O\d+>'s){3,90}?\b(?:in|at|near) (?:the )?<R\d+>/.exec(text.slice(end))
      if (place === null || matches(place[0], nouns).length === 0 || /\bnot\b/.test(place[0])) return []
      const investor = investorAt(read, match.index, context)
      return investor?.keys.every(isCompany) ? [{ investor, money: null, status, at: match.index }] : []
    }),
  )
}
