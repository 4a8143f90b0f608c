import type { Profile, ProfileKind } from './decision.ts'

/** What one feature found when two things were compared. */
export type Finding = {
  readonly feature: string
  /** -1 (speaks against) to 1 (speaks for), times its weight. */
  readonly score: number
  /** One clause for a person: "both hold office in region:KR-41". */
  readonly reason: string
}

/** Two things that may be one: for a person to decide. */
export type Candidate = {
  readonly id: string
  readonly kind: ProfileKind
  /** Ids of the two nodes, the lesser first. */
  readonly left: string
  readonly right: string
  /** The two that were compared; `sidesOf` gives all of either side. */
  readonly leftProfile: Profile
  readonly rightProfile: Profile
  readonly score: number
  readonly reasons: readonly Finding[]
  /** Id of the decision that left it open; null where nobody has looked yet. */
  readonly decision: string | null
}

/** Values of one property of one node that articles disagree about, all of them beside the shown one. */
export type Conflict = {
  readonly id: string
  /** Id of the node. */
  readonly subject: string
  readonly property: string
  /** The value the node shows, as text. */
  readonly shown: string
  /** How it was chosen, for a person. */
  readonly rule: string
  readonly values: readonly ConflictValue[]
}

export type ConflictValue = {
  readonly value: string
  readonly statementIds: readonly string[]
  readonly publishers: readonly string[]
  /** Ids of the articles. */
  readonly articles: readonly string[]
}

/** Somebody named by title and family name who could not be told. */
export type Unresolved = {
  readonly statementId: string
  readonly articleId: string
  readonly name: string
  readonly title: string | null
  /** Ids of those it may be; empty where nobody is known to fit. */
  readonly between: readonly string[]
}

/** How much work the resolving was, for a bench and a report. */
export type ResolvingCounts = {
  readonly profiles: number
  readonly pairsCompared: number
  readonly largestBlock: number
  readonly largestComponent: number
}
