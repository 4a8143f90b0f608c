import type { Filter, Order } from '../../graph/read.ts'
import type { Selected } from './compile.ts'
import { encodeCursor, markOf, type Mark } from './cursor.ts'
import type { Answered, Asked, Asking, Field } from './field.ts'
import type { Direction } from './order.ts'
import { readPage, type PageArgs, type Stretch } from './page.ts'
import type { Row } from './row.ts'

/** A list that is read page by page. `A` are its arguments. */
export type List<A> = {
  /** The file of cypher/ that binds all its rows. */
  readonly fragment: string | ((args: A) => string)
  readonly filter?: (args: A) => Filter
  /** The file of cypher/ with a condition for each parameter of the filter. */
  readonly conditions?: string
  /** Where the filter has one of these, the rows are bound from there: other files, the first that fits. */
  readonly from?: Readonly<Record<string, string>>
  /** By name; an order that needs more than the fragment binds brings its own. */
  readonly orders: Readonly<Record<string, Order & { readonly fragment?: string }>>
  /** The order through which an index leads where all there is of a kind is listed. */
  readonly indexed?: string
  readonly order: (args: A) => Direction
  /** What the fragment needs to know beside the filter. */
  readonly parameters?: (args: A) => Readonly<Record<string, unknown>>
  /** What an edge tells beside its cursor and node. */
  readonly edge?: Readonly<Record<string, EdgeField<A>>>
}

/** A value of an edge, read from its row and the arguments of the list. */
export type EdgeField<A> = (selected: Selected, row: Row) => (answered: Answered, args: A) => unknown

/** A connection: asks only for what is selected, rows, total or both. Refuses bad pages and cursors before anything is asked. */
export function page<A extends PageArgs>(list: List<A>): Field {
  return (selected, row, of) => {
    const call = selected.call((args: A) => askPage(list, args))
    let place = -1
    const rows = (): Row => {
      const inner = row.rows(of, call)
      place = inner.place
      return inner.row
    }
    const show = selected.object<Page>((part) => {
      if (part.name === 'totalCount') {
        const total = row.count(of, call)
        return ({ answered }) => answered[total]
      }
      return partOf(part, rows(), list.edge as List<unknown>['edge'])
    })
    return (answered, asked) => show(readRows(answered, asked, asked[call] as PageAsking, place))
  }
}

type PageAsking = Asking & {
  readonly more: { readonly stretch: Stretch; readonly mark: () => Mark; readonly args: unknown }
}

function askPage<A extends PageArgs>(list: List<A>, args: A): PageAsking {
  const filter = list.filter?.(args) ?? {}
  const { by, direction } = list.order(args)
  const order = list.orders[by]
  const fragment = typeof list.fragment === 'string' ? list.fragment : list.fragment(args)
  if (!order) throw new Error(`${fragment} has no order ${by}`)
  const parameters = list.parameters?.(args)
  const mark = once(() => markOf(fragment, { ...filter, ...parameters }, [by, direction]))
  const stretch = readPage(args, mark)
  const from = Object.entries(list.from ?? {}).find(([name]) => isGiven(filter.fits?.[name]))?.[1]
  const call = {
    fragment: from ?? order.fragment ?? fragment,
    ...(list.conditions !== undefined && { conditions: list.conditions }),
    ...(parameters && { parameters }),
    filter,
    page: {
      order: { ...order, indexed: by === list.indexed && from === undefined },
      descending: direction === 'DESC',
      backward: stretch.backward,
      limit: stretch.size + 1,
      after: stretch.from,
    },
  }
  return { call, more: { stretch, mark, args } }
}

function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value != null
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** One page's rows, in the order of the list; its two last columns are each row's place. */
type Page = {
  readonly answered: Answered
  readonly asked: Asked
  readonly asking: PageAsking
  readonly rows: readonly Answered[]
  readonly more: boolean
}

/** The graph was asked for one row more than the page holds, to learn whether there is more. */
function readRows(answered: Answered, asked: Asked, asking: PageAsking, place: number): Page {
  const { size, backward } = asking.more.stretch
  const all = (answered[place] ?? []) as readonly Answered[]
  const rows = all.slice(0, size)
  return { answered, asked, asking, rows: backward ? rows.reverse() : rows, more: all.length > size }
}

function partOf(part: Selected, row: Row, edge: List<unknown>['edge'] = {}): (page: Page) => unknown {
  if (part.name === 'pageInfo') {
    const show = part.plain()
    return (page) => show(pageInfo(page))
  }
  if (part.name === 'edges') {
    const show = part.object<{ readonly page: Page; readonly row: Answered }>((inner) => {
      if (inner.name === 'cursor') return ({ page, row }) => cursorOf(page, row)
      const own = edge[inner.name]?.(inner, row)
      if (own) return ({ page, row }) => own(row, page.asking.more.args)
      const read = inner.composite(row, 'it')
      return ({ page, row }) => read(row, page.asked)
    })
    return (page) => page.rows.map((row) => show({ page, row }))
  }
  const read = part.composite(row, 'it')
  return ({ rows, asked }) => rows.map((each) => read(each, asked))
}

function pageInfo(page: Page): object {
  const { backward, from } = page.asking.more.stretch
  const [start, end] = [page.rows[0], page.rows.at(-1)]
  return {
    hasNextPage: backward ? from !== null : page.more,
    hasPreviousPage: backward ? page.more : from !== null,
    startCursor: start ? cursorOf(page, start) : null,
    endCursor: end ? cursorOf(page, end) : null,
  }
}

function cursorOf({ asking }: Page, row: Answered): string {
  return encodeCursor(asking.more.mark(), [row.at(-2) as string | number | null, row.at(-1) as string])
}
