import type { Context, Finding, Rule } from '../context.ts'
import type { AgreementKind, ReadingKey } from '../statement.ts'
import { agreement } from '../grammar/agreement.ts'
import { coded, type Coded, type Item } from '../grammar/coded.ts'
import { anyOf, fromLexicon } from '../grammar/cues.ts'
import { moodOf } from '../grammar/mood.ts'
import { bodies } from '../grammar/parties.ts'
import { clauseStart, follower, groups, subject, type Group } from '../grammar/roles.ts'

export const agreementSister: Rule = {
  name: 'agreement-sister',
  description:
    'Sister and friendship ties: "A and B have been sister cities since 1995", "A, a sister province of B", "A\'s fourth sister after C (1993)".',
  read: (sentence, context) => {
    const read = coded(sentence, context)
    const words = fromLexicon(context.knowledge.lexicons, 'sister-words', 'forms', (rows) =>
      anyOf(rows.map(([forms = '']) => forms)),
    )
    return [...read.text.matchAll(words)].flatMap((match) => ties(read, match.index, match[0], context))
  },
}

type Tie = { readonly pairs: readonly (readonly ReadingKey[])[]; readonly years?: ReadonlyMap<ReadingKey, Item> }

function ties(read: Coded, at: number, word: string, context: Context): Finding[] {
  const { text, sentence } = read
  const end = at + word.length
  const kind: AgreementKind = /^(?:sister|twin)/i.test(word) ? 'SISTERHOOD' : 'FRIENDSHIP'
  // "sister city agreement" is a paper: other rules read it.
  if (
    /^ (?:agreement|pact|accord|relationship|relations|ties|mou|memorandum|partnership|program)/i.test(text.slice(end))
  )
    return []
  const owner = /<[ROP]\d+>(?:'s| has had as its| has as its)? (?:[\w-]+ ){0,4}$/.exec(
    text.slice(Math.max(0, at - 60), at),
  )
  const before = subject(read, at)
  const mood = moodOf(text.slice(Math.max(clauseStart(text, at), before?.end ?? 0), at), context)
  if (mood === 'denied' || mood === 'proposed') return []
  const status = mood === 'stated' ? 'in_force' : 'planned'
  const tie = tieAt(read, { at, end, before, owned: owner !== null }, context)
  if (!tie) return []
  const since = /\bsince (?:\w+ ){0,2}(<D\d+>)|\b(?:in|on) (<D\d+>)/.exec(text.slice(end))
  const moment = read.items.find(({ code }) => code === (since?.[1] ?? since?.[2]))?.date
  return tie.pairs.flatMap((parties) => {
    const year = parties.map((party) => tie.years?.get(party)?.date?.date).find((date) => date !== undefined)
    const distinct = [...new Set(parties)]
    if (distinct.length < 2) return []
    return [
      agreement(
        sentence,
        {
          kind,
          status: year ? 'in_force' : status,
          parties: distinct,
          date: year ?? moment?.date ?? null,
          confidence: 0.8,
        },
        context,
      ),
    ]
  })
}

function tieAt(
  read: Coded,
  { at, end, before, owned }: { at: number; end: number; before: Group | null; owned: boolean },
  context: Context,
): Tie | null {
  const { text } = read
  // "A and B have been sister cities", "become sisters"
  const doers = before ? places(before, context) : []
  const linked =
    /\b(?:are|were|been|become|became|becoming|be|call each other|as|is|was|was|has been|had been)(?: its| the| each other's?| new| a)? (?:[\w-]+ ){0,3}$/.test(
      text.slice(Math.max(0, at - 50), at),
    )
  const partner = /^(?: (?:of|with|to|for)|:) /.exec(text.slice(end))
  const named = partner ? follower(read, end + partner[0].length) : null
  if (named && before && before.end <= at && linked) return { pairs: cross(doers, places(named, context)) }
  // "B, a sister province of A"
  const beside = groups(read).findLast((group) => group.end <= at)
  if (named && beside && /^,? (?:also |which is |its |an? |the )(?:[\w-]+ ){0,3}$/.test(text.slice(beside.end, at))) {
    return { pairs: cross(places(beside, context), places(named, context)) }
  }
  // "the first sister of A was B"
  const link = named ? /^(?: (?:is|was|became|has been))(?: the)? /.exec(text.slice(named.end)) : null
  const told = named && link ? follower(read, named.end + link[0].length) : null
  if (named && told) return { pairs: cross(places(named, context), places(told, context)), years: yearsOf(told) }
  const after = afterList(read, end)
  if (after && (before || owned)) {
    const owner = groups(read).findLast((group) => group.end <= at && text.startsWith("'s", group.end)) ?? before
    const newest = groups(read).find((group) => group.under === null && group.end <= at && group.start !== owner?.start)
    const self = owner ? places(owner, context) : []
    return {
      pairs: [...cross(self, bodies(after, context)), ...(newest ? cross(self, places(newest, context)) : [])],
      years: yearsOf(after),
    }
  }
  if (linked && doers.length > 1) return { pairs: [doers] }
  // "A's sister city B"
  const next = owned ? follower(read, end, /^,? $/) : null
  const owner = owned ? groups(read).findLast((group) => group.end <= at) : null
  return next && owner ? { pairs: cross(places(owner, context), places(next, context)), years: yearsOf(next) } : null
}

/** "the fourth sister after B (1993), C (2003)" */
function afterList(read: Coded, end: number): Group | null {
  const cue = /\b(?:after|following|alongside|besides|in addition to) /.exec(read.text.slice(end))
  return cue ? follower(read, end + cue.index + cue[0].length) : null
}

function yearsOf({ items }: Group): ReadonlyMap<ReadingKey, Item> {
  return new Map(
    items.flatMap((item) =>
      item.folded.filter(({ tag }) => tag === 'D').flatMap((year) => item.keys.map((key) => [key, year] as const)),
    ),
  )
}

function places(group: Group, context: Context): ReadingKey[] {
  return bodies(group, context)
}

function cross(left: readonly ReadingKey[], right: readonly ReadingKey[]): ReadingKey[][] {
  return left.flatMap((a) => right.map((b) => [a, b]))
}
