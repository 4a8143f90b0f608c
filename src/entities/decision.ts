import { digest } from '../text/digest.ts'

export const PROFILE_KINDS = ['official', 'region', 'organization', 'agreement', 'meeting', 'investment'] as const
export type ProfileKind = (typeof PROFILE_KINDS)[number]

/**
 * Something as articles read it, with the company it keeps there. It says nothing of ids and rests on no other article, so a
 * decision that names it still finds it after a rebuild.
 */
export type Profile = {
  readonly kind: ProfileKind
  /** The folded fullest name; of an agreement, meeting or investment its kind, date or amount as read. */
  readonly name: string
  /** Sorted: places of office, parents, parties … as read; the article itself where nothing else is said. */
  readonly company: readonly string[]
}

export const DECISION_KINDS = ['same', 'different', 'unsure'] as const
export type DecisionKind = (typeof DECISION_KINDS)[number]

/** What a person decided of two things: `same` joins them, `different` parts them, `unsure` keeps them apart and in the list. */
export type Decision = {
  /** Hash of everything but `reason` and `by`. */
  readonly id: string
  readonly kind: DecisionKind
  /** The profiles of either side when it was decided; what survives of them is what it speaks of. Sorted. */
  readonly left: readonly Profile[]
  readonly right: readonly Profile[]
  readonly reason: string
  readonly by: string
  /** RFC 3339; where two decisions speak of one pair, the later one holds. */
  readonly at: string
}

/** The same text for the same profile, and another for any other. */
export function profileKey({ kind, name, company }: Profile): string {
  return JSON.stringify([kind, name, company])
}

/** The same for the same decision, whichever side is named first. */
export function decisionId({ kind, left, right, at }: Pick<Decision, 'kind' | 'left' | 'right' | 'at'>): string {
  const [a, b] = [left, right].map((side) => JSON.stringify(side.map(profileKey).sort())).sort()
  return digest('decision', kind, a ?? '', b ?? '', at)
}
