import { compatible, type PartialDate } from '../../text/partial-date.ts'
import type { Block } from '../blocks.ts'
import type { Feature } from '../judge.ts'
import { daysBetween, monthKeys } from './days.ts'
import { inCommon } from '../in-common.ts'

/** What tells investments apart. */
export type InvestmentTraits = {
  /** Ids of the investors, as one text. */
  readonly investors: string
  /** In one currency or two; empty where not disclosed. */
  readonly amounts: readonly { readonly currency: string; readonly amount: number }[]
  readonly destinations: ReadonlySet<string>
  readonly date: PartialDate | null
  /** Days on which its articles appeared. */
  readonly days: readonly string[]
}

export const investmentFeatures: readonly Feature<InvestmentTraits>[] = [
  {
    name: 'investors',
    weight: 40,
    compare: (a, b) => {
      if (a.investors !== b.investors) return { score: -3, reason: 'different investors' }
      return a.investors === '' ? { score: 0.5, reason: 'no investor named' } : { score: 1, reason: 'same investors' }
    },
  },
  {
    name: 'amount',
    weight: 50,
    compare: ({ amounts: a }, { amounts: b }) => {
      if (a.length === 0 || b.length === 0) return null
      const ratios = a.flatMap((one) =>
        b.filter(({ currency }) => currency === one.currency).map(({ amount }) => ratio(one.amount, amount)),
      )
      const [best] = ratios.sort((one, other) => other - one)
      if (best === undefined) return { score: -0.4, reason: 'different currencies' }
      if (best === 1) return { score: 1, reason: 'same amount' }
      return best >= 0.9
        ? { score: 0.4, reason: 'amounts that can be one, rounded' }
        : { score: -0.6, reason: 'different amounts' }
    },
  },
  {
    name: 'destination',
    weight: 20,
    compare: ({ destinations: a }, { destinations: b }) => {
      const place = inCommon(a, b)
      if (place !== undefined) return { score: 1, reason: `both into ${place}` }
      return a.size > 0 && b.size > 0 ? { score: -0.5, reason: 'different destinations' } : null
    },
  },
  {
    name: 'date',
    weight: 40,
    compare: ({ date: a }, { date: b }) =>
      a === null || b === null || compatible(a, b) ? null : { score: -1, reason: `different days: ${a}, ${b}` },
  },
  {
    name: 'published',
    weight: 20,
    compare: (a, b) => {
      const gap = daysBetween(a.days, b.days)
      if (gap === null) return null
      if (gap <= 31) return { score: 0.5, reason: 'articles within a month' }
      return gap > 730 ? { score: -1, reason: 'articles years apart' } : null
    },
  },
]

/** Investments are looked for among those of the same investors, by amount and by when they were told. */
export function investmentBlocks({ investors, amounts, destinations, days }: InvestmentTraits): readonly Block[] {
  return [
    ...amounts.map(({ currency, amount }) => ({
      key: `${investors} ${currency} ${amount}`,
      second: [...destinations, 'any'],
    })),
    ...(investors === '' ? [] : [{ key: investors, second: monthKeys(days) }]),
  ]
}

function ratio(a: number, b: number): number {
  return Math.min(a, b) / Math.max(a, b)
}
