import type { Context, Sentence } from '../context.ts'
import type { ReadingKey } from '../statement.ts'
import { AHEAD_OF_GUESTS, BEHIND_GUESTS } from './attendance-cues.ts'
import { names, coded, type Coded } from './coded.ts'
import { parted, type Gathering } from './gathering.ts'
import { lastBefore } from './gatherings.ts'
import {
  atHome,
  attends,
  compatriot,
  domestic,
  isOfAnother,
  isTradeWithState,
  isUnit,
  isUnknown,
  type Side,
} from './guest-side.ts'
import { moodOf } from './mood.ts'
import { people } from './members.ts'
import { clauseStart, groups, subject, type Group } from './roles.ts'
import { nationOf } from './sides.ts'
import { placeIn } from './place.ts'
import { dateAt, dateBefore } from './when.ts'
import { matches } from '../../text/matches.ts'

/** Who else was at a gathering, as one sentence tells it: the gathering with them in it. */
export type Attendance = {
  readonly gathering: Gathering
  /** Whom the sentence adds. */
  readonly fresh: readonly ReadingKey[]
  /** Joined to a gathering that another sentence tells of. */
  readonly echo: boolean
  /** Said to come with one of those told before. */
  readonly led?: boolean
}

/** "The dinner was attended by X and Y", "in the presence of Z". */
export function attendances(sentence: Sentence, context: Context): readonly Attendance[] {
  const known = told.get(sentence) ?? read(sentence, context)
  told.set(sentence, known)
  return known
}

const told = new WeakMap<Sentence, readonly Attendance[]>()

function read(sentence: Sentence, context: Context): Attendance[] {
  const text = coded(sentence, context)
  const found = guests(text, context)
  const last = found.length > 0 ? lastBefore(sentence, context, MEAL.test(text.text)) : null
  const joined = last ? found.flatMap((some) => join(some, context, last)) : []
  if (joined.length > 0 || (last && last.b.length > 0)) return joined
  return found
    .filter(({ people: some }) => some.length > 1)
    .flatMap(({ people: some }) => amongThem(some, text, sentence, context))
}

/** A meal ends the day: it is that of the meeting told first. */
const MEAL = /\b(?:dinner|luncheon|lunch|banquet|reception)\b/i

type Guests = {
  readonly people: readonly ReadingKey[]
  /** "X was accompanied by": they are of X's side. */
  readonly leader: ReadingKey | null
}

/** "X, accompanied by Y, toured Z": Y is on the tour. */
const GOES =
  /^(?:accompanied|joined) by [^.;]{3,160}?>,? (?:also |later |then )?(?:toured|visited|inspected|arrived|travelled|traveled|flew|left|departed)\b/i

/** Everyone whom a list names, be it with names in between that nobody knows. */
function listed(read: Coded, from: number): ReadingKey[] {
  const found: ReadingKey[] = []
  let at = from
  for (const group of groups(read)) {
    if (group.start < from) continue
    const gap = read.text.slice(at, group.start)
    if (gap.length > 110 || TELLS.test(gap)) break
    const more = people(group)
    if (more.length > 0 && read.text.startsWith("'s", group.end)) break
    found.push(...more)
    at = group.end
  }
  return found
}

/** Everyone of the list that ends before a position. */
function listedBefore(read: Coded, to: number): ReadingKey[] {
  const all = groups(read).filter(({ end }) => end <= to)
  let last = all.findLastIndex((group) => people(group).length > 0 && isBeside(read.text.slice(group.end, to)))
  if (last < 0) last = all.findLastIndex((group) => people(group).length > 0 && isList(read.text.slice(group.end, to)))
  const found: ReadingKey[] = []
  for (let index = last; index >= 0; index--) {
    const group = all[index] as Group
    const next = all[index + 1]
    if (index < last && next && (!isList(read.text.slice(group.end, next.start)) || group.under === 'with')) break
    found.unshift(...people(group))
  }
  return found
}

function isList(gap: string): boolean {
  return gap.length < 110 && /^(?:,|;| and | for | of | in | as well as | along with )/.test(gap) && !TELLS.test(gap)
}

/** What ends a list of names: somebody does something, or something is said of the last one. */
const TELLS =
  /\b(?:who|whom|whose|which|that|said|says|told|was|were|is|are|has|have|had|will|would|discussed|met|visited|signed|during|after|before|when|where|while|by|with|thanked|to (?!<R)|he|she|they|accompanying)\b|\b[a-z]{2,}ed\b/

/** "They were accompanied by X": by both sides. */
const THEY = /\bthey (?:were|are) (?:also )?$/i

/** Somebody is accompanied who is not named. */
const NOBODY: ReadingKey = 'official:'

/** People at an event that no other sentence calls a meeting. */
function amongThem(some: readonly ReadingKey[], read: Coded, sentence: Sentence, context: Context): Attendance[] {
  const { a, b } = parted(some, context)
  const moment = dateAt(read, 0) ?? dateBefore(sentence, context)
  const [own, other] = [a[0], b[0]].map((one) => (one === undefined ? null : nationOf(one, context)))
  if (
    ((own == null || other == null || own === other) && !(some.length < 6 && isTradeWithState(a[0], b[0], context))) ||
    !/\b(?:ceremony|dinner|luncheon|conference|event|reception|meeting|forum|signing|banquet|opening|launch|inauguration|groundbreaking|unveiling|consultations|talks|discussions?|session|summit)\b/i.test(
      read.text,
    )
  )
    return []
  const place = placeIn(read, 0, read.text.length, context)
  const gathering: Gathering = { kind: 'CONFERENCE', status: 'held', a, b, moment, place, sentence }
  return [{ gathering, fresh: some, echo: false }]
}

function guests(read: Coded, context: Context): Guests[] {
  if (!names(read.sentence, 'P')) return []
  const stated = (at: number) =>
    moodOf(read.text.slice(clauseStart(read.text, at), at).slice(-30), context) === 'stated'
  // "the committee, chaired by X": that is his office.
  const after = matches(read.text, AHEAD_OF_GUESTS)
    .filter((match) => stated(match.index) && !/<O\d+>,? $/.test(read.text.slice(0, match.index)))
    .filter((match) => !(/^(?:accompanied|joined)/i.test(match[0]) && GOES.test(read.text.slice(match.index))))
    .map((match) => ({
      people: listed(read, match.index + match[0].length),
      leader:
        /^(?:accompanied|joined) by/i.test(match[0]) && !THEY.test(read.text.slice(0, match.index))
          ? (peopleOf(subject(read, match.index))[0] ?? NOBODY)
          : accompanied(match[0], read),
    }))
  const before = matches(read.text, BEHIND_GUESTS)
    .filter((match) => stated(match.index))
    .map((match) => ({
      people: listedBefore(read, match.index),
      leader: null,
    }))
  return [...after, ...before].filter(({ people: some, leader }) => some.length > 0 && leader !== NOBODY)
}

/** "Accompanying X were": they are of X's side. */
function accompanied(words: string, { items }: Coded): ReadingKey | null {
  const code = /^(?:accompanying|joining|with) (<P\d+>)/i.exec(words)?.[1]
  return items.find((item) => item.code === code)?.keys[0] ?? null
}

function isBeside(between: string): boolean {
  return (
    between.length < 40 ||
    (between.length < 200 &&
      /^,?(?: (?:and|of|to|the|for|&|[A-Z(][\w.()'’-]*),?)* $|^,? (?:and other|along with|as well as|together with|and several|among others)/.test(
        between,
      ))
  )
}

function peopleOf(group: Group | null | undefined): ReadingKey[] {
  return group ? people(group) : []
}

function join({ people: found, leader }: Guests, context: Context, last: Gathering): Attendance[] {
  const [left, right] = [last.a[0], last.b[0]]
  const alone = right === undefined && last.kind === 'CONFERENCE'
  const fresh = found.filter(
    (one) => !last.a.includes(one) && !last.b.includes(one) && !(alone && left && !isOfAnother(one, left, context)),
  )
  if (!left || fresh.length === 0) return []
  const led = leader === null ? null : last.a.includes(leader) ? 'a' : last.b.includes(leader) ? 'b' : null
  const near = (one: ReadingKey, side: ReadingKey | undefined) => side !== undefined && attends(one, side, context)
  const sides = fresh.map((one): Side => {
    if (led !== null) return led
    if (near(one, left)) return 'a'
    if (near(one, right)) return 'b'
    const kin = right === undefined ? null : (compatriot(one, left, right, context) ?? domestic(one, last, context))
    if (kin !== null) return kin
    if (right !== undefined && last.host && isUnit(one, context)) return last.host
    return isUnknown(one, context) ? null : right === undefined ? 'b' : 'both'
  })
  // A list of guests names those of one side beside each other.
  const settled = sides.map(
    (side, at) =>
      side ??
      sides.slice(0, at).findLast((one) => one !== null) ??
      sides.slice(at).find((one) => one !== null) ??
      (isTitled(fresh[at], context) && right !== undefined ? (atHome(left, right, context) ?? 'both') : null),
  )
  const isOf = (side: 'a' | 'b') => (_one: ReadingKey, at: number) => settled[at] === side || settled[at] === 'both'
  const [a, b] = [
    [...last.a, ...fresh.filter(isOf('a'))],
    [...last.b, ...fresh.filter(isOf('b'))],
  ]
  const principals = last.principals ?? [...a.slice(0, 1), ...b.slice(0, 1)]
  return [{ gathering: { ...last, a, b, principals }, fresh, echo: true, led: led !== null }]
}

function isTitled(guest: ReadingKey | undefined, { readings }: Context): boolean {
  return guest !== undefined && (readings.get(guest)?.offices.length ?? 0) > 0
}
