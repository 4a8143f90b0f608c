import type { Rule } from '../context.ts'
import { agreement } from '../grammar/agreement.ts'
import { coded } from '../grammar/coded.ts'
import { papers } from '../grammar/paper.ts'
import { termOf } from '../grammar/term.ts'
import { told } from './agreement-earlier.ts'

const SPOKEN = /^(?:Th(?:e|is|ese)|It|Its|Both|Valid|Under)\b/

export const agreementTerm: Rule = {
  name: 'agreement-term',
  description:
    'How long the paper just told of is to last: "It will be valid until 2032", "The MoU runs for three years".',
  read: (sentence, context) => {
    if (
      sentence.kind !== 'body' ||
      !SPOKEN.test(sentence.text) ||
      !/\b(?:years?|until|through|expire)/.test(sentence.text)
    )
      return []
    const read = coded(sentence, context)
    const [paper] = papers(read, context)
    if (!paper?.definite && !/^(?:It|Valid)\b/.test(sentence.text)) return []
    const before = told(sentence, context)
    const until = before ? termOf(read, null, before.date) : null
    if (!before || until === null) return []
    const { agreementKind: kind, parties, date, status } = before
    return [agreement(sentence, { kind, status, parties, date, until, echo: true, confidence: 0.6 }, context)]
  },
}
