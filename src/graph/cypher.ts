import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

const FOLDER = join(import.meta.dirname, '..', '..', 'cypher')

/** Every statement of `cypher/`, by its path without the ending: `read/agreements`, `schema/001-constraints`. */
const texts: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.cypher'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [nameOf(path), readFileSync(path, 'utf8')] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
)

/** The text of `cypher/<name>.cypher`; an unknown name is a programmer's mistake and throws. */
export function cypher(name: string): string {
  const text = texts.get(name)
  if (text === undefined) throw new Error(`no cypher/${name}.cypher`)
  return text
}

/** The names below one folder of `cypher/`, in order. */
export function cypherNames(folder: string): readonly string[] {
  return [...texts.keys()].filter((name) => name.startsWith(`${folder}/`))
}

function nameOf(path: string): string {
  return relative(FOLDER, path)
    .replace(/\.cypher$/, '')
    .split(sep)
    .join('/')
}
