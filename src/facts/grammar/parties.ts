import type { Context } from '../context.ts'
import type { ReadingKey } from '../statement.ts'
import type { Coded, Item } from './coded.ts'
import { clauseEnd, clauseStart, follower, groups, subject, underAfter, type Group } from './roles.ts'
import { selfFor, speaksOfSelf } from './protagonist.ts'
import { actsFor } from './sides.ts'
import type { Signing } from './signing.ts'
import { isWithin } from './within.ts'

/** Who is on a paper: `first` signs with each of `others`; both are of one list where there is no "with". */
export type Sides = {
  readonly first: readonly ReadingKey[]
  readonly others: readonly ReadingKey[]
  readonly signatories: readonly ReadingKey[]
  /** Years in brackets after a party, by party. */
  readonly years: ReadonlyMap<ReadingKey, Item>
}

export function sidesOf(sentence: Coded, signing: Signing, context: Context): Sides {
  const { text } = sentence
  const { paper, voice, start } = signing
  const to = Math.min(clauseEnd(text, paper.end), signing.limit)
  const gerund = /ing$/.test(text.slice(start, signing.end))
  const partners =
    partnersOf(sentence, Math.min(start, paper.from), to) ??
    (gerund ? partnersOf(sentence, clauseStart(text, start), start) : null)
  const pair = underAfter(sentence, /^(?:between|among)$/, clauseStart(text, paper.from), to)
  const twins = paper.kind === 'SISTERHOOD' ? follower(sentence, paper.end, OF) : null
  if (twins && bodies(twins, context).length > 1) return sides([], twins, [], context)
  const between = pair && partners && voice === 'active' && partners.start < pair.start ? null : pair
  const beside = sentence.items.filter(
    (item) => item.start >= paper.from && item.end <= paper.start && 'RO'.includes(item.tag),
  )
  const byAct =
    voice === 'nominal' && /\b(?:with|by|through|in) (?:the )?$/.test(text.slice(Math.max(0, start - 14), start))
  const doers =
    voice === 'active' ||
    byAct ||
    (partners && (voice === 'none' || (voice === 'nominal' && ANNOUNCED.test(text.slice(0, start)))))
      ? subject(sentence, start)
      : underAfter(sentence, /^by$/, signing.end, to)
  const met = voice === 'active' && !partners ? metBefore(sentence, start) : null
  const near = between !== null && (between.start < paper.end + 80 || !doers || bodies(doers, context).length < 2)
  if (between && near && bodies(between, context).length > 1) return sides([], between, [doers], context)
  if (beside.length > 1) return sides([], { items: beside }, [doers], context)
  // "MOUs with A, B and C" by somebody who is not named: they are no parties to each other.
  if (partners && beside.length === 0 && (!doers || bodies(doers, context).length === 0)) {
    const from = clauseStart(text, start)
    const own =
      voice === 'none' || (voice === 'active' && !speaksOfSelf(sentence, from, start))
        ? []
        : selfFor(sentence, Math.min(start, paper.from), context)
    const others = bodies(partners, context)
    const apart = own.every((self) => others.every((other) => self !== other && !isWithin(self, other, context)))
    return own.length > 0 && others.length > 0 && apart
      ? sides(own, partners, [doers, partners], context)
      : sides([], null, [doers], context)
  }
  if (partners)
    return sides(
      doers ? bodies(doers, context) : beside.flatMap(({ keys }) => keys),
      partners,
      [doers, partners],
      context,
    )
  if (met) return sides(doers ? bodies(doers, context) : [], met, [doers, met], context)
  const named = voice !== 'none' && doers && bodies(doers, context).length > 0
  return sides([], named ? doers : paper.definite ? null : bothOf(sentence), [doers], context)
}

/** "the twinning of A and B" */
const OF = /^ of (?:the )?$/

/** "the two provinces", "both sides": whom a paper without parties is between. */
function bothOf(sentence: Coded): Group | null {
  return (
    groups(sentence).find(({ items }) => items.length === 1 && items[0]?.tag !== 'P' && items[0]?.keys.length === 2) ??
    null
  )
}

/** "announced the signing of it" */
const ANNOUNCED = /\b(?:announced|announces|confirmed|celebrated|completed|reported) (?:the )?$/

/** "with A, B and C", "with agencies including A and B" */
function partnersOf(sentence: Coded, from: number, to: number): Group | null {
  const named = underAfter(sentence, /^with$/, from, to)
  if (named) return named
  const among = underAfter(sentence, /^(?:including|like)$/, from, to)
  return among && /\bwith\b[^<>.;]*$/.test(sentence.text.slice(from, among.start)) ? among : null
}

/** "met with X and signed": X is the other side. */
function metBefore(sentence: Coded, at: number): Group | null {
  const from = clauseStart(sentence.text, at)
  const met = groups(sentence).findLast(
    (group) =>
      group.end <= at &&
      group.start >= from &&
      group.items[0]?.tag === 'P' &&
      /^(?:with|met|meets|meet)$/.test(group.under ?? ''),
  )
  return met && /\b(?:met|talks|meeting|meets)\b/.test(sentence.text.slice(from, met.start)) ? met : null
}

function sides(
  first: readonly ReadingKey[],
  rest: Pick<Group, 'items'> | null,
  signers: readonly (Group | null)[],
  context: Context,
): Sides {
  const items = rest?.items ?? []
  return {
    first: unique(first),
    others: unique(rest ? bodies(rest, context) : []).filter((key) => !first.includes(key)),
    signatories: unique(signers.flatMap((group) => (group ? people(group) : []))),
    years: new Map(
      items.flatMap((item) =>
        item.folded.filter(({ tag }) => tag === 'D').flatMap((year) => item.keys.map((key) => [key, year] as const)),
      ),
    ),
  }
}

export function people({ items }: Pick<Group, 'items'>): ReadingKey[] {
  return items.flatMap(({ tag, keys }) => (tag === 'P' ? keys : []))
}

export function bodies({ items }: Pick<Group, 'items'>, context: Context): ReadingKey[] {
  return items.flatMap(({ tag, keys }) => (tag === 'P' ? keys.flatMap((key) => actsFor(key, context) ?? []) : keys))
}

export function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)]
}
