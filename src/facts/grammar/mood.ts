import type { Context } from '../context.ts'
import { anyOf, fromLexicon } from './cues.ts'

export type Mood = 'stated' | 'planned' | 'proposed' | 'open' | 'denied'
const RANK: readonly Mood[] = ['denied', 'proposed', 'open', 'planned']

/**
 * What the words between a subject (or the start of the clause) and its verb make of it:
 * "signed" is stated, "is expected to sign" planned, "hopes to sign" proposed, "did not sign" denied.
 */
export function moodOf(before: string, context: Context): Mood {
  const near = before.replace(ADVERB, '').slice(-90)
  const table = fromLexicon(context.knowledge.lexicons, 'moods', 'by mood', (rows) =>
    RANK.map((mood) => ({
      mood,
      words: anyOf(rows.flatMap(([words = '', kind]) => (kind === mood ? [words] : []))),
    })),
  )
  return table.find(({ words }) => words.test(near))?.mood ?? 'stated'
}

/** What may stand inside "would also like to" and "is now formally expected to". */
const ADVERB = /\b(?:also|then|however|soon|further|therefore|now|still|again|\w+ally|jointly|shortly|tentatively) /g
