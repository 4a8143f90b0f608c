import type { Context, Finding, Rule, Sentence } from '../context.ts'
import type { ReadingKey } from '../statement.ts'
import { coded, type Coded } from '../grammar/coded.ts'
import { meeting } from '../grammar/gathering.ts'
import { lastBefore } from '../grammar/gatherings.ts'
import { moodOf } from '../grammar/mood.ts'
import { people } from '../grammar/parties.ts'
import { clauseStart, follower, groups, type Group } from '../grammar/roles.ts'
import { colleagues, actsFor } from '../grammar/sides.ts'
import { countryOf } from '../grammar/within.ts'

/** Those present come after it. */
const BEFORE = /\b(?:attended by|in the presence of|presence of|accompanied by|witnessed by|joined by|in attendance were|present were|officials present included|those present included|attendees included|participants included|also present were|received by|receiving the guests were)\b/gi
/** Those present come before it. */
const AFTER = /\b(?:also attended|attended the|attended a|attended|took part in|participated in|were also present|was also present|were present|was present|were in attendance|were also in attendance|witnessed the|joined the|sat in on)\b/gi

export const meetingAttended: Rule = {
  name: 'meeting-attended',
  description: 'Who else was at the meeting told before: "The dinner was attended by X and Y", "in the presence of Z".',
  read: (sentence, context) => {
    const last = lastBefore(sentence, context)
    if (!last) return []
    const read = coded(sentence, context)
    return [...guests(read, context)].flatMap((found) => join(found, sentence, context, last))
  },
}

function guests(read: Coded, context: Context): ReadingKey[][] {
  const told = (at: number) => moodOf(read.text.slice(clauseStart(read.text, at), at).slice(-30), context) === 'stated'
  const after = [...read.text.matchAll(BEFORE)].filter((match) => told(match.index)).map((match) => follower(read, match.index + match[0].length))
  const before = [...read.text.matchAll(AFTER)].filter((match) => told(match.index)).map((match) => groups(read).findLast((group) => group.end <= match.index && people(group).length > 0 && read.text.slice(group.end, match.index).length < 40))
  return [...after, ...before].filter((group): group is Group => group !== null && group !== undefined).map(people).filter((list) => list.length > 0)
}

function join(found: readonly ReadingKey[], sentence: Sentence, context: Context, last: NonNullable<ReturnType<typeof lastBefore>>): Finding[] {
  const [left, right] = [last.a[0], last.b[0]]
  const fresh = found.filter((one) => !last.a.includes(one) && !last.b.includes(one))
  if (!left || !right || fresh.length === 0) return []
  const sideOf = (one: ReadingKey) => (belongs(one, left, context) && !belongs(one, right, context) ? 'a' : 'b')
  const span = { start: sentence.start, end: sentence.end }
  const spans = new Map(fresh.map((one) => [one, span]))
  const joined = {
    ...last,
    a: [...last.a, ...fresh.filter((one) => sideOf(one) === 'a')],
    b: [...last.b, ...fresh.filter((one) => sideOf(one) === 'b')],
  }
  const told = meeting(joined, { echo: true, spans })
  return [{ ...told, span }]
}

function belongs(one: ReadingKey, principal: ReadingKey, context: Context): boolean {
  if (colleagues(one, principal, context)) return true
  const [a, b] = [actsFor(one, context), actsFor(principal, context)]
  return a !== null && b !== null && countryOf(a, context) !== null && countryOf(a, context) === countryOf(b, context)
}
