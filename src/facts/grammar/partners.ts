import type { Context } from '../context.ts'
import type { ReadingKey } from '../statement.ts'
import type { PartialDate } from '../../text/partial-date.ts'
import type { Coded } from './coded.ts'
import { listAfter } from './listed.ts'
import { bodies } from './members.ts'
import { selfFor } from './protagonist.ts'
import { clauseEnd, clauseStart, subject } from './roles.ts'
import { isGone } from './standing.ts'
import type { Signing } from './signing.ts'

export type Partner = { readonly parties: readonly ReadingKey[]; readonly year: PartialDate }

/** The partners of a list that bear a year each: "partnerships with B (1993), C (1997) and D", "with B in 1993 and with C in 1986". */
export function partnersWithYears(read: Coded, { paper, start }: Signing, context: Context): Partner[] {
  const { text } = read
  const rest = text.slice(paper.end, clauseEnd(text, paper.end))
  const listed =
    [/^[^<.;]{0,60}?\bwith (?=[^,;.]{0,24}<)/, /^[^<.;]{0,80}?\b(?:including|among them|such as) /].flatMap((cue) => {
      const match = cue.exec(rest)
      return match ? [listAfter(read, paper.end + match[0].length)] : []
    })[0] ?? []
  if (!listed.some(({ year }) => year !== null) || isGone(text.slice(clauseStart(text, start), paper.start))) return []
  const doer = subject(read, start)
  const doers = doer && doer.start >= clauseStart(text, start) ? [...new Set(bodies(doer, context))] : []
  const [self] = doers.length === 1 ? doers : selfFor(read, paper.from, context)
  if (self === undefined) return []
  return listed.flatMap(({ key, year }): Partner[] =>
    year === null || key === self ? [] : [{ parties: [self, key], year }],
  )
}
