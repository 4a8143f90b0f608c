import type { Finding, Rule } from '../context.ts'
import type { AgreementStatus } from '../statement.ts'
import { agreement } from '../grammar/agreement.ts'
import { coded } from '../grammar/coded.ts'
import type { Mood } from '../grammar/mood.ts'
import { ties, tiesByName, tiesContinued } from '../grammar/ties.ts'

const STATUS: Readonly<Record<Mood, AgreementStatus | null>> = {
  stated: 'in_force',
  planned: 'planned',
  open: null,
  proposed: null,
  denied: null,
}

export const agreementSister: Rule = {
  name: 'agreement-sister',
  description:
    'Standing ties between regions: "A and B have been sister cities since 1995", "A, twinned with B", "partner regions, among them B (1986)".',
  read: (sentence, context) =>
    [
      ...ties(coded(sentence, context), context),
      ...tiesContinued(sentence, context),
      ...tiesByName(sentence, context),
    ].flatMap(({ kind, parties, since, mood }): Finding[] => {
      const status = STATUS[mood]
      return status === null
        ? []
        : [agreement(sentence, { kind, status, parties, date: since, confidence: 0.8 }, context)]
    }),
}
