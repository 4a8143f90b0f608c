import type { Context } from '../context.ts'
import type { Coded } from './coded.ts'
import { anyOf, fromLexicon } from './cues.ts'
import { people } from './parties.ts'
import { clauseStart, doerOf, groups, subject, type Group } from './roles.ts'

/** Somebody going somewhere, as one sentence tells it. */
export type Trip = {
  readonly visitor: Group
  readonly targets: Group
  readonly at: number
  readonly before: string
  /** Whether the sentence says whose journey it is only by "his" or "her". */ readonly unsure: boolean
}

/** Every journey of a sentence, by verb ("visited X") and by noun ("his visit to X"). */
export function trips(read: Coded, context: Context): Trip[] {
  return [...verbs(read, context), ...nouns(read)]
}

function verbs(read: Coded, context: Context): Trip[] {
  const words = fromLexicon(context.knowledge.lexicons, 'visit-verbs', 'verbs', (rows) =>
    anyOf(rows.flatMap(([form = '', kind]) => (kind === 'noun' ? [] : [form]))),
  )
  return [...read.text.matchAll(words)].flatMap((match): Trip[] => {
    const at = match.index
    const end = at + match[0].length
    const visitor = visitorAt(read, at)
    const targets = targetsAt(read, end)
    if (!visitor || !targets || !isDoing(read.text.slice(visitor.end, at))) return []
    return [
      {
        visitor,
        targets,
        at,
        before: read.text.slice(Math.max(clauseStart(read.text, at), visitor.end), at),
        unsure: false,
      },
    ]
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
      {
        visitor: only,
        targets,
        at: match.index,
        before: read.text.slice(Math.max(0, match.index - 25), match.index),
        unsure: code === undefined,
      },
    ]
  })
}

function visitorAt(read: Coded, at: number): Group | null {
  const doers = doerOf(read, at)
  if (doers && people(doers).length > 0) return doers
  const led = groups(read).findLast(
    (group) =>
      group.end <= at &&
      /\b(?:led|headed) by (?:\w+ ){0,4}$/.test(read.text.slice(Math.max(0, group.start - 50), group.start)),
  )
  return led && people(led).length > 0 ? led : null
}

/** Whether the words between somebody and a verb leave it his: "X visited", "X met Y and visited", not "X said that others visited". */
function isDoing(between: string): boolean {
  return between.length < 40
    ? !/\b(?:said|says|told|that|previous|asking)\b/.test(between)
    : /(?:\band|,|\bwho|\bwho had|\bhas|\bhad)(?: also| then| later)? $/.test(between)
}

const GAP =
  /^,? ?(?:(?:the|a|an|his|her|their|its|both|several|some|major|neighbou?ring|cities|city|countries|country|regions?|provinces?|states?|offices?|headquarters|head office|campus|plant|factory|facilit(?:y|ies)|site|digital|of|in|two|three|four|five|six|seven|eight|and|including|–|-|[A-Z][\w'-]*),? ){0,16}$/

function targetsAt(read: Coded, end: number): Group | null {
  const next = groups(read).find((group) => group.start >= end)
  const gap = next ? read.text.slice(end, next.start) : ''
  return next && people(next).length === 0 && gap.length < 90 && GAP.test(gap) ? next : null
}
