import type {
  AgreementKind,
  AgreementStatus,
  InvestmentStatus,
  LocationRelation,
  MeetingKind,
  Occurrence,
  RegionLevel,
} from '../facts/statement.ts'
import type { PartialDate } from '../text/partial-date.ts'
import type { Dated } from './dated.ts'
import type { Profile } from './decision.ts'
import type { Candidate, Conflict, ResolvingCounts, Unresolved } from './doubt.ts'

/** What every projected fact carries: how well it is attested, and one quotation with its article, the canonically first. */
export type Attestation = {
  /** Articles that state it. */
  readonly articles: number
  /** Independent publishers that state it. */
  readonly publishers: number
  readonly quote: string
  readonly articleId: string
}

export type Official = Attestation & {
  readonly label: 'Official'
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  /** Folded name tokens, sorted, so that name order and hyphens don't matter. */
  readonly nameKey: string
}

/** Gazetteer knowledge where `source` says so; a region's articles are counted when asked. */
export type Region = {
  readonly label: 'Region'
  /** `region:KR-41`, `region:GN1835553`, or a hash where the gazetteer doesn't know it. */
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly level: RegionLevel | null
  /** ISO 3166-1 alpha-2 or 3166-2. */
  readonly iso: string | null
  readonly location: { readonly longitude: number; readonly latitude: number } | null
  readonly source: 'gazetteer' | 'text'
}

export type Organization = Attestation & {
  readonly label: 'Company' | 'Institution'
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  /** A company under a cover name ("Company A"). */
  readonly pseudonym: boolean
}

export type Agreement = Attestation &
  Dated<'date'> &
  Dated<'until'> & {
    readonly label: 'Agreement'
    readonly id: string
    /** "MOU Gyeonggi Province – California (2024-05)". */
    readonly name: string
    readonly kind: AgreementKind
    readonly status: AgreementStatus
    readonly fields: readonly string[]
  }

export type Meeting = Attestation &
  Dated<'date'> & {
    readonly label: 'Meeting'
    readonly id: string
    readonly name: string
    readonly kind: MeetingKind
    readonly status: Occurrence
    /** The place as read, where it is no region or organisation. */
    readonly placeName: string | null
  }

export type Investment = Attestation &
  Dated<'date'> & {
    readonly label: 'Investment'
    readonly id: string
    readonly name: string
    readonly amount: number | null
    readonly currency: string | null
    readonly alsoAmount: number | null
    readonly alsoCurrency: string | null
    readonly status: InvestmentStatus
    readonly newMoney: boolean | null
  }

/** A total or count that a source announces. */
export type AnnouncedTotal = Attestation & {
  readonly label: 'Claim'
  readonly id: string
  readonly name: string
  readonly metric: string
  readonly value: number
  readonly currency: string | null
  readonly asOf: PartialDate | null
}

export type Entity = Official | Region | Organization | Agreement | Meeting | Investment | AnnouncedTotal
export type Label = Entity['label']

type Edge<Type extends string, Properties = unknown> = {
  readonly type: Type
  /** Id of the node it starts from; an article's for MENTIONS and REPORTS. */
  readonly from: string
  readonly to: string
  /** The least supporting statement's id; the node's id where the relationship rests on a node's statements. */
  readonly factId: string
} & Properties

export type Office = Attestation &
  Dated<'from'> &
  Dated<'to'> & {
    readonly title: string
    readonly toBasis: 'stated' | 'successor' | 'former' | null
    readonly firstReported: string | null
    readonly lastReported: string | null
    readonly former: boolean
  }

export type Relationship =
  | Edge<'HOLDS_OFFICE', { readonly properties: Office }>
  | Edge<'PARTY_TO', { readonly properties: Attestation }>
  | Edge<'SIGNED', { readonly properties: Attestation & { readonly onBehalfOf: string | null } }>
  | Edge<
      'ATTENDED',
      { readonly properties: Attestation & { readonly side: 'a' | 'b'; readonly role: 'principal' | 'guest' } }
    >
  | Edge<'HELD_IN', { readonly properties: Attestation }>
  | Edge<'SIGNED_AT', { readonly properties: Attestation }>
  | Edge<'VISITED', { readonly properties: Attestation & Dated<'date'> & { readonly status: Occurrence } }>
  | Edge<'PLEDGED', { readonly properties: Attestation }>
  | Edge<'INTO', { readonly properties: Attestation }>
  | Edge<
      'LOCATED_IN',
      { readonly properties: Attestation & { readonly relation: Exclude<LocationRelation, 'part_of'> } }
    >
  | Edge<'PART_OF', { readonly properties: Attestation }>
  | Edge<'WITHIN', { readonly properties: { readonly source: 'gazetteer' } }>
  | Edge<'FOLLOWS', { readonly properties: Succession }>
  | Edge<'PARTNER_OF', { readonly properties: Partnership }>
  | Edge<'MET', { readonly properties: Acquaintance }>
  | Edge<'MENTIONS', { readonly properties: Record<never, never> }>
  | Edge<'REPORTS', { readonly properties: Record<never, never> }>

/** Derived from two agreements of the same parties. */
export type Succession = { readonly derived: true; readonly how: 'UPGRADES' | 'RENEWS' | 'IMPLEMENTS' | 'SUPERSEDES' }

/** Derived from agreements both regions are party to. */
export type Partnership = {
  readonly derived: true
  readonly kind: AgreementKind
  readonly since: PartialDate | null
  /** How many there are. */
  readonly agreements: number
  readonly agreementIds: readonly string[]
  readonly lastContact: PartialDate | null
}

/** Derived from meetings both officials attended on different sides. */
export type Acquaintance = {
  readonly derived: true
  readonly count: number
  readonly firstOn: PartialDate | null
  readonly lastOn: PartialDate | null
  readonly meetingIds: readonly string[]
}

/** Everything known from a set of statements: what people see. */
export type Projection = {
  /** By id. */
  readonly nodes: ReadonlyMap<string, Entity>
  readonly relationships: readonly Relationship[]
  /** Statement id to the id or factId of the one fact it supports; unresolved statements are absent. */
  readonly factIds: ReadonlyMap<string, string>
  /**
   * Statement id of everything that is a node by itself to its own hash id: what would be the node's id if it were the least
   * member. Every one of them stands for the node in `factIds`.
   */
  readonly ownIds: ReadonlyMap<string, string>
  /** Own id to the profile it was read with. */
  readonly profiles: ReadonlyMap<string, Profile>
  readonly candidates: readonly Candidate[]
  readonly conflicts: readonly Conflict[]
  readonly unresolved: readonly Unresolved[]
  readonly counts: ResolvingCounts
}
