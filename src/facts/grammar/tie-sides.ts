import type { Context } from '../context.ts'
import type { ReadingKey } from '../statement.ts'
import type { Coded, Item } from './coded.ts'
import { listAfter, type Listed } from './listed.ts'
import { bodies } from './members.ts'
import { protagonist } from './protagonist.ts'
import { clauseEnd, clauseStart, groups, subject, type Group } from './roles.ts'
import type { TieWord } from './tie-words.ts'

/** One side of a tie, and the other with its year. */
export type Pair = readonly [ReadingKey, Listed]

/** Between whom the tie of a word is. */
export function sidesOf(read: Coded, word: TieWord, doer: Group | null, context: Context): Pair[] {
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

function partnersAfter(read: Coded, { end, shape }: TieWord, context: Context): Partners {
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
function afterList(read: Coded, { end }: TieWord): readonly Listed[] {
  const rest = read.text.slice(end, clauseEnd(read.text, end))
  const cue = /\b(?:after|following|alongside|besides|in addition to) /.exec(rest)
  return cue ? listAfter(read, end + cue.index + cue[0].length) : []
}

function cross(left: readonly ReadingKey[], right: readonly Listed[]): Pair[] {
  return left.flatMap((a) => right.map((b): Pair => [a, b]))
}
