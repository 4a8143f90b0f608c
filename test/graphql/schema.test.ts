import { readFileSync } from 'node:fs'
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql'
import { describe, expect, test } from 'vitest'

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))
const BUILT_IN = ['String', 'Int', 'Float', 'Boolean', 'ID']
const types = Object.values(schema.getTypeMap()).filter(
  ({ name }) => !name.startsWith('__') && !BUILT_IN.includes(name),
)
const shaped = types.filter((type) => isObjectType(type) || isInterfaceType(type))
const fields = shaped.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ at: `${type.name}.${field.name}`, field })),
)
const inputs = types
  .filter(isInputObjectType)
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ at: `${type.name}.${field.name}`, field })))

describe('the schema', () => {
  test('describes every type, field, argument and enum value', () => {
    const defined = [
      ...types.map((type) => ({ at: type.name, is: type })),
      ...fields.map(({ at, field }) => ({ at, is: field })),
      ...fields.flatMap(({ at, field }) => field.args.map((arg) => ({ at: `${at}(${arg.name})`, is: arg }))),
      ...inputs.map(({ at, field }) => ({ at, is: field })),
      ...types
        .filter(isEnumType)
        .flatMap((type) => type.getValues().map((value) => ({ at: `${type.name}.${value.name}`, is: value }))),
    ]
    expect(defined.length).toBeGreaterThan(500)
    expect(defined.filter(({ is }) => !is.description?.trim().match(/[.:`]$/)).map(({ at }) => at)).toEqual([])
  })

  test('has fewer than 105 types', () => {
    console.info(`schema.graphql: ${types.length} types of its own`)
    expect(types.length).toBeLessThan(105)
  })

  test('uses every type', () => {
    const used = new Set(['Query', ...[...fields, ...inputs].map(({ field }) => getNamedType(field.type).name)])
    for (const { field } of fields) for (const arg of field.args) used.add(getNamedType(arg.type).name)
    for (const type of shaped) for (const each of type.getInterfaces()) used.add(each.name)
    for (const type of types.filter(isInterfaceType))
      if (used.has(type.name)) for (const each of schema.getPossibleTypes(type)) used.add(each.name)
    expect(types.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([])
  })

  test('says for each scalar where it is specified', () => {
    expect(types.filter(isScalarType).filter((type) => !type.specifiedByURL?.startsWith('https://'))).toEqual([])
  })

  test('has no mutation and no subscription', () => {
    expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined])
  })
})

/** A search finds things of every type, and its edges say how well. */
const NAMED_OTHERWISE: Readonly<Record<string, string>> = { Search: 'Node' }
const MORE_OF_AN_EDGE: Readonly<Record<string, object>> = {
  Search: { score: 'Float!', matched: 'String!', highlights: '[Span!]!' },
}

describe('a connection', () => {
  const connections = types.filter(
    (type): type is GraphQLObjectType => isObjectType(type) && type.name.endsWith('Connection'),
  )

  test.each(connections.map((type) => [type.name, type] as const))(
    '%s has nodes, edges, pageInfo and totalCount',
    (name, type) => {
      const edges = name.replace(/Connection$/, '')
      const thing = NAMED_OTHERWISE[edges] ?? edges
      expect(shapeOf(type)).toEqual({
        nodes: `[${thing}!]!`,
        edges: `[${edges}Edge!]!`,
        pageInfo: 'PageInfo!',
        totalCount: 'Int!',
      })
      const edge = schema.getType(`${edges}Edge`) as GraphQLObjectType
      expect(shapeOf(edge)).toEqual({ cursor: 'String!', node: `${thing}!`, ...MORE_OF_AN_EDGE[edges] })
    },
  )

  test('is paged by first, after, last and before wherever it stands', () => {
    const paged = fields.filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'))
    const wrong = paged.filter(
      ({ field }) =>
        !['first: Int', 'after: String', 'last: Int', 'before: String'].every((arg) => argsOf(field).includes(arg)),
    )
    expect(wrong.map(({ at }) => at)).toEqual([])
  })
})

function shapeOf(type: GraphQLObjectType): Record<string, string> {
  return Object.fromEntries(Object.values(type.getFields()).map(({ name, type }) => [name, String(type)]))
}

function argsOf(field: GraphQLField<unknown, unknown>): readonly string[] {
  return field.args.map((arg) => `${arg.name}: ${String(arg.type)}`)
}
