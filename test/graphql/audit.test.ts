import { describe, expect, test } from 'vitest'
import type { Answer } from './ask.ts'
import { SECRET, serverWithoutDatabase } from './away.ts'

/** What an auditor sends, and what would be a finding. Asked of a server as it stands in production. */
const server = serverWithoutDatabase()
const ask = async (init: RequestInit, search = ''): Promise<Answer & { status: number; text: string }> => {
  const response = await server.fetch(`http://localhost/graphql${search}`, init)
  const text = await response.text()
  const json = text.startsWith('{') ? (JSON.parse(text) as Answer) : {}
  return { ...json, status: response.status, text }
}
const post = (body: unknown, type = 'application/json'): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': type },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})
const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ')

describe('a security audit finds nothing', () => {
  test('a hundred aliases of one field are not answered', async () => {
    const query = `{ ${times(101, (index) => `alias${index}: __typename`)} }`
    expect((await ask(post({ query }))).data).toBeUndefined()
  })

  test('ten questions in one array are not answered', async () => {
    const { status, data, text } = await ask(post(Array(10).fill({ query: '{ __typename }' })))
    expect([status, data]).toEqual([400, undefined])
    expect(text).not.toContain('"data"')
  })

  test('ten directives on one field are not answered', async () => {
    const query = `{ __typename ${times(10, () => '@aa')} }`
    const { data, errors = [] } = await ask(post({ query }))
    expect([data, errors.length]).toEqual([undefined, 1])
  })

  test('five hundred times the same field is not answered', async () => {
    expect((await ask(post({ query: `{ ${times(500, () => '__typename')} }` }))).data).toBeUndefined()
  })

  test('types within fields within types are not followed round', async () => {
    const query = `{ __schema { types { ${'fields { type { '.repeat(4)}name${' } }'.repeat(4)} } } }`
    expect((await ask(post({ query }))).data).toBeUndefined()
  })

  test('fragments that go round are refused, not followed', async () => {
    const query = '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'
    expect((await ask(post({ query }))).data).toBeUndefined()
  })

  test('a misspelt name is not put right', async () => {
    for (const query of ['{ agrements { nodes { id } } }', '{ __typenam }', 'query A($x: Strin) { __typename }'])
      expect((await ask(post({ query }))).text).not.toMatch(/did you mean|agreements|String/i)
  })

  test('a question by GET is not answered', async () => {
    const { status, data } = await ask({ method: 'GET' }, '?query={__typename}')
    expect([status, data]).toEqual([405, undefined])
  })

  test('there is nothing to mutate, by GET least of all', async () => {
    expect((await ask({ method: 'GET' }, '?query=mutation{__typename}')).data).toBeUndefined()
    const { data, errors } = await ask(post({ query: 'mutation { __typename }' }))
    expect([data, errors?.length]).toEqual([undefined, 1])
  })

  test('a form of another site is not answered', async () => {
    const { status, data } = await ask(post('query=%7B__typename%7D', 'application/x-www-form-urlencoded'))
    expect([status, data]).toEqual([415, undefined])
  })

  test('no page to try questions in is served', async () => {
    for (const path of ['/', '/graphiql', '/playground', '/console', '/graphql', '/altair', '/voyager']) {
      const page = await server.fetch(`http://localhost${path}`, { headers: { accept: 'text/html' } })
      expect(await page.text()).not.toMatch(/graphiql|playground|graphql-playground|altair/i)
    }
  })

  test('no answer carries its tracing', async () => {
    const answer = await ask(post({ query: '{ __typename }', extensions: { tracing: true } }))
    expect(answer.text).toBe('{"data":{"__typename":"Query"}}')
  })

  test('an error shows neither where it was thrown nor its words', async () => {
    for (const body of [
      { query: '{ agreements { nodes { id } } }' },
      { query: '{ node(id: "x") { id } }', variables: [] },
      { query: '{ __typename }', operationName: 'abwesend' },
      { query: 'query' },
      { query: 1 },
      { variables: { query: '{ __typename }' } },
    ])
      expect((await ask(post(body))).text).not.toMatch(new RegExp(`${SECRET}|stack|node_modules|\\.ts:\\d|\\.js:\\d`))
  })

  test('by decision, the schema may be read: once in a question', async () => {
    expect((await ask(post({ query: '{ __schema { types { name } } }' }))).data).toBeTruthy()
    const twice = '{ __schema { types { name } } again: __schema { types { name } } }'
    expect((await ask(post({ query: twice }))).data).toBeUndefined()
  })
})

test('pages of nobody’s origin ask nothing, not even where some are listed', async () => {
  const some = serverWithoutDatabase({ origins: ['https://a.example', 'https://b.example'] })
  for (const asked of [server, some])
    for (const origin of ['null', 'https://evil.example', 'https://a.example.evil.example'])
      for (const method of ['OPTIONS', 'POST']) {
        const headers = { origin, 'access-control-request-method': 'POST', 'content-type': 'application/json' }
        const body = method === 'POST' ? { body: '{"query":"{__typename}"}' } : {}
        const answer = await asked.fetch('http://localhost/graphql', { method, headers, ...body })
        expect(answer.headers.get('access-control-allow-origin'), `${method} ${origin}`).toBeNull()
      }
})
