import type { Claim, ClaimOf } from '../facts/statement.ts'
import type { Testimony } from './evidence.ts'
import { entityId, type EntityKind } from './id.ts'

/** What one article's claim is as a thing of its own. */
export type Own = { readonly id: string; readonly ordinal: number }

/**
 * By statement id, of everything that can be a node and has no code: the id it has where it is the least member. Events have an
 * ordinal among their equals in the article.
 */
export function ownIdsOf(testimonies: readonly Testimony[]): ReadonlyMap<string, Own> {
  const own = new Map<string, Own>()
  for (const { articleKey, statements } of testimonies) {
    const seen = new Map<string, number>()
    for (const { id, claim } of statements) {
      if (claim.kind === 'entity' && claim.code === null) own.set(id, entity(claim, articleKey))
      const read = eventAsRead(claim)
      if (read === null) continue
      const asRead = JSON.stringify(read.key)
      const ordinal = seen.get(`${read.kind} ${asRead}`) ?? 0
      seen.set(`${read.kind} ${asRead}`, ordinal + 1)
      own.set(id, { id: entityId(read.kind, articleKey, `${asRead} ${ordinal}`), ordinal })
    }
  }
  return own
}

function entity({ key, type }: ClaimOf<'entity'>, articleKey: string): Own {
  const kind = type === 'company' || type === 'institution' ? 'organization' : type
  return { id: entityId(kind, articleKey, key), ordinal: 0 }
}

type EventAsRead = { readonly kind: EntityKind; readonly key: readonly (string | number | null)[] }

function eventAsRead(claim: Claim): EventAsRead | null {
  switch (claim.kind) {
    case 'agreement':
      return { kind: 'agreement', key: [claim.agreementKind, ...claim.parties, claim.date] }
    case 'meeting':
      return { kind: 'meeting', key: [claim.meetingKind, ...claim.attendees, claim.date] }
    case 'investment':
      return { kind: 'investment', key: [...claim.investors, claim.amount, claim.currency] }
    case 'total':
      return { kind: 'total', key: [claim.metric, claim.value, claim.currency] }
    default:
      return null
  }
}
