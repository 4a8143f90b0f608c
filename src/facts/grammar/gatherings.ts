import type { Context, Sentence } from '../context.ts'
import type { MeetingKind } from '../statement.ts'
import { coded, type Coded } from './coded.ts'
import { anyOf, fromLexicon } from './cues.ts'
import { parted, type Gathering } from './gathering.ts'
import { moodOf } from './mood.ts'
import { people, unique } from './parties.ts'
import { placeIn } from './place.ts'
import { clauseEnd, clauseStart, doerOf, follower, groups, subject, underAfter, type Group } from './roles.ts'
import { signersIn } from './signers.ts'
import { signings } from './signing.ts'
import { trips } from './trips.ts'
import { dateAt, dateBefore } from './when.ts'

/** Meetings told by a verb or noun of meeting in one sentence. */
export function talks(sentence: Sentence, context: Context): Gathering[] {
  const read = coded(sentence, context)
  const verbs = fromLexicon(context.knowledge.lexicons, 'meeting-verbs', 'words', (rows) =>
    anyOf(rows.map(([words = '']) => words)),
  )
  const kinds = fromLexicon(
    context.knowledge.lexicons,
    'meeting-verbs',
    'kinds',
    (rows) => new Map(rows.map(([words = '', , kind = '']) => [words, kind as MeetingKind])),
  )
  const told = [...read.text.matchAll(verbs)].flatMap((match) => {
    const end = match.index + match[0].length
    const object = follower(read, end)
    const doers = doersAt(read, match.index)
    const before = read.text.slice(Math.max(clauseStart(read.text, match.index), doers?.end ?? 0), match.index)
    const kind = kinds.get(match[0].toLowerCase().replace(/\s/g, ' ')) ?? 'MEETING'
    if (!doers || people(doers).length === 0) return []
    if (!object || people(object).length === 0)
      return /\bmet$|meet$/.test(match[0]) ? amid(doers, { kind, before, start: match.index, end }) : []
    return [{ kind, a: people(doers), b: people(object), before, start: match.index, end: object.end }]
  })
  for (const match of read.text.matchAll(CONVERSED)) {
    const end = match.index + match[0].length
    const doers = doersAt(read, match.index)
    const others = underAfter(read, /^with$/, end, Math.min(clauseEnd(read.text, end), end + 160))
    if (
      !doers ||
      people(doers).length === 0 ||
      (others && people(others).length > 0 && told.some(({ end: known }) => known === others.end))
    )
      continue
    const before = read.text.slice(Math.max(clauseStart(read.text, match.index), doers.end), match.index)
    if (others && people(others).length > 0)
      told.push({ kind: 'MEETING', a: people(doers), b: people(others), before, start: match.index, end: others.end })
    else if (!others) told.push(...amid(doers, { kind: 'MEETING', before, start: match.index, end }))
  }
  for (const match of read.text.matchAll(TOGETHER)) {
    const doers = subject(read, match.index)
    if (!doers || doers.end < match.index - 12) continue
    told.push(
      ...amid(doers, {
        kind: 'MEETING',
        before: read.text.slice(doers.end, match.index),
        start: match.index,
        end: match.index + match[0].length,
      }),
    )
  }
  const hosted = HOSTED.exec(read.text)
  const host = hosted ? follower(read, hosted.index + hosted[0].length) : null
  const guest = hosted ? subject(read, hosted.index) : null
  if (hosted && host && guest && people(host).length > 0 && people(guest).length > 0)
    told.push({
      kind: 'MEETING',
      a: people(host),
      b: people(guest),
      before: read.text.slice(guest.end, hosted.index),
      start: hosted.index,
      end: host.end,
    })
  const noun = NOUN.exec(read.text)
  const between = noun ? underAfter(read, /^between$/, noun.index, noun.index + 160) : null
  const sides = between ? parted(people(between), context) : null
  if (noun && between && sides)
    told.push({ kind: 'MEETING', ...sides, before: '', start: noun.index, end: between.end })
  return told.flatMap(({ kind, a, b, before, start, end }) => {
    const mood = moodOf(before, context)
    if (mood !== 'stated' && mood !== 'planned') return []
    const status = mood === 'planned' || (sentence.kind === 'headline' && /\bto $/.test(before)) ? 'planned' : 'held'
    const moment = dateAt(read, start) ?? (sentence.kind === 'body' ? dateBefore(sentence, context) : null)
    const to = clauseEnd(read.text, end)
    const place = placeIn(read, end, to, context)
    const where = (place.key ?? place.name) ? place : placeIn(read, clauseStart(read.text, start), start, context)
    const [left, right] = [unique(a), unique(b).filter((one) => !a.includes(one))]
    return right.length > 0
      ? [{ kind: kindOf(kind, read), status, a: left, b: right, moment, place: where, sentence } as const]
      : []
  })

  function amid(doers: Group, told: { kind: MeetingKind; before: string; start: number; end: number }) {
    const { a, b } = parted(people(doers), context)
    return b.length > 0 ? [{ ...told, a, b }] : []
  }
}

const CONVERSED =
  /\b(?:held|hold|holds|holding|had|conducted|engaged in|convened|co-chaired) (?:[\w-]+,? ){0,5}(?:talks|discussions?|meetings?|consultations|conversations?|dialogue|interactions?)\b/g
/** What two people of two sides can only do together. */
const TOGETHER =
  /\b(?:agreed|discussed|exchanged views|shook hands|shared|reaffirmed|vowed|pledged|reviewed|explored|opened talks|held talks|held a meeting|held discussions|held bilateral|held a joint|posed|unveiled|co-chaired)\b/g
const HOSTED =
  /\b(?:attended|joined)\b[^.;<]{0,80}\b(?:at the invitation of|hosted by|given by|organised by|organized by)\b/
const NOUN = /\b(?:talks|meeting|meetings|discussions|summit|videoconference)\b[^.;]{0,60}\bbetween\b/i

function kindOf(kind: MeetingKind, { text }: Coded): MeetingKind {
  if (kind !== 'MEETING') return kind
  if (/\b(?:video ?conference|video call|online meeting|virtual)/i.test(text)) return 'VIDEO'
  return /\b(?:state dinner|dinner|luncheon|banquet)\b/i.test(text) ? 'DINNER' : 'MEETING'
}

/** The subject, or who leads the delegation that is the subject. */
function doersAt(read: Coded, at: number): Group | null {
  const doers = doerOf(read, at)
  if (doers && people(doers).length > 0) return doers
  const led = groups(read).findLast(
    (group) =>
      group.end <= at &&
      group.under === 'by' &&
      /\b(?:led|headed) by /.test(read.text.slice(Math.max(0, group.start - 40), group.start)),
  )
  return led ?? doers
}

/** Signatories of two sides of one paper met at its signing. */
export function ceremonies(sentence: Sentence, context: Context): Gathering[] {
  const read = coded(sentence, context)
  const signers = signersIn(read, context)
  if (signers.length < 2) return []
  const { a, b } = parted(signers, context)
  const signing = signings(read, context).find(({ voice }) => voice !== 'none')
  if (b.length === 0 || (signing && signing.mood !== 'stated')) return []
  const moment = dateAt(read, signing?.start ?? 0) ?? (sentence.kind === 'body' ? dateBefore(sentence, context) : null)
  return [
    { kind: 'SIGNING', status: 'held', a, b, moment, place: placeIn(read, 0, read.text.length, context), sentence },
  ]
}

const memo = new WeakMap<Context, ReadonlyMap<Sentence, readonly Gathering[]>>()

/** The meeting last told before a sentence, or in it; or the first of all. */
export function lastBefore(sentence: Sentence, context: Context, first = false): Gathering | null {
  let known = memo.get(context)
  if (!known) {
    known = new Map(
      context.sentences.map((one) => [
        one,
        [...talks(one, context), ...ceremonies(one, context)].filter(({ status }) => status === 'held'),
      ]),
    )
    memo.set(context, known)
  }
  const at = context.sentences.indexOf(sentence)
  const own = known.get(sentence)?.at(-1)
  const opening =
    first && !own
      ? context.sentences.slice(0, at).find((one) => one.kind === 'body' && (known.get(one)?.length ?? 0) > 0)
      : undefined
  if (opening) return known.get(opening)?.[0] ?? null
  for (let back = at; back >= Math.max(0, at - 12); back--) {
    const one = context.sentences[back]
    const found = one && one.kind !== 'headline' ? known.get(one)?.at(-1) : undefined
    if (found) return found
  }
  return guestBefore(at, context)
}

/** Who visits a house is a guest there, before any host is named. */
function guestBefore(at: number, context: Context): Gathering | null {
  for (let back = at; back >= Math.max(0, at - 4); back--) {
    const sentence = context.sentences[back]
    if (!sentence || sentence.kind === 'headline') continue
    const read = coded(sentence, context)
    const trip = trips(read, context).find(({ before }) => moodOf(before, context) === 'stated')
    if (!trip) continue
    const moment = dateAt(read, trip.at) ?? dateBefore(sentence, context)
    const key = trip.targets.items[0]?.keys[0] ?? null
    const place = { key, name: null, all: key === null ? [] : [key] }
    return { kind: 'MEETING', status: 'held', a: people(trip.visitor), b: [], moment, place, sentence }
  }
  return null
}
