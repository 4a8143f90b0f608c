import type { Context, Finding, Rule } from '../context.ts'
import { agreement } from '../grammar/agreement.ts'
import { coded, type Coded } from '../grammar/coded.ts'
import { moodOf } from '../grammar/mood.ts'
import { papers } from '../grammar/paper.ts'
import { bodies, people } from '../grammar/members.ts'
import { groups, subject, underAfter } from '../grammar/roles.ts'
import type { ReadingKey } from '../statement.ts'
import { dateAt, dateToldBefore } from '../grammar/when.ts'
import { matches } from '../../text/matches.ts'

const HANDED =
  /\b(?:received|obtained|secured|accepted|handed over|handed|hand[- ]delivered|delivered|submitted|presented|sent)\b/g

/** "A letter of intent was handed over to the governor by X" */
function handedTo(read: Coded, from: number, context: Context): ReadingKey[] {
  if (
    !/^[^.;<]{0,30}\b(?:was|were) (?:handed over|handed|delivered|submitted|presented|sent) /.test(
      read.text.slice(from),
    )
  )
    return []
  const [to, by] = [/^to$/, /^by$/].map((word) => underAfter(read, word, from, read.text.length))
  return to && by ? [...new Set([...bodies(to, context), ...bodies(by, context)])] : []
}

export const agreementLetter: Rule = {
  name: 'agreement-letter',
  description:
    'A letter of intent that one side hands to another: "The governor received letters of intent from X and Y".',
  read: (sentence, context) => {
    const read = coded(sentence, context)
    const letter = papers(read, context).find(({ kind }) => kind === 'LOI')
    const passive = letter && handedTo(read, letter.end, context)
    if (letter && passive && passive.length > 1) {
      const date = dateAt(read, letter.end)?.date ?? null
      return [agreement(sentence, { kind: 'LOI', status: 'signed', parties: passive, date, confidence: 0.7 }, context)]
    }
    const verb =
      letter && matches(read.text, HANDED).findLast(({ index }) => index < letter.start && letter.start - index < 60)
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
