import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPartialDate } from '../../src/text/partial-date.ts'
import { resolveDates } from '../../src/text/dates.ts'

/** A Monday. */
const PUBLISHED = '2024-05-20T09:00:00+09:00'

const datesOf = (text: string, published: string | null = PUBLISHED) =>
  resolveDates([{ text, start: 0 }], published)
    .flat()
    .map(({ surface, date, range }) => `${surface} = ${date}${range === null ? '' : ` (${range})`}`)

describe('dates, read on Monday 20 May 2024', () => {
  it.each<[string, string[]]>([
    // stated
    ['The accord was signed on May 28, 2019.', ['May 28, 2019 = 2019-05-28']],
    ['They met on 14 May 2024 in Busan.', ['14 May 2024 = 2024-05-14']],
    ['It was inked on the 28th of May 2023.', ['28th of May 2023 = 2023-05-28']],
    ['They agreed in May 2022 to cooperate.', ['May 2022 = 2022-05']],
    ['Signed this 5th day of March, 2021.', ['5th day of March, 2021 = 2021-03-05']],
    ['A pact of Tuesday, Dec. 5, 2023 binds both.', ['Tuesday, Dec. 5, 2023 = 2023-12-05']],
    ['Posted 2024-04-30.', ['2024-04-30 = 2024-04-30']],
    ['Posted 2024.04.30 by the office', ['2024.04.30 = 2024-04-30']],
    ['On 30/04/2024 the fair opened.', ['30/04/2024 = 2024-04-30']],
    ['On 03/04/2024 the fair opened.', []],
    ['Ties began in 1996.', ['1996 = 1996']],
    ['Ties with Shandong (1996), Jiangsu (2015) and others', ['1996 = 1996', '2015 = 2015']],
    ['The 2018 friendship agreement was renewed.', ['2018 = 2018']],
    ['The plant opens in the second half of 2026.', ['2026 = 2026']],
    ['Work starts in early 2025 and ends by mid-2027.', ['2025 = 2025', '2027 = 2027']],
    // no year
    ['The governor arrived on May 14.', ['May 14 = 2024-05-14']],
    ['The two sides met on Dec. 3.', ['Dec. 3 = 2023-12-03']],
    ['The forum will be held on Nov. 30 in Suwon.', ['Nov. 30 = 2024-11-30']],
    ['A delegation visits Hanoi on June 3.', ['June 3 = 2024-06-03']],
    ['SEJONG, April 30 (Yonhap) -- The minister left.', ['April 30 = 2024-04-30']],
    ['Since late March talks have gone on.', ['March = 2024-03']],
    ['In July the company signed an MOU.', ['July = 2023-07']],
    ['The ceremony is set for November.', ['November = 2024-11']],
    // relative months and years
    ['They signed last September.', ['last September = 2023-09']],
    ['He came last June.', ['last June = 2023-06']],
    ['It opened this January.', ['this January = 2024-01']],
    ['He took office in January of this year.', ['January of this year = 2024-01']],
    ['They signed it in March, 2022.', ['March, 2022 = 2022-03']],
    ['In March, 20 firms signed it.', ['March = 2024-03']],
    ['The mayor visited in October last year.', ['October last year = 2023-10']],
    ['The fair takes place next month.', ['next month = 2024-06']],
    ['Both met on the 30th of last month.', ['on the 30th of last month = 2024-04-30']],
    ['The delegation left on the 14th.', ['the 14th = 2024-05-14']],
    ['The delegation left on the 24th.', ['the 24th = 2024-04-24']],
    ['The delegation will leave on the 24th.', ['the 24th = 2024-05-24']],
    ['The office is on the 24th floor.', []],
    ['Earlier this month they talked.', ['Earlier this month = 2024-05']],
    ['A deal made two years ago and renewed a month ago', ['two years ago = 2022', 'a month ago = 2024-04']],
    ['Ten days ago he resigned.', ['Ten days ago = 2024-05-10']],
    ['Sales rose last year.', ['last year = 2023']],
    // days
    ['Seoul said today that it agrees.', ['today = 2024-05-20']],
    ['They met yesterday.', ['yesterday = 2024-05-19']],
    ['In today’s world this matters.', []],
    ['He said on Monday that it will build a plant.', ['Monday = 2024-05-20']],
    ['They signed on Thursday.', ['Thursday = 2024-05-16']],
    ['They will sign on Thursday.', ['Thursday = 2024-05-23']],
    ['On Friday, the governor will meet the envoy.', ['Friday = 2024-05-24']],
    ['On Friday, the company said it will invest.', ['Friday = 2024-05-17']],
    ['They sign next Monday.', ['next Monday = 2024-05-27']],
    ['He told the Sunday Times on Black Friday.', []],
    ['Talks were held last week.', ['last week = 2024-05']],
    // ranges and lists
    ['He tours Europe from May 6 to 18.', ['May 6 = 2024-05-06 (first)', '18 = 2024-05-18 (last)']],
    ['The fair (May 6-18, 2023) drew many.', ['May 6 = 2023-05-06 (first)', '18, 2023 = 2023-05-18 (last)']],
    ['Open 28 April to 3 May 2024', ['28 April = 2024-04-28 (first)', '3 May 2024 = 2024-05-03 (last)']],
    ['From Dec. 28 to Jan. 3, 2025', ['Dec. 28 = 2024-12-28 (first)', 'Jan. 3, 2025 = 2025-01-03 (last)']],
    ['She was mayor from 2009 to 2011.', ['2009 = 2009 (first)', '2011 = 2011 (last)']],
    ['Talks on May 6 and 7 in Seoul', ['May 6 = 2024-05-06', '7 = 2024-05-07']],
    ['In May and June 2023 they met.', ['May = 2023-05', 'June 2023 = 2023-06']],
    // no dates
    ['About 2000 people and 30 firms came, for 2000 jobs.', []],
    ['In fiscal 2024 and FY2025 it grew.', []],
    ['Act No. 9 of 2023 applies.', []],
    ['He may march 3 miles.', []],
    ['The 1990s were different.', []],
    ['May the two regions prosper.', []],
    ['On February 30 nothing happens.', []],
  ])('%s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected)
  })
})

describe('steps from a date before', () => {
  const walk = (...texts: string[]) =>
    resolveDates(
      texts.map((text) => ({ text, start: 0 })),
      PUBLISHED,
    ).map((dates) => dates.map(({ date }) => date))
  it.each([
    ['The same day he met the mayor.', '2024-05-02'],
    ['That day he met the mayor.', '2024-05-02'],
    ['The following day he left.', '2024-05-03'],
    ['A day earlier, he had met the mayor.', '2024-05-01'],
    ['It closed that year.', '2024'],
    ['The next month it closed.', '2024-06'],
  ])('On May 2 … %s', (text, date) => {
    expect(walk('The governor arrived on May 2.', text)).toEqual([['2024-05-02'], [date]])
  })
  it('without one there is none', () => {
    expect(walk('They met in May.', 'The same day he left.')).toEqual([['2024-05'], []])
  })
  it('the antecedent is said', () => {
    const [, [date] = []] = resolveDates(
      [
        { text: 'He came on May 2.', start: 0 },
        { text: 'The same day he left.', start: 18 },
      ],
      PUBLISHED,
    )
    expect(date).toMatchObject({ start: 18, end: 30, antecedent: { start: 11, end: 16 } })
  })
})

describe('without a day of publication', () => {
  it.each<[string, string[]]>([
    ['On May 28, 2019, and last month', ['May 28, 2019 = 2019-05-28']],
    ['On May 28 and yesterday', []],
    ['In 1996', ['1996 = 1996']],
  ])('%s', (text, expected) => {
    expect(datesOf(text, null)).toEqual(expected)
  })
})

describe('laws', () => {
  const words = fc.constantFrom(
    'on',
    'May',
    '28',
    ',',
    '2024',
    'last',
    'the',
    '31st',
    'of',
    'month',
    'to',
    '-',
    'Monday',
    'ago',
    'two',
    'years',
    '(',
    ')',
    'February',
    'next',
    'in',
    '2019',
    'will',
    'same',
    'day',
  )
  it('every date is a date, its surface stands in the text, and none overlap', () => {
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 25 }),
        fc.constantFrom(PUBLISHED, '2024-02-29', '2023-01-01', null),
        (parts, published) => {
          const text = parts.join(' ')
          let end = 0
          for (const date of resolveDates([{ text, start: 0 }], published).flat()) {
            expect(isPartialDate(date.date), date.date).toBe(true)
            expect(text.slice(date.start, date.end)).toBe(date.surface)
            expect(date.start).toBeGreaterThanOrEqual(end)
            end = date.end
          }
        },
      ),
      { numRuns: 500 },
    )
  })
  it.each(['May 1 to ', 'on the 1st and ', 'in 2024 - ', 'last last ', '(2019, '])(
    'a long run of "%s" is read in time',
    (part) => {
      const started = performance.now()
      resolveDates([{ text: part.repeat(3000), start: 0 }], PUBLISHED)
      expect(performance.now() - started).toBeLessThan(3000)
    },
  )
})
