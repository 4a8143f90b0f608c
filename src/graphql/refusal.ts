import { createGraphQLError } from 'graphql-yoga'
import type { GraphQLError } from 'graphql'

/** What a client can mend, by asking otherwise or later; schema.graphql says what each means. */
export type RefusalCode =
  | 'BAD_PAGE'
  | 'BAD_CURSOR'
  | 'BAD_USER_INPUT'
  | 'LIMIT_EXCEEDED'
  | 'RATE_LIMITED'
  | 'TIMEOUT'
  | 'UNAVAILABLE'
  | 'OVERLOADED'
  | 'UNAUTHENTICATED'
  | 'BAD_REQUEST'
  | 'LENGTH_REQUIRED'
  | 'REQUEST_ENTITY_TOO_LARGE'

/** An error whose sentence is for the client, with its code and, where the whole request ends with it, a status. */
export function refusal(
  code: RefusalCode,
  message: string,
  status?: number,
  headers: Record<string, string> = {},
): GraphQLError {
  const http = status === undefined ? {} : { http: { status, headers } }
  return createGraphQLError(message, { extensions: { code, ...http } })
}
