import type { Filter, Listing, ListName, ListRow, Lists } from '../graph/read.ts'
import type { Context } from './context.ts'
import { encodeCursor, markOf, type Mark } from './cursor.ts'
import { readPage, type PageArgs, type Stretch } from './page.ts'

export type Edge<T> = { readonly cursor: string; readonly node: T }
export type PageInfo = {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

/** A page that asks the graph only for what the query selects: rows, total or both. */
export type Connection<T> = {
  readonly nodes: () => Promise<readonly T[]>
  readonly edges: () => Promise<readonly Edge<T>[]>
  readonly pageInfo: () => Promise<PageInfo>
  readonly totalCount: () => Promise<number>
}

/** `by` names what the list's statement orders by; rows without it come last in either direction. */
export type Order = { readonly by: string; readonly direction: 'ASC' | 'DESC' }

/** The list's page for one anchor (none: of everything). Refuses bad pages and cursors before anything is asked of the graph. */
export function connection<L extends ListName>(
  { loaders }: Context,
  list: L,
  args: PageArgs,
  { anchor = '', filter = {}, order }: { readonly anchor?: string; readonly filter?: Filter; readonly order: Order },
): Connection<Lists[L]> {
  const mark = markOf(list, filter, [order.by, order.direction])
  const stretch = readPage(args, mark)
  const page = {
    limit: stretch.size + 1,
    by: order.by,
    descending: (order.direction === 'DESC') !== stretch.backward,
    missing: order.direction === 'DESC' ? BEFORE_ALL : AFTER_ALL,
    after: stretch.from,
  }
  const rows = async (): Promise<Cut<Lists[L]>> =>
    cut(await loaders.list(list, anchor, { filter, page, counted: false }), stretch)
  return {
    nodes: async () => (await rows()).rows.map(({ item }) => item),
    edges: async () => (await rows()).rows.map((row) => ({ cursor: cursorOf(mark, row), node: row.item })),
    pageInfo: async () => pageInfo(mark, stretch, await rows()),
    totalCount: async () => (await loaders.list(list, anchor, { filter, page: null, counted: true })).total ?? 0,
  }
}

/** These stand before and after every date. */
const BEFORE_ALL = ''
const AFTER_ALL = '~'

type Cut<T> = { readonly rows: readonly ListRow<T>[]; readonly more: boolean }

/** The graph was asked for one row more than the page holds, to learn whether there is more. */
function cut<T>({ rows }: Listing<T>, { size, backward }: Stretch): Cut<T> {
  const held = rows.slice(0, size)
  return { rows: backward ? held.reverse() : held, more: rows.length > size }
}

function pageInfo(mark: Mark, { backward, from }: Stretch, { rows, more }: Cut<unknown>): PageInfo {
  const [start, end] = [rows[0], rows.at(-1)]
  return {
    hasNextPage: backward ? from !== null : more,
    hasPreviousPage: backward ? more : from !== null,
    startCursor: start ? cursorOf(mark, start) : null,
    endCursor: end ? cursorOf(mark, end) : null,
  }
}

function cursorOf(mark: Mark, { key, id }: ListRow<unknown>): string {
  return encodeCursor(mark, [key, id])
}
