import {
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isNonNullType,
  locatedError,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type OperationDefinitionNode,
} from 'graphql'
import type { Question } from '../../graph/read.ts'
import type { Answered, Asked, Asking, Field, Read } from './field.ts'
import { value } from './field.ts'
import { plain } from './plain.ts'
import { createRow, type Row } from './row.ts'
import { fieldsOf, type Document } from './selection.ts'

/** An operation made ready: what to ask of the graph, and how the answer reads. */
export type Plan = {
  readonly question: Question
  /** What a request's variables make of the arguments. Throws a refusal, before anything is asked. */
  readonly ask: (variables: Readonly<Record<string, unknown>>) => Asked
  /** The data of an answer; `others` answers what is not of the graph. */
  readonly read: (answered: Answered, asked: Asked, others: Data) => Data
  /** Fields that are not of the graph: introspection, and what has a resolver. */
  readonly others: readonly FieldNode[]
}
export type Data = Readonly<Record<string, unknown>>

/** How the fields of each type are answered. What is not named is a property of the same name, but in the roots. */
export type Fields = Readonly<Record<string, Readonly<Record<string, Field>>>>

/** A field with what is selected of it, while its document is compiled. */
export type Selected = {
  readonly name: string
  /** Has this made of the arguments of each request; gives the number of the call. */
  readonly call: (ask: (args: never) => Asking) => number
  /** Reads what is selected of the thing that `of` names in a row. */
  readonly composite: (row: Row, of: string) => Read
  /** Shows a value that holds all that can be selected of it. */
  readonly plain: () => (value: unknown) => unknown
  /** Null, where the schema allows that. */
  readonly nothing: () => null
  /** Reads what is selected of something that is no row of its own, each part as told. */
  readonly object: <S>(read: (part: Selected) => (source: S) => unknown) => (source: S) => unknown
}

export function compile(
  document: Document,
  fields: Fields,
  operation: OperationDefinitionNode,
  root: GraphQLObjectType,
): Plan {
  const calls: ((variables: Readonly<Record<string, unknown>>) => Asking)[] = []
  const top = createRow()
  const others: FieldNode[] = []
  const read = objectOf<Parameters<Plan['read']>>(root, { nodes: [operation], path: [] }, (spot, name) => {
    const field = fields[root.name]?.[name]
    if (field) return field(select(root, spot), top, '')
    others.push(...spot.nodes)
    const [key = ''] = spot.path
    return (_, __, answers) => answers[key]
  })
  return {
    question: { columns: top.columns },
    ask: (variables) => calls.map((call) => call(variables)),
    read,
    others,
  }

  function select(parent: GraphQLObjectType, spot: Spot): Selected {
    const [node] = spot.nodes
    const definition = node && parent.getFields()[node.name.value]
    if (!definition) throw new Error(`${parent.name} has no ${spot.path.join('.')}`)
    return {
      name: definition.name,
      call: (ask) =>
        calls.push((variables) => {
          try {
            return ask(getArgumentValues(definition, node, variables) as never)
          } catch (error) {
            throw locatedError(error, node, spot.path)
          }
        }) - 1,
      composite: (row, of) => composite(getNamedType(definition.type), spot, row, of),
      plain: () => plain(document, definition.type, spot.nodes),
      nothing: () => {
        if (isNonNullType(definition.type)) throw new Error(`${parent.name}.${definition.name} has nothing to show`)
        return null
      },
      object: (read) => {
        const type = getNamedType(definition.type) as GraphQLObjectType
        return objectOf(type, spot, (inner) => read(select(type, inner)))
      },
    }
  }

  function composite(type: GraphQLNamedType, spot: Spot, row: Row, of: string): Read {
    if (!isAbstractType(type)) return object(type as GraphQLObjectType, spot, row, of)
    const place = row.label(of)
    const types = document.schema.getPossibleTypes(type)
    const byType = new Map(types.map((each) => [each.name, object(each, spot, row, of)]))
    return (answered, asked) => {
      const label = answered[place] as string | null
      return label === null ? null : (byType.get(typeOf(label))?.(answered, asked) ?? null)
    }
  }

  function object(type: GraphQLObjectType, spot: Spot, row: Row, of: string): Read {
    return objectOf(type, spot, (inner, name) => {
      const field = fields[type.name]?.[name] ?? value(name)
      return field(select(type, inner), row, of)
    })
  }

  function objectOf<A extends readonly unknown[]>(
    type: GraphQLObjectType,
    { nodes, path }: { readonly nodes: Parameters<typeof fieldsOf>[2]; readonly path: readonly string[] },
    read: (inner: Spot, name: string) => (...of: A) => unknown,
  ): (...of: A) => Data {
    const reads = [...fieldsOf(document, type, nodes)].map(([key, found]) => {
      const name = found[0]?.name.value ?? ''
      return [
        key,
        name === '__typename' ? () => type.name : read({ nodes: found, path: [...path, key] }, name),
      ] as const
    })
    return (...of) => {
      const data = emptyData()
      for (const [key, read] of reads) data[key] = read(...of)
      return data
    }
  }
}

/** Where in a document a field stands: it may be asked there several times. */
type Spot = { readonly nodes: readonly FieldNode[]; readonly path: readonly string[] }

/** Its keys are the client's: `__proto__` may be one of them. */
function emptyData(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>
}

/** A thing's label in the graph is its type's name, but for one. */
function typeOf(label: string): string {
  return label === 'Claim' ? 'AnnouncedTotal' : label
}
