import type { Context } from '../context.ts'
import type { AgreementKind } from '../statement.ts'
import { anyOf, fromLexicon } from './cues.ts'
import { clauseEnd, clauseStart } from './roles.ts'
import type { Coded } from './coded.ts'
import { matches } from '../../text/matches.ts'

/** An agreement noun with the words around it that belong to it. */
export type Paper = {
  readonly kind: AgreementKind
  /** Whether its kind was said, or is a bare "agreement". */
  readonly bare: boolean
  /** "the agreement", "this MoU": something the reader is to know already. */
  readonly definite: boolean
  /** "such an agreement": one of the kind told before. */
  readonly such: boolean
  readonly plural: boolean
  /** "one on trade": of several told before it. */
  readonly single?: boolean
  /** "a partnership", "an alliance": a paper only where somebody signs it. */
  readonly weak: boolean
  /** What its name says it is about, where that tells it from others: "free trade", "air services". */
  readonly subject: string | null
  readonly fields: readonly string[]
  /** In the coded text: the noun phrase with its determiner, and the head noun. */
  readonly from: number
  readonly start: number
  readonly end: number
}

const PHRASE =
  /(?:(?:<[RO]\d+>(?:'s|-|–| - | – |\/| and | )?){1,3}[ -]?)?(?:(?:<D\d+>|\b(?:a|an|the|this|that|these|those|such|another|its|their|his|her|new|several|separate|both|some|first|second|third|fourth|\d+|two|three|four|five|six|seven|eight|nine|ten|[\p{L}–-]+))[ –-]+){0,8}$/u
const STOP =
  /\b(?:sign(?:ed|s|ing)?|ink(?:ed|s)?|conclud(?:ed?|ing)|renew|seals?|sealed|entered into|enter into|established?|to|of|on|in|with|by|for|and signed|has|have|was|were|is|are|be|been|after|under|as|at|from|into|also|renewed|exchanged|reached|that|which|who|when|while|since|received|handed over|delivered|submitted|such an)\b(?! (?:understanding|intent))/gi

export function papers(sentence: Coded, context: Context): readonly Paper[] {
  const known = memo.get(sentence) ?? read(sentence, context)
  memo.set(sentence, known)
  return known
}

const memo = new WeakMap<Coded, readonly Paper[]>()

function read(sentence: Coded, context: Context): Paper[] {
  const heads = fromLexicon(context.knowledge.lexicons, 'agreement-nouns', 'heads', (rows) =>
    anyOf(rows.map(([forms = '']) => forms)),
  )
  const kinds = fromLexicon(
    context.knowledge.lexicons,
    'agreement-nouns',
    'kinds',
    (rows) => new Map(rows.flatMap(([forms = '', kind = '']) => forms.split('|').map((form) => [form, kind] as const))),
  )
  const found: Paper[] = []
  for (const match of matches(sentence.text, heads)) {
    const start = match.index
    const end =
      start +
      match[0].length +
      (/^ (?:agreement|accord|pact|treaty|arrangement|MOU|MoU|MOA|MoA|LOI|LoI)\b/.exec(
        sentence.text.slice(start + match[0].length),
      )?.[0].length ?? 0)
    const from = phraseStart(sentence.text, start)
    // "a Memorandum of Understanding MoU": one paper.
    const last = found.at(-1)
    if ((last?.end ?? -9) >= start - 2 || /\bpen to $/.test(sentence.text.slice(0, start))) continue
    // "agreements on twin-town relations": one paper.
    if (
      last &&
      /(?:relations?|ties|relationships?|links|sisterhood|twinning)$/i.test(match[0]) &&
      ABOUT.test(sentence.text.slice(last.end, start))
    )
      continue
    const tail = sentence.text.slice(start + match[0].length + 1, end).toLowerCase()
    const head = kinds.get(match[0].toLowerCase().replace(/\s/g, ' ')) ?? '-'
    const said = head === '-' && /^(?:mou|moa|loi)$/.test(tail) ? (kinds.get(tail) ?? head) : head
    // "a partnership agreement": the agreement is the paper.
    if (
      said === '~' &&
      (end > start + match[0].length ||
        /^[ -](?!(?:with|between|on|to|in|for|and|by|was|is|has|that|which|under|at|worth)\b)\w/.test(
          sentence.text.slice(end),
        ))
    )
      continue
    const before = sentence.text.slice(from, start)
    const kind =
      said === '~'
        ? 'COOPERATION'
        : said === '-'
          ? kindByWords(before, sentence.text.slice(end, clauseEnd(sentence.text, end)), context)
          : said
    found.push({
      kind: (kind ?? 'OTHER') as AgreementKind,
      bare: said === '-' && kind === null,
      definite: /^\s*(?:the|this|that|these|those|both|said)\b/i.test(before.replace(/^.*>/, '')),
      such: /\bsuch an? /i.test(sentence.text.slice(Math.max(0, start - 60), start)),
      weak: said === '~',
      plural:
        /(?:s|memoranda)$/i.test(match[0].replace(/^(\w+) of .*/, '$1')) &&
        !/^(?:sister|friend)[^$]*(?:relations|ties|relationships|links)$|^(?:relations|ties)$/i.test(match[0]),
      subject: SUBJECT.exec(before + match[0])?.[1]?.toLowerCase() ?? null,
      fields: fieldsAfter(sentence.text.slice(end)),
      from,
      start,
      end,
    })
  }
  return withSingles(sentence.text, found)
}

/** "two memorandums, one on trade with A and another with B": each a paper of the kind told before. */
function withSingles(text: string, found: readonly Paper[]): Paper[] {
  const many = found.find(({ plural }) => plural)
  if (many === undefined) return [...found]
  const singles = matches(text, SINGLE).flatMap(({ 0: words, index: start }, at, all): Paper[] => {
    const end = start + words.length
    if (start < many.end || found.some((one) => one.start >= many.end && one.start < end + 40)) return []
    const fields = fieldsAfter(text.slice(end, all[at + 1]?.index).replace(/,? and $|[,;] $/, ''))
    const own = { single: true, definite: false, such: false, plural: false, subject: null }
    return [{ ...many, ...own, fields, from: start, start, end }]
  })
  return singles.length < 2 ? [...found] : [...found, ...singles].sort((a, b) => a.start - b.start)
}

const SINGLE =
  /\b(?:[Oo]ne|another|the (?:other|first|second|third)|a (?:second|third))(?= (?:on|with|between|for|to|concerning|covering|regarding|is|was) )/g

const DETERMINER = /\b(?:the|an?|this|that|another) /g

function phraseStart(text: string, head: number): number {
  const floor = Math.max(clauseStart(text, head), head - 120)
  const window = text.slice(floor, head)
  const stop = matches(window, STOP).at(-1)
  const cut = stop ? floor + stop.index + stop[0].length : floor
  const phrase = PHRASE.exec(text.slice(cut, head))
  if (!phrase) return head
  const words = text.slice(cut + phrase.index, head)
  const determiner = matches(words, DETERMINER).at(-1)
  return cut + phrase.index + (determiner?.index ?? 0)
}

function kindByWords(before: string, after: string, context: Context): string | null {
  const table = fromLexicon(context.knowledge.lexicons, 'agreement-modifiers', 'words', (rows) =>
    rows.map(([word = '', kind = '']) => ({ kind, pattern: anyOf([word]) })),
  )
  const any = fromLexicon(context.knowledge.lexicons, 'agreement-modifiers', 'any word', (rows) =>
    anyOf(rows.map(([word = '']) => word)),
  )
  const by = (words: string) => (any.test(words) && table.find(({ pattern }) => pattern.test(words))?.kind) || null
  const tie = TIE.exec(after)?.[1]
  if (tie !== undefined) return /^(?:sister|twin)/i.test(tie) ? 'SISTERHOOD' : 'FRIENDSHIP'
  const purpose = /^\s*(?:<[^>]+>)?\s*(?:on|to|for|aimed at|in)\b([^,.;]{0,80})/.exec(after)?.[1] ?? ''
  return (
    by(before.replace(/<[^>]+>/g, ' ')) ??
    (/\b(?:co-?operat|collaborat|partner)/i.test(purpose)
      ? 'COOPERATION'
      : /\bexchange/i.test(purpose)
        ? 'EXCHANGE'
        : null)
  )
}

/** "an agreement on the establishment of friendship-city relations", "a pact to become sister states" */
const TIE =
  /^\s*(?:of|on|to|for|establishing|formalizing|formalising|making)\b(?:(?! (?:with|between|in|on|at|by)\b)[^,.;]){0,60}?\b(sister(?:hood)?|twin(?:ning)?|friendship)(?:[ -](?:city|cities|town|towns|state|states|province|provinces|region|regions|prefecture|relations?|relationship|ties|links)|\b)/i
const ABOUT =
  /^(?: with (?:the )?<[ROP]\d+>)? (?:of|on|for|establishing|formalizing|to (?:establish|become|form|forge|upgrade))\b[^,.;<]{0,40}$/
const SUBJECT =
  /\b(free[ -]trade|air services?|aviation|taxation|tax|visa|loan|grant|extradition|defen[cs]e|readmission|labou?r|science|customs|tariff|fta|cepa|health|maritime|security|fisheries|nuclear|ceasefire|peace|double taxation|investment protection)\b/i
const FIELD_CUE =
  /^[^.;]{0,160}?\b(?:on|in the fields? of|in the areas? of|in areas such as|covering|concerning|regarding|relating to|cooperation in|co-operation in|collaboration in|for cooperation in|to cooperate in|focusing on|including)\s+([^.;"]{3,240})/i

/** Fields of cooperation, as read: "on trade, tourism and health care". */
function fieldsAfter(after: string): string[] {
  const list = FIELD_CUE.exec(after)?.[1]
  if (list === undefined || /^<D/.test(list)) return []
  return list
    .replace(
      / (?:between|with|during|at|on <D|in <[RO]|by <|in the presence|for the|to be|which|that|was|were|is|are|has|have|will|bringing|making|aimed|establishing)\b.*$/,
      '',
    )
    .split(/, and |, | and | as well as /)
    .map((field) => field.replace(/^(?:the|cooperation in|collaboration in)\s+/i, '').trim())
    .filter(
      (field) =>
        field.length > 2 &&
        field.length < 70 &&
        !/[<>]|\b(?:said|sign\w*|witness\w*|agreed|years?|behalf|occasion|sidelines?|side|signatories)\b|^(?:one|two|three|four|five|another|others?|that)$/i.test(
          field,
        ) &&
        field.split(' ').length <= 7,
    )
    .slice(0, 12)
}
