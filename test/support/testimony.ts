import type { Testimony } from '../../src/entities/evidence.ts'
import type { Claim, ClaimOf, EntityType, ReadingKey, Statement } from '../../src/facts/statement.ts'
import { digest } from '../../src/text/digest.ts'
import { fold } from '../../src/text/fold.ts'

/** A claim, with the claims that are about it. */
export type Told = Claim | { readonly claim: Claim; readonly parts: (about: string) => readonly Claim[] }

/** An article that tells these claims; every quotation is the claim's own JSON. */
export function testimony(key: string, told: readonly Told[], settings: Partial<Testimony> = {}): Testimony {
  const statements: Statement[] = []
  const state = (claim: Claim): string => {
    const equals = statements.filter((statement) => JSON.stringify(statement.claim) === JSON.stringify(claim)).length
    const id = digest(key, claim.kind, JSON.stringify(claim), equals)
    const quote = JSON.stringify(claim)
    statements.push({ id, claim, quote, start: 0, end: quote.length, support: [], rule: 'test', confidence: 1 })
    return id
  }
  for (const item of told) {
    if (!('parts' in item)) state(item)
    else for (const part of item.parts(state(item.claim))) state(part)
  }
  return {
    articleId: digest('article', key),
    articleKey: key,
    publishedAt: '2024-05-15T00:00:00Z',
    publisher: 'Gyeonggi Province',
    region: 'KR-41',
    statements,
    ...settings,
  }
}

export function key(type: EntityType, name: string): ReadingKey {
  return `${type}:${fold(name)}`
}

export function entity(type: EntityType, name: string, more: Partial<ClaimOf<'entity'>> = {}): Claim {
  const known = { aliases: [], code: null, level: null, titleOnly: false, pseudonym: false }
  return { kind: 'entity', key: key(type, name), type, name, ...known, ...more }
}

export function region(name: string, code: string | null): Claim {
  return entity('region', name, { code })
}

export function office(
  name: string,
  title: string,
  of: ReadingKey | null,
  more: Partial<ClaimOf<'office'>> = {},
): Claim {
  return { kind: 'office', official: key('official', name), title, of, former: false, from: null, to: null, ...more }
}

export function agreement(
  parties: readonly ReadingKey[],
  more: Partial<ClaimOf<'agreement'>> = {},
  signatories: readonly ReadingKey[] = [],
): Told {
  const sorted = [...parties].sort()
  return {
    claim: {
      kind: 'agreement',
      agreementKind: 'MOU',
      status: 'signed',
      date: null,
      until: null,
      fields: [],
      parties: sorted,
      ...more,
    },
    parts: (about) => [
      ...sorted.map((party): Claim => ({ kind: 'party', about, party })),
      ...signatories.map((official): Claim => ({ kind: 'signature', about, official, onBehalfOf: null })),
    ],
  }
}

export function meeting(
  a: readonly ReadingKey[],
  b: readonly ReadingKey[],
  more: Partial<ClaimOf<'meeting'>> = {},
): Told {
  return {
    claim: {
      kind: 'meeting',
      meetingKind: 'MEETING',
      status: 'held',
      date: null,
      place: null,
      placeName: null,
      attendees: [...a, ...b].sort(),
      ...more,
    },
    parts: (about) => [
      ...a.map((official): Claim => ({ kind: 'attendance', about, official, side: 'a', role: 'principal' })),
      ...b.map((official): Claim => ({ kind: 'attendance', about, official, side: 'b', role: 'principal' })),
    ],
  }
}

export function investment(
  investor: ReadingKey,
  amount: number | null,
  currency: string | null,
  more: Partial<ClaimOf<'investment'>> = {},
): Told {
  return {
    claim: {
      kind: 'investment',
      amount,
      currency,
      alsoAmount: null,
      alsoCurrency: null,
      status: 'committed',
      newMoney: null,
      date: null,
      destination: null,
      investors: [investor],
      ...more,
    },
    parts: (about) => [{ kind: 'pledge', about, investor }],
  }
}
