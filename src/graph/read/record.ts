import type {
  Agreement,
  Attestation,
  Investment,
  Meeting,
  Office,
  Official,
  Organization,
  Partnership,
  Region,
} from '../../entities/entity.ts'
import type { ClaimKind, LocationRelation, Occurrence } from '../../facts/statement.ts'
import type { PartialDate } from '../../text/partial-date.ts'

/** What can hold offices, be party to agreements and be visited. */
export type Party = Region | Organization

/** An article without its text, which is read when asked. */
export type ArticleRecord = {
  readonly label: 'Article'
  readonly id: string
  readonly title: string
  readonly url: string | null
  /** RFC 3339 in UTC, like `updatedAt`. */
  readonly publishedAt: string | null
  readonly updatedAt: string | null
  readonly language: string | null
  readonly excerpt: boolean
  readonly sourceId: string | null
}

export type StatementRecord = {
  readonly label: 'Statement'
  readonly id: string
  readonly kind: ClaimKind
  readonly quote: string
  readonly start: number
  readonly end: number
  /** start, end, start, end … */
  readonly support: readonly number[]
  readonly rule: string
  readonly confidence: number
  /** Null while unresolved. */
  readonly factId: string | null
  readonly article: ArticleRecord
}

type Stated<Type extends string> = Attestation & { readonly label: Type; readonly factId: string }

export type OfficeLink = Stated<'HOLDS_OFFICE'> & Office & { readonly official: Official; readonly of: Party }
export type PartyLink = Stated<'PARTY_TO'> & { readonly party: Party; readonly agreement: Agreement }
export type SignatureLink = Stated<'SIGNED'> & {
  readonly official: Official
  readonly agreement: Agreement
  /** Id of a party. */
  readonly onBehalfOf: string | null
}
export type AttendanceLink = Stated<'ATTENDED'> & {
  readonly official: Official
  readonly meeting: Meeting
  readonly side: 'a' | 'b'
  readonly role: 'principal' | 'guest'
}
export type VisitLink = Stated<'VISITED'> & {
  readonly official: Official
  readonly target: Party
  readonly date: PartialDate | null
  readonly status: Occurrence
}
export type PledgeLink = Stated<'PLEDGED'> & { readonly investor: Organization; readonly investment: Investment }
export type LocationLink = Stated<'LOCATED_IN' | 'PART_OF'> & {
  readonly organization: Organization
  readonly place: Party
  readonly relation: LocationRelation
}
export type PartnerLink = Partnership & { readonly label: 'PARTNER_OF'; readonly partner: Region }

/**
 * The graph leaves out what is not known; the domain says null. Fills the gaps of everything that carries a label,
 * at any depth.
 */
export function fromRecord(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromRecord)
  if (value === null || typeof value !== 'object') return value
  const whole = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromRecord(inner)]))
  return { ...UNKNOWN[String(whole['label'])], ...whole }
}

const nothing = (...names: readonly string[]): object => Object.fromEntries(names.map((name) => [name, null]))
const UNKNOWN: Readonly<Record<string, object>> = {
  Region: nothing('level', 'iso', 'location'),
  Company: { pseudonym: false },
  Institution: { pseudonym: false },
  Agreement: { ...nothing('date', 'dateMin', 'dateMax', 'until', 'untilMin', 'untilMax'), fields: [] },
  Meeting: nothing('date', 'dateMin', 'dateMax', 'placeName'),
  Investment: nothing('amount', 'currency', 'alsoAmount', 'alsoCurrency', 'newMoney', 'date', 'dateMin', 'dateMax'),
  Claim: nothing('currency', 'asOf'),
  Article: nothing('url', 'publishedAt', 'updatedAt', 'language', 'sourceId'),
  Statement: { ...nothing('factId'), support: [] },
  HOLDS_OFFICE: {
    ...nothing('from', 'fromMin', 'fromMax', 'to', 'toMin', 'toMax', 'toBasis', 'firstReported', 'lastReported'),
    former: false,
  },
  SIGNED: nothing('onBehalfOf'),
  VISITED: nothing('date', 'dateMin', 'dateMax'),
  PARTNER_OF: { ...nothing('since', 'lastContact'), agreementIds: [] },
}
