import { cypher } from './cypher.ts'
import type { Graph, ReadOptions } from './neo4j.ts'
import { bind, type Form } from './read/bind.ts'
import { compose } from './read/compose.ts'
import type { Call, Question } from './read/question.ts'

export type * from './read/question.ts'

/** The one way to read the graph. */
export type Reader = {
  /** Answers a question in one statement and one round trip: a list with one entry for each of its columns. */
  readonly ask: (question: Question, calls: readonly Call[]) => Promise<readonly unknown[]>
  /** Names the state of the data: equal as long as nobody commits anything. */
  readonly generation: () => Promise<string>
  /** Rejects where the database does not answer. */
  readonly ping: () => Promise<void>
}

export function createReader(graph: Graph, options: ReadOptions = {}): Reader {
  const generation = async (): Promise<string> => (await graph.ask(cypher('operations/ping'), {}, options)).generation
  return {
    ask: async (question, calls) => {
      const { forms, parameters } = bind(calls)
      const { answer } = await graph.ask(textOf(question, forms), parameters, options)
      return answer as readonly unknown[]
    },
    generation,
    ping: async () => void (await generation()),
  }
}

/** Statements composed so far, by the forms their questions came in; they live as long as their question. */
const composed = new WeakMap<Question, Map<string, string>>()
const MAX_FORMS = 100

function textOf(question: Question, forms: readonly Form[]): string {
  const texts = composed.get(question) ?? new Map<string, string>()
  composed.set(question, texts)
  const key = JSON.stringify(forms)
  const known = texts.get(key)
  if (known !== undefined) return known
  const [oldest] = texts.size < MAX_FORMS ? [] : texts.keys()
  if (oldest !== undefined) texts.delete(oldest)
  const text = compose(question, forms)
  texts.set(key, text)
  return text
}
