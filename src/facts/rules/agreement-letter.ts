import type { Finding, Rule } from '../context.ts'
import { agreement } from '../grammar/agreement.ts'
import { coded } from '../grammar/coded.ts'
import { moodOf } from '../grammar/mood.ts'
import { papers } from '../grammar/paper.ts'
import { bodies, people } from '../grammar/parties.ts'
import { groups, subject } from '../grammar/roles.ts'
import { dateAt, dateToldBefore } from '../grammar/when.ts'
import { matches } from '../../text/matches.ts'

const HANDED =
  /\b(?:received|obtained|secured|accepted|handed over|handed|hand[- ]delivered|delivered|submitted|presented|sent)\b/g

export const agreementLetter: Rule = {
  name: 'agreement-letter',
  description:
    'A letter of intent that one side hands to another: "The governor received letters of intent from X and Y".',
  read: (sentence, context) => {
    const read = coded(sentence, context)
    const letter = papers(read, context).find(({ kind }) => kind === 'LOI')
    const verb =
      letter &&
      matches(read.text, HANDED).findLast(({ index }) => index < letter.start && letter.start - index < 60)
    if (!letter || !verb) return []
    const doers = subject(read, verb.index)
    const selves = doers ? bodies(doers, context) : []
    const before = read.text.slice(doers?.end ?? 0, verb.index)
    if (selves.length === 0 || moodOf(before, context) !== 'stated') return []
    const others = groups(read).filter(({ start, under }) => start > verb.index && /^(?:from|to)$/.test(under ?? ''))
    const moment = dateAt(read, verb.index) ?? dateToldBefore(sentence, context)
    return others.flatMap((group) =>
      bodies(group, context).map((other): Finding =>
        agreement(
          sentence,
          {
            kind: 'LOI',
            status: 'signed',
            parties: [...(people(doers ?? group).length > 0 ? selves.slice(0, 1) : selves), other],
            date: moment?.date ?? null,
            confidence: 0.7,
          },
          context,
        ),
      ),
    )
  },
}
