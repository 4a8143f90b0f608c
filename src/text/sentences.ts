import { matches } from './matches.ts'

/** A sentence of a text; `text.slice(start, end) === sentence.text`, without blanks at its ends. */
export type TextSentence = {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Counted from 0 over the lines that are not blank. */
  readonly paragraph: number
}

/**
 * The sentences of a text in order. A paragraph is a line; no sentence crosses a line end. Between two sentences
 * stand only blanks, so the slices and the gaps join to the text again.
 */
export function splitSentences(text: string): readonly TextSentence[] {
  const sentences: TextSentence[] = []
  let paragraph = 0
  for (const { 0: line, index } of matches(text, /[^\r\n]+/g)) {
    if (line.trim() === '') continue
    for (const { start, end } of corrected(line, [...endsAtMark(line), ...endsAtEllipsis(line)])) {
      sentences.push({ text: line.slice(start, end), start: start + index, end: end + index, paragraph })
    }
    paragraph += 1
  }
  return sentences
}

type Mark = { readonly start: number; readonly end: number }

/** Behind every full stop, question or exclamation mark, with the closing marks at it, that a blank or a new sentence follows. */
function endsAtMark(line: string): readonly number[] {
  const ends: number[] = []
  for (let at = 0; at < line.length; at++) {
    if (!isMark(line.charCodeAt(at))) continue
    END.lastIndex = at
    if (!END.test(line)) continue
    ends.push(END.lastIndex)
    at = END.lastIndex - 1
  }
  return ends
}

/** Of a full stop, a question or an exclamation mark. */
function isMark(code: number): boolean {
  return code === 46 || code === 63 || code === 33
}

/** Counted, as a page of dots must not be tried from each of its dots to the last. */
const END = /[.!?]{1,8}(?:["'”’»)\]]|\[\d{1,3}\]){0,6}(?=\s|$)|(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll}*\s)/uy

/** An ellipsis ends a sentence where a word follows that begins one. */
function endsAtEllipsis(line: string): readonly number[] {
  return matches(line, /(?:…|\.{3})[”’"]?(?=\s)/g)
    .map((match) => match.index + match[0].length)
    .filter((end) => STARTERS.test(line.slice(end, end + 40).trimStart()))
}

/** Sentence spans of the line: its ends, without those that press English shows to be none. */
function corrected(line: string, ends: readonly number[]): readonly Mark[] {
  const spans: Mark[] = []
  let start = line.search(/\S/)
  for (const raw of ends.toSorted((a, b) => a - b)) {
    if (raw <= start) continue
    const end = withClosers(line, start, raw)
    if (joins(line.slice(start, end), line.slice(end, end + 160).trimStart())) continue
    spans.push({ start, end })
    start = end + Math.max(0, line.slice(end, end + 1000).search(/\S|$/))
  }
  const last = line.trimEnd().length
  if (start < last) spans.push({ start, end: last })
  return spans
}

/** Closing quotes, brackets and note numbers behind the full stop belong to the sentence they close. */
function withClosers(line: string, start: number, end: number): number {
  const tail = line.slice(end, end + 40)
  const closed = end + (/^\s?(?:[”’»)\]]|\[\d{1,3}\])+(?=\s|$)/.exec(tail)?.[0].length ?? 0)
  const straight = /^\s?["'](?=\s|$)/.exec(line.slice(closed, closed + 4))
  const isOpenQuote =
    straight !== null && (line.slice(Math.max(start, closed - LONGEST_ASIDE), closed).split('"').length - 1) % 2 === 1
  return closed + (isOpenQuote ? straight[0].length : 0)
}

/** Whether what a full stop parts is one sentence all the same. */
function joins(before: string, after: string): boolean {
  if (after === '') return false
  if (/^[a-z](?![A-Z])/.test(after) || /^[,;:–—]/.test(after)) return true
  if (!/[\p{L}\p{N}]/u.test(before.slice(-LONGEST_ASIDE)) || /^[a-z]\.$/.test(before)) return true
  if (/^[^(]{0,120}\)/.test(after) && isOpen(before.slice(-LONGEST_ASIDE))) return true
  const word = lastWord(before.slice(-24))
  if (word === null) return false
  if (TITLES.has(word)) return /^["“'(]?[\p{Lu}\d]/u.test(after)
  if (BEFORE_NUMBERS.has(word)) return /^\d/.test(after)
  if (/^[ap]\.m$/i.test(word)) return TIME.test(after) || !STARTERS.test(after)
  if (MAY_END.has(word) || /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return !STARTERS.test(after)
  return false
}

/** The word that a full stop ends: "Dr.", "(Dr.)". */
function lastWord(before: string): string | null {
  const [stop] = /\.\)?$/.exec(before) ?? []
  if (stop === undefined) return null
  const to = before.length - stop.length
  let from = to
  while (from > 0 && /[\p{L}.&]/u.test(before.charAt(from - 1))) from--
  return from === to || (stop === '.)' && before[from - 1] !== '(') ? null : before.slice(from, to)
}

/** Looking further back for an opening mark would cost the linear time. */
const LONGEST_ASIDE = 1000

function isOpen(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}

/** Abbreviations that stand before a name. */
const TITLES = new Set(
  (
    'Mr Mrs Ms Mx Dr Prof Gov Lt Sen SEN Rep REP Reps Sens Govs Gen Col Maj Capt Cmdr Adm Sgt Hon Rev Fr Sr Amb Pres Supt Dep Asst Assoc Atty Insp Cllr Msgr ' +
    'Ald H.E.Mr H.E.Mrs H.E.Ms H.E.Dr Mme Barr Alh Hj Tpl Surv Pst Otn Arc Prin Addl Comm Cdr Wg.Cdr Hon.Dr PT ST MT FT Messrs Drs Profs Eng Ven Hony Secy Md Mohd Mgr Comdr Capt St Ste Mt Ft Shri Smt Sh Er Adv Engr Arch Lt.Gov Lt.Gen Maj.Gen Brig Brig.Gen H.E Dato Datuk Ir Drs vs cf e.g i.e viz'
  ).split(' '),
)
/** Abbreviations that stand before a number. */
const BEFORE_NUMBERS = new Set(
  'No Nos no nos Art Sec Fig Vol Ch Para pp p Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Rs Rp Tk Sh Kshs approx est ca'.split(
    ' ',
  ),
)
/** Abbreviations that stand before a name as well as at the end of a sentence. */
const MAY_END = new Set(
  'Co Corp Inc Ltd Bhd Sdn Pvt Pte Pty Cos Bros Intl Int Dept Univ Assn Jr Est Ave Blvd Rd Ph.D'.split(' '),
)
const TIME =
  /^(?:\(|\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:K|J|I|E|P|C|M|G)S?[TD]?T\b|GMT|UTC|local\b|Eastern|Pacific|Central|[A-Z][a-z]{2,8}\.? \d)/
/** Words that begin a sentence rather than go on with a name. */
const STARTERS =
  /^["“'‘(]?(?![A-Z]\.)(?:The|This|That|These|Those|A|An|It|Its|He|His|She|Her|They|Their|We|Our|I|You|In|On|At|By|For|From|With|During|After|Before|Since|Under|As|If|When|While|Where|Although|Though|Because|But|And|Or|So|Yet|However|Meanwhile|Moreover|Furthermore|Also|Additionally|According|Both|Each|All|Some|Many|Most|More|Another|Other|There|Here|Then|Now|Through|Following|Earlier|Later|Last|Next|To|Of|Not|No|What|Who|Why|How|Today|Yesterday|Besides|Once|Until|Upon|Among|About|Over|Such|Two|Three|Four|Five|One)\b/
