import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql'
import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../src/graphql/limits.ts'
import { post, type Answer } from './ask.ts'
import { serverWithoutDatabase } from './away.ts'

const server = serverWithoutDatabase()
const answer = async (query: string): Promise<{ status: number; answer: Answer }> => {
  const response = await post(server, JSON.stringify({ query }))
  return { status: response.status, answer: (await response.json()) as Answer }
}
const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ')
const deep = (levels: number): string =>
  `{ node(id: "x") { ... on Region ${'{ within '.repeat(levels - 2)}{ id }${' }'.repeat(levels)}`
const fragments = (count: number): string =>
  times(count, (index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`)

describe('a document within the limits is answered, one beyond is refused', () => {
  test.each<readonly [law: string, query: string, code: string | undefined]>([
    ['fifteen aliases', `{ ${times(15, (index) => `a${index}: __typename`)} }`, undefined],
    ['sixteen aliases, of __typename too', `{ ${times(16, (index) => `a${index}: __typename`)} }`, 'LIMIT_EXCEEDED'],
    [
      'sixteen aliases in a fragment used twice',
      `{ ...f ...f } fragment f on Query { ${times(8, (index) => `a${index}: __typename`)} }`,
      'LIMIT_EXCEEDED',
    ],
    ['five directives', `{ ${times(5, () => '__typename @include(if: true)')} }`, undefined],
    ['six directives', `{ ${times(6, () => '__typename @include(if: true)')} }`, 'LIMIT_EXCEEDED'],
    [
      'fragments that double at each of fifty steps',
      `{ ...f0 } ${fragments(50)} fragment f50 on Query { a: __typename }`,
      'LIMIT_EXCEEDED',
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
