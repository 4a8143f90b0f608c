import { describe, expect, test } from 'vitest'
import { createAnswerCache } from '../../../src/graphql/answer/answer-cache.ts'
import { shared } from '../../../src/graphql/answer/cache-answers.ts'

const answer = (length: number): { text: string; generation: string } => ({ text: 'x'.repeat(length), generation: 'g' })

describe('answers are kept within so many bytes', () => {
  test('those asked for longest ago go first', () => {
    const cache = createAnswerCache(10_000)
    for (const asked of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k']) {
      cache.set(asked, answer(300))
      cache.get('a')
    }
    for (let more = 0; more < 3; more++) cache.set(`more ${more}`, answer(350))
    expect(cache.bytes()).toBeLessThanOrEqual(10_000)
    expect(cache.get('a')).toBeDefined()
    expect(cache.get('b')).toBeUndefined()
    expect(cache.get('more 2')).toBeDefined()
  })

  test('one that would take more than a tenth of the room is not kept, nor what stood for it', () => {
    const cache = createAnswerCache(10_000)
    cache.set('a', answer(10))
    cache.set('a', answer(1000))
    expect([cache.get('a'), cache.bytes()]).toEqual([undefined, 0])
  })
})

describe('who waits for an answer is asked for together', () => {
  test('but nobody is told what was asked before the own question came', async () => {
    const asked: PromiseWithResolvers<number>[] = []
    const ask = shared(() => {
      const next = Promise.withResolvers<number>()
      asked.push(next)
      return next.promise
    })
    const first = ask()
    const [second, third] = [ask(), ask()]
    asked[0]?.resolve(1)
    expect(await first).toBe(1)
    await Promise.resolve()
    asked[1]?.resolve(2)
    expect(await Promise.all([second, third])).toEqual([2, 2])
    expect(asked).toHaveLength(2)
  })

  test('and one that failed hinders no other', async () => {
    let time = 0
    const ask = shared(() => (time++ === 0 ? Promise.reject(new Error('gone')) : Promise.resolve(time)))
    const outcomes = await Promise.allSettled([ask(), ask(), ask()])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
  })
})
