import type { Context, Sentence } from '../context.ts'
import type { ReadingKey } from '../statement.ts'
import { coded, type Coded } from './coded.ts'
import { lastBefore } from './gatherings.ts'
import { bodies, people, unique } from './members.ts'
import { follower, groups, subject, type Group } from './roles.ts'
import { actsFor, nationOf } from './sides.ts'
import type { Signing } from './signing.ts'

/** Who is on a paper whose sentence names nobody: the two of the sentence before, of the talks, or of a visit; else nobody. */
export function unnamedParties(signing: Signing, read: Coded, context: Context): readonly ReadingKey[] {
  const { sentence } = read
  if (byThem(signing, read)) return toldBefore(sentence, context)
  return isOfTalks(signing, read) ? hosts(sentence, context) : ofVisit(signing, read, context)
}

/** "Three agreements were signed during the talks": by those who held them. */
function isOfTalks({ voice, mood, paper }: Signing, { text, sentence }: Coded): boolean {
  if (voice !== 'passive' || mood !== 'stated' || paper.definite || sentence.kind !== 'body') return false
  return paper.plural ? !/<O\d+>/.test(text) : AT_TALKS.test(text)
}

const AT_TALKS =
  /\b(?:during|after|following|at|in the course of) (?:the|their|these) (?:[\w-]+ ){0,2}(?:talks|discussions|meetings?|visit|ceremony)\b|\bin the presence of the two\b/i

/** "Governor X led a delegation to Osaka, where an accord was signed": of his region and the place. */
function ofVisit({ voice, mood, paper }: Signing, read: Coded, context: Context): ReadingKey[] {
  if (voice !== 'passive' || mood !== 'stated' || read.sentence.kind !== 'body') return []
  const where = WHERE.exec(read.text.slice(0, paper.from))
  if (where === null || !VISITS.test(read.text.slice(0, where.index))) return []
  const [place] = read.items.find(({ code }) => code === where[1])?.keys ?? []
  const guest = groups(read).find(
    ({ items, under, end }) => items[0]?.tag === 'P' && under === null && end <= where.index,
  )
  const [home] = guest ? bodies(guest, context) : []
  return home !== undefined && place !== undefined && home !== place ? [home, place] : []
}

const WHERE = /(<R\d+>)(?: (?:[a-z]+|<D\d+>)){0,4}, where (?:[a-z]+ ){0,3}$/
const VISITS = /\b(?:visit|trip|travel|delegation|mission|tour|arriv|journey|went|flew)/

/** A guest's country and the one he visits. */
function visited(guest: ReadingKey, place: ReadingKey, context: Context): ReadingKey[] {
  const home = actsFor(guest, context)
  const level = (key: ReadingKey) => context.readings.get(key)?.level
  return home !== null && home !== place && level(home) === 'country' && level(place) === 'country' ? [home, place] : []
}

/** The two regions whose officials are the principals of the meeting told last. */
function hosts(sentence: Sentence, context: Context): ReadingKey[] {
  const last = lastBefore(sentence, context)
  const [guest] = last?.a ?? []
  if (guest !== undefined && last?.b.length === 0 && last.place.key !== null)
    return visited(guest, last.place.key, context)
  const parties = unique(
    [last?.a[0], last?.b[0]].flatMap((one) => (one === undefined ? [] : (actsFor(one, context) ?? []))),
  )
  const foreign = [last?.a[0], last?.b[0]].map((one) => (one === undefined ? null : nationOf(one, context)))
  const apart = foreign[0] !== null && foreign[1] !== null && foreign[0] !== foreign[1]
  return apart && parties.length === 2 && parties.every((party) => party.startsWith('region:')) ? parties : []
}

/** Whom the sentence before tells to have met, by the bodies they act for. */
export function metBefore(sentence: Sentence, context: Context): ReadingKey[] {
  const before = context.sentences[context.sentences.indexOf(sentence) - 1]
  if (!before || before.kind !== 'body') return []
  const read = coded(before, context)
  const met = /\b(?:met|talks|meeting) (?:with )?/.exec(read.text)
  const [a, b] = met ? [subject(read, met.index), follower(read, met.index + met[0].length)] : []
  return a && b ? unique([...bodies(a, context).slice(0, 1), ...bodies(b, context).slice(0, 1)]) : []
}

/** "They signed an accord." */
function byThem({ voice, start }: Signing, { text }: Coded): boolean {
  return (
    voice === 'active' &&
    /^(?:They|The two|The pair|Both)(?: (?:have|had|then|also|later|subsequently|jointly|both)){0,3} $/.test(
      text.slice(0, start),
    )
  )
}

/** The two who do something together in the sentence before. */
function pairBefore(sentence: Sentence, context: Context): Group | null {
  const before = context.sentences[context.sentences.indexOf(sentence) - 1]
  const [first] = before?.kind === 'body' ? groups(coded(before, context)) : []
  return first && first.under === null && first.items.length === 2 ? first : null
}

function toldBefore(sentence: Sentence, context: Context): ReadingKey[] {
  const pair = pairBefore(sentence, context)
  const parties = pair ? unique(bodies(pair, context)) : []
  return parties.length === 2 ? parties : metBefore(sentence, context)
}

export function peopleBefore(sentence: Sentence, context: Context): ReadingKey[] {
  const pair = pairBefore(sentence, context)
  return pair ? people(pair) : []
}
