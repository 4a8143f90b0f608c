import type { AgreementRow, Annotation, FactList, InvestmentRow, Money } from './annotation.ts'
import { words } from './fold-name.ts'
import { containment, coverage, harmonic } from './overlap.ts'
import { isRegion, type Referent } from './referent.ts'

/** How rows of one kind are compared. */
export type Comparison<R> = {
  /** 0: not the same fact. */
  readonly alike: (gold: R, found: R) => number
  /** Asked of matched rows; null where the question does not arise. */
  readonly attributes: Readonly<Record<string, (gold: R, found: R) => boolean | null>>
  /** Rows it is about; all where absent. */
  readonly counts?: (row: R) => boolean
  /** Rows that may be read or not. */
  readonly optional?: (row: R) => boolean
}

export type RowOf<K extends FactList> = Annotation[K][number]

/** The comparison of each kind of fact in an article whose names `whom` resolves. */
export function comparisons(whom: Referent): { readonly [K in FactList]: Comparison<RowOf<K>> } {
  const parties = (gold: AgreementRow, found: AgreementRow) => harmonic(gold.parties.map(whom), found.parties.map(whom))
  const pair = ({ a, b }: RowOf<'met'>) => [whom(a), whom(b)].sort().join()
  return {
    offices: {
      alike: (gold, found) =>
        +(whom(gold.official) === whom(found.official) && containment(office(gold), office(found)) >= 0.6),
      attributes: {
        of: (gold, found) => whom(gold.of) === whom(found.of),
        former: (gold, found) => (gold.former ?? false) === (found.former ?? false),
      },
    },
    agreements: {
      alike: (gold, found) => {
        const shared = parties(gold, found)
        return shared < 0.5 ? 0 : shared + +(gold.kind === found.kind) + (gold.date === found.date ? 0.5 : 0)
      },
      attributes: {
        kind: (gold, found) => gold.kind === found.kind,
        parties: (gold, found) => parties(gold, found) === 1,
        signatories: (gold, found) =>
          gold.signatories.length === 0
            ? null
            : harmonic(gold.signatories.map(whom), found.signatories.map(whom)) === 1,
        date: (gold, found) => gold.date === found.date,
        status: (gold, found) => stands(gold) === stands(found),
        quote: isQuoted,
      },
      optional: ({ status }) => status === 'cancelled',
    },
    investments: {
      alike: (gold, found) => +(whom(gold.investor) === whom(found.investor) && isSameMoney(gold, found)),
      attributes: {
        destination: (gold, found) => whom(gold.destination) === whom(found.destination),
        status: (gold, found) => gold.status === found.status,
        quote: isQuoted,
      },
    },
    met: {
      alike: (gold, found) => (pair(gold) !== pair(found) ? 0 : gold.date === found.date ? 2 : 1),
      attributes: { date: (gold, found) => gold.date === found.date, quote: isQuoted },
    },
    visited: {
      alike: (gold, found) =>
        +(whom(gold.official) === whom(found.official) && whom(gold.target) === whom(found.target)),
      attributes: { date: (gold, found) => gold.date === found.date, quote: isQuoted },
    },
    located: {
      counts: ({ entity }) => !isRegion(whom(entity)),
      alike: (gold, found) => +(whom(gold.entity) === whom(found.entity) && whom(gold.in) === whom(found.in)),
      attributes: { relation: (gold, found) => gold.relation === found.relation },
    },
  }
}

/** A title and its place together, so that "Arizona State Governor" and "Governor" of "Arizona" agree. */
function office({ title, of }: RowOf<'offices'>): readonly string[] {
  return words(`${title} ${of ?? 'null'}`)
}

/** An agreement in force was signed. */
function stands({ status }: AgreementRow): string {
  return status === 'in_force' ? 'signed' : status
}

/** Either amount of one, to two significant digits, is an amount of the other; or neither discloses any. */
function isSameMoney(gold: InvestmentRow, found: InvestmentRow): boolean {
  if (gold.amount === null && found.amount === null) return true
  return amounts(gold).some((amount) => amounts(found).includes(amount))
}

function amounts(row: InvestmentRow): readonly string[] {
  const moneys: readonly (Money | undefined)[] = [row, row.also]
  return moneys.flatMap((money) =>
    money?.amount == null ? [] : [`${money.currency ?? '?'} ${money.amount.toPrecision(2)}`],
  )
}

/** The quotation holds at least half of the sentence's words and is not much longer than it; null where no sentence is given. */
function isQuoted(gold: { readonly evidence?: string }, found: { readonly quote?: string }): boolean | null {
  if (gold.evidence === undefined) return null
  const [want, got] = [words(gold.evidence), words(found.quote)]
  return containment(want, got) >= 0.5 && coverage(want, got) >= 0.5 && got.length <= 2 * want.length + 10
}
