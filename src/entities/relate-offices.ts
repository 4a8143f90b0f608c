import { fold } from '../text/fold.ts'
import { append } from './append.ts'
import { attest } from './attest.ts'
import { chooseDate, said } from './choose.ts'
import { dated } from './dated.ts'
import type { Office } from './entity.ts'
import { supports, type Testimony } from './evidence.ts'
import type { Related } from './relate.ts'
import { statementDays } from './statement-day.ts'
import { termsOf, type Tenure, type Term } from './terms.ts'
import type { Who } from './who.ts'
import type { Words } from './words.ts'

/**
 * Who holds which office of what: one for each official, organisation, folded title and term. It was held from the first to
 * the last day for which an article states it; it ended on the stated day, else when another is named for it, else when its
 * holder is called a former one.
 */
export function relateOffices(
  testimonies: readonly Testimony[],
  who: Who,
  { soleTitles }: Pick<Words, 'soleTitles'>,
): readonly Related[] {
  const dayOf = statementDays()
  const posts = new Map<string, Tenure[]>()
  for (const support of supports(testimonies, 'office')) {
    const { official, of, title } = support.statement.claim
    const from = who(support.testimony, official)
    const to = of === null ? undefined : who(support.testimony, of)
    if (from === undefined || to === undefined || from === to) continue
    append(posts, `${to} ${fold(title)}`, { official: from, support, day: dayOf(support) })
  }
  return [...posts].flatMap(([post, tenures]) => {
    const at = post.indexOf(' ')
    const [to, title] = [post.slice(0, at), post.slice(at + 1)]
    return termsOf(tenures, soleTitles.has(title)).map((term) => related(term, to))
  })
}

function related(term: Term, to: string): Related {
  const { official: from, members } = term
  return {
    relationship: { type: 'HOLDS_OFFICE', from, to, factId: members[0].statement.id, properties: describe(term) },
    supports: members,
  }
}

function describe({ members, firstReported, lastReported, end }: Term): Office {
  const stated = chooseDate(said(members, ({ to }) => to))
  return {
    title: members[0].statement.claim.title,
    ...dated('from', chooseDate(said(members, ({ from }) => from))),
    ...dated('to', stated ?? end?.day ?? null),
    toBasis: stated !== null ? 'stated' : (end?.basis ?? null),
    firstReported,
    lastReported,
    former: end !== null,
    ...attest(members),
  }
}
