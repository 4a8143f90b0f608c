import type { Finding, Rule } from '../context.ts'
import { coded } from '../grammar/coded.ts'
import { moodOf } from '../grammar/mood.ts'
import { dateAt } from '../grammar/when.ts'
import { matches } from '../../text/matches.ts'

const ABOUT = '(?:about |some |more than |over |nearly |almost |up to |around |at least |potential )*'
/** "a total of M in foreign investment", "secured M in new investments" */
const SUM = new RegExp(
  `\\b(?:a total of|in total,?|total(?:s|led|ed|ling|ing)?|an aggregate(?: sum)? of|altogether,?|combined|worth a combined|secur(?:es|ed|ing)|lands|landed|draws|drew|brings home|brought home|garner(?:s|ed)|attract(?:s|ed|ing)?) ${ABOUT}(<M\\d+>)(?: (?:in|of|worth of) ([a-z][a-z -]{3,40}))?`,
  'g',
)
/** "MoUs worth M", "investment commitments for a combined M" */
const PAPERS = new RegExp(
  `\\b((?:investment |cooperation |trade |export )?(?:MoUs|MOUs|memoranda|pacts|agreements|deals|contracts|projects|commitments|proposals|investments))(?: of understanding)?(?: [a-z]+){0,3} (?:worth|totall?ing|valued at|(?:for|with) a (?:total|combined)(?: outlay| value)?(?: of)?|of) ${ABOUT}(<M\\d+>)`,
  'g',
)
/** "M through two agreements and M through three letters of intent" */
const THROUGH =
  /(<M\d+>) (?:through|via|under|from|by way of) (?:an? |two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}|several) ?((?:[a-z]+ ){0,2}?(?:MOUs?|MoUs?|LOIs?|agreements?|memoranda of understanding|pacts?|contracts?|deals?|commitments?|(?:letters?|expressions?|declarations?) of (?:interest|intent)))\b/g
const RANK =
  /\b(?:the |its |their |[a-z]+'s )(\d{1,3})(?:st|nd|rd|th) ((?:overseas |foreign |international )?(?:sister|friendship|partner|member|twin)[- ][a-z]+)/gi
/** "has 26 sister cities", "160 dignitaries from 37 countries attended" */
const NUMBER =
  /(?<![\d.,])(\d{1,3}(?:,\d{3})*) ((?:[a-z]+[ -]){0,2}?(?:(?:sister|twin|friendship|partner)[ -](?:cities|states|provinces|regions|towns|prefectures|counties)|delegates|dignitaries|guests|participants|exhibitors|attendees|countries|nations|visitors))\b/g
/** Sums, ranks and counts. */
const COUNTED = /<M|\d(?:st|nd|rd|th)? /
const CROWD =
  /\b(?:attend|participat|gather|took part|brought together|drew|joined|ties|relations|sister|twin|friendship|partner)/

export const totalAnnounced: Rule = {
  name: 'total-announced',
  description:
    'A sum or count that a source announces: "a total of USD 880 million in foreign investment", "the 26th sister region".',
  read: (sentence, context) => {
    const read = coded(sentence, context)
    if (!COUNTED.test(read.text)) return []
    const span = { start: sentence.start, end: sentence.end }
    const asOf = () => dateAt(read, 0)?.date ?? null
    const total = (at: number, metric: string, value: number, currency: string | null): Finding[] => {
      if (moodOf(read.text.slice(Math.max(0, at - 40), at), context) !== 'stated') return []
      return [{ claim: { kind: 'total', metric, value, currency, asOf: asOf() }, span, confidence: 0.6 }]
    }
    const sum = (code: string | undefined, at: number, metric: string) => {
      const money = read.items.find((item) => item.code === code)?.money
      return money ? total(at, metric, money.amount, money.currency) : []
    }
    const sums = matches(read.text, SUM).flatMap((match) =>
      sum(match[1], match.index, match[2]?.trim() ?? metricIn(read.text)),
    )
    const papers = matches(read.text, PAPERS).flatMap((match) => sum(match[2], match.index, match[1] ?? ''))
    const through = matches(read.text, THROUGH).flatMap((match) => sum(match[1], match.index, match[2] ?? ''))
    const counts = matches(read.text, RANK).flatMap((match) =>
      total(match.index, `${match[2]?.toLowerCase().replace('-', ' ')}`, Number(match[1]), null),
    )
    const numbers = CROWD.test(read.text)
      ? matches(read.text, NUMBER).flatMap((match) =>
          total(match.index, `${match[2]}`, Number(match[1]?.replaceAll(',', '')), null),
        )
      : []
    return [
      ...sums,
      ...papers.filter(isNew(sums)),
      ...through.filter(isNew([...sums, ...papers])),
      ...counts,
      ...numbers,
    ]
  },
}

function isNew(told: readonly Finding[]): (finding: Finding) => boolean {
  const value = ({ claim }: Finding) => (claim.kind === 'total' ? `${claim.value} ${claim.currency}` : '')
  return (finding) => !told.some((other) => value(other) === value(finding))
}

function metricIn(text: string): string {
  return (
    /\b(?:foreign |overseas )?(?:investment|trade|exports|imports|loans?|aid)\b/i.exec(text)?.[0].toLowerCase() ??
    'amount'
  )
}
