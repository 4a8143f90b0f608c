import type { Call, Filter, Order, Page } from './question.ts'

/** A call without its values: all that the text of a statement depends on. Names are those of its parameters. */
export type Form = {
  readonly fragment: string
  /** Ends the names of the call's own parameters. */
  readonly suffix: string
  readonly conditions?: string | undefined
  readonly filter: FilterForm
  readonly page?: PageForm | undefined
  readonly summary?: string | undefined
}
export type FilterForm = {
  readonly fits: readonly (readonly [condition: string, suffix: string])[]
  readonly and: readonly FilterForm[]
  readonly or: readonly FilterForm[]
  readonly not?: FilterForm | undefined
}
export type PageForm = Order & {
  readonly descending: boolean
  readonly backward: boolean
  readonly after: 'nothing' | 'key' | 'gap'
}

export type Bound = { readonly forms: readonly Form[]; readonly parameters: Readonly<Record<string, unknown>> }

/** Takes calls apart into what makes the text and what fills it. */
export function bind(calls: readonly Call[]): Bound {
  const parameters: Record<string, unknown> = {}
  const forms = calls.map((call, index): Form => {
    const suffix = `_${index}`
    for (const [name, value] of Object.entries(call.parameters ?? {})) parameters[name + suffix] = value
    return {
      fragment: call.fragment,
      suffix,
      conditions: call.conditions,
      filter: bindFilter(call.filter ?? {}, suffix, parameters),
      page: call.page && bindPage(call.page, suffix, parameters),
      summary: call.summary,
    }
  })
  return { forms, parameters }
}

function bindFilter({ fits, and, or, not }: Filter, suffix: string, parameters: Record<string, unknown>): FilterForm {
  const given = Object.entries(fits ?? {}).filter(([, value]) => value != null)
  for (const [name, value] of given) parameters[name + suffix] = value
  const inside = (filter: Filter, place: string): FilterForm => bindFilter(filter, `${suffix}_${place}`, parameters)
  return {
    fits: given.map(([name]) => [name, suffix]),
    and: (and ?? []).map((each, index) => inside(each, `and${index}`)),
    or: (or ?? []).map((each, index) => inside(each, `or${index}`)),
    not: not && inside(not, 'not'),
  }
}

function bindPage(
  { order, descending, backward, limit, after }: Page,
  suffix: string,
  parameters: Record<string, unknown>,
): PageForm {
  const missing = descending ? BEFORE_ALL : AFTER_ALL
  parameters[`limit${suffix}`] = limit
  if (order.gaps && !order.indexed) parameters[`missing${suffix}`] = missing
  if (after) {
    parameters[`key${suffix}`] = after[0] ?? missing
    parameters[`id${suffix}`] = after[1]
  }
  return { ...order, descending, backward, after: after === null ? 'nothing' : after[0] === null ? 'gap' : 'key' }
}

/** These stand before and after every date. */
const BEFORE_ALL = ''
const AFTER_ALL = '~'
