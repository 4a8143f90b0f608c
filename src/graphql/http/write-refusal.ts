import type { ServerResponse } from 'node:http'
import type { GraphQLError } from 'graphql'

/** Answers with the refusal alone, as cheaply as can be: the request's body is not even read. */
export function writeRefusal(
  response: ServerResponse,
  { message, extensions: { code, http } }: GraphQLError,
  more: Record<string, string>,
): void {
  const { status, headers } = http as { readonly status: number; readonly headers: Record<string, string> }
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] })
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    ...headers,
    ...more,
  })
  response.end(body)
}
