import type { Server } from '../../src/graphql/server.ts'

/** The parts of an answer that tests look at; data is whatever was asked for. */
export type Answer = {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** A page as most questions select it. */
export type Rows<T = { readonly id: string }> = {
  readonly totalCount: number
  readonly nodes: readonly T[]
  readonly pageInfo: PageInfo
}
export type PageInfo = {
  hasNextPage: boolean
  hasPreviousPage: boolean
  startCursor: string | null
  endCursor: string | null
}

export async function ask(server: Server, query: string, variables: object = {}): Promise<Answer> {
  const response = await post(server, JSON.stringify({ query, variables }))
  return (await response.json()) as Answer
}

/** The answer's data; an error fails the test with its words. */
export async function dataOf(server: Server, query: string, variables: object = {}): Promise<unknown> {
  const { data, errors } = await ask(server, query, variables)
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
  return data
}

export function post(server: Server, body: string, headers: Record<string, string> = {}): Promise<Response> {
  return Promise.resolve(
    server.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
      body,
    }),
  )
}
