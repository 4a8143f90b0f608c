import { Kind, type ValueNode } from 'graphql'
import { isPartialDate } from '../text/partial-date.ts'
import { refusal } from './refusal.ts'

/** How each scalar reads and writes; what it means stands in schema.graphql. */
export const scalars = {
  PartialDate: text((value) => isPartialDate(value), 'a year, month or day such as 2008, 2008-05 or 2008-05-19'),
  DateTime: text((value) => MOMENT.test(value), 'a moment such as 2024-05-29T00:30:20Z'),
  URL: text((value) => URL.canParse(value), 'an absolute URL'),
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

/** A string with a form; values of the graph are trusted to have it. */
function text(isOne: (value: string) => boolean, form: string): ScalarConfig {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string' || !isOne(value))
      throw refusal('BAD_USER_INPUT', `${JSON.stringify(value)} is not ${form}.`)
    return value
  }
  return {
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  }
}

type ScalarConfig = {
  readonly serialize: (value: unknown) => string
  readonly parseValue: (value: unknown) => string
  readonly parseLiteral: (node: ValueNode) => string
}
