import { attribute, parseHtml } from './parse-html.ts'
import type { HtmlNode } from './parse-html.ts'

/**
 * What a person would read of an article's HTML, as plain paragraphs: one per block, list item and table row.
 * Inside a paragraph a single `<br>` is a line break (`\n`), cells of a row are parted by a tab; two `<br>` part paragraphs.
 */
export function htmlToParagraphs(html: string): readonly string[] {
  const document = parseHtml(html)
  return document ? paragraphsOf(document.childNodes) : finish(html.replace(/<[^<>]*>/g, ' '))
}

/** HTML → one line, for titles. */
export function htmlToLine(html: string): string {
  return htmlToParagraphs(html).join(' ').replace(/\s+/g, ' ')
}

/** The paragraphs of a part of a parsed page, without the elements named in `except`. */
export function paragraphsOf(nodes: readonly HtmlNode[], except: ReadonlySet<string> = new Set()): readonly string[] {
  const pieces: string[] = []
  for (const node of nodes) write(node, pieces, { preformatted: false, except })
  return finish(pieces.join(''))
}

/** Text with no markup → paragraphs, parted where a line is empty or begins an item of a list. */
export function textToParagraphs(text: string): readonly string[] {
  const lines = text
    .replace(MARKS, '')
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
  return finish(lines.map((line) => (line === '' || ITEM.test(line) ? PARAGRAPH + line : line)).join(' '))
}

const ITEM = /^(?:[-–*•·▪○]|\(?\d{1,2}[.)])\s/u

/** Marks that cannot stand in HTML text: the parser turns or drops them, `finish` takes them out. */
const PARAGRAPH = '\u0001'
const LINE = '\u0002'
const CELL = '\u0003'
const MARKS = /[\u0001-\u0003]/g

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul caption'
  ).split(' '),
)
const DROPPED = new Set(
  (
    'applet audio button canvas embed frameset head iframe input math noembed noframes noscript object rp rt script select ' +
    'style svg template textarea title video'
  ).split(' '),
)
const CELLS = new Set(['td', 'th'])

type Manner = { readonly preformatted: boolean; readonly except: ReadonlySet<string> }

function write(node: HtmlNode, pieces: string[], manner: Manner): void {
  if (node.nodeName === '#text' && 'value' in node) {
    const text = node.value.replace(MARKS, '')
    pieces.push(manner.preformatted ? text.replace(/\r\n?|\n/g, LINE) : text)
    return
  }
  if (!('tagName' in node) || DROPPED.has(node.tagName) || manner.except.has(node.tagName) || isHidden(node)) return
  if (node.tagName === 'br') {
    pieces.push(LINE)
    return
  }
  const edge = BLOCKS.has(node.tagName) ? PARAGRAPH : CELLS.has(node.tagName) ? CELL : ''
  pieces.push(edge)
  const inner = node.tagName === 'pre' ? { ...manner, preformatted: true } : manner
  for (const child of node.childNodes) write(child, pieces, inner)
  pieces.push(edge)
}

function isHidden(node: HtmlNode & { readonly tagName: string }): boolean {
  if (!('attrs' in node)) return false
  if (attribute(node, 'hidden') !== null) return true
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i.test(attribute(node, 'style') ?? '')
}

/** Invisible characters that only break words for the eye: soft hyphen, zero-width space, word joiner, byte order mark. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g

/** Control characters that stand where Windows had its quotation marks and dashes: `don&#146;t`. */
const WINDOWS = new TextDecoder('windows-1252')

function finish(marked: string): readonly string[] {
  return marked
    .replace(INVISIBLE, '')
    .replace(/[\u0080-\u009f]/g, (character) => WINDOWS.decode(Uint8Array.of(character.charCodeAt(0))))
    .replace(/\s+/g, ' ')
    .replace(/ ?\u0002(?:[ \u0002]*\u0002) ?/g, PARAGRAPH)
    .split(PARAGRAPH)
    .map((paragraph) =>
      paragraph
        .replace(/[ \u0003]*\u0003[ \u0003]*/g, '\t')
        .replace(/[ \t]*\u0002[ \t]*/g, '\n')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '')
}
