export const RETRACTABLE = ['article', 'official', 'fact'] as const
export type Retractable = (typeof RETRACTABLE)[number]

/** What a person decided must not be in the graph, told by marks that say nothing without the secret. */
export type Retraction = {
  readonly id: string
  readonly kind: 'retract'
  readonly target: Retractable
  /** Sorted HMACs of the article key, of the ways to write a name and its words, or of claims. */
  readonly marks: readonly string[]
  /** Tells the secret that the marks are made with from any other. */
  readonly secret: string
  readonly reason: string
  readonly by: string
  /** RFC 3339. */
  readonly at: string
  /** Null while it holds. */
  readonly revokedAt: string | null
  /** Whether everything it speaks of has been taken out of what is stored. */
  readonly applied: boolean
}

/** An office as somebody is known by it who is named by title and family name only. */
export type Office = {
  readonly title: string
  /** Ids of regions and names: any of them tells of what it is. */
  readonly of: readonly string[]
  readonly years: readonly number[]
}
