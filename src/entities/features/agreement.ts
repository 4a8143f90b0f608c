import type { AgreementKind } from '../../facts/statement.ts'
import { compatible, type PartialDate } from '../../text/partial-date.ts'
import type { Block } from '../blocks.ts'
import type { Feature } from '../judge.ts'
import { daysApart, daysBetween, monthKeys } from './days.ts'
import { inCommon } from '../in-common.ts'

/** What tells papers of the same parties apart. */
export type AgreementTraits = {
  /** Ids of the parties, as one text. */
  readonly parties: string
  readonly kind: AgreementKind
  readonly date: PartialDate | null
  /** Ids of those who signed, as one text; null where fewer than two are known. */
  readonly signatories: string | null
  /** Ids of where it was signed. */
  readonly places: ReadonlySet<string>
  /** What its parties invest, as its articles tell: "USD 1000000000". */
  readonly sums: ReadonlySet<string>
  /** Days on which its articles appeared. */
  readonly days: readonly string[]
}

/** Kinds of which a pair of parties has one, whatever the dates its articles give. */
export const STANDING: ReadonlySet<AgreementKind> = new Set(['SISTERHOOD', 'FRIENDSHIP'])

export const agreementFeatures: readonly Feature<AgreementTraits>[] = [
  {
    name: 'parties',
    weight: 40,
    compare: (a, b) =>
      a.parties === b.parties ? { score: 1, reason: 'same parties' } : { score: -3, reason: 'different parties' },
  },
  {
    name: 'kind',
    weight: 30,
    compare: (a, b) => {
      if (a.kind === b.kind) return { score: 1, reason: `both ${a.kind}` }
      const aside = STANDING.has(a.kind) !== STANDING.has(b.kind) && groundOf(a, b) === null
      return { score: aside ? -1 : 0, reason: `${a.kind}, ${b.kind}` }
    },
  },
  {
    name: 'date',
    weight: 40,
    compare: (a, b) => {
      if (a.date === null || b.date === null) return { score: 0.25, reason: 'not both dated' }
      const dates = `${a.date}, ${b.date}`
      if (a.date === b.date) return { score: 0.75, reason: `both of ${a.date}` }
      if (compatible(a.date, b.date)) return { score: 0.25, reason: `can be one day: ${dates}` }
      return { score: daysApart(a.date, b.date) > MONTH ? -1 : 0, reason: `different days: ${dates}` }
    },
  },
  {
    name: 'ground',
    weight: 45,
    compare: (a, b) => {
      const reason = groundOf(a, b)
      return reason === null ? null : { score: 1, reason }
    },
  },
  {
    name: 'published',
    weight: 50,
    compare: (a, b) => {
      const gap = daysBetween(a.days, b.days)
      return gap !== null && gap <= MONTH ? null : { score: -1, reason: 'articles more than a month apart' }
    },
  },
]

/** Papers are looked for among those of the same parties. */
export function agreementBlocks({ parties, days }: AgreementTraits): readonly Block[] {
  return [{ key: parties, second: monthKeys(days) }]
}

/** What two papers have in common beside their parties. */
function groundOf(a: AgreementTraits, b: AgreementTraits): string | null {
  if (a.signatories !== null && a.signatories === b.signatories) return 'same signatories'
  const place = inCommon(a.places, b.places)
  if (place !== undefined) return `both signed in ${place}`
  const sum = inCommon(a.sums, b.sums)
  return sum === undefined ? null : `both over ${sum}`
}

const MONTH = 31
