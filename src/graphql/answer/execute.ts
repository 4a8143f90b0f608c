import {
  getOperationAST,
  getVariableValues,
  Kind,
  locatedError,
  visit,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLObjectType,
  type OperationDefinitionNode,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Reader } from '../../graph/read.ts'
import { compile, type Data, type Plan } from './compile.ts'
import type { Context } from '../context.ts'
import type { Answered, Asked } from './field.ts'
import { fields } from '../fields.ts'

type Execute = (args: ExecutionArgs) => Promise<ExecutionResult> | ExecutionResult

/** Answers each query by one statement; what is not of the graph is executed as ever. */
export function answerFromGraph(): Plugin<Context> {
  return {
    onExecute: ({ executeFn, setExecuteFn }) =>
      setExecuteFn((args: ExecutionArgs) => answer(args, executeFn as Execute)),
  }
}

async function answer(args: ExecutionArgs, execute: Execute): Promise<ExecutionResult> {
  const operation = getOperationAST(args.document, args.operationName)
  const root = operation && args.schema.getRootType(operation.operation)
  if (!root || !fields[root.name]) return execute(args)
  const given = getVariableValues(args.schema, operation.variableDefinitions ?? [], args.variableValues ?? {})
  if (given.errors) return { errors: given.errors }
  const { reader } = args.contextValue as Context
  try {
    const plan = planOf(args, operation, root, given.coerced)
    const asked = plan.ask(given.coerced)
    const [answered, others] = await Promise.all([
      askGraph(reader, plan, asked),
      answerOthers(args, operation, plan, execute),
    ])
    if (!others.data) return others
    const data = plan.read(answered, asked, others.data)
    return others.errors ? { data, errors: others.errors } : { data }
  } catch (error) {
    return { data: null, errors: [located(error, operation)] }
  }
}

/** Compiled once for each document, operation and choice of what is skipped; yoga keeps the documents asked of late. */
const plans = new WeakMap<DocumentNode, Map<string, Plan>>()

export function planOf(
  { schema, document, operationName }: ExecutionArgs,
  operation: OperationDefinitionNode,
  root: GraphQLObjectType,
  variables: Data,
): Plan {
  const known = plans.get(document) ?? new Map<string, Plan>()
  plans.set(document, known)
  const choices = choosers(document).map((name) => variables[name])
  const key = JSON.stringify([operationName ?? null, choices])
  const before = known.get(key)
  if (before) return before
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
  const plan = compile(
    { schema, fragments: new Map(fragments.map((each) => [each.name.value, each])), variables },
    fields,
    operation,
    root,
  )
  known.set(key, plan)
  return plan
}

/** The variables that `@skip` and `@include` read, by name. */
const chosenBy = new WeakMap<DocumentNode, readonly string[]>()

function choosers(document: DocumentNode): readonly string[] {
  const before = chosenBy.get(document)
  if (before) return before
  const found = new Set<string>()
  visit(document, {
    Directive: ({ arguments: given }) => {
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) found.add(value.name.value)
    },
  })
  chosenBy.set(document, [...found])
  return [...found]
}

function askGraph(reader: Reader, { question }: Plan, asked: Asked): Promise<Answered> | Answered {
  if (question.columns.length === 0) return []
  return reader.ask(
    question,
    asked.map(({ call }) => call),
  )
}

/** Introspection and the few fields with a resolver, as an operation of their own. */
function answerOthers(
  args: ExecutionArgs,
  operation: OperationDefinitionNode,
  { others }: Plan,
  execute: Execute,
): Promise<ExecutionResult> | ExecutionResult {
  if (others.length === 0) return { data: {} }
  const alone = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: others } } as const
  const definitions = args.document.definitions.map((each) => (each === operation ? alone : each))
  return execute({ ...args, document: { ...args.document, definitions } })
}

/** An error of the whole operation stands at its first field. */
function located(error: unknown, operation: OperationDefinitionNode): GraphQLError {
  const [first] = operation.selectionSet.selections
  const key = first?.kind === Kind.FIELD ? [(first.alias ?? first.name).value] : []
  return locatedError(error, operation, key)
}
