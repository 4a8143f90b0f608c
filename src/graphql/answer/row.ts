import type { Call, Column } from '../../graph/read.ts'

/** A row of the graph while a document is compiled: gathers what to read of it, each thing once. Gives the places of what was added. */
export type Row = {
  readonly columns: readonly Column[]
  /** The variable that holds the id by which the row was asked for, where it was. */
  readonly asked: string | undefined
  /** `path` of what the variable `of` holds; an empty path is the whole of it. */
  readonly value: (of: string, path: string) => number
  readonly label: (of: string) => number
  /** Rows that hang on `of`; a number stands for a call that each request makes. */
  readonly rows: (of: string, call: Call | number, asked?: string) => { readonly place: number; readonly row: Row }
  readonly count: (of: string, call: Call | number) => number
}

export function createRow(asked?: string): Row {
  const columns: Column[] = []
  const places = new Map<string, number>()
  const inner = new Map<number, Row>()

  function add(key: readonly unknown[], column: () => Column): number {
    const name = JSON.stringify(key)
    const before = places.get(name)
    if (before !== undefined) return before
    places.set(name, columns.push(column()) - 1)
    return columns.length - 1
  }

  return {
    columns,
    asked,
    value: (of, path) => add(['value', of, path], () => ({ kind: 'value', of, path })),
    label: (of) => add(['label', of], () => ({ kind: 'label', of })),
    rows: (of, call, asked) => {
      const row = createRow(asked)
      const place = add(['rows', of, call], () => ({ kind: 'rows', of, call, columns: row.columns }))
      return { place, row: inner.get(place) ?? (inner.set(place, row), row) }
    },
    count: (of, call) => add(['count', of, call], () => ({ kind: 'count', of, call })),
  }
}
