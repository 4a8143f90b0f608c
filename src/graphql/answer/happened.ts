import type { Filter } from '../../graph/read.ts'

/** Statuses of what has not happened, or is no more to happen. */
export const UNFULFILLED: readonly string[] = ['proposed', 'planned', 'cancelled']

/** Leaves out what has not happened, unless it is asked for: in so many words, by a status, or by being overdue. */
export function happened(filter: Filter, includePlanned: boolean | undefined): Filter {
  return includePlanned || asksStatus(filter) ? filter : { ...filter, fits: { ...filter.fits, without: UNFULFILLED } }
}

function asksStatus({ fits, and = [], or = [], not }: Filter): boolean {
  if (fits?.['status'] != null || fits?.['overdueOn'] != null) return true
  return [...and, ...or, ...(not ? [not] : [])].some(asksStatus)
}
