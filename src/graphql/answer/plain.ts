import {
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql'
import { fieldsOf, type Document } from './selection.ts'

/** Shows a value that holds all that can be selected of it, under the names of its type's fields. */
export function plain(
  document: Document,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): (value: unknown) => unknown {
  if (isNonNullType(type)) {
    const show = plain(document, type.ofType, nodes)
    return (value) => present(show(value), nodes)
  }
  if (isListType(type)) {
    const show = plain(document, type.ofType, nodes)
    return (value) => (value == null ? null : (value as readonly unknown[]).map(show))
  }
  if (isLeafType(type)) return leaf(type)
  const object = type as GraphQLObjectType
  const shows = [...fieldsOf(document, object, nodes)].map(([key, found]) => {
    const name = found[0]?.name.value ?? ''
    const field = object.getFields()[name]
    if (!field) return [key, () => object.name] as const
    const show = plain(document, field.type, found)
    return [key, (value: Readonly<Record<string, unknown>>) => show(value[name])] as const
  })
  return (value) =>
    value == null ? null : Object.fromEntries(shows.map(([key, show]) => [key, show(value as Record<string, unknown>)]))
}

/** What the graph holds of these types is shown as it is. */
const AS_IT_IS = new Set(['ID', 'String', 'Boolean', 'Int', 'Float', 'PartialDate', 'DateTime', 'URL'])

function leaf(type: GraphQLLeafType): (value: unknown) => unknown {
  if (AS_IT_IS.has(getNamedType(type).name)) return (value) => value ?? null
  return (value) => (value == null ? null : type.serialize(value))
}

function present(value: unknown, [node]: readonly FieldNode[]): unknown {
  if (value === null) throw new Error(`the graph has nothing for ${node?.name.value ?? ''}, which is never null`)
  return value
}
