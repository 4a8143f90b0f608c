import { buildSchema, Kind, parse, validate, type OperationDefinitionNode } from 'graphql'
import { describe, expect, test } from 'vitest'
import { costOf } from '../../../src/graphql/guard/cost.ts'

const schema = buildSchema(`
  type Query {
    node(id: ID!): Node
    nodes(ids: [ID!]!): [Node]!
    people(first: Int, last: Int, after: String, before: String): PersonConnection!
    towns(first: Int = 7): TownConnection!
    near(id: ID!, limit: Int = 50): Neighbourhood!
    count: Int!
  }
  interface Node { id: ID! friends(first: Int, last: Int): PersonConnection! }
  type Person implements Node { id: ID! names: [String!]! home: Town friends(first: Int, last: Int): PersonConnection! parents: [Person!]! }
  type Town implements Node { id: ID! friends(first: Int, last: Int): PersonConnection! mayors: [Person!]! }
  type PersonConnection { totalCount: Int! nodes: [Person!]! edges: [PersonEdge!]! pageInfo: PageInfo! }
  type PersonEdge { cursor: String! node: Person! }
  type TownConnection { nodes: [Town!]! }
  type PageInfo { hasNextPage: Boolean! }
  type Neighbourhood { people: [Person!]! links: [Link!]! }
  type Link { from: Person! }
`)

function cost(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text)
  expect(validate(schema, document)).toEqual([])
  const operation = document.definitions.find(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode
  return costOf({ schema, document, operation, variables })
}

describe('cost is the rows that may come back', () => {
  const cases: readonly (readonly [law: string, query: string, rows: number, variables?: Record<string, unknown>])[] = [
    ['nothing but numbers costs nothing', '{ count }', 0],
    ['one thing is one row', '{ node(id: "x") { id } }', 1],
    ['a page has as many rows as first says', '{ people(first: 5) { nodes { id } } }', 5],
    ['or last', '{ people(last: 6) { nodes { id } } }', 6],
    ['or 20 where neither is given', '{ people { nodes { id } } }', 20],
    ['null is not given', '{ people(first: null) { nodes { id } } }', 20],
    ['a default of the schema counts', '{ towns { nodes { id } } }', 7],
    ['nodes and edges are two readings of the page', '{ people(first: 5) { nodes { id } edges { node { id } } } }', 10],
    ['a count alone is no row', '{ people { totalCount pageInfo { hasNextPage } } }', 0],
    ['pages within pages multiply', '{ people(first: 5) { nodes { friends(first: 3) { nodes { id } } } } }', 20],
    ['a list without first is 20 long', '{ people(first: 5) { nodes { parents { id } } } }', 105],
    ['names are part of their row', '{ people(first: 5) { nodes { names } } }', 5],
    ['what a row leads to is a row', '{ people(first: 5) { nodes { home { id } } } }', 10],
    ['ids are counted', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['one id needs no list', '{ nodes(ids: "a") { id } }', 1],
    ['a limit rules each list right below', '{ near(id: "x", limit: 3) { people { id } links { from { id } } } }', 10],
    ['and has its default', '{ near(id: "x") { people { id } } }', 51],
    [
      'an alias costs as much again',
      '{ a: people(first: 5) { nodes { id } } b: people(first: 5) { nodes { id } } }',
      10,
    ],
    ['so does the same field again', '{ people(first: 5) { nodes { id } } people(first: 5) { nodes { id } } }', 10],
    ['a variable counts with its value', 'query ($n: Int) { people(first: $n) { nodes { id } } }', 9, { n: 9 }],
    ['with its default', 'query ($n: Int = 8) { people(first: $n) { nodes { id } } }', 8],
    ['with 20 where it has none', 'query ($n: Int) { people(first: $n) { nodes { id } } }', 20],
    ['a list in a variable too', 'query ($of: [ID!]!) { nodes(ids: $of) { id } }', 4, { of: ['a', 'b', 'c', 'd'] }],
    ['a variable inside a list too', 'query ($of: ID!) { nodes(ids: [$of, "b"]) { id } }', 2, { of: 'a' }],
    [
      'a value of another type does not spoil the sum',
      'query ($n: Int) { people(first: $n) { nodes { id } } }',
      20,
      { n: 'NaN' },
    ],
    ['nor does half a row', 'query ($n: Int) { people(first: $n) { nodes { id } } }', 20, { n: 0.5 }],
    ['fewer than none cannot be', '{ near(id: "x", limit: -100) { people { id } } }', 1],
    [
      'fragments cost what they hold, each time',
      '{ ...f ...f } fragment f on Query { people(first: 5) { nodes { id } } }',
      10,
    ],
    [
      'of branches on the type only the dearest',
      '{ node(id: "x") { ... on Person { parents { id } } ... on Town { mayors { id } friends { nodes { id } } } } }',
      41,
    ],
    [
      'a branch on an interface is every type’s',
      '{ nodes(ids: ["a", "b"]) { ... on Node { friends(first: 2) { nodes { id } } } ... on Town { mayors { id } } } }',
      46,
    ],
    ['what is skipped costs nothing', '{ people(first: 5) @skip(if: true) { nodes { id } } count }', 0],
    [
      'what is included only by a variable costs by its value',
      'query ($yes: Boolean!) { people(first: 5) @include(if: $yes) { nodes { id } } }',
      5,
      { yes: true },
    ],
    [
      'and nothing otherwise',
      'query ($yes: Boolean!) { people(first: 5) @include(if: $yes) { nodes { id } } }',
      0,
      { yes: false },
    ],
    ['introspection has its price', '{ __schema { types { name } } }', 1000],
    [
      'a hundred pages of a hundred',
      '{ people(first: 100) { nodes { friends(first: 100) { nodes { friends(first: 100) { nodes { id } } } } } } }',
      1_010_100,
    ],
  ]
  test.each(cases.map((each) => [each[0], each] as const))('%s', (_, [, query, rows, variables]) => {
    expect(cost(query, variables)).toBe(rows)
  })

  test('fragments that double at each of fourteen steps are counted once each', () => {
    const doubling = Array.from(
      { length: 14 },
      (_, step) =>
        `fragment f${step} on Person { home { id } parents { ...f${step + 1} } parents { ...f${step + 1} } }`,
    )
    expect(cost(`{ people { nodes { ...f0 } } } ${doubling.join(' ')} fragment f14 on Person { id }`)).toBeGreaterThan(
      1e20,
    )
  })

  test.each([
    ['first: 101', 'first is 101; a page holds 0 to 100 rows.'],
    ['first: -1', 'first is -1; a page holds 0 to 100 rows.'],
    ['last: 101', 'last is 101; a page holds 0 to 100 rows.'],
    ['first: 1, last: 1', 'Give first or last, not both.'],
  ])('a page that cannot be is refused wherever it stands: %s', (page, message) => {
    expect(() =>
      cost(
        `{ people { nodes { id } } node(id: "x") { friends { nodes { home { id } } } } deep: node(id: "x") { friends { nodes { friends(${page}) { nodes { id } } } } } }`,
      ),
    ).toThrow(message)
  })
})
