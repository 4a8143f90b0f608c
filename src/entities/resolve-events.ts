import type { AgreementKind, ReadingKey } from '../facts/statement.ts'
import type { Cluster } from './cluster.ts'
import { clusterByDate } from './cluster-by-date.ts'
import { entityId, type EntityKind } from './id.ts'
import { supports, type Support, type Testimony } from './evidence.ts'
import { groupBy, type Group } from './group.ts'
import { joinByKeys } from './join-by-keys.ts'

/** Whom a reading of an article stands for; undefined where it is unresolved. */
export type Who = (testimony: Testimony, key: ReadingKey) => string | undefined

/** Kinds of which a pair of parties has one, whatever the dates its articles give. */
const STANDING: ReadonlySet<AgreementKind> = new Set(['SISTERHOOD', 'FRIENDSHIP'])

/** Same parties, same kind, dates that can be one: the same agreement. */
export function resolveAgreements(testimonies: readonly Testimony[], who: Who): readonly Cluster<'agreement'>[] {
  const groups = groupBy(supports(testimonies, 'agreement'), ({ testimony, statement: { claim } }) =>
    JSON.stringify([claim.agreementKind, resolved(testimony, claim.parties, who)]),
  )
  const clusters = groups.flatMap((group): readonly Group<Support<'agreement'>>[] =>
    STANDING.has(group[0].statement.claim.agreementKind)
      ? [group]
      : clusterByDate(group, ({ statement }) => statement.claim.date, 'join'),
  )
  return named('agreement', clusters, ({ claim }) => [claim.agreementKind, ...claim.parties, claim.date])
}

/** Same people, dates that can be one: the same meeting. Without a date it is one within its article only. */
export function resolveMeetings(testimonies: readonly Testimony[], who: Who): readonly Cluster<'meeting'>[] {
  const groups = groupBy(supports(testimonies, 'meeting'), ({ testimony, statement: { claim } }) =>
    JSON.stringify([claim.status, resolved(testimony, claim.attendees, who)]),
  )
  const clusters = groups.flatMap((group) => clusterByDate(group, ({ statement }) => statement.claim.date, 'apart'))
  return named('meeting', clusters, ({ claim }) => [claim.meetingKind, ...claim.attendees, claim.date])
}

/** Same investors and an equal amount in either currency: the same investment. What is not disclosed is one within its article only. */
export function resolveInvestments(testimonies: readonly Testimony[], who: Who): readonly Cluster<'investment'>[] {
  const clusters = joinByKeys(supports(testimonies, 'investment'), (support) => {
    const investors = resolved(support.testimony, support.statement.claim.investors, who)
    return amounts(support).map((amount) => JSON.stringify([investors, amount]))
  })
  return named('investment', clusters, ({ claim }) => [...claim.investors, claim.amount, claim.currency])
}

/** Every announced total is its own. */
export function resolveTotals(testimonies: readonly Testimony[]): readonly Cluster<'total'>[] {
  return named(
    'total',
    supports(testimonies, 'total').map((support) => [support]),
    ({ claim }) => [claim.metric, claim.value, claim.currency],
  )
}

function amounts({ statement: { claim } }: Support<'investment'>): readonly string[] {
  return [
    [claim.currency, claim.amount],
    [claim.alsoCurrency, claim.alsoAmount],
  ].flatMap(([currency, amount]) => (amount === null ? [] : [`${currency} ${amount}`]))
}

/** Ids of those who are resolved, and the reading itself of those who are not, sorted. */
function resolved(testimony: Testimony, keys: readonly ReadingKey[], who: Who): readonly string[] {
  return keys.map((key) => who(testimony, key) ?? `${testimony.articleId} ${key}`).sort()
}

function named<K extends 'agreement' | 'meeting' | 'investment' | 'total'>(
  kind: EntityKind,
  clusters: readonly Group<Support<K>>[],
  asRead: (statement: Support<K>['statement']) => readonly (string | number | null)[],
): readonly Cluster<K>[] {
  return clusters.map((members) => {
    const [least] = members
    const key = JSON.stringify(asRead(least.statement))
    const equals = least.testimony.statements.filter(
      (statement) =>
        statement.claim.kind === least.statement.claim.kind &&
        JSON.stringify(asRead(statement as Support<K>['statement'])) === key,
    )
    const ordinal = equals
      .map(({ id }) => id)
      .sort()
      .indexOf(least.statement.id)
    return { id: entityId(kind, least.testimony.articleKey, `${key} ${ordinal}`), members }
  })
}
