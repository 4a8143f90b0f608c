import type { Context } from '../context.ts'
import type { Coded } from './coded.ts'
import { delegationAt, headFrom, headOf, standIn } from './delegation.ts'
import { people } from './members.ts'
import { clauseEnd, doerOf, follower, groups, type Group } from './roles.ts'

/** The subject, or who leads the delegation that is the subject. */
export function doersAt(read: Coded, at: number, context: Context): Group | null {
  const doers = doerOf(read, at)
  if (doers && people(doers).length > 0) return doers
  const led = groups(read).findLast(
    (group) =>
      group.end <= at &&
      people(group).length > 0 &&
      LED_BY.test(read.text.slice(Math.max(0, group.start - 90), group.start)),
  )
  return led ?? delegationAt(read, at, context) ?? doers
}

/** "a team headed by X", "the delegation, which includes X, Y and Z," */
const LED_BY =
  /\b(?:(?:led|headed|chaired) by|under the (?:chairmanship|leadership|presidency|headship) of|(?:delegation|mission|party|team|group),? (?:which |that |also )?(?:includ(?:ed|es|ing)|compris(?:ed|es|ing)|consist(?:ed|s|ing) of|made up of)) (?:(?:[\p{L}.'’-]+|<[RO]\d+>(?:'s)?) ){0,5}$/u

/** "visited X's birthplace", but not "met X's delegation" */
const OWNED = /^'s (?!(?:[\w-]+ )?(?:delegation|team|party|entourage|group)\b)/
const DISTANT =
  /^(?:,? (?:in|at|on|here|for|over|during|this|last|early|late|the|his|her|its|their|a|an|today|yesterday|office|residence|morning|afternoon|evening|night|day|state|city|province|region|of|to|with|then|visiting|counterpart|[A-Z][\p{L}.'’-]*|<[DRO]\d+>(?:'s)?|<P\d+>'s))*,? $/u
const AMONG =
  /^ [^.;]{0,90}\b(?:delegation|mission|team|group|party|executives|officials|leaders|representatives|members|investors|ministers|mayors|governors|ambassadors|envoys|delegates)\b[^.;]{0,70}?\b(?:led by|headed by|including|such as|comprising)(?: (?:[\p{L}.'’-]+|<[RO]\d+>(?:'s)?),?){0,6} $/u

/** "met with leaders of Quang Ninh, including X" */
const NAMELY = /^ (?:the |leaders of |officials of )?<[RO]\d+>,? including (?:[A-Z][\w.]* ){0,3}$/

/** Whom somebody meets: at once, after words of place and time, or as the head of "a delegation led by". */
export function objectAt(read: Coded, end: number, context: Context): Group | null {
  const next = follower(read, end)
  if (next && people(next).length > 0 && !OWNED.test(read.text.slice(next.end, next.end + 30))) return next
  const to = clauseEnd(read.text, end)
  const far = groups(read).find(
    (group) =>
      group.start >= end && group.end <= to && people(group).length > 0 && !read.text.startsWith("'s", group.end),
  )
  if (far && far.start - end < 170) {
    const gap = read.text.slice(end, far.start)
    if (DISTANT.test(gap) || AMONG.test(gap) || NAMELY.test(gap)) return far
  }
  return guestsAt(read, end, context)
}

const GUESTS =
  /^ ?(?:(?:a|an|the|visiting|high-level|[\w-]+-(?:member|person|strong)|[A-Z][a-z]+|business|trade|official|(?:(?:local|provincial|municipal|city|state) )?government|provincial|municipal|parliamentary|<[RO]\d+>(?:'s)?) ){1,5}(?:delegation|guests?|visitors?|group|team|mission|contingent|dignitaries)\b(?! of honou?r| speaker| lecture)/

/** "hosted a 12-member delegation": its head is named in the next sentences. */
export function guestsAt(read: Coded, end: number, context: Context): Group | null {
  const match = GUESTS.exec(read.text.slice(end))
  if (!match) return null
  const from = /^ (?:from|of) (?:the )?(<[RO]\d+>)/.exec(read.text.slice(end + match[0].length))?.[1]
  const body = read.items.find(({ code }) => code === from)?.keys[0]
  const head = headOf(read.sentence, context) ?? (body === undefined ? null : headFrom(body, context))
  return head === null ? null : standIn(head, read.sentence, end, end + match[0].length)
}
