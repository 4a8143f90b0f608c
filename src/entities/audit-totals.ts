import type { ClaimOf, InvestmentStatus } from '../facts/statement.ts'
import { append } from './append.ts'
import type { Cluster } from './cluster.ts'
import { conflictOver, conflictValue } from './conflict.ts'
import type { Conflict } from './doubt.ts'
import { supports, type Support, type Testimony } from './evidence.ts'

/**
 * Announced sums that the investments of the same article don't add up to. Where it gives several amounts for one investor,
 * any of them may have been counted; a round sum agrees with what rounds to it. A sum of which less than half is told, or more
 * than twice, says nothing: it counts other things.
 */
export function auditTotals(
  totals: readonly Cluster<'total'>[],
  testimonies: readonly Testimony[],
): readonly Conflict[] {
  const items = new Map(testimonies.map((testimony) => [testimony.articleId, testimony]))
  return totals.flatMap(({ id, members: [total] }) => {
    const testimony = items.get(total.testimony.articleId)
    const { value, currency, metric } = total.statement.claim
    if (testimony === undefined || currency === null) return []
    const told = supports([testimony], 'investment').filter(
      ({ statement: { claim } }) => amountIn(claim, currency) !== null,
    )
    const fits = (sum: number | null) => sum !== null && sum >= value / 2 && sum <= value * 2
    const ways = waysToCount(metric).map((statuses) => {
      const counted = told.filter(({ statement }) => statuses.includes(statement.claim.status))
      return { counted, sum: nearestSum(counted, currency, value) }
    })
    const way = ways.find(({ sum }) => fits(sum))
    if (way === undefined || ways.some(({ sum }) => sum !== null && roundsTo(sum, value))) return []
    const money = (sum: number) => `${currency} ${sum}`
    return [
      conflictOver([id, 'value'], money(value), AUDIT_RULE, [
        conflictValue(money(value), [total]),
        conflictValue(money(way.sum ?? 0), way.counted),
      ]),
    ]
  })
}

/** The sum of the items nearest to a value; null where fewer than two invest. */
function nearestSum(counted: readonly Support<'investment'>[], currency: string, value: number): number | null {
  const byInvestor = new Map<string, Support<'investment'>[]>()
  for (const item of counted) append(byInvestor, item.statement.claim.investors.join(' ') || item.statement.id, item)
  if (byInvestor.size < 2) return null
  const sums = sumsOf(
    [...byInvestor.values()].map((own) => own.map(({ statement }) => amountIn(statement.claim, currency) ?? 0)),
  )
  return sums.reduce((best, sum) => (Math.abs(sum - value) < Math.abs(best - value) ? sum : best))
}

const AUDIT_RULE = 'as announced; the items that the same article tells add up to the other'

/** Which promises a sum counts, by what it is called; where that leaves it open, the likelier way first. */
const COUNTED: readonly (readonly [RegExp, readonly (readonly InvestmentStatus[])[]])[] = [
  [/interest|intent|loi/i, [['intended', 'considered']]],
  [/agreement|mou|memorand|contract|commitment/i, [['committed']]],
  [
    /./,
    [
      ['committed', 'intended'],
      ['committed', 'intended', 'considered'],
    ],
  ],
]

function waysToCount(metric: string): readonly (readonly InvestmentStatus[])[] {
  return COUNTED.find(([called]) => called.test(metric))?.[1] ?? []
}

function amountIn(claim: ClaimOf<'investment'>, currency: string): number | null {
  if (claim.currency === currency) return claim.amount
  return claim.alsoCurrency === currency ? claim.alsoAmount : null
}

/** All sums of one amount per investor; where these would be too many, of the greatest alone. */
function sumsOf(amounts: readonly (readonly number[])[]): readonly number[] {
  const ways = amounts.reduce((product, own) => product * new Set(own).size, 1)
  const choices = ways > 1_000 ? amounts.map((own) => [Math.max(...own)]) : amounts.map((own) => [...new Set(own)])
  return choices.reduce<readonly number[]>((sums, own) => sums.flatMap((sum) => own.map((amount) => sum + amount)), [0])
}

/** Whether the sum is the announced value to as many digits as it is given. */
function roundsTo(sum: number, value: number): boolean {
  const digits = String(value).replace(/0+$/, '').length
  return Number(sum.toPrecision(Math.max(1, Math.min(21, digits)))) === value
}
