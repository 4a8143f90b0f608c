import type { Finding, Rule } from '../context.ts'
import { agreement } from '../grammar/agreement.ts'
import { coded } from '../grammar/coded.ts'
import { sidesOf } from '../grammar/parties.ts'
import { signings } from '../grammar/signing.ts'
import { dateAt } from '../grammar/when.ts'

/** Words of a paper that is not there yet. */
const NOT_YET =
  /\b(?:negotiat|propos|draft|talks|hop(?:e|es|ed|ing)\b|aim|would|could|may|might|expected|conclu|finali|prospect|possib|plans?\b|planned|upcoming|towards?|explor|consider|seek|firm up|won|win|bid|compet)/i

export const agreementInForce: Rule = {
  name: 'agreement-in-force',
  description:
    'A paper that is only spoken of, with its two parties: "under the 2018 memorandum between A and B", "the A-B Action Plan".',
  read: (sentence, context) => {
    const read = coded(sentence, context)
    return signings(read, context).flatMap((signing): Finding[] => {
      if (signing.voice !== 'none') return []
      const { paper } = signing
      const { first, others, years } = sidesOf(read, signing, context)
      const parties = [...new Set([...first, ...others])]
      const year = read.items.find(({ date, start, end }) => date !== null && start >= paper.from && end <= paper.start)
      const moment = year?.date ?? dateAt(read, paper.start)
      const dated = [...first].flatMap((one) =>
        others.flatMap((other) => (years.has(other) ? [[one, other] as const] : [])),
      )
      if (dated.length > 0) {
        const kind = paper.bare && /\bexchanges?\b/.test(read.text.slice(0, paper.from)) ? 'EXCHANGE' : paper.kind
        return dated.map(([one, other]) =>
          agreement(
            sentence,
            {
              kind,
              status: 'signed',
              parties: [one, other],
              date: years.get(other)?.date?.date ?? null,
              fields: paper.fields,
              confidence: 0.7,
            },
            context,
          ),
        )
      }
      if (parties.length < 2 || paper.bare || (!year && NOT_YET.test(read.text.slice(0, paper.end + 40)))) return []
      return [
        agreement(
          sentence,
          {
            kind: paper.kind,
            status: 'in_force',
            parties,
            date: moment?.date ?? null,
            fields: paper.fields,
            echo: !year,
            confidence: 0.6,
          },
          context,
        ),
      ]
    })
  },
}
