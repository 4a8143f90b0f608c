import type { Context, Finding, Rule, Sentence } from '../context.ts'
import { coded, type Coded } from '../grammar/coded.ts'
import { dealsInLists } from '../grammar/deal-list.ts'
import { dealsByNoun } from '../grammar/deal-noun.ts'
import { dealsPlanned } from '../grammar/deal-plan.ts'
import { dealPlace } from '../grammar/deal-place.ts'
import { dealsByVerb, type Deal } from '../grammar/deal-verb.ts'
import { dateAt } from '../grammar/when.ts'

export const investmentAnnounced: Rule = {
  name: 'investment-announced',
  description:
    'A company puts money somewhere: "X will invest USD 20 million in Hwaseong", "X\'s investment of KRW 61 billion".',
  read: (sentence, context) => {
    const read = coded(sentence, context)
    if (!/<M\d+>|\binvest|<O\d+>/i.test(read.text) || !/<[OP]\d+>|<M\d+>/.test(read.text)) return []
    // Each sum is told once: lists say most plainly whose it is, then verbs, then nouns.
    const told: Deal[] = []
    for (const deals of [
      dealsInLists(read, sentence, context),
      dealsByVerb(read, context),
      dealsByNoun(read, sentence, context),
      dealsPlanned(read, context),
    ])
      told.push(...deals.filter(({ money }) => !money || !told.some((deal) => deal.money?.start === money.start)))
    return told.sort((a, b) => a.at - b.at).map((deal) => investment(deal, read, sentence, context))
  },
}

const NEW = /\b(?:additional|new|further|fresh|another|extra)\b/i
const OLD = /\b(?:existing|previously announced|already announced|earlier announced|first announced)\b/i

function investment(deal: Deal, read: Coded, sentence: Sentence, context: Context): Finding {
  const { investor, money, status, at } = deal
  const span = { start: sentence.start, end: sentence.end }
  const worth = money?.money ?? null
  const said = read.text.slice(Math.min(at, (money?.start ?? at) - 40), (money?.end ?? at) + 30)
  return {
    claim: {
      kind: 'investment',
      amount: worth?.amount ?? null,
      currency: worth?.currency ?? null,
      alsoAmount: worth?.also?.amount ?? null,
      alsoCurrency: worth?.also?.currency ?? null,
      status,
      newMoney: OLD.test(said) ? false : NEW.test(said) ? true : null,
      date: dateAt(read, at)?.date ?? null,
      destination: dealPlace(deal, read, sentence, context),
      investors: [...investor.keys].sort(),
    },
    span,
    parts: investor.keys.map((key) => ({ claim: { kind: 'pledge' as const, investor: key }, span })),
    confidence: 0.7,
  }
}
