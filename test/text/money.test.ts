import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMoney } from '../../src/text/money.ts'

const moneyOf = (text: string, country: string | null = null) =>
  findMoney(text, { country }).map(
    ({ amount, currency, also }) => `${currency} ${amount}${also ? ` = ${also.currency} ${also.amount}` : ''}`,
  )

describe('amounts of money', () => {
  it.each<[string, string[]]>([
    ['It will invest KRW 1.4 trillion here.', ['KRW 1400000000000']],
    ['a fund of ₩350 billion', ['KRW 350000000000']],
    ['The maker puts 1 trillion won into the plant.', ['KRW 1000000000000']],
    ['a 1.5 trillion-won plant', ['KRW 1500000000000']],
    ['1 trillion 350 billion won in all', ['KRW 1350000000000']],
    ['South Korea won 3 medals and 2 won again.', []],
    ['A ticket costs 3,000 won.', ['KRW 3000']],
    ['a VNĐ4.9 trillion (US$200 million) plant', ['VND 4900000000000 = USD 200000000']],
    ['The Danish firm spends 1.2 billion kroner.', ['DKK 1200000000']],
    ['The Norwegian firm spends 1.2 billion kroner.', ['NOK 1200000000']],
    ['It spends 1.2 billion pesos.', []],
    ['A Mexican fund spends 40 million pesos.', ['MXN 40000000']],
    ['a $ 27.5 m investment', ['USD 27500000']],
    ['3 mln zł', ['PLN 3000000']],
    ['$7.3 billion over five years', ['USD 7300000000']],
    ['a US$50m loan', ['USD 50000000']],
    ['U.S. $5 million and US $6 million', ['USD 5000000', 'USD 6000000']],
    ['a $500-million campus', ['USD 500000000']],
    ['an additional USD 300 thousand', ['USD 300000']],
    ['two billion dollars', ['USD 2000000000']],
    ['half a million US dollars', ['USD 500000']],
    ['a two-billion-dollar plan', ['USD 2000000000']],
    ['1.2 billion USD', ['USD 1200000000']],
    ['20 million Canadian dollars and $20 million CAD', ['CAD 20000000', 'CAD 20000000']],
    [
      'S$20 million, HK$5 billion, A$1.2bn, C$30 million, NT$50 billion',
      ['SGD 20000000', 'HKD 5000000000', 'AUD 1200000000', 'CAD 30000000', 'TWD 50000000000'],
    ],
    ['Rs 3.3 billion', ['INR 3300000000']],
    ['Rs. 500 crore, INR 2,000 crore and ₹5 lakh crore', ['INR 5000000000', 'INR 20000000000', 'INR 5000000000000']],
    ['Rs. 2,50,000 a head', ['INR 250000']],
    ['100 crore Indian rupees', ['INR 1000000000']],
    ['350 billion yuan and RMB 20 million', ['CNY 350000000000', 'CNY 20000000']],
    ['€4.8bn, £12m and 100 million euros', ['EUR 4800000000', 'GBP 12000000', 'EUR 100000000']],
    ['¥100 billion or 100 billion yen', ['JPY 100000000000', 'JPY 100000000000']],
    ['AED 3 billion and SAR 5 billion', ['AED 3000000000', 'SAR 5000000000']],
    ['₦50 billion and N60 billion for N95 masks', ['NGN 50000000000', 'NGN 60000000000']],
    ['KSh 300 million', ['KES 300000000']],
    ['R2 billion along the R2 road', ['ZAR 2000000000']],
    ['5 million pounds for 5 pounds of rice', ['GBP 5000000']],
    // the same sum twice
    ['USD 1 billion (KRW 1.36 trillion)', ['USD 1000000000 = KRW 1360000000000']],
    ['1.4 trillion won (about $1 billion)', ['KRW 1400000000000 = USD 1000000000']],
    ['KRW 350 billion, or about USD 260 million,', ['KRW 350000000000 = USD 260000000']],
    ['$1.4bn/₩1.9 trillion', ['USD 1400000000 = KRW 1900000000000']],
    ['USD 1 billion and KRW 5 billion', ['USD 1000000000', 'KRW 5000000000']],
    // both ends of a range
    ['between $1 and $2 billion', ['USD 1000000000', 'USD 2000000000']],
    ['$1-2 billion', ['USD 1000000000', 'USD 2000000000']],
    ['5 to 7 billion won', ['KRW 5000000000', 'KRW 7000000000']],
    ['from $800 to $900', ['USD 800', 'USD 900']],
    // none
    ['About 95 million people in 2 billion homes', []],
    ['The K2 tank, 5 MW and 3 USB ports', []],
  ])('%s', (text, expected) => {
    expect(moneyOf(text)).toEqual(expected)
  })
  it.each([
    ['$5 million', 'CA', 'CAD 5000000'],
    ['$5 million', 'KR', 'USD 5000000'],
    ['US$5 million', 'CA', 'USD 5000000'],
    ['Rs. 5 million', 'LK', 'LKR 5000000'],
    ['¥5 million', 'CN', 'CNY 5000000'],
  ])('%s as %s says it is %s', (text, country, expected) => {
    expect(moneyOf(text, country)).toEqual([expected])
  })
  it('the second currency belongs to the span', () => {
    const text = 'It pays USD 1 billion (KRW 1.36 trillion) a year.'
    const [money] = findMoney(text, { offset: 100 })
    expect(money).toMatchObject({ start: 108, end: 141, surface: 'USD 1 billion (KRW 1.36 trillion)' })
  })
  it('amounts stand where they say and do not overlap', () => {
    const words = fc.constantFrom(
      '$',
      'USD',
      '1',
      '2.5',
      '1,000',
      'billion',
      'bn',
      'won',
      'KRW',
      'to',
      '-',
      '(',
      ')',
      'or',
      'crore',
      'a',
      'half',
      'euros',
      '5m',
      'Rs.',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (parts) => {
        const text = parts.join(' ')
        let end = 0
        for (const money of findMoney(text)) {
          expect(text.slice(money.start, money.end)).toBe(money.surface)
          expect(money.start).toBeGreaterThanOrEqual(end)
          expect(Number.isFinite(money.amount)).toBe(true)
          end = money.end
        }
      }),
      { numRuns: 500 },
    )
  })
  it.each(['$1 to ', '1,000', 'a million ', '5 billion 6 '])('a long run of "%s" is read in time', (part) => {
    const started = performance.now()
    findMoney(part.repeat(5000))
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
