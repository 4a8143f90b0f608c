import type { Span } from '../statement.ts'
import type { Line } from './page.ts'
import { matchPhrase } from './phrases.ts'
import type { Token } from './token.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Sentences as ranges of tokens, with what the layout says of them: headline, furniture, reported speech. */
export function readLines(
  text: string,
  tokens: readonly Token[],
  spans: readonly (Span & { readonly paragraph: number })[],
  vocabulary: Vocabulary,
): Line[] {
  const lines: Line[] = []
  let from = 0
  let before = -1
  let furniture = false
  let tail = false
  let open = false
  for (const { start, end, paragraph } of spans) {
    const fresh = paragraph !== before
    while (from < tokens.length && (tokens[from] as Token).end <= start) from++
    let to = from
    while (to < tokens.length && (tokens[to] as Token).start < end) to++
    if (fresh) {
      furniture = beginsFurniture(tokens, from, to, vocabulary)
      tail ||= furniture && endsArticle(tokens, from, vocabulary)
      if (tail && isHeading(text, start, end, tokens.slice(from, to))) furniture = true
    }
    const kind = furniture
      ? 'furniture'
      : paragraph === 0 || isHeading(text, start, end, tokens.slice(from, to))
        ? 'headline'
        : 'body'
    if (fresh) open = false
    const quotes = quotations(text, start, end, open)
    open = quotes.open
    lines.push({
      start,
      end,
      from,
      to,
      paragraph,
      kind,
      titleCase: kind === 'headline' && isTitleCase(tokens, from, to),
      speech: quotes.spans,
    })
    from = to
    before = paragraph
  }
  return lines
}

/** A paragraph that begins like page furniture and is as short as such lines are. */
function beginsFurniture(tokens: readonly Token[], from: number, to: number, vocabulary: Vocabulary): boolean {
  const first = tokens[from]
  if (first === undefined) return false
  const found = matchPhrase(vocabulary.furniture, tokens, from)
  if (found === null) return false
  const next = tokens[found.end]
  return found.end - from > 1 || next === undefined || next.text === ':' || next.text === '|' || to - from < 4
}

/** After "Related articles" only headings of other articles follow. */
function endsArticle(tokens: readonly Token[], from: number, vocabulary: Vocabulary): boolean {
  return matchPhrase(vocabulary.furniture, tokens, from)?.value === 'end'
}

/** A short paragraph without a full stop. */
function isHeading(text: string, start: number, end: number, tokens: readonly Token[]): boolean {
  if (tokens.length > 30 || tokens.length === 0) return false
  const whole = (start === 0 || text[start - 1] === '\n') && (end >= text.length || text[end] === '\n')
  return whole && !/[.!?”"’)]$/.test(text.slice(start, end).trimEnd()) && !/^[-•*·]/.test(text.slice(start, end))
}

function isTitleCase(tokens: readonly Token[], from: number, to: number): boolean {
  let long = 0
  let capital = 0
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at] as Token
    if (token.kind !== 'word' || token.text.length < 4) continue
    long++
    if (token.capital) capital++
  }
  return long > 1 && capital / long > 0.75
}

/** Spans inside quotation marks; a quotation left open goes on in the next sentence of its paragraph. */
function quotations(text: string, start: number, end: number, wasOpen: boolean): { spans: Span[]; open: boolean } {
  const spans: Span[] = []
  let open = wasOpen ? start : -1
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code !== 0x22 && code !== 0x201c && code !== 0x201d && code !== 0xab && code !== 0xbb) continue
    if (open < 0) open = at
    else if (code !== 0x201c && code !== 0xab) {
      spans.push({ start: open, end: at + 1 })
      open = -1
    }
  }
  if (open >= 0) spans.push({ start: open, end })
  return { spans, open: open >= 0 }
}
