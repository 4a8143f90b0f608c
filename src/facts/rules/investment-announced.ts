import type { Context, Finding, Rule, Sentence } from '../context.ts'
import type { InvestmentStatus, ReadingKey } from '../statement.ts'
import { coded, type Coded, type Item } from '../grammar/coded.ts'
import { anyOf, fromLexicon } from '../grammar/cues.ts'
import { moodOf } from '../grammar/mood.ts'
import { clauseEnd, clauseStart, groups, subject, type Group } from '../grammar/roles.ts'
import { dateAt } from '../grammar/when.ts'

export const investmentAnnounced: Rule = {
  name: 'investment-announced',
  description:
    'A company puts money somewhere: "X will invest USD 20 million in Hwaseong", "X\'s investment of KRW 61 billion".',
  read: (sentence, context) => {
    const read = coded(sentence, context)
    const told = byVerb(read, context)
    const named = byNoun(read, context).filter(({ money }) => !told.some((deal) => deal.money?.start === money?.start))
    return [...told, ...named].flatMap((deal) => investment(deal, read, sentence, context))
  },
}

type Deal = {
  readonly investors: readonly ReadingKey[]
  readonly money: Item | null
  readonly status: InvestmentStatus
  readonly at: number
}

function byVerb(read: Coded, context: Context): Deal[] {
  const { text } = read
  const words = fromLexicon(context.knowledge.lexicons, 'investment-verbs', 'words', (rows) =>
    anyOf(rows.map(([form = '']) => form)),
  )
  const statuses = fromLexicon(
    context.knowledge.lexicons,
    'investment-verbs',
    'status',
    (rows) => new Map(rows.map(([form = '', status = '']) => [form, status as InvestmentStatus])),
  )
  return [...text.matchAll(words)].flatMap((match): Deal[] => {
    const at = match.index
    const to = clauseEnd(text, at)
    const doers = subject(read, at)
    if (!doers || organisations(doers).length === 0) return []
    const money =
      read.items.find((item) => item.tag === 'M' && item.start >= at && item.start < Math.min(to, at + 220)) ?? null
    const gap = read.text.slice(at + match[0].length, money?.start ?? at + match[0].length)
    if (/^ in /.test(gap) && /\bbring$/.test(match[0])) return []
    if (/\b(?:announced|said|invest|will|which|who)\b/.test(gap)) return []
    const verb = match[0].toLowerCase().replace(/\s/g, ' ')
    const invest = /invest/.test(verb)
    // Without the word "invest", only money that is put into something counts; without money, only "invest".
    // Only of companies is all spending an investment.
    if (!invest && !organisations(doers).every((key) => key.startsWith('company:'))) return []
    if (!money && (!invest || /^(?:invests|invest|investing|(?:has |have |had )?invested)$/.test(verb))) return []
    if (
      money &&
      !invest &&
      /\b(?:sales|revenue|loan|loans|grant|grants|aid|exports|imports|trade)\b/i.test(text.slice(at, to))
    )
      return []
    const status = moodStatus(
      statuses.get(verb) ?? 'committed',
      text.slice(Math.max(clauseStart(text, at), doers.end), at),
      context,
    )
    return status ? [{ investors: organisations(doers), money, status, at }] : []
  })
}

const OF =
  /(<O\d+>)(?:'s)? (?:[\w-]+ ){0,3}investments? (?:of|worth|totall?ing) (?:about |some |up to |around |more than |over )?(<M\d+>)/g
const FROM = /(<M\d+>)(?: in| of)?(?: (?:[\w-]+ ){0,3}investments?)? (?:from|by) (<O\d+>)/g

function byNoun(read: Coded, context: Context): Deal[] {
  const { text, items } = read
  const deals: Deal[] = []
  for (const [pattern, investor, amount] of [
    [OF, 1, 2],
    [FROM, 2, 1],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const who = items.find(({ code }) => code === match[investor])
      const money = items.find(({ code }) => code === match[amount])
      if (!who || !money || moodOf(text.slice(Math.max(0, match.index - 40), match.index), context) === 'denied')
        continue
      if (
        pattern === FROM &&
        !/\binvest|letters? of intent|\bLOI/i.test(
          text.slice(Math.max(0, match.index - 160), match.index + match[0].length),
        )
      )
        continue
      const letters = /letters? of intent|\bLOIs?\b|expressions? of interest/i.test(text.slice(0, match.index))
      deals.push({ investors: who.keys, money, status: letters ? 'intended' : 'committed', at: match.index })
    }
  }
  for (const match of text.matchAll(ANNOUNCED)) {
    const doers = subject(read, match.index)
    const money = items.find(({ code }) => code === match[2])
    const mood = doers
      ? moodStatus(
          /^(?:plan|consider|weigh|mull)/i.test(match[1] ?? '') ? 'intended' : 'committed',
          text.slice(doers.end, match.index),
          context,
        )
      : null
    if (doers && money && mood && organisations(doers).length > 0)
      deals.push({
        investors: organisations(doers),
        money,
        status: /^(?:consider|weigh|mull)/i.test(match[1] ?? '') ? 'considered' : mood,
        at: match.index,
      })
  }
  for (const match of text.matchAll(WITH)) {
    const doers =
      subject(read, match.index) ??
      groups(read).find(({ under, items: [first] }) => under === null && first?.tag === 'O')
    const money = items.find(({ code }) => code === match[1])
    const mood = doers ? moodStatus('committed', text.slice(doers.end, match.index), context) : null
    if (doers && money && mood && organisations(doers).length > 0)
      deals.push({ investors: organisations(doers), money, status: mood, at: match.index })
  }
  for (const match of text.matchAll(BEFORE)) {
    const doers = groups(read).find(({ under, items: [first] }) => under === null && first?.tag === 'O')
    const money = items.find(({ code }) => code === match[1])
    if (doers && money && organisations(doers).length > 0)
      deals.push({ investors: organisations(doers), money, status: 'past', at: match.index })
  }
  return deals
}

const ANNOUNCED =
  /\b(announce[sd]?|unveil(?:s|ed)?|confirm(?:s|ed)?|reveal(?:s|ed)?|plans?|planned|is planning|approved?|made|makes|considers|weighs|mulls) (?:plans for )?(?:an?|its|another|the) (?:[\w-]+ ){0,3}(<M\d+>) (?:[\w-]+ ){0,4}(?:investments?|plant|factory|facility|project|expansion|hub|campus|cent(?:er|re)|line|complex|fab|outlay)\b/g
const WITH =
  /\b(?:with|at|for|involving|through|requiring) (?:an?|the) (?:\w+ ){0,2}investment (?:of|worth|totall?ing|cost of) (?:about |some |up to |around |more than |over )?(<M\d+>)/g
const BEFORE = /\b(?:existing|previous|earlier|past|prior) investments? (?:of|worth|totall?ing) (<M\d+>)/g

function moodStatus(status: InvestmentStatus, before: string, context: Context): InvestmentStatus | null {
  const mood = moodOf(before, context)
  if (mood === 'denied') return null
  // "said it would invest" is told as certain.
  const reported = /\b(?:said|announced|says|announces|confirmed)(?: (?:it|they|that it|that they))? ?$/.test(before)
  if ((mood === 'open' && !reported) || mood === 'proposed') return 'considered'
  if (status === 'considered' && reported) return 'committed'
  if (mood === 'planned' && status === 'past') return null
  return status === 'committed' && /\b(?:intention|intends?|plans?|planned|planning|letters? of intent)\b/i.test(before)
    ? 'intended'
    : status
}

function organisations({ items }: Group): ReadingKey[] {
  return items.flatMap(({ tag, keys }) => (tag === 'O' && keys.length === 1 ? keys : []))
}

function investment(
  { investors, money, status, at }: Deal,
  read: Coded,
  sentence: Sentence,
  context: Context,
): Finding[] {
  const span = { start: sentence.start, end: sentence.end }
  const into = destinationOf(read, at, money)
  const worth = money?.money ?? null
  return [
    {
      claim: {
        kind: 'investment',
        amount: worth?.amount ?? null,
        currency: worth?.currency ?? null,
        alsoAmount: worth?.also?.amount ?? null,
        alsoCurrency: worth?.also?.currency ?? null,
        status,
        newMoney: /\b(?:additional|new|further|fresh)\b/i.test(read.text.slice(at, money?.start ?? at))
          ? true
          : /\b(?:existing|previously announced|already announced)\b/i.test(read.text.slice(at, money?.start ?? at))
            ? false
            : null,
        date: dateAt(read, at)?.date ?? null,
        destination: into ?? voiceRegion(context),
        investors: [...investors].sort(),
      },
      span,
      parts: investors.map((investor) => ({ claim: { kind: 'pledge' as const, investor }, span })),
      confidence: 0.7,
    },
  ]
}

/** "in Ohio", "into its Munich plant", "by X in Texas" */
function destinationOf(read: Coded, at: number, money: Item | null): ReadingKey | null {
  const after = groups(read).filter((group) => group.start > at && group.items[0]?.tag === 'R')
  const under = after.find(({ under }) => /^(?:in|into|to|at)$/.test(under ?? ''))
  const beside = after.find(({ end }) =>
    /^ (?:[\w-]+ )?(?:plant|factory|site|campus|facility|fab|complex)\b/.test(read.text.slice(end)),
  )
  const investor = read.items.find(({ tag, start }) => tag === 'O' && start > (money?.start ?? at))
  const folded = investor?.folded.find(({ tag }) => tag === 'R')
  return under?.items[0]?.keys[0] ?? beside?.items[0]?.keys[0] ?? folded?.keys[0] ?? null
}

/** Who speaks of investments without a place speaks of its own. */
function voiceRegion({ voice, readings }: Context): ReadingKey | null {
  if (voice.region === null) return null
  for (const [key, { code }] of readings) if (code === voice.region) return key
  return null
}
