import type { Context, Sentence } from '../context.ts'
import type { AgreementKind, ReadingKey } from '../statement.ts'
import type { PartialDate } from '../../text/partial-date.ts'
import { coded, type Coded, type Item } from './coded.ts'
import { anyOf, fromLexicon } from './cues.ts'
import { listAfter, type Listed } from './listed.ts'
import { moodOf, type Mood } from './mood.ts'
import { bodies } from './members.ts'
import { protagonist } from './protagonist.ts'
import { clauseEnd, clauseStart, groups, subject, type Group } from './roles.ts'
import { matches } from '../../text/matches.ts'

/** A standing tie of two, told by a noun ("sister city"), a verb ("twinned") or a bond ("sister-city ties"). */
export type Tie = {
  readonly kind: AgreementKind
  readonly parties: readonly [ReadingKey, ReadingKey]
  readonly since: PartialDate | null
  readonly mood: Mood
}

type Shape = 'noun' | 'verb' | 'bond' | 'dated'
type Word = { readonly kind: AgreementKind; readonly shape: Shape; readonly at: number; readonly end: number }

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

/** The words for ties in a sentence. */
function tieWords({ text }: Coded, context: Context): Word[] {
  const { pattern, rows } = fromLexicon(context.knowledge.lexicons, 'sister-words', 'ties', (rows) => ({
    pattern: anyOf(rows.map(([forms = '']) => forms)),
    rows: new Map(rows.flatMap(([forms = '', kind, shape]) => forms.split('|').map((form) => [form, { kind, shape }]))),
  }))
  return matches(text, pattern).flatMap((match): Word[] => {
    const row = rows.get(match[0].toLowerCase())
    const end = match.index + match[0].length
    // "sister city agreement" is a paper, which other rules read.
    if (
      !row ||
      /^[ -](?:agreement|pact|accord|mou\b|memorandum|deal|treaty|letter|protocol|charter|compan|organi)/i.test(
        text.slice(end),
      )
    )
      return []
    if (PAPER_ON.test(text.slice(Math.max(0, match.index - 80), match.index))) return []
    return [{ kind: row.kind as AgreementKind, shape: row.shape as Shape, at: match.index, end }]
  })
}

/** "agreements on twin-town relations" */
const PAPER_ON =
  /\b(?:agreements?|pacts?|mou|mous|memorandum|letters? of intent|declaration|accords?|protocol|treaty|deal)\b (?:of|on|for|to|establishing)\b[^,.;<]{0,40}$/i
const FORMER =
  /\b(?:former|ex-|onetime|one-time|severed|ended|cut|suspended|potential|possible|prospective|future|would-be)\b/i

/** Regions have ties, and ports, schools and assemblies with their like. */
function isPlace(a: ReadingKey, b: ReadingKey): boolean {
  const kinds = [a, b].map((key) => key.slice(0, key.indexOf(':')))
  return kinds.every((kind) => kind === 'region') || (!kinds.includes('official') && kinds.includes('institution'))
}

type Pair = readonly [ReadingKey, Listed]

function sidesOf(read: Coded, word: Word, doer: Group | null, context: Context): Pair[] {
  const { text } = read
  const before = text.slice(Math.max(0, word.at - 80), word.at)
  const list = partnersAfter(read, word, context)
  const owner = ownerBefore(read, word.at)
  const alone = (keys: readonly ReadingKey[]) => keys.map((key): Listed => ({ key, year: null, until: word.end }))
  const owners = owner ? bodies({ items: [owner] }, context) : []
  // "A and B, which became sister states"
  const whole = /^<[RO]\d+>, which /.test(text.slice(doer?.items[0]?.start ?? 0))
    ? groups(read).find(({ end }) => end === doer?.end)
    : null
  const doers = doer
    ? bodies(whole && /(?:s|ies)$/.test(text.slice(word.at, word.end)) ? whole : doer, context)
    : selfUnnamed(read, word.at, context)
  const beside = apposed(read, owner?.start ?? word.at, context)
  // "Lyon counts Osaka and Leeds among its sister cities."
  if (owner && AMONG.test(before)) {
    const counted = groups(read).findLast((group) => group.end < owner.start && group.end <= word.at)
    const counter = counted && subject(read, counted.start)
    if (counted && counter) return cross(bodies(counter, context), alone(bodies(counted, context)))
  }
  // "Twinned with Nantes since 1964, Cardiff …"
  if (word.shape === 'verb' && /^\s*$/.test(text.slice(0, word.at)) && list.partners.length > 0) {
    const host = groups(read).find(({ start, under }) => under === null && start > (list.partners.at(-1)?.until ?? 0))
    const last = list.partners.at(-1)
    if (host) return cross(bodies(host, context), list.partners)
    return last ? cross([last.key], list.partners.slice(0, -1)) : []
  }
  // "the friendship between A and B dates back to 1993, when the two became sister cities"
  const both =
    doers.length < 2 && /\b(?:the two|both|they)(?: \w+){0,2} (?:became|become|are|were|have been) $/.test(before)
  const pair = both ? groups(read).find(({ under, items }) => under === 'between' && items.length > 1) : undefined
  if (pair) return cross(bodies(pair, context).slice(0, 1), alone(bodies(pair, context).slice(1)))
  const linked = LINKED.test(owner ? before.slice(0, before.lastIndexOf(owner.code)) : before)
  if (owner) {
    const newest = linked ? doers.filter((one) => !owners.includes(one)) : []
    const earlier = afterList(read, word)
    if (earlier.length > 0) return [...cross(owners, earlier), ...cross(owners, alone(newest))]
    if (beside.length > 0) return cross(owners, alone(beside))
    if (newest.length > 0) return cross(owners, alone(newest))
    return word.shape === 'noun' ? cross(owners, list.partners) : []
  }
  if (list.partners.length > 0) {
    if (word.shape === 'noun' && !list.governed) return HAS.test(before) || list.of ? cross(doers, list.partners) : []
    if (linked || HAS.test(before) || (word.shape === 'verb' && /<[RO]\d+> (?:also |then )?$/.test(before)))
      return cross(doers, list.partners)
    if (beside.length > 0) return cross(beside, list.partners)
    const told = firstOf(read, list.partners)
    return told.length > 0 ? told : []
  }
  const earlier = afterList(read, word)
  if (earlier.length > 0) return cross(doers, earlier)
  // "A and B, sister states since 2015,"
  const two = groups(read).findLast(({ end }) => end <= word.at)
  if (word.shape === 'noun' && two && two.items.length === 2 && /^, (?:both )?$/.test(text.slice(two.end, word.at))) {
    const [one, ...rest] = bodies(two, context)
    return one === undefined ? [] : cross([one], alone(rest))
  }
  // "A and B twinned in 1996"
  const mutual =
    word.shape === 'verb' && doer !== null && /^ (?:have |had |first )?$/.test(text.slice(doer.end, word.at))
  return (linked || mutual) && doers.length > 1 && word.shape !== 'bond' && word.shape !== 'dated'
    ? cross(doers.slice(0, 1), alone(doers.slice(1)))
    : []
}

const AMONG = /\bamong <[ROP]\d+>'s (?:[\w-]+ ){0,3}$/
const LINKED =
  /\b(?:are|were|been|become|became|becomes|becoming|be|each other|as|is|was|remains?|remained)(?: also| now| already| formally| officially| currently)*(?: its| the| each other's?| new| a| an| one of(?: the| its)?)? (?:[\w-]+ ){0,3}$/
const HAS =
  /\b(?:has|have|had|having|maintains?|maintained|enjoys?|holds?|shares?|counts?|keeps?|boasts?|formed|established|concluded|signed|entered into|forged)(?: also| already| long| now| had| maintained| enjoyed| been)* (?:[\w-]+ ){0,5}$/

/** "Lyon's third sister city": whose it is. */
function ownerBefore(read: Coded, at: number): Item | null {
  const owner = named(read, at)
  return owner && /^(?:'s|') (?:[\w-]+ ){0,4}$/.test(read.text.slice(owner.end, at)) ? owner : null
}

function named({ items }: Coded, at: number): Item | undefined {
  return items.findLast(({ end, tag }) => end <= at && tag !== 'D' && tag !== 'M')
}

/** "Osaka, a sister city of", "Osaka, Lyon's sister city" */
function apposed(read: Coded, at: number, context: Context): ReadingKey[] {
  const beside = named(read, at)
  return beside && APPOSED.test(read.text.slice(beside.end, at)) ? bodies({ items: [beside] }, context) : []
}

const APPOSED =
  /^,? (?:also |which is |which has been |now )?(?:(?:an?|the|another|one of(?: the| its)?|its) (?:[\w-]+ ){0,3})?$/

type Partners = { readonly partners: readonly Listed[]; readonly governed: boolean; readonly of: boolean }

const GOVERNED = /^(?: (?:of|with|to|for))(?: both| the)? /
const NAMED =
  /^(?: (?:partners?|relationships?))?(?:,? (?:including|include|includes|included|namely|such as|like|among them|amongst them|are|is|was|notably)(?: also| in)?|:| [–—-]|,|)(?: both)? /

function partnersAfter(read: Coded, { end, shape }: Word, context: Context): Partners {
  const rest = read.text.slice(end)
  const governed = GOVERNED.exec(rest)
  if (governed) return { partners: listAfter(read, end + governed[0].length), governed: true, of: false }
  const none = { partners: [], governed: false, of: false }
  // "a sister city of the county"
  const self =
    /^ (?:of|with|to) (?:the|our) (?:county|city|province|state|region|prefecture|department|municipality|town)\b/.exec(
      rest,
    )
  const own = self ? protagonist(context) : null
  if (self && own)
    return { partners: [{ key: own, year: null, until: end + self[0].length }], governed: true, of: false }
  if (shape !== 'noun') return none
  // "a sister city in Germany, Giessen"
  const inside = /^ in (<R\d+>), (?=<R)/.exec(rest)
  if (inside) return { partners: listAfter(read, end + inside[0].length), governed: false, of: true }
  const named = NAMED.exec(rest)
  return named ? { partners: listAfter(read, end + named[0].length), governed: false, of: named[0].length > 3 } : none
}

/** "The region has seven partner regions", "Its sister cities include": the article's own. */
function selfUnnamed({ text }: Coded, at: number, context: Context): ReadingKey[] {
  const before = text.slice(clauseStart(text, at), at)
  const own = OWN.test(before) ? protagonist(context) : null
  return own === null ? [] : [own]
}

const OWN =
  /^[^<]{0,30}\b(?:The|the|Its|its|Our|our) (?:city|county|province|state|region|prefecture|department|municipality|town|government|sister|twin|partner|friendship|other|first)?\b[^<]{0,60}$/

/** "The first sister of Lyon was Osaka." */
function firstOf(read: Coded, partners: readonly Listed[]): Pair[] {
  const end = partners.at(-1)?.until ?? 0
  const link = /^(?: (?:is|was|became|has been|are|were|include))(?: the)? /.exec(read.text.slice(end))
  return link
    ? cross(
        partners.map(({ key }) => key),
        listAfter(read, end + link[0].length),
      )
    : []
}

/** "the fourth sister after B (1993), C (2003)" */
function afterList(read: Coded, { end }: Word): readonly Listed[] {
  const rest = read.text.slice(end, clauseEnd(read.text, end))
  const cue = /\b(?:after|following|alongside|besides|in addition to) /.exec(rest)
  return cue ? listAfter(read, end + cue.index + cue[0].length) : []
}

function cross(left: readonly ReadingKey[], right: readonly Listed[]): Pair[] {
  return left.flatMap((a) => right.map((b): Pair => [a, b]))
}

/** The year of a tie that is told for all: "since 1995", "in 1995", "In 1995 …". */
function sinceIn(read: Coded, word: Word, until: number): PartialDate | null {
  const { text } = read
  const rest = text.slice(word.end, clauseEnd(text, word.end))
  const near = text.slice(until, clauseEnd(text, until))
  const found =
    /\bsince (?:\w+ ){0,2}(<D\d+>)/.exec(rest) ??
    /^[^<]{0,40}\b(?:in|on|from) (?:\w+ ){0,1}(<D\d+>)/.exec(near) ??
    /^(?:Since|In) (<D\d+>),? /.exec(text)
  return read.items.find(({ code }) => code === found?.[1])?.date?.date ?? null
}
