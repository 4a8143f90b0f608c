import type { Coded, Item } from './coded.ts'
import { matches } from '../../text/matches.ts'

/** Names joined by commas and "and": "A, B and C". */
export type Group = {
  readonly items: readonly Item[]
  readonly start: number
  readonly end: number
  /** The word that governs it: a preposition, a verb ("met"), or null where it can be a subject. */
  readonly under: string | null
}

const LINK =
  /^(?:,? (?:and|&|as well as|along with|together with|plus|as well as with|and also with|and with) |, |\/|; (?:and )?| - |-|–|,? and also |,? and by |, (?:the|a|an) (?:[\w-]+ ){1,6}[\w-]+, and |, (?:known|dubbed|nicknamed|hailed|described) [^<>;.]{1,50}, and )(?:(?:(?:the|its|his|her|their) [A-Z]?[\w-]+ counterpart|the|its|his|her|their|both|then|visiting|Mr|Mrs|Ms|Dr|Prof|Hon|H\.E|Messrs|representing|on behalf of|officials of|representatives of)\.? )*(?:[A-Z\d][^\s<>,]*,? |of |for |the |and ){0,6}$/
/** "A and Portuguese firm B" */
const DESCRIBED =
  /^,? (?:and|as well as|along with|together with) (?:(?:the|an?|its|[A-Z][\w-]*) ){0,3}(?:[a-z][\w-]* ){0,3}?(?:company|firm|group|maker|manufacturer|giant|producer|developer|operator|conglomerate|supplier|provider|carmaker|automaker|chipmaker|subsidiary|startup|start-up|lender|retailer|airline|insurer|utility|bank|city|university|resort|municipality) $/
const UNDER =
  /(?:^|[\s"“(,–-])(In|At|On|With|During|After|From|Under|Between|By|For|To|Besides|Including|Following|following|during|of|in|at|by|with|for|from|to|between|on|near|into|under|among|behalf of|including|than|after|before|like|against|within|across|through|as|about|[a-z]+ed|met|[a-z]+ing|meet|meets|sign|visit|told|join)(?: (?:the|both|its|his|her|their|visiting|host|hosts|then|former|current|new|a|an|one|some|all|government of|governments of|city of|state of|Mr|Mrs|Ms|Dr|Prof|H\.E)\.?| [A-Z][\w.-]+| <[RO]\d+>'s){0,5} $/

const SAID = /^ (?:said|says|noted|announced|added|reported|told)\b/

const memo = new WeakMap<Coded, readonly Group[]>()

/** The groups of a sentence, in order. */
export function groups(sentence: Coded): readonly Group[] {
  const known = memo.get(sentence) ?? grouped(sentence)
  memo.set(sentence, known)
  return known
}

function grouped({ text, items }: Coded): Group[] {
  const made: Group[] = []
  for (const item of items) {
    if (item.tag === 'D' || item.tag === 'M' || isAttribute(item, text)) continue
    const last = made.at(-1)
    const between = last ? text.slice(last.end, item.start) : ''
    const joined =
      last &&
      sort(last.items[0]) === sort(item) &&
      between.length < 90 &&
      (LINK.test(between) || DESCRIBED.test(between))
    // "with Acme, Indonesia's leading mill": said of the one before.
    const tells = item.tag === 'R' && text.startsWith("'s ", item.end) && /^,/.test(between)
    // "with Lyon, the ministry said"
    if (joined && !tells && !(/^, (?:the )?$/.test(between) && SAID.test(text.slice(item.end, item.end + 12)))) {
      made[made.length - 1] = { ...last, items: [...last.items, item], end: item.end }
    } else {
      const words = text.slice(Math.max(0, item.start - 70), item.start)
      // "visiting Vice Premier X met": he is no object.
      const before = item.tag === 'P' ? words.replace(/\b[Vv]isiting (?=[^<>]*$)/, '') : words
      made.push({ items: [item], start: item.start, end: item.end, under: UNDER.exec(before)?.[1] ?? null })
    }
  }
  return made
}

/** "a US-based distributor": a place that only says of whom it is. */
function isAttribute({ tag, end }: Item, text: string): boolean {
  return (
    tag === 'R' &&
    text[end] === '-' &&
    /^-(?:based|headquartered|owned|led|backed|listed)\b/.test(text.slice(end, end + 16))
  )
}

function sort(item: Item | undefined): string {
  return item?.tag === 'P' ? 'person' : 'body'
}

const BREAK =
  /;|:|\bthat\b|, (?:while|whereas|where|after|when|although|though|but|as)\b|\b(?:but|after|because|when|while|whilst)\b|["“](?=[A-Z<])|”/g

/** Where the clause that holds a position begins. */
export function clauseStart(text: string, at: number): number {
  return breaksIn(text).findLast(({ seen }) => seen <= at)?.end ?? 0
}

type Break = { readonly end: number; readonly seen: number }
const cutTexts = new Map<string, readonly Break[]>()
/** Rules ask it of the sentences of some articles many times in turn. */
const MOST_KEPT = 2000

/** Where clauses begin, and up to where one must read to know. */
function breaksIn(text: string): readonly Break[] {
  const known = cutTexts.get(text)
  if (known !== undefined) return known
  if (cutTexts.size >= MOST_KEPT) cutTexts.clear()
  const breaks = matches(text, BREAK).map(({ 0: words, index }) => {
    const end = index + words.length
    return { end, seen: /^["“]/.test(words) ? end + 1 : end }
  })
  cutTexts.set(text, breaks)
  return breaks
}

/** Where the clause that holds a position ends. */
export function clauseEnd(text: string, at: number): number {
  const match = /;|, (?:while|whereas|but|where)\b|\b(?:whereas|whilst)\b/.exec(text.slice(at))
  return match ? at + match.index : text.length
}

/** Who does what stands at a position: the last group before it in its clause that nothing governs. */
export function subject(sentence: Coded, at: number): Group | null {
  const from = clauseStart(sentence.text, at)
  const all = groups(sentence)
  const relative = all.findLast((group) => group.end <= at)
  if (relative && /^,? (?:who|which)(?: \w+){0,3} $/.test(sentence.text.slice(relative.end, at))) {
    return { ...relative, items: relative.items.slice(-1), under: null }
  }
  const before = all.filter((group) => group.end <= at && group.start >= from)
  return before.findLast(({ under, end }) => under === null && sentence.text[end] !== "'") ?? null
}

const FEW_WORDS =
  /^,? ?(?:(?:(?:the|its|their|his|her) (?:[\w-]+,? ){1,4}?(?=<P)|the|both|its|his|her|their|a|an|with|visiting|host|hosts|of|for|and|then|former|counterpart|counterparts|visitors|guests|delegates|by|Mr\.|Mrs\.|Ms\.|Dr\.|[A-Z][^\s<>]*),? ){0,10}$/

/** The group that follows a position at once, but for a few small words. */
export function follower(sentence: Coded, at: number, gap = FEW_WORDS): Group | null {
  const next = groups(sentence).find((group) => group.start >= at)
  return next && gap.test(sentence.text.slice(at, next.start)) ? next : null
}

/** The group under a preposition after a position, within its clause. */
export function underAfter(sentence: Coded, preposition: RegExp, from: number, to: number): Group | null {
  return (
    groups(sentence).find(
      (group) => group.start >= from && group.start < to && group.under !== null && preposition.test(group.under),
    ) ?? null
  )
}

/** The person who does what stands at a position: the subject, or the last person before it who can be. */
export function doerOf(sentence: Coded, at: number): Group | null {
  const doer = subject(sentence, at)
  if (doer?.items[0]?.tag === 'P') return doer
  const from = clauseStart(sentence.text, at)
  const person = groups(sentence).findLast(
    ({ items, under, start, end }) =>
      items[0]?.tag === 'P' && under === null && start >= from && end <= at && !sentence.text.startsWith("'s", end),
  )
  return person ?? doer
}
