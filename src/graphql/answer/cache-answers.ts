import type { ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { AnswerCache } from './answer-cache.ts'

/**
 * Answers again what was answered before, as long as nobody has committed anything since: `generation` names the state
 * of the data. Who is answered from here was allowed to ask when the answer was made, and takes no place in the queue.
 */
export function cacheAnswers(cache: AnswerCache, generation: () => Promise<string>): Plugin {
  const current = shared(generation)
  /** What `current` said last: what is read from now on is of that state or a later one. Null where it could not say. */
  let last: string | null = null
  const ask = async (): Promise<string | null> => (last = await current().catch(() => null))
  return {
    onParams: ({ paramsHandler, setParamsHandler }) =>
      setParamsHandler(async (question) => {
        const { query, operationName = null, variables = null, extensions } = question.params
        if (extensions) return paramsHandler(question)
        const asked = JSON.stringify([query, operationName, variables])
        const held = cache.get(asked)
        const state = held || last === null ? await ask() : last
        if (held && held.generation === state) return shown(held.text)
        const result = await paramsHandler(question)
        if (state === null || !isWhole(result)) return result
        const text = JSON.stringify(result)
        cache.set(asked, { text, generation: state })
        return shown(text)
      }),
  }
}

/** Yoga sends what `stringify` gives. */
function shown(text: string): ExecutionResult {
  return { data: null, stringify: () => text } as ExecutionResult
}

function isWhole(result: object): boolean {
  return 'data' in result && result.data != null && !('errors' in result) && !(Symbol.asyncIterator in result)
}

/** Asks once for all who wait; an answer already under way may be older than a question that comes meanwhile, which waits for the next. */
export function shared<T>(ask: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null
  let next: Promise<T> | null = null
  const start = (): Promise<T> => {
    const started = ask().finally(() => {
      if (running === started) running = null
    })
    running = started
    return started
  }
  return () => {
    if (!running) return start()
    next ??= running.then(noMatter, noMatter).then(() => {
      next = null
      return start()
    })
    return next
  }
}

function noMatter(): void {}
