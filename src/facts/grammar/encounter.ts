import { mayActIn } from './delegation.ts'
import type { Context } from '../context.ts'
import type { MeetingKind, ReadingKey } from '../statement.ts'
import { coded, type Coded } from './coded.ts'
import { anyOf, fromLexicon } from './cues.ts'
import { pictured } from './captions.ts'
import { doersAt, guestsAt, objectAt } from './counterpart.ts'
import { parted } from './gathering.ts'
import { ledSides } from './led-sides.ts'
import { people } from './members.ts'
import { nationOf } from './sides.ts'
import { clauseEnd, clauseStart, follower, groups, subject, underAfter, type Group } from './roles.ts'
import { welcoming } from './welcoming.ts'
import { matches } from '../../text/matches.ts'

/** Who does something together with whom, as one sentence's words tell it. */
export type Encounter = {
  readonly kind: MeetingKind
  readonly a: readonly ReadingKey[]
  readonly b: readonly ReadingKey[]
  /** What stands before the words of meeting: it tells the mood. */
  readonly before: string
  readonly start: number
  readonly end: number
  /** Who is at home, where the words say so: "received" the subject, "called on" the object. */
  readonly host: 'a' | 'b' | null
  /** Both sides are of one list of names. */
  readonly listed?: boolean
}

export function encounters(read: Coded, context: Context): Encounter[] {
  if (!mayActIn(read)) return []
  const told = verbs(read, context)
  const add = (more: readonly Encounter[]) =>
    told.push(...more.filter(({ end, b }) => !told.some((one) => one.end === end && one.b.length >= b.length)))
  add(withNoun(read, context))
  add(together(read, context))
  add(meals(read, context))
  add(passives(read, context))
  add(alongside(read, context))
  add(between(read, context))
  add(possessed(read, context))
  add(pictured(read, context))
  add(ledSides(read, context))
  add(welcoming(read, context))
  return told
}

const POSSESSED = /(<P\d+>)'s (?:[\w-]+ ){0,3}(?:meetings?|talks|discussions|dinner|lunch|conversation) with (?:the )?/g

/** "after X's meeting with Y" */
function possessed(read: Coded, context: Context): Encounter[] {
  return matches(read.text, POSSESSED).flatMap((match) => {
    const end = match.index + match[0].length
    const doer = read.items.find(({ code }) => code === match[1])
    const other = objectAt(read, end - 1, context)
    const before = read.text.slice(Math.max(0, match.index - 30), match.index)
    if (!doer || !other || people(other).length === 0 || /\b(?:ahead of|before|prior to|for|on) $/i.test(before))
      return []
    return [{ kind: 'MEETING', a: doer.keys, b: people(other), before, start: match.index, end: other.end, host: null }] // prettier-ignore
  })
}

type Verb = { readonly kind: MeetingKind; readonly host: 'a' | 'b' | null }

/** "X met Y", "X called on Y", "X received a delegation led by Y". */
function verbs(read: Coded, context: Context): Encounter[] {
  const { lexicons } = context.knowledge
  const words = fromLexicon(lexicons, 'meeting-verbs', 'words', (rows) => anyOf(rows.map(([verb = '']) => verb)))
  const table = fromLexicon(
    lexicons,
    'meeting-verbs',
    'table',
    (rows) =>
      new Map(
        rows.map(([verb = '', , kind = '', host]): [string, Verb] => [
          verb,
          { kind: kind as MeetingKind, host: host === 'subject' ? 'a' : host === 'object' ? 'b' : null },
        ]),
      ),
  )
  return matches(read.text, words).flatMap((match) => {
    const end = match.index + match[0].length
    // "a banquet hosted by": another rule's.
    if (/^ by\b/.test(read.text.slice(end, end + 4))) return []
    const doers = doersAt(read, match.index, context)
    if (!doers || people(doers).length === 0) return []
    const own = read.text.slice(Math.max(clauseStart(read.text, match.index), doers.end), match.index)
    const before = CAME_TO.test(own) ? '' : own
    const { kind, host: home } = table.get(match[0].toLowerCase().replace(/\s/g, ' ')) ?? {
      kind: 'MEETING',
      host: null,
    }
    const object = objectAt(read, end, context)
    if (!object)
      return /\bmet$|meet$/.test(match[0]) && !SOMEBODY.test(read.text.slice(end))
        ? amid(doers, { kind, before, start: match.index, end }, context)
        : []
    // "called on her to resign": she was asked.
    if (/^calls?(?:ed)? on$/.test(match[0]) && ASKED.test(read.text.slice(object.end))) return []
    const calls = home === null && /\bdelegation\b/.test(read.text.slice(end, Math.max(end, object.start)))
    const host = calls ? 'a' : home
    return [{ kind, a: people(doers), b: people(object), before, start: match.index, end: object.end, host }]
  })
}

/** "flew to Lyon to meet", "joined a team to call on", "during a courtesy call on": so they met. */
const CAME_TO =
  /\b(?:flying|flew|travell?ed|went|came|drove|journeyed) (?:back |over |down |up )?to (?:the )?<[RO]\d+>(?:, <R\d+>)?(?: <D\d+>)? to $|\b(?:joined|led|headed|accompanied) (?:an?|the|his|her|its) (?:(?:[\w-]+|<R\d+>(?:'s)?) ){0,4}(?:delegation|team|mission|group) to $|\b(?:[Dd]uring|[Aa]fter|[Ff]ollowing|[Ii]n|[Oo]n) (?:an?|the|<P\d+>'s|his|her) (?:[\w-]+ ){0,2}$/

/** "A and B met the minister", who is not named there. */
const SOMEBODY = /^ (?:with )?(?:the|an?|his|her|their|its|several|some|many|other|top|senior|local|<[RO]\d+>(?:'s)?) /

const ASKED = /^ to (?!discuss|pay|exchange|brief|explore|review|bid|convey|present|congratulate|extend|seek|talk)[a-z]/

const CONVERSED =
  /\b(?:held|hold|holds|holding|had|conducted|engaged in|convened|co-chaired|discussed|exchanged|exchanges|exchanging) (?:['‘]?[\w-]+['’]?,? ){0,5}(?:talks|discussions?|meetings?|(?:working|bilateral|plenary) sessions?|consultations|conversations?|appointments?|audiences?|chats?|dialogue|interactions?|views|documents|notes|agreements?|memorandum|MoUs?|MOUs?|instruments)\b|\b(?:at|after|during|in|over|following) (?:a|an|the|his|her|<P\d+>'s) (?:[\w-]+ ){0,3}(?:meeting|discussions?|breakfast|lunch|luncheon|dinner|conversation|coffee|talks)\b|\bdiscussed\b/g

/** "held talks on trade with Y", "at a breakfast on Monday with Y", "discussed tea with Y". */
function withNoun(read: Coded, context: Context): Encounter[] {
  return matches(read.text, CONVERSED).flatMap((match) => {
    const end = match.index + match[0].length
    const doers = doersAt(read, match.index, context)
    if (!doers || people(doers).length === 0) return []
    const others = underAfter(read, /^with$/, end, Math.min(clauseEnd(read.text, end), end + 160))
    const before = read.text.slice(Math.max(clauseStart(read.text, match.index), doers.end), match.index)
    const told = { kind: 'MEETING' as const, before, start: match.index, end }
    if (others && people(others).length > 0)
      return [{ ...told, a: people(doers), b: people(others), end: others.end, host: null }]
    const near = /^[^.;]{0,80}? with (?=(?:the|an?|visiting) )/.exec(read.text.slice(end))
    const guests = near ? objectAt(read, end + near[0].length - 1, context) : null
    if (guests) return [{ ...told, a: people(doers), b: people(guests), end: guests.end, host: null }]
    return others || !/^(?:held|hold|had|conduct|engaged|convened|co-)/.test(match[0]) ? [] : amid(doers, told, context)
  })
}

/** What two people of two sides can only do together. */
const TOGETHER =
  /\b(?:agreed|discussed|exchanged|shook hands|shake hands|shared|reaffirmed|vowed|pledged|reviewed|explored|opened talks|held talks|held a meeting|held discussions|held bilateral|held a joint|posed|unveiled|co-chaired|inked|initialled|put pen to paper|put their (?:names|signatures)|jointly|cut the ribbon|renewed|initialed|traded views)\b/g
/** What two people do together where they come from two countries. */
const BOTH_THERE = /\b(?:toured|inaugurated|launched|opened|visited|addressed)\b/g

function together(read: Coded, context: Context): Encounter[] {
  const abroad = jointly(BOTH_THERE, read, context).filter(({ a, b }) => areOfTwoNations(a, b, context))
  return [...jointly(TOGETHER, read, context), ...abroad]
}

function jointly(words: RegExp, read: Coded, context: Context): Encounter[] {
  return matches(read.text, words).flatMap((match) => {
    const doers = subject(read, match.index)
    if (!doers || !isClose(read.text.slice(doers.end, match.index))) return []
    const before = read.text.slice(doers.end, match.index)
    return amid(doers, { kind: 'MEETING', before, start: match.index, end: match.index + match[0].length }, context)
  })
}

/** Between two people and what they do together: a few letters, or an aside ("in a meeting held on Friday"). */
function isClose(between: string): boolean {
  return between.length <= 12 || /^,? (?:in|at|during) (?:a|an|the|their) [^;:.]{0,90}?, (?:have |had )?$/.test(between)
}

function areOfTwoNations([a]: readonly ReadingKey[], [b]: readonly ReadingKey[], context: Context): boolean {
  const [own, other] = [a, b].map((one) => (one === undefined ? null : nationOf(one, context)))
  return own != null && other != null && own !== other
}

const INVITED =
  /\b(?:attended|joined)\b[^.;<]{0,80}\b(?:at the invitation of|hosted by|given by|organised by|organized by|that (?=(?:[\w.]+ ){0,4}<P\d+> (?:gave|hosted)))/
const GIVEN =
  /\b(?:hosts?|hosted|gave|gives|held|holds|threw|tendered|offered) (?:a|an|the) (?:[\w-]+ ){0,3}(?:reception|dinner|lunch|luncheon|banquet|breakfast|welcome|ceremony) (?:(?:on |in |at )?<[DRO]\d+> ){0,2}(?:for|in hono[u]?r of|to welcome|to) /g

/** "Y hosted a dinner for X", "X attended a dinner hosted by Y": the host is told first. */
function meals(read: Coded, context: Context): Encounter[] {
  const invited = INVITED.exec(read.text)
  const host = invited ? follower(read, invited.index + invited[0].length) : null
  const guest = invited ? doersAt(read, invited.index, context) : null
  const told: Encounter[] = []
  if (invited && host && guest && people(host).length > 0 && people(guest).length > 0) {
    const before = read.text.slice(guest.end, invited.index).replace(/^.*(?:,| and) /, '')
    told.push({ kind: 'MEETING', a: people(host), b: people(guest), before, start: invited.index, end: host.end, host: 'a' }) // prettier-ignore
  }
  for (const match of matches(read.text, GIVEN)) {
    const end = match.index + match[0].length
    const doers = doersAt(read, match.index, context)
    const object = objectAt(read, end - 1, context) ?? guestsAt(read, end, context)
    if (!doers || people(doers).length === 0 || !object) continue
    const before = read.text.slice(Math.max(clauseStart(read.text, match.index), doers.end), match.index)
    told.push({ kind: /dinner|lunch|banquet|breakfast/.test(match[0]) ? 'DINNER' : 'MEETING', a: people(doers), b: people(object), before, start: match.index, end, host: 'a' }) // prettier-ignore
  }
  for (const match of matches(read.text, SPOKEN)) {
    const end = match.index + match[0].length
    if (told.some((one) => one.start <= end && one.end >= match.index)) continue
    const doers = doersAt(read, match.index, context)
    const object = guestsAt(read, end, context) ?? objectAt(read, end - 1, context)
    if (!doers || people(doers).length === 0 || !object) continue
    const before = read.text.slice(Math.max(clauseStart(read.text, match.index), doers.end), match.index)
    told.push({ kind: 'DINNER', a: people(doers), b: people(object), before, start: match.index, end, host: null })
  }
  return told
}

/** "gave a toast at a dinner for a delegation from Toride" */
const SPOKEN =
  /\b(?:delivered|gave|made|offered|spoke|attended|joined)\b[^.;]{0,60}\b(?:dinner|reception|banquet|luncheon|lunch)\b(?: (?:in|at) <[RO]\d+>,?)? (?:for|in hono[u]?r of|welcoming|to welcome) /g

const PASSIVE =
  /\b(?:was|were|been|being) (?:\w+ly )?(?:briefed|guided|shown|received|welcomed|greeted|hosted|escorted|met|taken)\b[^.;]{0,110}?\bby /g

/** "X was received in Barcelona by Y", "where they were shown around by Y". */
function passives(read: Coded, context: Context): Encounter[] {
  return matches(read.text, PASSIVE).flatMap((match) => {
    const end = match.index + match[0].length
    const doers = doersAt(read, match.index, context) ?? theyBefore(read, match.index, context)
    const host = follower(read, end)
    if (!doers || !host || people(doers).length === 0 || people(host).length === 0) return []
    if (/<P\d+>(?!'s)/.test(match[0])) return []
    const before = read.text.slice(Math.max(clauseStart(read.text, match.index), doers.end), match.index)
    return [{ kind: 'MEETING', a: people(doers), b: people(host), before, start: match.index, end: host.end, host: 'b' }] // prettier-ignore
  })
}

/** "They were welcomed by X": who does something in the sentence before. */
function theyBefore({ text, sentence }: Coded, at: number, context: Context): Group | null {
  const before = context.sentences[context.sentences.indexOf(sentence) - 1]
  if (before?.kind !== 'body' || !/^They $/.test(text.slice(0, at))) return null
  const doers = groups(coded(before, context)).find(({ under }) => under === null)
  return doers && people(doers).length > 0 ? doers : null
}

const BESIDE =
  /\b(?:signed|inked|initialled|exchanged|toured|visited|opened|inaugurated|launched|unveiled|took|planted|renewed|concluded|cut)\b[^.;]{0,120}?\b(?:together with|alongside|along with|with)(?= (?:[\w.'’-]+ ){0,6}<P)/g

/** "inked the letter together with Y"; two of one country who tour a plant are one party. */
function alongside(read: Coded, context: Context): Encounter[] {
  return matches(read.text, BESIDE).flatMap((match) => {
    const end = match.index + match[0].length
    const doers = doersAt(read, match.index, context)
    const others = follower(read, end)
    if (!doers || !others || people(doers).length === 0 || people(others).length === 0) return []
    if (!/^(?:signed|inked|initialled|exchanged|renewed|concluded)/.test(match[0])) {
      if (!areOfTwoNations(people(doers), people(others), context)) return []
    }
    const before = read.text.slice(Math.max(clauseStart(read.text, match.index), doers.end), match.index)
    return [{ kind: 'MEETING', a: people(doers), b: people(others), before, start: match.index, end: others.end, host: null }] // prettier-ignore
  })
}

const NOUN =
  /\b(?:talks|meeting|meetings|discussions|summit|videoconference|conversation|encounter)\b[^.;]{0,60}\bbetween\b/i

function between(read: Coded, context: Context): Encounter[] {
  const noun = NOUN.exec(read.text)
  const pair = noun ? underAfter(read, /^between$/, noun.index, noun.index + 160) : null
  if (!noun || !pair || people(pair).length === 0) return []
  const aside = ASIDE.exec(read.text.slice(pair.end))
  const second = people(pair).length > 1 || !aside ? null : follower(read, pair.end + aside[0].length)
  const both = [...people(pair), ...(second ? people(second) : [])]
  if (both.length < 2) return []
  return [{ kind: 'MEETING', ...parted(both, context), before: '', start: noun.index, end: (second ?? pair).end, host: null, listed: true }] // prettier-ignore
}

/** "between X, who is on a visit to Y, and Z" */
const ASIDE = /^,? (?:who|accompanied|leading|on) [^;.]{3,110}?, and /

/** Several people of two sides in one subject. */
function amid(doers: Group, told: Omit<Encounter, 'a' | 'b' | 'host'>, context: Context): Encounter[] {
  const { a, b } = parted(people(doers), context)
  return b.length > 0 ? [{ ...told, a, b, host: null, listed: true }] : []
}
