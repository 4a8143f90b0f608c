import { ENTITY_LISTS, FACT_LISTS, type Annotation, type EntityList, type FactList } from './annotation.ts'
import { comparisons, type Comparison } from './comparisons.ts'
import { isSame } from './fold-name.ts'
import { pairUp } from './pair-up.ts'
import { referents } from './referent.ts'

/** An article as a careful person read it, and as the reader did. */
export type Reading = { readonly gold: Annotation; readonly found: Annotation }

export type ScoreKind = EntityList | FactList | 'ENTITIES' | 'FACTS'

export type ScoreRow = {
  readonly kind: ScoreKind
  /** Rows made by hand, rows read, and rows that are in both. */
  readonly support: number
  readonly found: number
  readonly right: number
  /** 0 to 1; 1 where nothing was read (precision) or nothing is there (recall). */
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Of the rows in both: how often each detail agrees. */
  readonly attributes: readonly { readonly name: string; readonly right: number; readonly of: number }[]
}

export type ScoreError = {
  readonly title: string
  readonly kind: ScoreKind
  /** `missed`, `spurious`, or the name of a detail that differs. */
  readonly what: string
  readonly gold?: unknown
  readonly found?: unknown
}

export type Score = { readonly rows: readonly ScoreRow[]; readonly errors: readonly ScoreError[] }

/** Compares readings with annotations: one row per kind of entity and fact, then their sums, and every difference. */
export function score(readings: readonly Reading[]): Score {
  const outcomes = readings.flatMap(compare)
  const of = (...kinds: readonly ScoreKind[]) => outcomes.filter(({ kind }) => kinds.includes(kind))
  return {
    rows: [
      ...[...ENTITY_LISTS, ...FACT_LISTS].map((kind) => summarize(kind, of(kind))),
      summarize('ENTITIES', of(...ENTITY_LISTS)),
      summarize('FACTS', of(...FACT_LISTS)),
    ],
    errors: outcomes.flatMap(({ errors }) => errors),
  }
}

type Verdict = { readonly name: string; readonly right: boolean }
type Outcome = Pick<ScoreRow, 'kind' | 'support' | 'found' | 'right'> & {
  readonly verdicts: readonly Verdict[]
  readonly errors: readonly ScoreError[]
}

function compare(reading: Reading): Outcome[] {
  const { gold, found } = reading
  const kinds = comparisons(referents(gold, found))
  const facts = (kind: FactList) => outcome(kind, reading, kinds[kind] as Comparison<Annotation[FactList][number]>)
  return [
    ...ENTITY_LISTS.map((list) => outcome(list, reading, { alike: (a, b) => +isSame(list, a, b), attributes: {} })),
    ...FACT_LISTS.map(facts),
  ]
}

function outcome<K extends EntityList | FactList>(
  kind: K,
  { gold, found }: Reading,
  comparison: Comparison<Annotation[K][number]>,
): Outcome {
  const { alike, attributes, counts = () => true, optional = () => false } = comparison
  const rowsOf = (side: Annotation) => (side[kind] as readonly Annotation[K][number][]).filter(counts)
  const { matched, missed, spurious } = pairUp(rowsOf(gold), rowsOf(found), alike)
  const wrong = spurious.filter((row) => !optional(row))
  const { title } = gold
  const verdicts = matched.flatMap(([g, f]) =>
    Object.entries(attributes).flatMap(([name, agrees]) => {
      const right = agrees(g, f)
      return right === null ? [] : [{ name, right, gold: g, found: f }]
    }),
  )
  return {
    kind,
    support: matched.length + missed.length,
    found: matched.length + wrong.length,
    right: matched.length,
    verdicts,
    errors: [
      ...missed.map((row) => ({ title, kind, what: 'missed', gold: row })),
      ...wrong.map((row) => ({ title, kind, what: 'spurious', found: row })),
      ...verdicts
        .filter(({ right }) => !right)
        .map(({ name, gold, found }) => ({ title, kind, what: name, gold, found })),
    ],
  }
}

function summarize(kind: ScoreKind, outcomes: readonly Outcome[]): ScoreRow {
  const sum = (column: 'support' | 'found' | 'right') => outcomes.reduce((total, each) => total + each[column], 0)
  const [support, found, right] = [sum('support'), sum('found'), sum('right')]
  const precision = found === 0 ? 1 : right / found
  const recall = support === 0 ? 1 : right / support
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  const verdicts = kind === 'FACTS' ? [] : outcomes.flatMap((each) => each.verdicts)
  const attributes = [...Map.groupBy(verdicts, ({ name }) => name)].map(([name, all]) => ({
    name,
    right: all.filter((verdict) => verdict.right).length,
    of: all.length,
  }))
  return { kind, support, found, right, precision, recall, f1, attributes }
}
