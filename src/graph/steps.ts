import { inChunks } from './chunks.ts'
import type { Parameters } from './neo4j.ts'

/** One statement of a transaction, with the rows it carries. */
export type Step = { readonly name: string; readonly parameters: Parameters; readonly rows: number }

/** The steps that run one statement over these rows, given to it as `rows`. */
export function* stepsOver(name: string, rows: readonly unknown[]): Generator<Step> {
  for (const chunk of inChunks(rows)) yield { name, parameters: { rows: chunk }, rows: chunk.length }
}

/** Steps by transaction: all in one, unless they carry more rows than a transaction should. */
export function* inBlocks(steps: Iterable<Step>, size = 20_000): Generator<readonly Step[]> {
  let block: Step[] = []
  let rows = 0
  for (const step of steps) {
    if (rows > 0 && rows + step.rows > size) {
      yield block
      block = []
      rows = 0
    }
    block.push(step)
    rows += step.rows
  }
  if (block.length > 0) yield block
}
