import type { Context } from '../context.ts'
import type { InvestmentStatus } from '../statement.ts'
import type { Coded, Item } from './coded.ts'
import { anyOf, fromLexicon } from './cues.ts'
import type { WordList } from '../../text/word-list.ts'

/**
 * invest: says it without a sum too; money: the sum is its object; pledge: so too, where it is said for what;
 * project: what it builds costs the sum.
 */
export type DealVerb = { readonly status: InvestmentStatus; readonly use: 'invest' | 'money' | 'pledge' | 'project' }

export type DealWords = {
  readonly verbs: WordList
  readonly verb: ReadonlyMap<string, DealVerb>
  /** Words before a verb that say how sure it is, the least sure first. */
  readonly before: readonly { readonly status: InvestmentStatus; readonly words: WordList }[]
}

export function dealWords({ knowledge: { lexicons } }: Context): DealWords {
  return fromLexicon(lexicons, 'investment-verbs', 'deals', (rows) => ({
    verbs: anyOf(rows.flatMap(([form = '', , use]) => (use === 'before' ? [] : [form]))),
    verb: new Map(
      rows.flatMap(([form = '', status, use]) =>
        use === 'before' ? [] : [[form, { status: status as InvestmentStatus, use: use as DealVerb['use'] }] as const],
      ),
    ),
    before: (['cancelled', 'considered', 'intended', 'committed'] as const).map((status) => ({
      status,
      words: anyOf(rows.flatMap(([form = '', its, use]) => (use === 'before' && its === status ? [form] : []))),
    })),
  }))
}

/** Words of measure and degree between a verb or noun and its sum. */
const ABOUT =
  '(?:(?:about|some|up|to|around|more|less|over|than|nearly|almost|as|much|many|at|least|approximately|roughly|an?|its|their|the|his|her|our|further|additional|another|extra|new|fresh|initial|estimated|total|of|close|just|under|well|first|combined|minimum|maximum|whopping|in|excess|record|planned|proposed|other|next|own|huge|massive|cumulative|tranche|whole|separate|second|third|multi|brand|existing|previously|announced|long-planned|postponed) )*'
const WORTH =
  '(?:of|worth|totall?ing|amounting to|valued at|estimated at|standing at|that totals?|to the tune of|exceeding)'
const COSTING = `(?:worth|valued at|costing|estimated at|priced at|pegged at|(?:at|with|for|involving|through|requiring|entailing|representing|via|under|as|on|,) ${ABOUT}(?:capital |foreign |direct |private |equity )?(?:cost|costs|investments?|outlay|expenditure|capex|expense|spend|price tag|price|capital) ${WORTH})`

export type SumPlace = {
  /** A plant or the like that costs this sum stands right before or behind it. */
  readonly project: boolean
  /** The words call it an investment. */
  readonly investment: boolean
  /** Sales, loans, budgets and the like. */
  readonly other: boolean
  /** It is said for what: "for a plant", "to expand". */
  readonly purpose: boolean
}

type Patterns = {
  readonly projectBehind: RegExp
  readonly projectBefore: RegExp
  readonly investmentBefore: RegExp
  readonly investmentBehind: RegExp
  readonly otherBehind: RegExp
  readonly otherBefore: RegExp
}

/** The sums of a sentence; of "M to M" the first, of "from M to M" the second. */
export function sumsIn({ text, items }: Coded): Item[] {
  const sums = items.filter(({ tag }) => tag === 'M')
  return sums.filter((sum, index) => {
    const [before, after] = [sums[index - 1], sums[index + 1]]
    // "raised it from M to M": to the second.
    const rises = (from: Item) => /\bfrom (?:\w+ )?$/.test(text.slice(0, from.start))
    if (before && / to $/.test(text.slice(before.end, sum.start)) && rises(before)) return true
    if (after && text.slice(sum.end, after.start) === ' to ' && rises(sum)) return false
    return !before || !/^ ?(?:to|or|-|–|—) ?$/.test(text.slice(before.end, sum.start))
  })
}

/** How a sum stands: `before` ends with it, `behind` begins after it (both of coded text). */
export function sumPlace(before: string, behind: string, context: Context): SumPlace {
  const patterns = sumPatterns(context)
  const near = before.slice(-170)
  const next = behind.slice(0, 120)
  const isPart = /\b(?:first|initial|second|next) (?:tranche|instal\w+) of (?:\w+ )?$/.test(near.slice(-60))
  const other =
    isPart ||
    /^ from (?:[a-z][\w-]* ){0,2}[a-z][\w-]*s\b/.test(next) ||
    /^ (?:as|in|of|for) (?:\w+ ){0,2}(?:stimul(?:i|us)|incentives?|subsid(?:y|ies)|state aid)\b/.test(next) ||
    patterns.otherBehind.test(next) ||
    patterns.otherBefore.test(near.slice(-80))
  return {
    project: !other && (patterns.projectBehind.test(next) || patterns.projectBefore.test(near)),
    investment: patterns.investmentBehind.test(next) || patterns.investmentBefore.test(near.slice(-100)),
    other,
    purpose: /^(?: (?:for|to|in|into|towards?|on|at|as|over|during|within|by)\b|[ ,]*<D)/.test(next),
  }
}

function sumPatterns({ knowledge: { lexicons } }: Context): Patterns {
  return fromLexicon(lexicons, 'investment-nouns', 'sums', (rows) => {
    const nouns = (use: string) =>
      rows.flatMap(([noun = '', its]) => (its === use ? [`${noun.replace(/y$/, '(?:y|ie)')}(?:s|es)?`] : [])).join('|')
    const project = nouns('project')
    const other = nouns('other')
    return {
      projectBehind: new RegExp(`^[ -](?:(?:[^\\s<>.,;:()]+|<[RO]\\d+>(?:'s)?) ){0,6}(?:${project})(?![\\w-])`, 'i'),
      projectBefore: new RegExp(
        `(?<![\\w-])(?:${project})(?: [^;.()]{0,110})?(?:,? ${COSTING}|,? for| with|, an?|\\(|,) ${ABOUT}$`,
        'i',
      ),
      investmentBehind: /^[ -](?:[^\s<>.,;:()]+ ){0,3}(?:investments?|outlay|capex|FDI)(?![\w-])/i,
      investmentBefore: new RegExp(
        `\\b(?:investments?|investing|invested|invests?|outlay|capital expenditure|FDI)(?: [\\w-]+){0,4}? ${WORTH} ${ABOUT}$`,
        'i',
      ),
      otherBehind: new RegExp(
        `^(?:[ -](?:[^\\s<>.,;:()]+ ){0,3}|(?: in| of| worth of| as)(?: [\\w-]+){0,3} )(?:${other})(?! (?:${project})(?![\\w-]))(?![\\w-])`,
        'i',
      ),
      otherBefore: new RegExp(
        `\\b(?:(?:${other})(?: [\\w-]+){0,3} (?:of|worth|totall?ing|amounting to|to|at|reached|reaching|was|were|is|by|hit|from|exceeded|for)|cost(?! of)|raised|received|receive|owes?|owed|paid|pay|earned|lent|lend|lost|fined|sold|sell|saved?|saving|borrow(?:ed)?|fetched|valued the [\\w-]+ at|grossed|generate[sd]?|generating|won|awarded|donated?|loaned) ${ABOUT}$`,
        'i',
      ),
    }
  })
}
