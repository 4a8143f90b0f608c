import type { GraphQLError } from 'graphql'
import { createGraphQLError } from 'graphql-yoga'
import { refusal } from '../refusal.ts'

/** What a client is told of an error, where it stands; refusals as they are, of anything else no detail. */
export function tellError(error: unknown): GraphQLError {
  const own = withoutCause(error)
  if (own) return own
  const told = knownCause(codeOf(error)) ?? unexpected()
  const at = isGraphQLError(error) ? { nodes: error.nodes ?? null, path: error.path ?? null } : {}
  return createGraphQLError(told.message, { ...at, extensions: told.extensions })
}

/** The error itself where graphql or this API made it, null where something else lies beneath. */
function withoutCause(error: unknown): GraphQLError | null {
  if (!isGraphQLError(error)) return null
  if (error.originalError == null) return error
  return withoutCause(error.originalError) && error
}

function isGraphQLError(error: unknown): error is GraphQLError {
  return error instanceof Error && error.name === 'GraphQLError'
}

/** The database's or the driver's code for what lies beneath. */
function codeOf(error: unknown): string {
  if (isGraphQLError(error)) return codeOf(error.originalError)
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

const CAUSES: readonly (readonly [code: RegExp, told: () => GraphQLError])[] = [
  [/^Neo\.\w+\.Transaction\.(TransactionTimedOut|Terminated)/, timeout],
  [/^(ServiceUnavailable|SessionExpired)$|^Neo\.TransientError\.|\.DatabaseUnavailable$/, unavailable],
]

function knownCause(code: string): GraphQLError | undefined {
  return CAUSES.find(([pattern]) => pattern.test(code))?.[1]()
}

export function timeout(): GraphQLError {
  return refusal('TIMEOUT', 'The answer took too long; ask for less at once.', 504)
}

function unavailable(): GraphQLError {
  return refusal('UNAVAILABLE', 'The database does not answer; ask again soon.', 503, { 'Retry-After': '1' })
}

function unexpected(): GraphQLError {
  return createGraphQLError('Unexpected error.', { extensions: { code: 'INTERNAL_SERVER_ERROR', unexpected: true } })
}
