/** What one operation may be and take. */
export type Limits = {
  /** Of the whole document. */
  readonly tokens: number
  /** Levels of fields, fragments written out; those of introspection don't count, graphql bounds them itself. */
  readonly depth: number
  readonly aliases: number
  /** Fields that stand again where they stand already; fragments may meet in as many as they like. */
  readonly repeats: number
  readonly directives: number
  /** Uses of `__schema` and `__type`. */
  readonly introspections: number
  /** Values in its variables, those inside lists and objects too. */
  readonly values: number
  /** Rows it may return. */
  readonly cost: number
  /** Bytes of the request. */
  readonly body: number
  /** Milliseconds from its start to its answer. */
  readonly deadline: number
}

export const LIMITS: Limits = {
  tokens: 1000,
  depth: 14,
  aliases: 15,
  repeats: 15,
  directives: 5,
  introspections: 1,
  values: 1000,
  cost: 20_000,
  body: 100_000,
  deadline: 2000,
}
