import type { Call } from '../../graph/read.ts'
import type { Row } from './row.ts'
import type { Selected } from './compile.ts'

/** A row as the graph answered it, in the order of its columns. */
export type Answered = readonly unknown[]

/** Takes a field's value, as the API shows it, out of a row; `asked` is what this request made of the arguments. */
export type Read = (row: Answered, asked: Asked) => unknown

/** For each call of the document, in its order: the call itself, and what else its arguments say. */
export type Asked = readonly Asking[]
export type Asking = { readonly call: Call; readonly more?: unknown }

/**
 * How a field of a type is answered: adds what it needs to the row it hangs on, which `of` names there, and says how to
 * read it. Runs once for each document.
 */
export type Field = (selected: Selected, row: Row, of: string) => Read

/** Arguments as coerced by the schema. Throws a refusal for what cannot be. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Arguments = any

/** A property, or a path of them. */
export function value(path: string, otherwise: unknown = null): Field {
  return made([path], (found) => found ?? otherwise)
}

/** Made of properties. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function made(paths: readonly string[], make: (...values: any[]) => unknown): Field {
  return (selected, row, of) => {
    const places = paths.map((path) => row.value(of, path))
    const show = selected.plain()
    return (answered) => show(make(...places.map((place) => answered[place])))
  }
}

/** What the fragment binds beside its row. */
export function bound(variable: string): Field {
  return (selected, row) => {
    const place = row.value(variable, '')
    const show = selected.plain()
    return (answered) => show(answered[place])
  }
}

/** What stands at the other end of a relationship, as its fragment names it. */
export function end(variable: string): Field {
  return (selected, row) => selected.composite(row, variable)
}

/** All that hangs there: lists that stay short. `asked` is what the fragment calls the id by which each was asked for. */
export function all(fragment: string, parameters?: (args: Arguments) => Call['parameters'], asked?: string): Field {
  return called((selected) => callOf(selected, fragment, parameters), asked)
}

/** The rows of a call that is made of the arguments. */
export function called(make: (selected: Selected) => Call | number, asked?: string): Field {
  return (selected, row, of) => {
    const inner = row.rows(of, make(selected), asked)
    const read = selected.composite(inner.row, 'it')
    return (answered, asked) => (answered[inner.place] as readonly Answered[]).map((each) => read(each, asked))
  }
}

/** All that hangs there, or null where nothing does. */
export function chain(fragment: string, parameters?: (args: Arguments) => Call['parameters']): Field {
  const rows = all(fragment, parameters)
  return (selected, row, of) => {
    const read = rows(selected, row, of)
    return (answered, asked) => {
      const found = read(answered, asked) as readonly unknown[]
      return found.length === 0 ? selected.nothing() : found
    }
  }
}

/** The first that hangs there, or null; `asked` as for all. */
export function one(fragment: string, parameters?: (args: Arguments) => Call['parameters'], asked?: string): Field {
  return (selected, row, of) => {
    const inner = row.rows(of, callOf(selected, fragment, parameters), asked)
    const read = selected.composite(inner.row, 'it')
    return (answered, asked) => {
      const [first] = answered[inner.place] as readonly Answered[]
      return first === undefined ? selected.nothing() : read(first, asked)
    }
  }
}

/** How many hang there. */
export function count(fragment: string): Field {
  return (_, row, of) => {
    const place = row.count(of, { fragment })
    return (answered) => answered[place]
  }
}

/** The id by which a thing was asked for, where it has another now. */
export function olderId(_: Selected, row: Row, of: string): Read {
  if (row.asked === undefined) return () => null
  const [asked, own] = [row.value(row.asked, ''), row.value(of, 'id')]
  return (answered) => (answered[asked] === answered[own] ? null : answered[asked])
}

/** Another field, asked of the first that hangs there; null where there is none. */
export function through(fragment: string, field: Field): Field {
  return (selected, row, of) => {
    const inner = row.rows(of, { fragment })
    const read = field(selected, inner.row, 'it')
    return (answered, asked) => {
      const [first] = answered[inner.place] as readonly Answered[]
      return first === undefined ? selected.nothing() : read(first, asked)
    }
  }
}

function callOf(
  selected: Selected,
  fragment: string,
  parameters: ((args: Arguments) => Call['parameters']) | undefined,
): Call | number {
  if (!parameters) return { fragment }
  return selected.call((args) => ({ call: { fragment, parameters: parameters(args) ?? {} } }))
}
