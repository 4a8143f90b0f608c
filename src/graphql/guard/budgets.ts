import type { Client } from './client.ts'

export type Budgets = {
  /** Takes the rows from the client's budget, or, where it does not hold them, says in how many seconds it will. */
  readonly spend: (client: Client, rows: number) => number
}

const MINUTE = 60_000
/** So many clients are remembered before those whose budget is whole again are forgotten. */
const REMEMBERED = 10_000

/** Each client's budget fills evenly and holds what comes in within a minute. `now` in ms, only ever growing. */
export function createBudgets(now: () => number = () => performance.now()): Budgets {
  const spent = new Map<string, { rows: number; at: number }>()
  let forgetAt = REMEMBERED
  return {
    spend: ({ name, budget }, rows) => {
      if (budget === null) return 0
      const at = now()
      if (spent.size >= forgetAt) {
        for (const [client, each] of spent) if (at - each.at > MINUTE) spent.delete(client)
        forgetAt = Math.max(REMEMBERED, 2 * spent.size)
      }
      const before = spent.get(name) ?? { rows: 0, at }
      const owed = Math.max(0, before.rows - ((at - before.at) / MINUTE) * budget)
      const over = owed + rows - budget
      spent.set(name, { rows: over > 0 ? owed : owed + rows, at })
      return over > 0 ? Math.ceil(((over / budget) * MINUTE) / 1000) : 0
    },
  }
}
