import type { Context } from '../context.ts'
import type { ReadingKey } from '../statement.ts'
import type { Coded, Item } from './coded.ts'
import { clauseStart, groups, subject as subjectOf, type Group } from './roles.ts'
import { actsFor } from './sides.ts'

/** Who invests, and where in the coded sentence that is said. */
export type Investor = { readonly keys: readonly ReadingKey[]; readonly start: number; readonly end: number }

/** Who does what stands at a position: an antecedent ("X, which …"), the subject, or the speaker of "we". */
export function investorAt(read: Coded, at: number, context: Context): Investor | null {
  const { text } = read
  const relative = RELATIVE.exec(text.slice(Math.max(0, at - 70), at))
  if (relative) {
    const antecedent = groups(read).findLast(({ end }) => end <= at - relative[0].length)
    if (antecedent && text.slice(antecedent.end, at).length < 170) return ofGroup(antecedent, context, true)
  }
  const from = clauseStart(text, at)
  if (/\b[Ww]e(?:'ve|'ll)?(?: [\w-]+){0,3} $/.test(text.slice(Math.max(from, at - 50), at)))
    return speaker(read, at, context)
  const able = groups(read).filter(
    (group) => group.end <= at && group.start >= from && isFree(text, group) && group.items[0]?.tag !== 'P',
  )
  // "X will open a plant in Ohio, investing M": the subject is that of the whole.
  const subject = /, (?:thereby |thus )?$/.test(text.slice(0, at))
    ? able.find(({ items }) => organisations(items).some(isCompany))
    : able.at(-1)
  if (subject) return organisations(subject.items).length > 0 ? ofGroup(subject, context, false) : null
  // "X said on Monday that it would …"
  const isReported =
    text.slice(0, from).endsWith('that') && /^ (?:it|they|the \w+|its [\w-]+)\b/.test(text.slice(from, at))
  return isReported ? investorAt(read, from - 4, context) : (spokesman(read, at, context) ?? soleCompany(read, at))
}

/** "Acme's chairman X announced an investment of M": of his company. */
function spokesman(read: Coded, at: number, context: Context): Investor | null {
  const doer = subjectOf(read, at)
  return doer?.items[0]?.tag === 'P' && read.text.slice(doer.end, at).length < 40 ? ofGroup(doer, context, false) : null
}

/** Over a "but" or an inserted clause the subject goes on, if the sentence names one company only. */
function soleCompany({ items, text }: Coded, at: number): Investor | null {
  const companies = items.filter(({ tag, keys }) => tag === 'O' && keys.some(isCompany))
  const [first] = companies
  if (!first || first.end > at || new Set(companies.flatMap(({ keys }) => keys)).size > 1) return null
  return /\b(?:by|to|from|against|at) (?:the )?$/.test(text.slice(0, first.start))
    ? null
    : { keys: first.keys, start: first.start, end: first.end }
}

const RELATIVE = /(?:,? which|,? who| that)(?:,? (?!it\b|they\b|he\b|she\b|we\b|the\b)(?:[\w'-]+|<D\d+>),?){0,6} $/

function ofGroup(group: Group, context: Context, lastOnly: boolean): Investor | null {
  const [first] = group.items
  if (first?.tag === 'P') {
    const body = actsFor(group.items.at(-1)?.keys[0] ?? 'official:', context)
    return body?.startsWith('company:') ? { keys: [body], start: group.start, end: group.end } : null
  }
  const keys = organisations(lastOnly ? group.items.slice(-1) : group.items)
  return keys.length > 0 ? { keys, start: group.start, end: group.end } : null
}

export function organisations(items: readonly Item[]): ReadingKey[] {
  return [...new Set(items.flatMap(({ tag, keys }) => (tag === 'O' && keys.length === 1 ? keys : [])))]
}

export function isCompany(key: ReadingKey): boolean {
  return key.startsWith('company:')
}

/** Can be a subject: nothing governs it, it owns nothing, and it is no place in front of "-based". */
function isFree(text: string, { under, start, end, items }: Group): boolean {
  if (/^(?:'s|-[a-z])/.test(text.slice(end, end + 3))) return false
  if (
    items[0]?.tag === 'R' &&
    /(?:'s|first|second|third|new|its|their) $/.test(text.slice(Math.max(0, start - 8), start))
  )
    return false
  if (under === null) return true
  if (
    /\b(?:consortium|joint venture|partnership|alliance) (?:of|between) (?:the )?$/.test(
      text.slice(Math.max(0, start - 40), start),
    )
  )
    return true
  // "… in Ohio, and Korean-owned Acme has …": a list of places does not go on with a company.
  const [first, last] = [items[0], items.at(-1)]
  if (first?.tag === 'R' && last?.tag === 'O' && /, and (?:[\w-]+ ){0,4}$/.test(text.slice(0, last.start))) return true
  return items[0]?.tag === 'O' && OWNED.test(text.slice(Math.max(0, start - 70), start))
}

const OWNED = /(?:-(?:owned|based|led|backed|listed|headquartered|run|born|grown)(?: [\w-]+){0,5}|\bRival) $/

/** "“We will invest M,” Acme's chairman said": the company of the only person the sentence names. */
function speaker({ items }: Coded, at: number, context: Context): Investor | null {
  const people = items.filter(({ tag }) => tag === 'P')
  const bodies = [...new Set(people.flatMap(({ keys }) => keys.map((key) => actsFor(key, context))))]
  const [body] = bodies
  return bodies.length === 1 && body?.startsWith('company:') ? { keys: [body], start: at, end: at } : null
}

/** A company under one of these prepositions, in the clause of a position. */
export function companyUnder(read: Coded, prepositions: string, from: number, to: number): Investor | null {
  const under = new RegExp(`\\b(?:${prepositions}) (?:[\\w-]+ ){0,5}$`)
  const found = groups(read).find(
    ({ start, items }) =>
      start >= from &&
      start < to &&
      organisations(items).some(isCompany) &&
      under.test(read.text.slice(Math.max(from, start - 70), start)),
  )
  return found ? { keys: organisations(found.items).filter(isCompany), start: found.start, end: found.end } : null
}
