import type { Place } from '../../graph/read.ts'
import { decodeCursor, type Mark } from './cursor.ts'
import { refusal } from '../refusal.ts'

const DEFAULT_PAGE_SIZE = 20
const MAX_PAGE_SIZE = 100

export type PageArgs = {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

/** Which stretch of a list is asked for: `size` rows from `from` on, or backward from it. */
export type Stretch = { readonly size: number; readonly backward: boolean; readonly from: Place | null }

/** Throws BAD_PAGE or BAD_CURSOR; nothing else can be wrong with these four arguments. */
export function readPage(args: PageArgs, mark: () => Mark): Stretch {
  const { size, backward, cursor } = readSize(args)
  return { size, backward, from: cursor == null ? null : decodeCursor(mark(), cursor) }
}

/** What can be said of a page without knowing its list; throws BAD_PAGE. */
export function readSize({ first, after, last, before }: PageArgs): {
  readonly size: number
  readonly backward: boolean
  readonly cursor: string | null | undefined
} {
  if (first != null && last != null) throw refusal('BAD_PAGE', 'Give first or last, not both.')
  const backward = last != null || (first == null && before != null)
  if (backward && after != null) throw refusal('BAD_PAGE', 'after goes with first; last goes with before.')
  if (!backward && before != null) throw refusal('BAD_PAGE', 'before goes with last; first goes with after.')
  const size = first ?? last ?? DEFAULT_PAGE_SIZE
  if (size < 0 || size > MAX_PAGE_SIZE)
    throw refusal('BAD_PAGE', `${backward ? 'last' : 'first'} is ${size}; a page holds 0 to ${MAX_PAGE_SIZE} rows.`)
  return { size, backward, cursor: backward ? before : after }
}
