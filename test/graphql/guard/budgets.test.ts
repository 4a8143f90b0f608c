import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createBudgets } from '../../../src/graphql/guard/budgets.ts'

const SECOND = 1000

describe('a budget', () => {
  test('holds one minute’s rows, fills evenly, and says when it will hold enough', () => {
    let now = 5
    const budgets = createBudgets(() => now)
    const ada = { name: 'ada', budget: 600 }
    expect(budgets.spend(ada, 600)).toBe(0)
    expect(budgets.spend(ada, 10)).toBe(1)
    expect(budgets.spend(ada, 300)).toBe(30)
    now += SECOND
    expect(budgets.spend(ada, 10)).toBe(0)
    expect(budgets.spend(ada, 1)).toBe(1)
    now += 3600 * SECOND
    expect(budgets.spend(ada, 600)).toBe(0)
    expect(budgets.spend(ada, 1)).toBe(1)
  })

  test('is each client’s own, and one without an end has none', () => {
    const budgets = createBudgets(() => 0)
    expect(budgets.spend({ name: 'ada', budget: 10 }, 10)).toBe(0)
    expect(budgets.spend({ name: 'bo', budget: 10 }, 10)).toBe(0)
    expect(budgets.spend({ name: 'ada', budget: 10 }, 1)).toBeGreaterThan(0)
    expect(budgets.spend({ name: 'cy', budget: null }, 1e9)).toBe(0)
  })

  test('a client that waits as told is served', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 50 }), (questions) => {
        let now = 0
        const budgets = createBudgets(() => now)
        const ada = { name: 'ada', budget: 100 }
        return questions.every((rows) => {
          now += budgets.spend(ada, rows) * SECOND
          return now === 0 || budgets.spend(ada, 0) === 0
        })
      }),
    )
  })

  test('never lets through more than its rows and one minute’s more', () => {
    const questions = fc.array(fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 200 })))
    fc.assert(
      fc.property(questions, (asked) => {
        let now = 0
        let spent = 0
        const budgets = createBudgets(() => now)
        for (const [pause, rows] of asked) {
          now += pause
          if (budgets.spend({ name: 'ada', budget: 200 }, rows) === 0) spent += rows
        }
        expect(spent).toBeLessThanOrEqual(200 + (now / 60_000) * 200 + 1e-6)
      }),
    )
  })
})
