import type { PartialDate } from '../../text/partial-date.ts'
import type { Context, Sentence } from '../context.ts'
import type { AgreementKind, ReadingKey } from '../statement.ts'
import { coded, type Coded } from './coded.ts'
import { joinedNames } from './joined-names.ts'
import { listAfter } from './listed.ts'
import { bodies } from './members.ts'
import { moodOf, type Mood } from './mood.ts'
import { protagonist } from './protagonist.ts'
import { clauseEnd, clauseStart, subject } from './roles.ts'
import { sidesOf } from './tie-sides.ts'
import { tieWords, type TieWord } from './tie-words.ts'

/** A standing tie of two, told by a noun ("sister city"), a verb ("twinned") or a bond ("sister-city ties"). */
export type Tie = {
  readonly kind: AgreementKind
  readonly parties: readonly [ReadingKey, ReadingKey]
  readonly since: PartialDate | null
  readonly mood: Mood
}

/** Every tie that a sentence speaks of in passing. */
export function ties(read: Coded, context: Context): Tie[] {
  return tieWords(read, context).flatMap((word): Tie[] => {
    const doer = subject(read, word.at)
    const from = Math.max(clauseStart(read.text, word.at), doer?.end ?? 0)
    const mood = moodOf(read.text.slice(from, word.at), context)
    if (mood === 'denied' || FORMER.test(read.text.slice(from, word.at))) return []
    const told = sidesOf(read, word, doer, context)
    const since = sinceIn(read, word, told[0]?.[1].until ?? word.end)
    return told.flatMap(([one, other]): Tie[] =>
      one === other.key || !isPlace(one, other.key) || (word.shape === 'dated' && other.year === null)
        ? []
        : [
            {
              kind: word.kind,
              parties: [one, other.key],
              since: other.year ?? since,
              mood: other.year ? 'stated' : mood,
            },
          ],
    )
  })
}

const FORMER =
  /\b(?:former|ex-|onetime|one-time|severed|ended|cut|suspended|potential|possible|prospective|future|would-be)\b/i

const OTHERS =
  /^[^<]{0,12}\b(?:[Aa]mong (?:them|these|those|the (?:earlier|other|first|older) ones)|[Tt]he others|[Oo]thers|[Tt]hese|[Tt]hey|[Tt]he (?:earlier|older|other) ones) (?:are|were|include|included) (?:the )?/

/** "… its 24th friendship city. Among the earlier ones are A (1981) and B (1994)." */
export function tiesContinued(sentence: Sentence, context: Context): Tie[] {
  const cue = OTHERS.exec(sentence.text)
  const before = cue ? context.sentences[context.sentences.indexOf(sentence) - 1] : undefined
  if (!cue || !before || before.kind !== 'body') return []
  const [read, last] = [coded(sentence, context), coded(before, context)]
  const word = tieWords(last, context).find(({ shape }) => shape === 'noun')
  const doer = word ? subject(last, word.at) : null
  const own = doer ? bodies(doer, context) : []
  const self = own.length === 1 ? own[0] : protagonist(context)
  const start = OTHERS.exec(read.text)?.[0].length
  if (!word || !self || start === undefined) return []
  return listAfter(read, start).flatMap(({ key, year }): Tie[] =>
    key === self || !isPlace(self, key) ? [] : [{ kind: word.kind, parties: [self, key], since: year, mood: 'stated' }],
  )
}

/** "the 35th anniversary of the Lyon-Osaka sister city relationship" */
export function tiesByName(sentence: Sentence, context: Context): Tie[] {
  return joinedNames(sentence, context).map(({ kind, pair }) => ({ kind, parties: pair, since: null, mood: 'stated' }))
}

/** Regions have ties, and ports, schools and assemblies with their like. */
function isPlace(a: ReadingKey, b: ReadingKey): boolean {
  const kinds = [a, b].map((key) => key.slice(0, key.indexOf(':')))
  return kinds.every((kind) => kind === 'region') || (!kinds.includes('official') && kinds.includes('institution'))
}

/** The year of a tie that is told for all: "since 1995", "in 1995", "In 1995 …". */
function sinceIn(read: Coded, word: TieWord, until: number): PartialDate | null {
  const { text } = read
  const rest = text.slice(word.end, clauseEnd(text, word.end))
  const near = text.slice(until, clauseEnd(text, until))
  const found =
    /\bsince (?:\w+ ){0,2}(<D\d+>)/.exec(rest) ??
    /^[^<]{0,40}\b(?:in|on|from) (?:\w+ ){0,1}(<D\d+>)/.exec(near) ??
    /^(?:Since|In) (<D\d+>),? /.exec(text)
  return read.items.find(({ code }) => code === found?.[1])?.date?.date ?? null
}
