import { setTimeout } from 'node:timers/promises'
import { getOperationAST, getVariableValues, type ExecutionArgs, type ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Reader } from '../../graph/read.ts'
import type { Budgets } from '../guard/budgets.ts'
import type { Call } from '../guard/call.ts'
import type { Plan } from '../answer/compile.ts'
import type { Context } from '../context.ts'
import { planOf } from '../answer/execute.ts'
import type { Asked } from '../answer/field.ts'
import { CHANGES_BETWEEN } from '../fields/change.ts'
import type { Limits } from '../guard/limits.ts'
import { refusal } from '../refusal.ts'
import { tellError } from '../guard/tell-error.ts'
import type { Watch } from './watch-changes.ts'

export type Telling = {
  readonly watch: Watch
  readonly open: (signal: AbortSignal) => Reader
  readonly limits: Limits
  readonly budgets: Budgets
  /** Told of what ended a subscription. */
  readonly onError: (error: unknown, call: Call | undefined) => void
}

type Results = AsyncIterableIterator<ExecutionResult>
type Subscriber = Context & { readonly request: Request; readonly call?: Call }

/** Answers subscriptions: each change after the last one told is a result of its own, read by one statement for many. */
export function tellChanges(telling: Telling): Plugin<Context> {
  return {
    onSubscribe: ({ setSubscribeFn }) =>
      setSubscribeFn((args: ExecutionArgs) =>
        subscribe(args, telling).catch((error: unknown) => failed(error, args, telling)),
      ),
  }
}

/** The place is free again when the client goes, when it wants no more, and when the results end. */
async function subscribe(args: ExecutionArgs, telling: Telling): Promise<Results | ExecutionResult> {
  const operation = getOperationAST(args.document, args.operationName)
  const root = args.schema.getSubscriptionType()
  if (!operation || !root) throw new Error('no subscription is asked for')
  const variables = getVariableValues(args.schema, operation.variableDefinitions ?? [], args.variableValues ?? {})
  if (variables.errors) return { errors: variables.errors }
  const plan = planOf(args, operation, root, variables.coerced)
  const asked = plan.ask(variables.coerced)
  const leaving = new AbortController()
  const gone = AbortSignal.any([(args.contextValue as Subscriber).request.signal, leaving.signal])
  const end = (): void => leaving.abort()
  if (!telling.watch.enter(gone))
    return {
      errors: [refusal('OVERLOADED', 'Too many subscribers at once; ask again later.', 503, { 'Retry-After': '60' })],
    }
  try {
    const after = asked.find(isWindow)?.call.parameters?.['after'] as number | null | undefined
    const results = tell({ args, plan, asked, gone, end, from: after ?? (await telling.watch.latest()) }, telling)
    const whole: Results = {
      next: () => results.next(),
      return: () => {
        end()
        return results.return(undefined)
      },
      [Symbol.asyncIterator]: () => whole,
    }
    return whole
  } catch (error) {
    end()
    throw error
  }
}

type Subscription = {
  readonly args: ExecutionArgs
  readonly plan: Plan
  readonly asked: Asked
  readonly gone: AbortSignal
  readonly end: () => void
  readonly from: number
}

async function* tell(
  { args, plan, asked, gone, end, from }: Subscription,
  telling: Telling,
): AsyncGenerator<ExecutionResult, undefined> {
  const { watch, open, limits, budgets } = telling
  const { call } = args.contextValue as Subscriber
  const cost = Math.max(1, call?.cost ?? 1)
  if (call) Object.assign(call, { cost: 0, subscribed: true })
  const most = Math.max(1, Math.min(MOST_AT_ONCE, Math.floor(limits.cost / cost)))
  try {
    for (let told = from; ;) {
      const latest = await watch.beyond(told, gone)
      if (latest === null) return
      const upTo = Math.min(latest, told + most)
      const rows = cost * (upTo - told)
      await payFor(rows, call, budgets, gone)
      if (call) call.cost += rows
      const reader = open(AbortSignal.any([gone, AbortSignal.timeout(limits.deadline)]))
      const window = asked.map((each) => (isWindow(each) ? between(each, told, upTo) : each))
      const calls = window.map((each) => each.call)
      const data = plan.read(await reader.ask(plan.question, calls), window, {})
      for (const [key, changes] of Object.entries(data))
        for (const change of changes as readonly unknown[]) yield { data: { [key]: change } }
      told = upTo
    }
  } catch (error) {
    if (!gone.aborted) yield failed(error, args, telling)
  } finally {
    end()
  }
}

const MOST_AT_ONCE = 100

function isWindow({ call }: Asked[number]): boolean {
  return call.fragment === CHANGES_BETWEEN
}

function between({ call, ...rest }: Asked[number], after: number, upTo: number): Asked[number] {
  return { ...rest, call: { ...call, parameters: { after, upTo } } }
}

/** Changes wait until the client's budget holds their rows. */
async function payFor(rows: number, call: Call | undefined, budgets: Budgets, gone: AbortSignal): Promise<void> {
  if (!call?.client) return
  for (let wait; (wait = budgets.spend(call.client, rows)) > 0;)
    await setTimeout(wait * 1000, undefined, { signal: gone })
}

function failed(error: unknown, { contextValue }: ExecutionArgs, { onError }: Telling): ExecutionResult {
  const told = tellError(error)
  if (told !== error) onError(error, (contextValue as Subscriber).call)
  return { errors: [told] }
}
