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
    const counted = supports([testimony], 'investment').filter(
      ({ statement: { claim } }) => isCounted(claim, metric) && amountIn(claim, currency) !== null,
    )
    const byInvestor = new Map<string, Support<'investment'>[]>()
    for (const item of counted) append(byInvestor, item.statement.claim.investors.join(' ') || item.statement.id, item)
    if (byInvestor.size < 2) return []
    const sums = sumsOf(
      [...byInvestor.values()].map((own) => own.map(({ statement }) => amountIn(statement.claim, currency) ?? 0)),
    )
    const nearest = sums.reduce(
      (best, sum) => (Math.abs(sum - value) < Math.abs(best - value) ? sum : best),
      sums[0] ?? 0,
    )
    if (nearest < value / 2 || nearest > value * 2 || roundsTo(nearest, value)) return []
    const money = (sum: number) => `${currency} ${sum}`
    return [
      conflictOver([id, 'value'], money(value), AUDIT_RULE, [
        conflictValue(money(value), [total]),
        conflictValue(money(nearest), counted),
      ]),
    ]
  })
}

const AUDIT_RULE = 'as announced; the items that the same article tells add up to the other'

/** Which promises a sum counts, by what it is called. */
const COUNTED: readonly (readonly [RegExp, readonly InvestmentStatus[]])[] = [
  [/interest|intent|loi/i, ['intended', 'considered']],
  [/agreement|mou|memorand|contract|commitment/i, ['committed']],
  [/./, ['committed', 'intended']],
]

function isCounted({ status }: ClaimOf<'investment'>, metric: string): boolean {
  return COUNTED.find(([called]) => called.test(metric))?.[1].includes(status) ?? false
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
