import type { PartialDate } from '../text/partial-date.ts'

/** `text.slice(start, end)`, counted in UTF-16 code units of the stored article text. */
export type Span = { readonly start: number; readonly end: number }

export const ENTITY_TYPES = ['official', 'region', 'company', 'institution'] as const
export type EntityType = (typeof ENTITY_TYPES)[number]

/**
 * Something as one article reads it: `<type>:<folded fullest name>`, e.g. `official:dong yeon kim`,
 * `region:gyeonggi province`. Two readings of one article with one key are one thing.
 */
export type ReadingKey = `${EntityType}:${string}`

export const REGION_LEVELS = [
  'country',
  'state',
  'province',
  'prefecture',
  'city',
  'county',
  'district',
  'other',
] as const
export type RegionLevel = (typeof REGION_LEVELS)[number]

export const AGREEMENT_KINDS = [
  'MOU', 'LOI', 'SISTERHOOD', 'FRIENDSHIP', 'COOPERATION', 'EXCHANGE', 'ACTION_PLAN', 'DECLARATION', 'INVESTMENT', 'CONTRACT', 'OTHER',
] as const // prettier-ignore
export type AgreementKind = (typeof AGREEMENT_KINDS)[number]

export const AGREEMENT_STATUSES = ['proposed', 'planned', 'signed', 'in_force', 'cancelled'] as const
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number]

export const INVESTMENT_STATUSES = ['committed', 'intended', 'considered', 'past', 'cancelled'] as const
export type InvestmentStatus = (typeof INVESTMENT_STATUSES)[number]

export const MEETING_KINDS = ['MEETING', 'DINNER', 'SIGNING', 'CONFERENCE', 'VIDEO'] as const
export type MeetingKind = (typeof MEETING_KINDS)[number]

export type Occurrence = 'held' | 'planned'
export type LocationRelation = 'headquarters' | 'site' | 'part_of'

/** What an article asserts. `about` names the statement of the agreement, meeting or investment a part belongs to. */
export type Claim =
  | {
      readonly kind: 'entity'
      readonly key: ReadingKey
      readonly type: EntityType
      /** The fullest form in the text. */
      readonly name: string
      /** Other spellings in the text, in order of appearance. */
      readonly aliases: readonly string[]
      /** Regions only: ISO 3166-1 alpha-2, ISO 3166-2 or `GN<geonames id>`; null where unknown. */
      readonly code: string | null
      readonly level: RegionLevel | null
      /** An official named by title and family name only ("Governor Kim"): no knowledge until resolved. */
      readonly titleOnly: boolean
      /** A company under a cover name ("Company A"). */
      readonly pseudonym: boolean
    }
  | {
      readonly kind: 'office'
      readonly official: ReadingKey
      readonly title: string
      readonly of: ReadingKey | null
      readonly former: boolean
      readonly from: PartialDate | null
      readonly to: PartialDate | null
    }
  | {
      readonly kind: 'agreement'
      readonly agreementKind: AgreementKind
      readonly status: AgreementStatus
      readonly date: PartialDate | null
      /** Stated end of its term. */
      readonly until: PartialDate | null
      readonly fields: readonly string[]
      /** Sorted. */
      readonly parties: readonly ReadingKey[]
    }
  | { readonly kind: 'party'; readonly about: string; readonly party: ReadingKey }
  | {
      readonly kind: 'signature'
      readonly about: string
      readonly official: ReadingKey
      readonly onBehalfOf: ReadingKey | null
    }
  | {
      readonly kind: 'meeting'
      readonly meetingKind: MeetingKind
      readonly status: Occurrence
      readonly date: PartialDate | null
      readonly place: ReadingKey | null
      /** As read, where the place is no region or organisation: "Davos Forum". */
      readonly placeName: string | null
      /** Sorted. */
      readonly attendees: readonly ReadingKey[]
    }
  | {
      readonly kind: 'attendance'
      readonly about: string
      readonly official: ReadingKey
      /** Officials of one side are not paired with each other: 'a' (the host's) or 'b'. */
      readonly side: 'a' | 'b'
      /** Only principals and hosts are paired with everyone of the other side. */
      readonly role: 'principal' | 'guest'
    }
  | {
      readonly kind: 'visit'
      readonly official: ReadingKey
      readonly target: ReadingKey
      readonly date: PartialDate | null
      readonly status: Occurrence
    }
  | {
      readonly kind: 'investment'
      /** In whole units of `currency`; null where not disclosed. */
      readonly amount: number | null
      /** ISO 4217. */
      readonly currency: string | null
      readonly alsoAmount: number | null
      readonly alsoCurrency: string | null
      readonly status: InvestmentStatus
      /** Whether it is said to be new or announced before; null where not said. */
      readonly newMoney: boolean | null
      readonly date: PartialDate | null
      readonly destination: ReadingKey | null
      /** Sorted. */
      readonly investors: readonly ReadingKey[]
    }
  | { readonly kind: 'pledge'; readonly about: string; readonly investor: ReadingKey }
  | {
      readonly kind: 'location'
      readonly entity: ReadingKey
      readonly in: ReadingKey
      readonly relation: LocationRelation
    }
  | {
      readonly kind: 'total'
      /** What is counted, as read: "foreign investment", "sister regions". */
      readonly metric: string
      readonly value: number
      /** Null for a count. */
      readonly currency: string | null
      readonly asOf: PartialDate | null
    }

export type ClaimKind = Claim['kind']
type ClaimsByKind = { readonly [C in Claim as C['kind']]: C }
export type ClaimOf<K extends ClaimKind> = ClaimsByKind[K]

/** One claim with the very words that make it. */
export type Statement<C extends Claim = Claim> = Span & {
  /** Hash of (article key, kind, claim as read, ordinal among equals). */
  readonly id: string
  readonly claim: C
  /** `text.slice(start, end)`: the one or two sentences that state it. */
  readonly quote: string
  /** Further spans it rests on: an antecedent, a date elsewhere, the other mentions of an entity. */
  readonly support: readonly Span[]
  /** Name of the rule that read it. */
  readonly rule: string
  /** 0 to 1. */
  readonly confidence: number
}
