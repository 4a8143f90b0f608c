import type { Context } from '../context.ts'
import type { ReadingKey } from '../statement.ts'
import type { Coded, Item } from './coded.ts'
import { clauseEnd, clauseStart, follower, groups, subject, underAfter, type Group } from './roles.ts'
import { protagonist, selfFor, speaksOfSelf } from './protagonist.ts'
import { bodies, people, unique } from './members.ts'
import type { Signing } from './signing.ts'
import { isWithin } from './within.ts'
import { matches } from '../../text/matches.ts'

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
  // "A has joined hands with B under a memorandum"
  const under = voice === 'none' && !paper.definite && BY_WAY.test(text.slice(Math.max(0, paper.from - 30), paper.from))
  const ended = voice === 'none' && ENDED.test(text.slice(Math.max(0, paper.from - 30), paper.from))
  // "A and B mark ten years of their sister-city ties"
  const theirs =
    (voice === 'none' || voice === 'passive') &&
    (THEIR.test(text.slice(Math.max(0, paper.start - 60), paper.start)) || THEY.test(text.slice(paper.end)))
  const gerund = under || /ing$/.test(text.slice(start, signing.end))
  const named =
    (signing.shared ? partnersOf(sentence, paper.from, to) : null) ??
    partnersOf(sentence, Math.min(start, paper.from), to) ??
    (gerund ? partnersOf(sentence, clauseStart(text, start), start) : null)
  // "After the signing of the MoU they held meetings with firms including A"
  const partners = named && voice === 'nominal' && DEED.test(text.slice(paper.end, named.start)) ? null : named
  const pair =
    underAfter(sentence, BETWEEN, paper.end, to) ?? underAfter(sentence, BETWEEN, clauseStart(text, paper.from), to)
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
    under ||
    ended ||
    theirs ||
    (partners && (voice === 'none' || (voice === 'nominal' && ANNOUNCED.test(text.slice(0, start)))))
      ? (subject(sentence, start) ?? (gerund && /^\s*$/.test(text.slice(0, start)) ? firstAfter(sentence, to) : null))
      : (makersAfter(sentence, signing.end, to) ??
        (partners && UNDER_IT.test(text.slice(0, paper.start)) ? firstAfter(sentence, to) : null))
  const behalf = !partners && (voice === 'passive' || voice === 'active') ? onBehalf(sentence) : null
  if (behalf && (!doers || bodies(doers, context).length < 2)) return sides([], behalf, [doers], context)
  // "the chair said a memorandum with A will help"
  const teller =
    voice === 'none' && doers && /\b(?:said|says|noted|added|stated)\b/.test(text.slice(doers.end, paper.from))
  const met = voice === 'active' && !partners ? metBefore(sentence, start) : null
  const own = voice !== 'none' || !VERB.test(between ? text.slice(paper.end, between.start) : '')
  const near =
    between !== null && own && (between.start < paper.end + 80 || !doers || bodies(doers, context).length < 2)
  if (between && near && bodies(between, context).length > 1) return sides([], between, [doers], context)
  // "MoUs between A and firms including B and C"
  const firms = between && near ? underAfter(sentence, /^(?:including|like|as)$/, between.end, to) : null
  if (firms && /^ and (?:[\w-]+ ){1,4}/.test(text.slice(between?.end)))
    return sides(bodies(between as Group, context), firms, [doers], context)
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
  if (partners && teller) return sides(selfFor(sentence, 0, context), partners, [], context)
  if (partners)
    return sides(
      doers ? bodies(doers, context) : beside.flatMap(({ keys }) => keys),
      partners,
      [doers, partners],
      context,
    )
  if (met) return sides(doers ? bodies(doers, context) : [], met, [doers, met], context)
  const theirOwn = (voice !== 'none' || under || ended || theirs) && doers && bodies(doers, context).length > 0
  if (theirOwn && voice === 'active' && bodies(doers, context).length === 1) {
    const own = besideSelf(sentence, doers, context)
    return sides(own, doers, [doers], context)
  }
  return sides([], theirOwn ? doers : paper.definite ? null : bothOf(sentence), [doers], context)
}

/** "signed by A and B"; who attends, witnesses or hosts it is no maker. */
function makersAfter(sentence: Coded, from: number, to: number): Group | null {
  const group = underAfter(sentence, /^by$/, from, to)
  return group && BESIDES.test(sentence.text.slice(Math.max(0, group.start - 60), group.start)) ? null : group
}

const BESIDES =
  /\b(?:attended|witnessed|graced|overseen|presided over|chaired|hosted|facilitated|followed|joined|addressed|welcomed|praised|organi[sz]ed|supported|funded) by (?:[\w.'’-]+ ){0,6}$/

/** "Under an agreement reached with A in 2016, B sends students" */
const UNDER_IT =
  /^(?:Under|Through|Based on|Thanks to|As part of|In line with|In accordance with|Pursuant to) (?:an? |the |its )?(?:[\w-]+ ){0,4}$/
const DEED = /\b(?!(?:signed|based|entitled|called|related|worth) )[a-z]{3,}ed (?:an? |the |its |with )/
const BETWEEN = /^(?:between|among)$/

/** "Signing the pact with A, Minister X of B said" */
function firstAfter(sentence: Coded, to: number): Group | null {
  return (
    groups(sentence).find(
      ({ start, under }) => under === null && start < to && sentence.text.slice(0, start).trimEnd().endsWith(','),
    ) ?? null
  )
}

/** "this accord marks a new stage in ties between A and B" */
const VERB =
  /\b(?:is|was|are|were|has|have|will|would|can|could|represents?|marks?|aims?|reflects?|paves?|strengthens?|seeks?|shows?|helps?)\b/

/** "the twinning of A and B" */
const OF = /^ of (?:the )?$/

/** "the two provinces", "both sides": whom a paper without parties is between. */
function bothOf(sentence: Coded): Group | null {
  return groups(sentence).find(({ items }) => items.length === 1 && items[0]?.keys.length === 2) ?? null
}

/** "signed on behalf of A by X and on behalf of B by Y", "signed for A by X and for B by Y" */
function onBehalf({ text, items }: Coded): Pick<Group, 'items'> | null {
  const codes = matches(text, BEHALF).map((match) => match[1])
  const found = items.filter(({ code }) => codes.includes(code))
  return found.length > 1 ? { items: found } : null
}

const BEHALF = /\b(?:on behalf of|[Rr]epresenting|signed (?:[a-z]+ ){0,3}for|and for) (?:the )?(<[RO]\d+>)/g

/** "the governor and Mayor Lee signed": whoever of the article's own side is named by title only. */
function besideSelf({ text }: Coded, { start, end }: Group, context: Context): ReadingKey[] {
  const own =
    /\b[Tt]he (?:governor|mayor|premier|province|state|city|county|prefecture|minister|government) and (?:the |[A-Z]\w+ ){0,3}$/.test(
      text.slice(Math.max(0, start - 40), start),
    ) || /^ and the (?:governor|mayor|premier|province|state|city|county|prefecture) /.test(text.slice(end))
  const self = own ? protagonist(context) : null
  return self === null ? [] : [self]
}

const BY_WAY =
  /\b(?:through|via|under|by way of|by means of|(?:linked|bound|tied|connected|united) by|negotiat(?:ing|ed|e|es)|working on|finali[sz]ing|preparing|drafting|discuss(?:ing|ed)|consider(?:ing|ed)|explor(?:ing|ed)|mulling|seeking|have|share) (?:an? )?$/

/** "A and B cancelled their pact" */
const ENDED =
  /\b(?:cancel(?:s|led|ed)|scrap(?:s|ped)|terminate[sd]|suspend(?:s|ed)|shelved?|dissolve[sd]?|abandon(?:s|ed)|end(?:s|ed)|sever(?:s|ed)|revoke[sd]?) (?:an? |the |their |its )?$/
/** "under a memorandum they signed last year" */
const THEY =
  /^ (?:that |which )?(?:they|the two|both|the pair) (?:have |had )?(?:signed|inked|concluded|reached|renewed)\b/
const THEIR = /\btheir (?:[\w-]+ ){0,4}$/

/** "announced the signing of it" */
const ANNOUNCED = /\b(?:announced|announces|confirmed|celebrated|completed|reported) (?:the )?$/

/** "with A, B and C", "with agencies including A and B" */
function partnersOf(sentence: Coded, from: number, to: number): Group | null {
  const named = underAfter(sentence, /^with$/, from, to)
  if (named) return named
  // "X, with which Y signed it"
  const relative = /,? with (?:which|whom) (?:the )?<[ROP]\d+>[^<,;]{0,30}$/.exec(sentence.text.slice(0, from))
  if (relative) return groups(sentence).find(({ end }) => end === relative.index) ?? null
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
      (/^(?:with|met|meets|meet)$/.test(group.under ?? '') ||
        /\b(?:led|headed) by (?:[A-Z]\w+ )*$/.test(sentence.text.slice(Math.max(0, group.start - 40), group.start))),
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
