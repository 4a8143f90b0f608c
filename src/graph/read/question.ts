/** What is asked of the graph, without a single value: the same for every request that selects the same fields. */
export type Question = { readonly columns: readonly Column[] }

/**
 * What to read of one row; rows come back as lists, in the order of their columns. `of` is a variable that the row's
 * fragment binds: `it`, or what stands at its other end. At the top there is none.
 */
export type Column =
  | { readonly kind: 'value'; readonly of: string; readonly path: string }
  | { readonly kind: 'label'; readonly of: string }
  | { readonly kind: 'rows'; readonly of: string; readonly call: Call | number; readonly columns: readonly Column[] }
  | { readonly kind: 'count'; readonly of: string; readonly call: Call | number }

/** What a request adds to a question: a call with its values, for each number that stands in the question. */
export type Call = {
  /** A file of cypher/ that binds `it`, and says with `self` what it hangs on. */
  readonly fragment: string
  readonly parameters?: Readonly<Record<string, unknown>>
  /** A file of cypher/ with a condition for each parameter a filter may hold. */
  readonly conditions?: string
  readonly filter?: Filter
  readonly page?: Page
  /** A file of cypher/ that makes other rows, `it`, of those that fit, `self`. */
  readonly summary?: string
}

/** All of it must fit; what is null or absent filters nothing. */
export type Filter = {
  readonly fits?: Readonly<Record<string, unknown>>
  readonly and?: readonly Filter[]
  readonly or?: readonly Filter[]
  readonly not?: Filter
}

/** Where rows stand in their list: by a key, and by an id where keys are equal. Both as the fragment binds them: `it.dateMin`. */
export type Order = {
  readonly key: string
  readonly id: string
  /** Whether the key can be absent; rows without it come last in either direction. */
  readonly gaps?: boolean
  /** Whether an index leads through the rows in this order. */
  readonly indexed?: boolean
}

/** The keyset. */
export type Place = readonly [key: string | number | null, id: string]

/** A page's rows come with their place, as two columns more. */
export type Page = {
  readonly order: Order
  readonly descending: boolean
  readonly backward: boolean
  readonly limit: number
  readonly after: Place | null
}
