/**
 * An expected problem, as data: what happened, where, and what was done about it.
 * Each code is explained, with its remedy, in docs/issues.md.
 */
export type Issue = {
  readonly code: IssueCode
  /** One sentence for a person: what, where, what to do next. */
  readonly message: string
  /** The source it concerns, by name. */
  readonly source?: string
  /** The entry it concerns: its link, else its id, else its title. */
  readonly entry?: string
  /** Position in the body as received, both counted from 1. */
  readonly line?: number
  readonly column?: number
}

export const ISSUE_CODES = [
  'feed-unreachable',
  'feed-refused',
  'feed-too-large',
  'feed-not-well-formed',
  'feed-format-unknown',
  'feed-encoding',
  'entry-unusable',
  'entry-date-unreadable',
  'entry-date-ahead',
  'entry-cut',
  'deletion-unusable',
  'language-not-read',
  'excerpt-only',
  'name-too-long',
  'decision-unusable',
] as const

export type IssueCode = (typeof ISSUE_CODES)[number]
