import type { Context, Sentence } from '../context.ts'
import type { MeetingKind, ReadingKey } from '../statement.ts'
import { coded, type Coded } from './coded.ts'
import { encounters } from './encounter.ts'
import { parted, type Gathering } from './gathering.ts'
import { moodOf } from './mood.ts'
import { people, unique } from './members.ts'
import { placeIn, placeOf, type Place } from './place.ts'
import { clauseEnd, clauseStart } from './roles.ts'
import { actsFor } from './sides.ts'
import { signersAt, signersIn } from './signers.ts'
import { type Signing, signings } from './signing.ts'
import { openedBefore } from './opened.ts'
import { trips } from './trips.ts'
import { dateAt, dateBefore, type Moment } from './when.ts'

/** Meetings told by a verb or noun of meeting in one sentence. */
export function talks(sentence: Sentence, context: Context): readonly Gathering[] {
  const known = told.get(sentence) ?? readTalks(sentence, context)
  told.set(sentence, known)
  return known
}

const told = new WeakMap<Sentence, readonly Gathering[]>()

function readTalks(sentence: Sentence, context: Context): Gathering[] {
  const read = coded(sentence, context)
  return encounters(read, context).flatMap(({ kind, a, b, before, start, end, host, listed }) => {
    const mood = moodOf(before, context)
    if (mood !== 'stated' && mood !== 'planned') return []
    const status = mood === 'planned' || (sentence.kind === 'headline' && /\bto $/.test(before)) ? 'planned' : 'held'
    const told = dateAt(read, start)
    const moment =
      told !== null && (status === 'planned' || !isToCome(told, context))
        ? told
        : sentence.kind === 'body'
          ? dateBefore(sentence, context)
          : null
    const to = factEnd(read.text, end)
    const place = placeIn(read, start, to, context)
    const there = whereabouts(read, start)
    const where =
      (place.key ?? place.name) ? place : (there ?? placeIn(read, clauseStart(read.text, start), start, context))
    const left = unique(a)
    const isOther = (one: ReadingKey) => one !== left[0] && (listed === true || !left.includes(one))
    const right = unique(b).filter((one) => isOther(one) && !isOfOneBody(one, left[0], context))
    if (right.length === 0 || ON_THE_PHONE.test(read.text.slice(start, to))) return []
    const home = LATTER.test(read.text.slice(end, to)) ? 'b' : (host ?? ownerOf(OWN_SEAT.exec(read.text.slice(start, to))?.[1], read, left, right)) // prettier-ignore
    return [{ kind: kindOf(kind, read), status, a: left, b: right, moment, place: where, sentence, host: home } as const] // prettier-ignore
  })
}

/** "met Y at his residence": whose house it is, receives. */
function ownerOf(
  code: string | undefined,
  { items }: Coded,
  a: readonly ReadingKey[],
  b: readonly ReadingKey[],
): 'a' | 'b' | null {
  const key = items.find((item) => item.code === code)?.keys[0]
  return key === undefined ? null : a.includes(key) ? 'a' : b.includes(key) ? 'b' : null
}

const OWN_SEAT =
  /\bat (<P\d+>)'s (?:own |official |private )?(?:office|residence|secretariat|palace|home|headquarters|chambers?)\b/

/** Colleagues talk every day: that is no meeting of two sides. */
function isOfOneBody(a: ReadingKey, b: ReadingKey | undefined, context: Context): boolean {
  const body = actsFor(a, context)
  return body !== null && b !== undefined && body === actsFor(b, context)
}

/** "met X and briefed her on the works in Y": Y is no place of the meeting. */
function factEnd(text: string, from: number): number {
  const to = clauseEnd(text, from)
  const next = THEN.exec(text.slice(from, to))
  return next ? from + next.index : to
}

/** "travelled to Dublin where he met X" */
function whereabouts(read: Coded, at: number): Place | null {
  const code = WHERE.exec(read.text.slice(0, at))?.[1]
  const key = read.items.find((item) => item.code === code)?.keys[0]
  return key === undefined ? null : placeOf(key)
}

const WHERE =
  /(<R\d+>)(?:, <R\d+>)?(?: (?:(?:on|in|early|late) )?<D\d+>)?,? where (?:[a-z-]+ ){0,3}(?:<P\d+>(?:,? and <P\d+>)? )?(?:[a-z-]+ ){0,4}$/
const THEN =
  /(?:,| and),? (?:briefed|discussed|discussing|said|told|expressed|expressing|requested|explained|highlighted|thanked|sought|urged|invited|inviting|informed|assured|reviewed|briefing|seeking|proposed|to discuss|stressed|emphasi[sz]ed|underlined|praised|visited|toured|inspected|travelled|traveled|left|later)\b|\b(?:to|and) discuss\b|\bon (?:the )?(?:opportunities|investment|cooperation|ways)\b/
const LATTER = /\bat the latter's (?:office|residence|home|headquarters)\b/
const ON_THE_PHONE =
  /\b(?:by (?:tele)?phone|on the phone|(?:tele)?phone (?:call|conversation|talks)|(?:tele)?phoned)\b/i

function isToCome({ date }: Moment, { article }: Context): boolean {
  const published = article.publishedAt?.slice(0, date.length)
  return published !== undefined && date > published
}

function kindOf(kind: MeetingKind, { text }: Coded): MeetingKind {
  if (kind !== 'MEETING') return kind
  if (/\b(?:video ?conference|video call|video link|by video|via video|online meeting|virtual)/i.test(text))
    return 'VIDEO'
  return /\b(?:dinner|luncheon|banquet)\b/.test(text) ? 'DINNER' : 'MEETING'
}

/** Signatories of two sides of one paper met at its signing. */
export function ceremonies(sentence: Sentence, context: Context): readonly Gathering[] {
  const known = signed.get(sentence) ?? readCeremonies(sentence, context)
  signed.set(sentence, known)
  return known
}

const signed = new WeakMap<Sentence, readonly Gathering[]>()

function readCeremonies(sentence: Sentence, context: Context): Gathering[] {
  const read = coded(sentence, context)
  const signers = signersIn(read, context)
  if (signers.length === 1) return inTurn(signers, read, context)
  if (signers.length === 0) return []
  const made = signings(read, context).filter(({ voice }) => voice !== 'none')
  const apart = made.filter(({ start }) => signersAt(read, start, context).length > 1)
  if (apart.length > 1) return apart.flatMap((one) => ceremony(signersAt(read, one.start, context), one, read, context))
  return ceremony(signers, made[0], read, context)
}

/** "X signed on behalf of Rwanda." after "Y signed for Ghana." */
function inTurn([one]: readonly ReadingKey[], read: Coded, context: Context): Gathering[] {
  const before = context.sentences[context.sentences.indexOf(read.sentence) - 1]
  if (one === undefined || before?.kind !== 'body' || read.sentence.kind !== 'body') return []
  const earlier = coded(before, context)
  const [other, ...more] = signersIn(earlier, context)
  if (other === undefined || more.length > 0 || other === one) return []
  const papers = [earlier, read].flatMap((each) => signings(each, context)).filter(({ voice }) => voice !== 'none')
  if (papers.some(({ mood }) => mood !== 'stated')) return []
  return ceremony([other, one], undefined, read, context)
}

function ceremony(
  signers: readonly ReadingKey[],
  signing: Signing | undefined,
  read: Coded,
  context: Context,
): Gathering[] {
  const { sentence } = read
  const { a, b } = parted(signers, context)
  if (b.length === 0 || (signing && signing.mood !== 'stated')) return []
  const told = dateAt(read, signing?.start ?? 0)
  const moment =
    told !== null && !isToCome(told, context) ? told : sentence.kind === 'body' ? dateBefore(sentence, context) : null
  return [
    {
      kind: 'SIGNING',
      status: 'held',
      a,
      b,
      moment,
      place: signedAt(read, context),
      sentence,
      principals: signers,
    },
  ]
}

/** Where a paper was signed; the sentence before may say so. */
function signedAt(read: Coded, context: Context): Place {
  const place = placeIn(read, 0, read.text.length, context)
  if (place.key !== null || place.name !== null) return place
  const at = context.sentences.indexOf(read.sentence)
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    const before = context.sentences[back]
    if (before?.kind !== 'body') continue
    const earlier = coded(before, context)
    if (signings(earlier, context).length === 0) continue
    const told = placeIn(earlier, 0, earlier.text.length, context)
    if (told.key !== null || told.name !== null) return told
  }
  return place
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
    if (found && (one === sentence || !isLongAgo(found.moment, context))) return found
  }
  const next = known.get(context.sentences[at + 1] ?? sentence)?.[0]
  const sole = /\b(?:signing|ceremony|event|occasion)\b/.test(sentence.text) ? onlyOne(known) : null
  return guestBefore(at, context) ?? (next?.kind === 'SIGNING' ? next : (sole ?? openedBefore(at, context)))
}

/** The one gathering of an article that tells of no other. */
function onlyOne(known: ReadonlyMap<Sentence, readonly Gathering[]>): Gathering | null {
  const all = [...known].flatMap(([{ kind }, held]) => (kind === 'body' ? held : []))
  return all.length === 1 ? (all[0] as Gathering) : null
}

/** Of a meeting named in passing nobody goes on to tell who else came. */
function isLongAgo(moment: Moment | null, { article }: Context): boolean {
  const published = article.publishedAt?.slice(0, 10)
  if (moment === null || published === undefined || moment.date.length < 7) return false
  return Date.parse(published) - Date.parse(`${moment.date}-28`.slice(0, 10)) > 45 * 86_400_000
}

/** Who visits a house is a guest there, before any host is named. */
function guestBefore(at: number, context: Context): Gathering | null {
  for (let back = at; back >= Math.max(0, at - 6); back--) {
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
