import { matches } from '../../text/matches.ts'
import type { Context } from '../context.ts'
import type { AgreementKind } from '../statement.ts'
import type { Coded } from './coded.ts'
import { anyOf, fromLexicon } from './cues.ts'

type Shape = 'noun' | 'verb' | 'bond' | 'dated'
/** A word for a tie, where it stands in the coded text. */
export type TieWord = { readonly kind: AgreementKind; readonly shape: Shape; readonly at: number; readonly end: number }

/** The words for ties in a sentence. */
export function tieWords({ text }: Coded, context: Context): TieWord[] {
  const { pattern, rows } = fromLexicon(context.knowledge.lexicons, 'sister-words', 'ties', (rows) => ({
    pattern: anyOf(rows.map(([forms = '']) => forms)),
    rows: new Map(rows.flatMap(([forms = '', kind, shape]) => forms.split('|').map((form) => [form, { kind, shape }]))),
  }))
  return matches(text, pattern).flatMap((match): TieWord[] => {
    const row = rows.get(match[0].toLowerCase())
    const end = match.index + match[0].length
    // "sister city agreement" is a paper, which other rules read.
    if (
      !row ||
      /^[ -](?:agreement|pact|accord|mou\b|memorandum|deal|treaty|letter|protocol|charter|compan|organi)/i.test(
        text.slice(end),
      )
    )
      return []
    if (PAPER_ON.test(text.slice(Math.max(0, match.index - 80), match.index))) return []
    return [{ kind: row.kind as AgreementKind, shape: row.shape as Shape, at: match.index, end }]
  })
}

/** "agreements on twin-town relations" */
const PAPER_ON =
  /\b(?:agreements?|pacts?|mou|mous|memorandum|letters? of intent|declaration|accords?|protocol|treaty|deal)\b (?:of|on|for|to|establishing)\b[^,.;<]{0,40}$/i
