import { inChunks } from './chunks.ts'
import type { Parameters, Transaction } from './neo4j.ts'

/** One statement of a transaction, and how many rows it carries. They are made when it is sent; null: nothing is to be sent. */
export type Step = { readonly name: string; readonly parameters: () => Parameters | null; readonly rows: number }

/** The steps that run one statement over a row for each item, given to it as `rows`. */
export function* stepsOver<T>(
  name: string,
  items: readonly T[],
  rowOf: (item: T) => unknown = (item) => item,
): Generator<Step> {
  for (const chunk of inChunks(items))
    yield { name, parameters: () => ({ rows: chunk.map(rowOf) }), rows: chunk.length }
}

/** Steps by transaction: all in one, unless they carry more rows than a transaction should. What carries none goes with what is before it. */
export function* inBlocks(steps: Iterable<Step>, size: number): Generator<readonly Step[]> {
  let block: Step[] = []
  let rows = 0
  for (const step of steps) {
    if (rows > 0 && step.rows > 0 && rows + step.rows > size) {
      yield block
      block = []
      rows = 0
    }
    block.push(step)
    rows += step.rows
  }
  if (block.length > 0) yield block
}

/** Runs steps one after the other; each is made while the database is at work on the one before. */
export async function runSteps(transaction: Transaction, steps: Iterable<Step>): Promise<void> {
  let [before, last]: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()]
  for (const { name, parameters } of steps) {
    const made = parameters()
    if (made === null) continue
    await before
    before = last
    last = transaction.run(name, made)
    last.catch(() => undefined) // told when it is waited for
  }
  await before
  await last
}
