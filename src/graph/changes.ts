import { canonical } from './canonical.ts'
import { inChunks } from './chunks.ts'
import type { Row } from './neo4j.ts'
import type { Step } from './steps.ts'

/** Why the projection is written. What a retraction takes away leaves no trace, in no earlier record either. */
export type Occasion =
  | {
      readonly kind: 'run'
      readonly run: string
      /** RFC 3339. */
      readonly at: string
      /** The article of this run that states a fact, by its id; null where none does. What is derived changes with what it rests on. */
      readonly because: (subject: string) => string | null
    }
  | { readonly kind: 'retraction' }

/** One node or relationship that stands otherwise than before. */
export type Shift = {
  /** A node's id, a relationship's factId. */
  readonly subject: string
  /** Label or relationship type. */
  readonly type: string
  /** Ids of a relationship's ends. */
  readonly from?: string
  readonly to?: string
  /** Null where it is new. */
  readonly before: Row | null
  /** Null where it is gone. */
  readonly after: Row | null
}

/** Steps that record shifts; they belong into the transaction of the step before them. */
export function* recording(shifts: readonly Shift[], occasion: Occasion): Generator<Step> {
  for (const chunk of inChunks(shifts)) yield recordingOf(() => chunk, occasion)
}

/** The step that records no more than a chunk of shifts, which are made when it is sent. */
export function recordingOf(shifts: () => readonly Shift[], occasion: Occasion): Step {
  const told = () => shifts().filter(({ type }) => !UNTOLD.has(type))
  if (occasion.kind === 'retraction') {
    const parameters = () => ({ subjects: told().map(({ subject }) => subject) })
    return { name: 'project/forget-changes', parameters, rows: 0 }
  }
  const parameters = () => {
    const rows = told().flatMap((shift) => rowOf(shift, occasion))
    return rows.length === 0 ? null : { rows }
  }
  return { name: 'project/record-changes', parameters, rows: 0 }
}

/** Which article names what is told by the facts themselves; the gazetteer's knowledge is no news. */
const UNTOLD = new Set(['MENTIONS', 'REPORTS', 'WITHIN'])

function rowOf(
  { subject, type, from, to, before, after }: Shift,
  { run, at, because }: Extract<Occasion, { kind: 'run' }>,
): readonly Row[] {
  const same = new Set(
    before && after ? Object.keys(after).filter((name) => canonical(before[name]) === canonical(after[name])) : [],
  )
  const told = (row: Row | null) =>
    row &&
    canonical(same.size === 0 ? row : Object.fromEntries(Object.entries(row).filter(([name]) => !same.has(name))))
  const texts = { before: told(before), after: told(after) }
  if (texts.before === '{}' && texts.after === '{}') return []
  const stood = after ?? before ?? {}
  const restsOn = [stood['agreementIds'], stood['meetingIds']].flatMap(
    (ids) => (ids as readonly string[] | undefined) ?? [],
  )
  const cause = [subject, ...restsOn].map(because).find((article) => article !== null)
  return [
    {
      op: before === null ? 'added' : after === null ? 'removed' : 'changed',
      ...{ subject, type, from: from ?? null, to: to ?? null, ...texts },
      ...{ article: cause ?? stood['articleId'] ?? null, run, at },
    },
  ]
}
