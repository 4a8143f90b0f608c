import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Annotation } from '../evaluation/annotation.ts'
import { score, type Reading, type ScoreError, type ScoreRow } from '../evaluation/score.ts'
import { extract } from '../facts/extract.ts'
import { printout } from '../facts/printout.ts'
import { readDocument } from '../feeds/read-document.ts'
import { HOME, type World } from '../world.ts'

export type Evaluation = {
  readonly rows: readonly ScoreRow[]
  /** Every difference between what was read and what a person read. */
  readonly errors: readonly ScoreError[]
  /** One sentence for each floor of thresholds.json that is not reached; nothing is wrong where it is empty. */
  readonly problems: readonly string[]
}

/** Reads the articles of `data/gold` (or of another folder of the same form) and scores the facts against those made by hand. */
export async function evaluate(world: World, folder: string = join(HOME, 'data', 'gold')): Promise<Evaluation> {
  const names = (await readdir(join(folder, 'articles'))).filter((name) => name.endsWith('.json')).sort()
  const readings = await Promise.all(names.map((name) => read(world, folder, name)))
  const { rows, errors } = score(readings)
  const floors = JSON.parse(await readFile(join(folder, 'thresholds.json'), 'utf8')) as Floors
  return { rows, errors, problems: rows.flatMap((row) => shortfall(row, floors)) }
}

type Floors = Readonly<Record<string, number>>

async function read(world: World, folder: string, name: string): Promise<Reading> {
  const text = await readFile(join(folder, 'articles', name), 'utf8')
  const gold = JSON.parse(await readFile(join(folder, 'facts', name), 'utf8')) as Annotation
  const { region } = JSON.parse(text) as { readonly region: string | null }
  const { articles, issues } = readDocument(text, { source: null })
  const [article] = articles
  if (article === undefined) throw new Error(`${name} is no article: ${issues.map(({ message }) => message).join(' ')}`)
  const { statements } = extract(article, { region }, world.knowledge)
  return { gold, found: printout(article, statements) as unknown as Annotation }
}

function shortfall({ kind, f1 }: ScoreRow, floors: Floors): string[] {
  const floor = floors[kind]
  if (floor === undefined) return [`${kind} has no floor in thresholds.json; write one.`]
  return f1 >= floor
    ? []
    : [`F1 of ${kind} is ${f1.toFixed(3)}, below its floor of ${floor.toFixed(3)} in thresholds.json.`]
}
