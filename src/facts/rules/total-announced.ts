import type { Finding, Rule } from '../context.ts'
import { coded } from '../grammar/coded.ts'
import { moodOf } from '../grammar/mood.ts'
import { dateAt } from '../grammar/when.ts'
import { matches } from '../../text/matches.ts'

const SUM =
  /\b(?:a total of|in total,?|total(?:s|led|ed|ling|ing)?|an aggregate(?: sum)? of|altogether,?|combined|worth a combined|securing|attract(?:ed|ing)) (?:about |some |more than |over |nearly |up to )?(<M\d+>)(?: (?:in|of|worth of) ([a-z][a-z -]{3,40}))?/g
const RANK =
  /\b(?:the |its |their |[a-z]+'s )(\d{1,3})(?:st|nd|rd|th) ((?:overseas |foreign |international )?(?:sister|friendship|partner|member|twin)[- ][a-z]+)/gi

export const totalAnnounced: Rule = {
  name: 'total-announced',
  description:
    'A sum or count that a source announces: "a total of USD 880 million in foreign investment", "the 26th sister region".',
  read: (sentence, context) => {
    const read = coded(sentence, context)
    const span = { start: sentence.start, end: sentence.end }
    const total = (at: number, metric: string, value: number, currency: string | null): Finding[] => {
      if (moodOf(read.text.slice(Math.max(0, at - 40), at), context) !== 'stated') return []
      const asOf = dateAt(read, at)?.date ?? null
      return [{ claim: { kind: 'total', metric, value, currency, asOf }, span, confidence: 0.6 }]
    }
    const sums = matches(read.text, SUM).flatMap((match) => {
      const money = read.items.find(({ code }) => code === match[1])?.money
      return money ? total(match.index, match[2]?.trim() ?? metricIn(read.text), money.amount, money.currency) : []
    })
    const counts = matches(read.text, RANK).flatMap((match) =>
      total(match.index, `${match[2]?.toLowerCase().replace('-', ' ')}`, Number(match[1]), null),
    )
    return [...sums, ...counts]
  },
}

function metricIn(text: string): string {
  return (
    /\b(?:foreign |overseas )?(?:investment|trade|exports|imports|loans?|aid)\b/i.exec(text)?.[0].toLowerCase() ??
    'amount'
  )
}
