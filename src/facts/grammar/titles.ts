import type { Context } from '../context.ts'
import { anyOf, fromLexicon } from './cues.ts'
import { matches } from '../../text/matches.ts'
import type { WordList } from '../../text/word-list.ts'

const CODE = /^<[RO]\d+>/
const PERSON = /<P\d+>/g
const SMALL = /^(?:of|for|the|to|in|at|on|and|&|-|–)$/
const HONORIFIC =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Hon|H\.E|Messrs|Barr|Engr|Eng|Shri|Smt|Sheikh|Sheikha|Sir|Dato|Datuk|Alhaji|Rev|Amb)\.?$/
/** What ends a title although it is written like one. */
const CALENDAR =
  /^(?:On|In|At|After|During|The|Earlier|Meanwhile|Also|As|When|While|Both|To|For|From|He|She|MOU|MoU|MOUs|MoUs|LOI|LOIs|FTA|Memorandum|Agreement)$/

/**
 * Folds the words of a title into the code of the person beside it:
 * "<P0>, Chairman, <O1> and Ms. <P2>, Resident Representative, <O3> signed" → "<P0> and Ms. <P2> signed".
 */
export function foldTitles(text: string, into: (host: string, rest: string) => string, context: Context): string {
  const heads = fromLexicon(context.knowledge.lexicons, 'titles', 'heads', (rows) =>
    anyOf(rows.map(([title = '']) => title)),
  )
  const ranks = fromLexicon(
    context.knowledge.lexicons,
    'title-modifiers',
    'words',
    (rows) => new Set(rows.map(([word = '']) => word)),
  )
  const fields = fromLexicon(
    context.knowledge.lexicons,
    'signs',
    'titleFields',
    (rows) => new Set(rows.filter(([sign]) => sign === 'titleFields').flatMap((row) => row.slice(1))),
  )
  for (let at = 0; at < text.length;) {
    PERSON.lastIndex = at
    const match = PERSON.exec(text)
    if (!match) break
    const host = match[0]
    const titles = { heads, ranks, fields }
    const from = apposition(text, match.index, titles) ?? titleBefore(text, match.index, titles)
    const to = titleAfter(text, match.index + host.length, titles)
    into(host, text.slice(from, match.index) + text.slice(match.index + host.length, to))
    text = text.slice(0, from) + host + text.slice(to)
    at = from + host.length
  }
  return text
}

type Titles = { readonly heads: WordList; readonly ranks: ReadonlySet<string>; readonly fields: ReadonlySet<string> }
type Word = { readonly text: string; readonly start: number; readonly end: number }

function words(text: string, offset: number): Word[] {
  return matches(text, /<[PRODM]\d+>(?:'s)?|[,;:()]|[^\s,;:()<>]+/g).map((match) => ({
    text: match[0],
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }))
}

function belongs({ text }: Word, heads: WordList): boolean {
  return CODE.test(text) || SMALL.test(text) || /^[A-Z&]/.test(text) || heads.test(text)
}

const OPENED =
  /,(?: (?:Mr|Mrs|Ms|Dr|Prof|Hon|H\.E|Barr|Engr|Eng|Shri|Smt|Sheikh|Sheikha|Sir|Dato|Datuk|Alhaji|Rev|Amb)\.?){0,3} $/
const DETERMINER =
  /(?:\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)|<[ROP]\d+>'s) (?=\S)|(?<=[;:] |\b(?:were|was|by|included|including) )(?=[A-Z])/g
/** A title in full: words, codes of what it is of, fields in a row; no verb. */
const IN_FULL =
  /^(?:(?:[A-Z][\w.'’-]*|[a-z][\w'’-]*|<[RO]\d+>(?:'s)?|&),? ){0,16}(?:[A-Z][\w.'’-]*|[a-z][\w-]*|<[RO]\d+>)$/
const VERBAL =
  /\b(?:who|which|that|said|says|met|is|are|was|were|has|had|have|will|would|held|led|took|made|told|during|after|before|when|while|where|by|with|between|on|(?!United)[A-Za-z]+ed)\b/

/** Where the title begins that a comma parts from the name it belongs to: "its president, Ann Lee", "Iceland's minister of food, X". */
function apposition(text: string, end: number, { heads }: Titles): number | null {
  if (!OPENED.test(text.slice(Math.max(0, end - 40), end))) return null
  const floor = Math.max(0, end - 180)
  const before = text.slice(floor, end)
  const comma = OPENED.exec(before)
  if (!comma) return null
  const from = matches(before.slice(0, comma.index), DETERMINER).findLast(({ 0: word, index }) => {
    const title = before.slice(index + word.length, comma.index)
    const head = heads.exec(title) ?? /\bcounterpart$/.exec(title)
    return head !== null && head.index < 40 && IN_FULL.test(title) && !VERBAL.test(title)
  })
  return from === undefined ? null : floor + from.index
}

/** Where the title after a name ends; the name's own end where there is none. */
function titleAfter(text: string, start: number, { heads, ranks }: Titles): number {
  const opening =
    /^(?:, (?:PC|MP|MPP|MLA|MLC|MSP|MEP|TD|KC|QC|CBE|OBE|KBE|IAS|IPS|IFS|IRS|PhD|Jr\.?|Sr\.?)(?![\w.]))?(?:,? ?[-–] ?|, | (?=(?:of|from) (?:the )?<[RO])| (?=[A-Z]))(?:the |a |an |its |who is |then |now |former |current )?/.exec(
      text.slice(start, start + 40),
    )
  if (!opening) return start
  const list = words(text.slice(start + opening[0].length, start + 320), start + opening[0].length)
  let end = start
  let boundary = start
  for (const [index, word] of list.entries()) {
    const next = list[index + 1]
    if (word.text.startsWith('<P')) {
      end = boundary
      break
    }
    if (HONORIFIC.test(word.text) || (word.text === 'and' && next && HONORIFIC.test(next.text))) {
      if (HONORIFIC.test(word.text)) end = Math.min(end, boundary)
      break
    }
    if (word.text === ',' || word.text === 'and') {
      boundary = word.text === ',' ? end : end
      if (word.text === ',' && (!next || !/^(?:<[RO]|[A-Z])/.test(next.text))) break
      continue
    }
    if (!belongs(word, heads) && !(ranks.has(word.text) && next !== undefined && heads.test(next.text))) break
    if (!SMALL.test(word.text)) end = word.end
  }
  const title = text.slice(start + opening[0].length, end)
  if (end <= start) return start
  return heads.test(title) ||
    /^(?:of|from) (?:the )?<[RO]\d+>$/.test(title) ||
    (/^(?:<[RO])/.test(title) && /^ (?:of|from) $|, $/.test(opening[0]) && !/^,/.test(opening[0]))
    ? closed(text, end)
    : start
}

/** The comma that closes an apposition goes with it. */
function closed(text: string, end: number): number {
  return /^,(?= (?!and\b|<|Mr|Ms|Mrs|Dr|[A-Z]))/.test(text.slice(end, end + 4)) ? end + 1 : end
}

/** "Minister of Infrastructure and Water Management <P0>": a list of fields between a title and a name. */
const FIELDS =
  /\b(?:Minister|Ministers|Secretary|Commissioner|Director|Director[- ]General|Member|Deputy|Head|Envoy|Spokesperson|Adviser|Advisor) (?:of|for|in charge of) (?:the )?(?:[A-Z][\w'’-]*(?:,| and| &|, and| of| for)? )*[A-Z][\w'’-]* $/

/** Whether a title may go on before this word, the one before a name: all others end it at once. */
function mayEndTitle(word: string, heads: WordList): boolean {
  return /^[A-Z&<,]|>(?:'s)?$|^from$/.test(word) || SMALL.test(word) || heads.test(word)
}

function lastWord(text: string, end: number): string {
  return text.slice(Math.max(text.lastIndexOf(' ', end - 1), 0), end).trimStart()
}

/** Where the title before a name begins; the name's own start where there is none. */
function titleBefore(text: string, end: number, { heads, ranks, fields: lower }: Titles): number {
  if (text[end - 1] === ' ' && !mayEndTitle(lastWord(text, end - 1), heads)) return end
  const floor = Math.max(0, end - 200)
  const fields = FIELDS.exec(text.slice(floor, end))
  const inner = fields ? floor + fields.index : end
  const list = words(text.slice(floor, inner), floor)
  let start = inner
  for (let index = list.length - 1; index >= 0; index--) {
    const word = list[index]
    if (!word || /^[;:()]$|^<[PDM]/.test(word.text) || CALENDAR.test(word.text)) break
    if (word.text === ',' || word.text === 'and') {
      // "Trade, Commerce and Food Security Minister": a list inside one title has no names in it.
      const before = list
        .slice(0, index)
        .findLastIndex(({ text: one }) => !/^[A-Z][\w-]*$/.test(one) && !SMALL.test(one) && one !== ',')
      const segment = list.slice(before + 1, index)
      const stop = list[before]?.text ?? ''
      const titled = heads.test(text.slice(word.end, end))
      if (!titled || segment.length === 0 || /^<P/.test(stop) || /^<[RO]/.test(stop) || before < 0) break
      continue
    }
    if (HONORIFIC.test(word.text) && index < list.length - 1) break
    // "Senator from Iowa <P0>"
    if (word.text === 'from' && heads.test(list[index - 1]?.text ?? '')) continue
    if (!belongs(word, heads) && !(start < end && (ranks.has(word.text) || lower.has(word.text)))) break
    if (!SMALL.test(word.text)) start = word.start
  }
  return heads.test(text.slice(start, end)) || /^<[RO]\d+>(?:'s)? (?:[A-Z]\w+ ){1,4}$/.test(text.slice(start, end))
    ? start
    : end
}
