import type { Context } from './context.ts'
import { anyOf, fromLexicon } from './grammar/cues.ts'
import type { Told } from './state.ts'

/**
 * Whether the words of a finding say that its paper is one more beside another of the same parties: "another memorandum"; "on the
 * same day …" right behind it, of another subject; "also …" where both subjects are given.
 */
export function isFurtherPaper(other: Told, { claim, span }: Told, { article, knowledge }: Context): boolean {
  if (claim.kind !== 'agreement' || other.claim.kind !== 'agreement' || span.start <= other.span.start) return false
  const says = (how: string) =>
    fromLexicon(knowledge.lexicons, 'further-papers', how, (rows) =>
      anyOf(rows.flatMap(([words = '', kind]) => (kind === how ? [words] : []))),
    ).test(article.text.slice(span.start, span.end))
  if (says('another')) return true
  const [one, more] = [other.claim.fields, claim.fields]
  if (more.length === 0 || more.some((field) => one.some((known) => known.includes(field) || field.includes(known))))
    return false
  const last = Math.max(other.span.end, ...(other.support ?? []).map(({ end }) => end))
  return (says('next') && span.start - last < NEXT && span.start >= last) || (says('also') && one.length > 0)
}

/** Characters between one sentence and the next. */
const NEXT = 4
