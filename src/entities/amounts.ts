import type { ClaimOf } from '../facts/statement.ts'

/** The sums of an investment, in the one or two currencies it is given in. */
export function amountsOf({ amount, currency, alsoAmount, alsoCurrency }: ClaimOf<'investment'>) {
  return [
    { amount, currency },
    { amount: alsoAmount, currency: alsoCurrency },
  ].flatMap(({ amount, currency }) => (amount === null || currency === null ? [] : [{ amount, currency }]))
}
