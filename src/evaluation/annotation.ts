import type {
  AgreementKind,
  AgreementStatus,
  InvestmentStatus,
  LocationRelation,
  RegionLevel,
} from '../facts/statement.ts'
import type { PartialDate } from '../text/partial-date.ts'

/** The facts of one article, made by hand or printed by the reader: one list per kind, names instead of keys. */
export type Annotation = {
  readonly url: string | null
  readonly title: string
  /** `YYYY-MM-DD`. */
  readonly published: string | null
  readonly officials: readonly Named[]
  readonly regions: readonly (Named & { readonly level: RegionLevel | null; readonly code: string | null })[]
  readonly companies: readonly Named[]
  readonly institutions: readonly Named[]
  readonly offices: readonly OfficeRow[]
  readonly agreements: readonly AgreementRow[]
  readonly investments: readonly InvestmentRow[]
  readonly met: readonly MetRow[]
  readonly visited: readonly VisitRow[]
  readonly located: readonly LocationRow[]
}

export const ENTITY_LISTS = ['officials', 'regions', 'companies', 'institutions'] as const
export type EntityList = (typeof ENTITY_LISTS)[number]

export const FACT_LISTS = ['offices', 'agreements', 'investments', 'met', 'visited', 'located'] as const
export type FactList = (typeof FACT_LISTS)[number]

export type Named = { readonly name: string; readonly aliases: readonly string[] }

/** Hand-made rows carry the sentence as `evidence`, printed rows as `quote`. */
type Told = { readonly evidence?: string; readonly quote?: string }

export type OfficeRow = Told & {
  readonly official: string
  readonly title: string
  readonly of: string | null
  readonly former?: boolean
}

export type AgreementRow = Told & {
  readonly kind: AgreementKind
  readonly parties: readonly string[]
  readonly signatories: readonly string[]
  readonly date: PartialDate | null
  readonly status: AgreementStatus
  readonly fields: readonly string[]
}

export type Money = { readonly amount: number | null; readonly currency: string | null }

export type InvestmentRow = Told &
  Money & {
    readonly investor: string
    readonly destination: string | null
    readonly status: InvestmentStatus
    readonly also?: Money
  }

export type MetRow = Told & {
  readonly a: string
  readonly b: string
  readonly date: PartialDate | null
  readonly place: string | null
}

export type VisitRow = Told & {
  readonly official: string
  readonly target: string
  readonly date: PartialDate | null
}

export type LocationRow = Told & {
  readonly entity: string
  readonly in: string
  readonly relation: LocationRelation
}
