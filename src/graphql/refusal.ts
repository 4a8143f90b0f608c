import { createGraphQLError } from 'graphql-yoga'
import type { GraphQLError } from 'graphql'

/** What a client can get wrong; schema.graphql says what each means. */
export type RefusalCode = 'BAD_PAGE' | 'BAD_CURSOR' | 'BAD_USER_INPUT' | 'LIMIT_EXCEEDED' | 'BAD_REQUEST'

/** An error whose sentence is for the client, with its code and, where it is the request's own fault, a status. */
export function refusal(
  code: RefusalCode,
  message: string,
  status?: number,
  headers: Record<string, string> = {},
): GraphQLError {
  const http = status === undefined ? {} : { http: { status, headers } }
  return createGraphQLError(message, { extensions: { code, ...http } })
}
