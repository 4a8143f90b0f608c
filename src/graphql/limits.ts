import {
  Kind,
  type GraphQLError,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { refusal } from './refusal.ts'

/** What one operation may hold, fragments written out; fields of introspection don't count as depth, graphql bounds them itself. */
export type Limits = {
  /** Of the whole document. */
  readonly tokens: number
  readonly depth: number
  readonly aliases: number
  readonly directives: number
  /** Uses of `__schema` and `__type`. */
  readonly introspections: number
  /** Bytes. */
  readonly body: number
  /** Milliseconds for each statement to the database. */
  readonly deadline: number
}

export const LIMITS: Limits = {
  tokens: 1000,
  depth: 14,
  aliases: 15,
  directives: 5,
  introspections: 1,
  body: 100_000,
  deadline: 5000,
}

/** Refuses documents that are too long while parsing, and what is too deep or repeats too much while validating. No error suggests names. */
export function limitDocuments(limits: Limits): Plugin {
  return {
    onParse: ({ parseFn, setParseFn }) =>
      setParseFn((source: unknown, options: object) => {
        try {
          return parseFn(source, { ...options, maxTokens: limits.tokens }) as unknown
        } catch (error) {
          if (!(error instanceof Error) || !TOO_LONG.test(error.message)) throw error
          throw refusal('LIMIT_EXCEEDED', `The document has more than ${limits.tokens} tokens.`, 400)
        }
      }),
    onValidate: ({ addValidationRule, validateFn, setValidationFn }) => {
      addValidationRule(withinLimits(limits))
      setValidationFn(
        (schema: unknown, document: unknown, rules: unknown, options: object) =>
          validateFn(schema, document, rules, { ...options, hideSuggestions: true }) as unknown,
      )
    },
    onExecutionResult: (done) => {
      const { result } = done
      if (result && 'errors' in result) done.setResult({ ...result, errors: result.errors.map(coded) })
    },
  }
}

/** Values of variables that don't fit their types are the only errors that come here without a code. */
function coded(error: GraphQLError): GraphQLError {
  if (error.path || error.extensions['code']) return error
  return refusal('BAD_USER_INPUT', error.message.replace(/ Did you mean [^?]*\?/g, ''), 400)
}

const TOO_LONG = /^Syntax Error: Document contains more/
const COUNTED = ['depth', 'aliases', 'directives', 'introspections'] as const
type Measure = Readonly<Record<(typeof COUNTED)[number], number>>

function withinLimits(limits: Limits): ValidationRule {
  return (context) => ({
    OperationDefinition: (operation) => {
      const inside = measure(context, operation.selectionSet, new Map())
      const found = { ...inside, directives: inside.directives + (operation.directives?.length ?? 0) }
      for (const what of COUNTED)
        if (found[what] > limits[what])
          context.reportError(
            refusal('LIMIT_EXCEEDED', `The operation has ${what} of ${found[what]}; ${limits[what]} is the most.`, 400),
          )
    },
  })
}

/** Each fragment is measured once, so the work grows with the document, not with what it expands to. */
function measure(context: ValidationContext, { selections }: SelectionSetNode, known: Map<string, Measure>): Measure {
  return selections.map((selection) => measureOne(context, selection, known)).reduce(add, NOTHING)
}

const NOTHING: Measure = { depth: 0, aliases: 0, directives: 0, introspections: 0 }

function measureOne(context: ValidationContext, selection: SelectionNode, known: Map<string, Measure>): Measure {
  const inside =
    selection.kind === Kind.FRAGMENT_SPREAD
      ? measureFragment(context, selection.name.value, known)
      : selection.selectionSet
        ? measure(context, selection.selectionSet, known)
        : NOTHING
  const directives = inside.directives + (selection.directives?.length ?? 0)
  if (selection.kind !== Kind.FIELD) return { ...inside, directives }
  const name = selection.name.value
  return {
    depth: name.startsWith('__') ? 0 : inside.depth + 1,
    aliases: inside.aliases + (selection.alias ? 1 : 0),
    directives,
    introspections: inside.introspections + (name === '__schema' || name === '__type' ? 1 : 0),
  }
}

function measureFragment(context: ValidationContext, name: string, known: Map<string, Measure>): Measure {
  const before = known.get(name)
  const fragment = context.getFragment(name)
  if (before || !fragment) return before ?? NOTHING
  known.set(name, NOTHING)
  const found = measure(context, fragment.selectionSet, known)
  known.set(name, found)
  return found
}

function add(a: Measure, b: Measure): Measure {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    introspections: a.introspections + b.introspections,
  }
}
