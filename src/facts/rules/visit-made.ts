import type { Context, Finding, Rule, Sentence } from '../context.ts'
import type { ReadingKey } from '../statement.ts'
import { coded, type Coded, type Item } from '../grammar/coded.ts'
import { anyOf, fromLexicon } from '../grammar/cues.ts'
import { moodOf } from '../grammar/mood.ts'
import { people } from '../grammar/parties.ts'
import { clauseStart, follower, groups, subject, type Group } from '../grammar/roles.ts'
import { actsFor } from '../grammar/sides.ts'
import { dateAt, dateBefore } from '../grammar/when.ts'

export const visitMade: Rule = {
  name: 'visit-made',
  description:
    'An official went somewhere: "Governor Kim visited Google and Nvidia", "during her visit to Korea", "X, who is on a visit to Y".',
  read: (sentence, context) => {
    const read = coded(sentence, context)
    return [...verbs(read, context), ...nouns(read)].flatMap((trip) => visits(trip, read, sentence, context))
  },
}

type Trip = { readonly visitor: Group; readonly targets: Group; readonly at: number; readonly before: string }

function verbs(read: Coded, context: Context): Trip[] {
  const words = fromLexicon(context.knowledge.lexicons, 'visit-verbs', 'verbs', (rows) =>
    anyOf(rows.flatMap(([form = '', kind]) => (kind === 'noun' ? [] : [form]))),
  )
  return [...read.text.matchAll(words)].flatMap((match): Trip[] => {
    const at = match.index
    const end = at + match[0].length
    const visitor = visitorAt(read, at)
    const targets = targetsAt(read, end)
    if (!visitor || !targets) return []
    return [{ visitor, targets, at, before: read.text.slice(Math.max(clauseStart(read.text, at), visitor.end), at) }]
  })
}

const NOUN =
  /(<P\d+>)(?:'s)? (?:[\w-]+ ){0,3}(?:visit|trip|tour|mission|journey) (?:to|of) |(?:visit|trip) (?:of|by) (?:the )?(<P\d+>) to |\b(?:[Dd]uring|[Oo]n|[Ii]n) (?:a|an|the|his|her) (?:[\w-]+ ){0,3}(?:visit|trip|mission|tour|stay) (?:to|in) /g

function nouns(read: Coded): Trip[] {
  return [...read.text.matchAll(NOUN)].flatMap((match): Trip[] => {
    const code = match[1] ?? match[2]
    const end = match.index + match[0].length
    const all = groups(read)
    const visitor = code
      ? all.find(({ items }) => items.some((item) => item.code === code))
      : (subject(read, match.index) ??
        all.find((group) => group.start > end && group.under === null && people(group).length > 0))
    const targets = targetsAt(read, end)
    if (!visitor || !targets || people(visitor).length === 0) return []
    const only = code ? { ...visitor, items: visitor.items.filter((item) => item.code === code) } : visitor
    return [
      { visitor: only, targets, at: match.index, before: read.text.slice(Math.max(0, match.index - 25), match.index) },
    ]
  })
}

function visitorAt(read: Coded, at: number): Group | null {
  const doers = subject(read, at)
  if (doers && people(doers).length > 0) return doers
  const led = groups(read).findLast(
    (group) =>
      group.end <= at &&
      /\b(?:led|headed) by (?:\w+ ){0,4}$/.test(read.text.slice(Math.max(0, group.start - 50), group.start)),
  )
  return led && people(led).length > 0 ? led : null
}

const GAP =
  /^,? ?(?:(?:the|his|her|their|both|several|major|[\w-]+|cities|countries|offices?|headquarters|campus|of|in|two|three|four|seven|regions|and|–|-),? ){0,14}$/

function targetsAt(read: Coded, end: number): Group | null {
  const next = groups(read).find((group) => group.start >= end)
  return next &&
    people(next).length === 0 &&
    read.text.slice(end, next.start).length < 60 &&
    GAP.test(read.text.slice(end, next.start)) &&
    !/\b(?:by|from|with|to|and|for|held|at the invitation)\b/.test(read.text.slice(end, next.start))
    ? next
    : null
}

function visits({ visitor, targets, at, before }: Trip, read: Coded, sentence: Sentence, context: Context): Finding[] {
  // "invited him to visit": nobody went.
  if (
    /\bto (?:\w+ )?$/.test(before) ||
    /\b(?:invit|request|urg|ask)\w*\b/i.test(read.text.slice(Math.max(0, visitor.start - 60), visitor.start))
  ) {
    if (moodOf(before, context) !== 'planned' && sentence.kind !== 'headline') return []
  }
  const mood = moodOf(before, context)
  if (mood !== 'stated' && mood !== 'planned') return []
  const planned = mood === 'planned' || (sentence.kind === 'headline' && /\bto $/.test(before))
  const told = dateAt(read, at)
  const moment = told ?? (planned || sentence.kind === 'headline' ? null : dateBefore(sentence, context))
  const places = [...new Set(targets.items.flatMap((item) => withFolded(item)))]
  return people(visitor).flatMap((official) =>
    places
      .filter((target) => target !== actsFor(official, context))
      .map((target): Finding => ({
        claim: { kind: 'visit', official, target, date: moment?.date ?? null, status: planned ? 'planned' : 'held' },
        span: { start: sentence.start, end: sentence.end },
        support: moment && !told ? [moment.span] : [],
        confidence: 0.8,
      })),
  )
}

function withFolded(item: Item): ReadingKey[] {
  return [...item.keys, ...item.folded.filter(({ tag }) => tag === 'R').flatMap(withFolded)]
}
