import { GraphQLError } from 'graphql'
import { describe, expect, test } from 'vitest'
import { refusal } from '../../../src/graphql/refusal.ts'
import { tellError } from '../../../src/graphql/guard/tell-error.ts'

const SECRET = 'bolt://neo4j:hunter2@10.0.0.9 said no'
const withCode = (code: string): Error => Object.assign(new Error(SECRET), { code })

describe('what a client is told of an error', () => {
  test.each<readonly [error: Error, code: string]>([
    [new Error(SECRET), 'INTERNAL_SERVER_ERROR'],
    [new TypeError(SECRET), 'INTERNAL_SERVER_ERROR'],
    [withCode('Neo.ClientError.Statement.SyntaxError'), 'INTERNAL_SERVER_ERROR'],
    [withCode('Neo.ClientError.Security.Unauthorized'), 'INTERNAL_SERVER_ERROR'],
    [withCode('ServiceUnavailable'), 'UNAVAILABLE'],
    [withCode('SessionExpired'), 'UNAVAILABLE'],
    [withCode('Neo.TransientError.General.MemoryPoolOutOfMemoryError'), 'UNAVAILABLE'],
    [withCode('Neo.TransientError.General.DatabaseUnavailable'), 'UNAVAILABLE'],
    [withCode('Neo.ClientError.Transaction.TransactionTimedOut'), 'TIMEOUT'],
    [withCode('Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration'), 'TIMEOUT'],
    [withCode('Neo.TransientError.Transaction.Terminated'), 'TIMEOUT'],
  ])('%s: %s, where it stands, and no word of it', (cause, code) => {
    for (const error of [cause, new GraphQLError(SECRET, { originalError: cause, path: ['agreements', 0] })]) {
      const told = tellError(error)
      expect(told.extensions['code']).toBe(code)
      expect(JSON.stringify([told, told.stack, told.extensions])).not.toContain('hunter2')
      if (error instanceof GraphQLError) expect(told.path).toEqual(error.path)
    }
  })

  test('our own words go out as they are', () => {
    const own = refusal('BAD_CURSOR', 'no cursor')
    expect(tellError(own)).toBe(own)
    const located = new GraphQLError('no cursor', { originalError: own, path: ['a'] })
    expect(tellError(located)).toBe(located)
  })
})
