import { DECISION_KINDS, decisionId, PROFILE_KINDS } from './entities/decision.ts'
import type { KeptDecision } from './graph/decisions.ts'
import { RETRACTABLE, type Retraction } from './retraction/retraction.ts'

/** One line of a file of decisions; a text says what is wrong with it and what to do. */
export function readDecisionLine(line: string): KeptDecision | Retraction | string {
  const value = parsed(line)
  if (value === null) return 'is no JSON object; write one decision per line, as entente review export does'
  const wrong = (value['kind'] === 'retract' ? RETRACTION : DECISION).find(([, holds]) => !holds(value))
  if (wrong) return wrong[0]
  return value['kind'] === 'retract' ? { ...(value as Retraction), applied: false } : (value as KeptDecision)
}

type Parsed = Readonly<Record<string, unknown>>

function parsed(line: string): Parsed | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Parsed) : null
  } catch {
    return null
  }
}

type Law = readonly [otherwise: string, holds: (value: Parsed) => boolean]

const SAID: readonly Law[] = [
  [
    'has no id, reason or by; export it again',
    (value) => ['id', 'reason', 'by'].every((name) => typeof value[name] === 'string'),
  ],
  ['says in "at" no date and time; write one like 2026-01-31T12:00:00Z', ({ at }) => isTime(at)],
  [
    'says in "revokedAt" neither null nor a date and time like 2026-01-31T12:00:00Z',
    ({ revokedAt }) => revokedAt === null || isTime(revokedAt),
  ],
]

const DECISION: readonly Law[] = [
  [
    `has another kind than ${[...DECISION_KINDS, 'retract'].join(', ')}`,
    ({ kind }) => DECISION_KINDS.some((known) => known === kind),
  ],
  ...SAID,
  [
    'needs in "left" and "right" lists of things, each with kind, name and company; export it again',
    ({ left, right }) => [left, right].every((side) => Array.isArray(side) && side.length > 0 && side.every(isProfile)),
  ],
  [
    'was changed after it was exported: its id is that of another decision; decide anew with entente review',
    (value) => decisionId(value as KeptDecision) === value['id'],
  ],
]

const RETRACTION: readonly Law[] = [
  ...SAID,
  [
    `retracts neither of ${RETRACTABLE.join(', ')}; export it again`,
    ({ target }) => RETRACTABLE.some((known) => known === target),
  ],
  ['has no marks, or no word on the secret they were made with; export it again', hasMarks],
]

function isProfile(value: unknown): boolean {
  const profile = value as Parsed | null
  return (
    PROFILE_KINDS.some((kind) => kind === profile?.['kind']) &&
    typeof profile?.['name'] === 'string' &&
    isTexts(profile['company'])
  )
}

function hasMarks({ marks, secret }: Parsed): boolean {
  return typeof secret === 'string' && isTexts(marks)
}

function isTime(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) && !Number.isNaN(Date.parse(value))
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
