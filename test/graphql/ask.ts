import type { Server } from '../../src/graphql/server.ts'

/** The parts of an answer that tests look at; data is whatever was asked for. */
export type Answer = {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data?: any
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

export async function ask(server: Server, query: string, variables: object = {}): Promise<Answer> {
  const response = await post(server, JSON.stringify({ query, variables }))
  return (await response.json()) as Answer
}

/** The answer's data; an error fails the test with its words. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export async function dataOf(server: Server, query: string, variables: object = {}): Promise<any> {
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
