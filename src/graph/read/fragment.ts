import { cypher } from '../cypher.ts'

/** Names for a fragment's variables where it is put to use, and an ending for its parameters. */
export type Names = { readonly variable: (name: string) => string; readonly parameter: (name: string) => string }

/** A file of cypher/ without its comments, under the names of the place it is put. */
export function fragment(name: string, names: Names): string {
  return rename(withoutComments(cypher(name)), names)
}

/** The one condition of a file that speaks of this parameter; a filter that the file does not know is a programmer's mistake. */
export function condition(file: string, parameter: string, names: Names): string {
  const text = conditionsOf(file).get(parameter)
  if (text === undefined) throw new Error(`cypher/${file}.cypher has no condition for $${parameter}`)
  return rename(text, names)
}

const known = new Map<string, ReadonlyMap<string, string>>()

/** What stands between WHERE and RETURN, taken apart at each AND that begins a line. */
function conditionsOf(file: string): ReadonlyMap<string, string> {
  const before = known.get(file)
  if (before) return before
  const [, inside = ''] = /\bWHERE\s([\s\S]*)\bRETURN\b/.exec(withoutComments(cypher(file))) ?? []
  const found = new Map(
    inside
      .trim()
      .split(/\n\s*AND /)
      .map((text) => [/\$(\w+)/.exec(text)?.[1] ?? '', text.trim()]),
  )
  known.set(file, found)
  return found
}

function withoutComments(text: string): string {
  return text.replace(/^\s*\/\/.*\n/gm, '').trim()
}

/** A string, a procedure with what it yields, a parameter, or a name in lower case that is no property, function, map key or constant. */
const NAME =
  /'[^']*'|\bCALL [a-z][\w.]+|(?<=\bYIELD\s[^\n]*)\b\w+(?= AS )|\$(\w+)|(?<![.\w])(?!true\b|false\b|null\b)([a-z]\w*)\b(?!\()(?!(?<=[{,]\s*\w+):)/g

function rename(text: string, { variable, parameter }: Names): string {
  return text.replace(NAME, (whole: string, given?: string, bound?: string) =>
    given !== undefined ? `$${parameter(given)}` : bound !== undefined ? variable(bound) : whole,
  )
}
