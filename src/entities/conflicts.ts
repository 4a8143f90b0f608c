import { compatible } from '../text/partial-date.ts'
import { append } from './append.ts'
import { auditTotals } from './audit-totals.ts'
import { SHOWN_VALUE_RULE } from './choose.ts'
import type { Cluster } from './cluster.ts'
import { conflictOver, conflictValue } from './conflict.ts'
import type { Conflict } from './doubt.ts'
import type { Agreement, Entity, Investment, Meeting } from './entity.ts'
import { compare, type Support } from './evidence.ts'
import type { Resolution } from './resolve.ts'

/** Where the articles of one thing cannot all be right, with every value beside the shown one. */
export function conflictsOf(resolution: Resolution, nodes: ReadonlyMap<string, Entity>): readonly Conflict[] {
  const { agreements, meetings, investments, totals, testimonies } = resolution
  return [
    ...agreements.flatMap((cluster) => {
      const { date, kind, until } = nodes.get(cluster.id) as Agreement
      return [
        ...clash(cluster, ['date', date], ({ date }) => date, compatible),
        ...clash(cluster, ['kind', kind], ({ agreementKind }) => agreementKind),
        ...clash(cluster, ['until', until], ({ until }) => until, compatible),
      ]
    }),
    ...meetings.flatMap((cluster) =>
      clash(cluster, ['date', (nodes.get(cluster.id) as Meeting).date], ({ date }) => date, compatible),
    ),
    ...investments.flatMap((cluster) => {
      const { date, amount, currency } = nodes.get(cluster.id) as Investment
      return [
        ...clash(cluster, ['date', date], ({ date }) => date, compatible),
        ...clash(cluster, ['amount', amount === null ? null : `${currency} ${amount}`], (claim) =>
          amountIn(claim, currency),
        ),
      ]
    }),
    ...auditTotals(totals, testimonies),
  ].sort((a, b) => compare(a.id, b.id))
}

type Event = 'agreement' | 'meeting' | 'investment'

function clash<K extends Event>(
  { id, members }: Cluster<K>,
  [property, shown]: readonly [string, string | null],
  valueOf: (claim: Cluster<K>['members'][number]['statement']['claim']) => string | null,
  agree: (a: string, b: string) => boolean = (a, b) => a === b,
): readonly Conflict[] {
  const told = new Map<string, Support[]>()
  for (const member of members) {
    const value = valueOf(member.statement.claim)
    if (value !== null) append(told, value, member)
  }
  if (shown === null || [...told.keys()].every((value) => agree(value, shown))) return []
  const values = [...told].map(([value, supports]) => conflictValue(value, supports))
  return [
    conflictOver(
      [id, property],
      shown,
      SHOWN_VALUE_RULE,
      values.sort((a, b) => compare(a.value, b.value)),
    ),
  ]
}

/** The amount in that currency; sums in other currencies say nothing against it. */
function amountIn(claim: Cluster<'investment'>['members'][number]['statement']['claim'], wanted: string | null) {
  if (claim.amount !== null && claim.currency === wanted) return `${wanted} ${claim.amount}`
  return claim.alsoAmount !== null && claim.alsoCurrency === wanted ? `${wanted} ${claim.alsoAmount}` : null
}
