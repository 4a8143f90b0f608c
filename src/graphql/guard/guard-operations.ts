import { getOperationAST, type ExecutionArgs, type ExecutionResult, type GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Budgets } from './budgets.ts'
import type { Call } from './call.ts'
import { costOf } from './cost.ts'
import type { Deadline } from './deadline.ts'
import type { Limits } from './limits.ts'
import { refusal } from '../refusal.ts'
import { tellError, timeout } from './tell-error.ts'

/** What the guard finds beside the resolvers' context; a question asked inside the process comes without a call. */
export type Guarded = { readonly deadline: Deadline; readonly call?: Call }

export type Guard = {
  readonly limits: Limits
  readonly budgets: Budgets
  /** Told of each error that the client sees only as "Unexpected error." or as an unavailable database. */
  readonly onError: (error: unknown, call: Call | undefined) => void
}

/** Lets an operation begin when its values, its cost and its client's budget allow it, ends it in time, and hides what went wrong inside. */
export function guardOperations(guard: Guard): Plugin {
  return {
    onExecute: ({ args, executeFn, setExecuteFn, setResultAndStopExecution }) => {
      const { call, deadline } = args.contextValue as unknown as Guarded
      const refused = refuse(args, call, guard)
      if (refused) {
        deadline.clear()
        setResultAndStopExecution({ errors: [refused] })
        return
      }
      setExecuteFn(async (given: ExecutionArgs) => {
        try {
          if (deadline.signal.aborted) return { errors: [timeout()] }
          return tell(await inTime(executeFn(given) as Promise<ExecutionResult>, deadline), call, guard)
        } finally {
          deadline.clear()
        }
      })
    },
    onSubscribe: ({ args, setResultAndStopExecution }) => {
      const { call, deadline } = args.contextValue as unknown as Guarded
      // It lasts as long as its client; each of its questions has a deadline of its own.
      deadline.clear()
      const refused = refuse(args, call, guard)
      if (refused) setResultAndStopExecution({ errors: [refused] })
    },
  }
}

/** Why the operation may not begin; null: it may. */
function refuse(args: ExecutionArgs, call: Call | undefined, { limits, budgets }: Guard): GraphQLError | null {
  const { schema, document, operationName, variableValues: variables = {} } = args
  const operation = getOperationAST(document, operationName)
  if (!operation) return refusal('BAD_REQUEST', 'Name one of the operations of the document in operationName.', 400)
  if (!schema.getRootType(operation.operation))
    return refusal('BAD_REQUEST', `This API has no ${operation.operation}.`, 400)
  if (isMore(variables, limits.values))
    return refusal('LIMIT_EXCEEDED', `The variables hold more than ${limits.values} values.`, 400)
  try {
    const cost = costOf({ schema, document, operation, variables: variables as Record<string, unknown> })
    if (call) Object.assign(call, { cost, operation: operation.name?.value ?? null })
    if (cost > limits.cost)
      return refusal(
        'LIMIT_EXCEEDED',
        `The operation may return ${cost} rows; ${limits.cost} is the most. Ask for fewer with first.`,
        400,
      )
    const wait = call?.client ? budgets.spend(call.client, cost) : 0
    return wait === 0 ? null : overBudget(wait)
  } catch (error) {
    return tellError(error)
  }
}

export function overBudget(seconds: number): GraphQLError {
  return refusal('RATE_LIMITED', `Too much in one minute; ask again in ${seconds} s.`, 429, {
    'Retry-After': String(seconds),
  })
}

/** Whether there are more than so many values, inside one another or side by side. */
function isMore(value: unknown, most: number): boolean {
  const left: unknown[] = [value]
  for (let count = 0; left.length > 0; count++) {
    if (count > most) return true
    const next = left.pop()
    if (typeof next === 'object' && next !== null) for (const inner of Object.values(next)) left.push(inner)
  }
  return false
}

/** The answer, or that there is none when the deadline comes first; what still runs then is ended by the same signal. */
async function inTime(answer: Promise<ExecutionResult>, { signal, isOver }: Deadline): Promise<ExecutionResult> {
  const ended = Promise.withResolvers<ExecutionResult>()
  const end = (): void => ended.resolve({ errors: [timeout()] })
  if (signal.aborted) end()
  else signal.addEventListener('abort', end, { once: true })
  try {
    const first = await Promise.race([answer, ended.promise])
    return isOver() ? { errors: [timeout()] } : first
  } finally {
    signal.removeEventListener('abort', end)
  }
}

/** Each error as the client may see it; what is hidden is told to the operator, once for all the fields it broke. */
function tell(result: ExecutionResult, call: Call | undefined, { onError }: Guard): ExecutionResult {
  if (!result.errors) return result
  const causes = new Set<unknown>()
  const errors = result.errors.map((error) => {
    const told = tellError(error)
    if (told !== error && told.extensions['code'] !== 'TIMEOUT') causes.add(error.originalError ?? error)
    return told
  })
  for (const cause of causes) onError(cause, call)
  return { ...result, errors }
}
