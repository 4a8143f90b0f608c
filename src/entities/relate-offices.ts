import { fold } from '../text/fold.ts'
import { chooseDate, said } from './choose.ts'
import { dated } from './dated.ts'
import { supports, type Support, type Testimony } from './evidence.ts'
import { relate, type Related } from './relate.ts'
import type { Who } from './who.ts'

/**
 * Who holds which office of what: one for each official, organisation and folded title. It is former where the last article
 * that speaks of it says so; it was held from the first to the last day an article reported it as held.
 */
export function relateOffices(testimonies: readonly Testimony[], who: Who): readonly Related[] {
  return relate(
    'HOLDS_OFFICE',
    supports(testimonies, 'office'),
    ({ testimony, statement: { claim } }) => {
      const from = who(testimony, claim.official)
      const to = claim.of === null ? undefined : who(testimony, claim.of)
      return from === undefined || to === undefined ? undefined : { from, to, apart: fold(claim.title) }
    },
    (group, attestation) => {
      const former = group.at(-1)?.statement.claim.former === true
      const reported = group.filter(({ statement }) => !statement.claim.former).map(dayOf)
      const days = reported.filter((day) => day !== null).sort()
      const stated = chooseDate(said(group, ({ to }) => to))
      const calledFormer = former
        ? (group
            .filter(({ statement }) => statement.claim.former)
            .map(dayOf)
            .find((day) => day !== null) ?? null)
        : null
      return {
        title: group[0].statement.claim.title,
        ...dated('from', chooseDate(said(group, ({ from }) => from))),
        ...dated('to', stated ?? calledFormer),
        toBasis: stated !== null ? 'stated' : calledFormer !== null ? 'former' : null,
        firstReported: days[0] ?? null,
        lastReported: days.at(-1) ?? null,
        former,
        ...attestation,
      }
    },
  )
}

function dayOf({ testimony }: Support<'office'>): string | null {
  return testimony.publishedAt?.slice(0, 10) ?? null
}
