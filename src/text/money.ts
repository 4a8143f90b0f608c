/** An amount of money in a text. */
export type FoundMoney = {
  readonly start: number
  readonly end: number
  readonly surface: string
  /** In whole units of the currency. */
  readonly amount: number
  /** ISO 4217. */
  readonly currency: string
  /** The same sum in another currency, as "USD 1 billion (KRW 1.36 trillion)" states it. */
  readonly also: { readonly amount: number; readonly currency: string } | null
}

/**
 * The amounts of a sentence, in order, without overlap; `offset` is added to their places. A bare "$" is the dollar of
 * `dollars` (ISO 3166-1 alpha-2 of the publishing country), the US dollar by default. Of "between $1 and $2 billion"
 * both are found; numbers without a currency are none.
 */
export function findMoney(text: string, offset = 0, dollars: string | null = null): readonly FoundMoney[] {
  if (!/\d/.test(text) && !WRITTEN_SUM.test(text)) return []
  const plain = text.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
  const found = [...plain.matchAll(SUM)].flatMap((match) => read(match, dollars))
  const joined: FoundMoney[] = []
  for (const money of found) {
    const last = joined.at(-1)
    const isSame = last && last.also === null && last.currency !== money.currency
    if (isSame && BRACKET.test(plain.slice(last.end, money.start)) && /^ ?[)\]]|^ or\b/.test(plain.slice(money.end)))
      joined.push({ ...(joined.pop() ?? last), also: { amount: money.amount, currency: money.currency } })
    else joined.push({ ...money, surface: text.slice(money.start, money.end) })
  }
  return joined.map((money) => ({ ...money, start: money.start + offset, end: money.end + offset }))
}
