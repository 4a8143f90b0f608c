import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql'
import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../../src/graphql/guard/limits.ts'
import { post, type Answer } from '../ask.ts'
import { serverWithoutDatabase } from '../away.ts'

const server = serverWithoutDatabase()
const answer = async (query: string, variables: object = {}): Promise<{ status: number; answer: Answer }> => {
  const operationName = query.startsWith('query A') ? 'A' : undefined
  const response = await post(server, JSON.stringify({ query, variables, operationName }))
  return { status: response.status, answer: (await response.json()) as Answer }
}
const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ')
const deep = (levels: number): string =>
  `{ node(id: "x") { ... on Region ${'{ within '.repeat(levels - 2)}{ id }${' }'.repeat(levels)}`
const fragments = (count: number): string =>
  times(count, (index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`)
const eight = times(8, (index) => `a${index}: __typename`)
const three = times(3, () => '__typename @include(if: true)')

describe('a document within the limits is answered, one beyond is refused', () => {
  test.each<readonly [law: string, query: string, code: string | undefined]>([
    ['fifteen aliases', `{ ${times(15, (index) => `a${index}: __typename`)} }`, undefined],
    ['sixteen aliases, of __typename too', `{ ${times(16, (index) => `a${index}: __typename`)} }`, 'LIMIT_EXCEEDED'],
    ['sixteen aliases in a fragment used twice', `{ ...f ...f } fragment f on Query { ${eight} }`, 'LIMIT_EXCEEDED'],
    ['one field sixteen times', `{ ${times(16, () => '__typename')} }`, undefined],
    ['one field seventeen times', `{ ${times(17, () => '__typename')} }`, 'LIMIT_EXCEEDED'],
    [
      'one field in each of twenty fragments',
      `{ ${times(20, (index) => `...f${index}`)} } ${times(20, (index) => `fragment f${index} on Query { __typename }`)}`,
      undefined,
    ],
    ['five directives', `{ ${times(5, () => '__typename @include(if: true)')} }`, undefined],
    ['six directives', `{ ${times(6, () => '__typename @include(if: true)')} }`, 'LIMIT_EXCEEDED'],
    [
      'fragments that double at each of fifty steps',
      `{ ...f0 } ${fragments(50)} fragment f50 on Query { a: __typename }`,
      'LIMIT_EXCEEDED',
    ],
    [
      'sixteen aliases in a fragment of a fragment',
      `{ ...f ...f } fragment f on Query { ...g } fragment g on Query { ${eight} }`,
      'LIMIT_EXCEEDED',
    ],
    ['sixteen aliases in a branch', `{ ... { ${eight} } ... on Query { ${eight} } }`, 'LIMIT_EXCEEDED'],
    [
      'sixteen aliases in a fragment that nobody uses',
      `{ __typename } fragment f on Query { ...g ...g } fragment g on Query { ${eight} }`,
      'LIMIT_EXCEEDED',
    ],
    [
      'sixteen aliases in an operation that is not the one asked for',
      `query A { __typename } query B { ${eight} ...f } fragment f on Query { ${eight} }`,
      'LIMIT_EXCEEDED',
    ],
    ['eight aliases in each of two operations', `query A { ${eight} } query B { ${eight} }`, undefined],
    [
      'sixteen aliases that a variable leaves out',
      `query ($no: Boolean = false) { ... @include(if: $no) { ${eight} ${eight.replaceAll('a', 'b')} } }`,
      'LIMIT_EXCEEDED',
    ],
    [
      'fragments that go round',
      '{ ...f } fragment f on Query { ...g } fragment g on Query { ...f }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a fragment that goes round in itself', '{ ...f } fragment f on Query { ...f }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'fragments that go round, with aliases',
      `{ ...f ...f } fragment f on Query { ${eight} ...g } fragment g on Query { ...f }`,
      'LIMIT_EXCEEDED',
    ],
    ['a fragment that is not there', '{ ...f }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'six directives, on a fragment, its use and inside',
      `{ ...f @include(if: true) ...f } fragment f on Query { ${three} }`,
      'LIMIT_EXCEEDED',
    ],
    ['six directives on the operation itself', `query ${times(6, () => '@x')} { __typename }`, 'LIMIT_EXCEEDED'],
    ['six directives that nobody knows', `{ __typename ${times(6, () => '@x')} }`, 'LIMIT_EXCEEDED'],
    [
      'introspection twice by a fragment',
      '{ ...f ...f } fragment f on Query { __schema { queryType { name } } }',
      'LIMIT_EXCEEDED',
    ],
    [
      'introspection once in each of two operations',
      'query A { __schema { queryType { name } } } query B { __schema { queryType { name } } }',
      undefined,
    ],
    ['a thousand tokens', `{ nodes(ids: [${times(988, () => '"x"')}]) { id } }`, 'BAD_USER_INPUT'],
    ['a thousand and one tokens', `{ nodes(ids: [${times(989, () => '"x"')}]) { id } }`, 'LIMIT_EXCEEDED'],
    ['introspection once', '{ __schema { queryType { name } } }', undefined],
    ['introspection twice', '{ __schema { queryType { name } } __type(name: "Query") { name } }', 'LIMIT_EXCEEDED'],
    [
      'introspection that goes round',
      `{ __schema { types ${'{ fields { type '.repeat(8)}{ name }${' } }'.repeat(8)} } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s', async (_, query, code) => {
    const { answer: given } = await answer(query)
    expect(given.errors?.[0]?.extensions?.code).toBe(code)
    if (code === undefined) expect(given.data).toBeTruthy()
  })

  test.each([
    [LIMITS.depth, undefined],
    [LIMITS.depth + 1, 'LIMIT_EXCEEDED'],
  ])('%i levels', async (levels, code) => {
    const { answer: given, status } = await answer(deep(levels))
    const codes = given.errors?.map(({ extensions }) => extensions?.code) ?? []
    expect(codes.includes('LIMIT_EXCEEDED')).toBe(code !== undefined)
    expect(status).toBe(code === undefined ? 200 : 400)
  })

  test("GraphiQL's own question passes", async () => {
    const { answer: given } = await answer(
      getIntrospectionQuery({
        specifiedByUrl: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
      }),
    )
    expect(given.errors).toBeUndefined()
    const { types } = (given.data as IntrospectionQuery).__schema
    const specified = types.flatMap((type) => (type.kind === 'SCALAR' && type.specifiedByURL ? [type.name] : []))
    expect(specified.toSorted()).toEqual(['DateTime', 'PartialDate', 'URL'])
  })
})

describe('what is asked for is weighed before anything is asked of the database', () => {
  const page = (size: string): string =>
    `agreements(first: ${size}) { nodes { evidence(first: ${size}) { nodes { id } } } }`
  test.each<readonly [law: string, query: string, variables: object, code: string]>([
    ['a hundred by a hundred, with room for twice that', `{ ${page('100')} }`, {}, 'INTERNAL_SERVER_ERROR'],
    ['twice that', `{ a: ${page('100')} b: ${page('100')} }`, {}, 'LIMIT_EXCEEDED'],
    ['the same by a variable', `query ($n: Int) { a: ${page('$n')} b: ${page('$n')} }`, { n: 100 }, 'LIMIT_EXCEEDED'],
    ['the same by a default', `query ($n: Int = 100) { a: ${page('$n')} b: ${page('$n')} }`, {}, 'LIMIT_EXCEEDED'],
    ['a page that cannot be, deep inside', `{ ${page('101')} }`, {}, 'BAD_PAGE'],
    ['a page that is no number', `query ($n: Int) { ${page('$n')} }`, { n: 'many' }, 'BAD_USER_INPUT'],
    ['half a row', `query ($n: Int) { ${page('$n')} }`, { n: 1.5 }, 'BAD_USER_INPUT'],
    [
      'a thousand values',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: Array(997).fill('x') },
      'BAD_USER_INPUT',
    ],
    [
      'more than a thousand values',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: Array(1000).fill('x') },
      'LIMIT_EXCEEDED',
    ],
    [
      'more than a thousand values inside one another',
      'query ($filter: AgreementFilter) { agreements(filter: $filter) { totalCount } }',
      { filter: JSON.parse(`${'['.repeat(2000)}${']'.repeat(2000)}`) as unknown },
      'LIMIT_EXCEEDED',
    ],
  ])('%s', async (_, query, variables, code) => {
    const { answer: given } = await answer(query, variables)
    expect(given.errors?.map(({ extensions }) => extensions?.code)).toContain(code)
  })

  test('what cannot begin has a status that says so, and no data', async () => {
    for (const query of [
      `{ ${page('101')} }`,
      `{ a: ${page('100')} b: ${page('100')} }`,
      'query B { __typename } query C { __typename }',
    ]) {
      const { status, answer: given } = await answer(query)
      expect([status, given.data], query).toEqual([400, undefined])
    }
  })
})

describe('an error gives nothing away', () => {
  test.each([
    ['a misspelt field', '{ agreement_ }', {}],
    ['a misspelt type', '{ node(id: "x") { ... on Agreemen { id } } }', {}],
    ['a misspelt argument', '{ agreements(firs: 1) { totalCount } }', {}],
    ['a misspelt enum value', '{ agreements(filter: { kind: MUO }) { totalCount } }', {}],
    [
      'a misspelt enum value in a variable',
      'query ($kind: [AgreementKind!]) { agreements(filter: { kind: $kind }) { totalCount } }',
      { kind: 'MUO' },
    ],
    [
      'a misspelt filter in a variable',
      'query ($filter: AgreementFilter) { agreements(filter: $filter) { totalCount } }',
      { filter: { kin: 'MOU' } },
    ],
  ])('%s brings no suggestion', async (_, query, variables) => {
    const response = await post(server, JSON.stringify({ query, variables }))
    const { errors } = (await response.json()) as Answer
    expect(errors?.length).toBeGreaterThan(0)
    expect(JSON.stringify(errors)).not.toMatch(/did you mean/i)
    expect(response.status).toBe(400)
    expect(errors?.map(({ extensions }) => extensions?.code)).not.toContain(undefined)
  })
})
