import type { Issue } from '../issue.ts'
import { digest } from '../text/digest.ts'
import { articleKeys } from './article-key.ts'
import type { Article } from './article.ts'
import { articlesOf } from './articles-of.ts'
import { decode } from './decode.ts'
import { entryId } from './entry-id.ts'
import { textToParagraphs } from './html.ts'
import { readHtmlPage } from './html-page.ts'
import { makeArticle } from './make-article.ts'
import { notJson, parse } from './parse.ts'
import { isRecord } from './parse-json-feed.ts'
import { readDate } from './read-date.ts'
import { rootName } from './root-name.ts'
import { sourceOf } from './source-of.ts'
import type { Source } from './source.ts'

export type DocumentOptions = {
  /** Where it came from. */
  readonly url?: string | null
  readonly contentType?: string | null
  /** The source it belongs to; undefined: found among `sources` by what the document says. */
  readonly source?: Source | null | undefined
  readonly sources?: readonly Source[]
}

export type ReadDocument = {
  readonly articles: readonly Article[]
  readonly issues: readonly Issue[]
  readonly source: Source | null
}

/** A feed, an HTML page, plain text, or JSON `{title, published, text}` (one or a list) → articles. What it is shows in its content. */
export function readDocument(input: Uint8Array | string, options: DocumentOptions = {}): ReadDocument {
  const decoded =
    typeof input === 'string' ? ({ kind: 'text', text: input } as const) : decode(input, options.contentType)
  if (decoded.kind === 'undecodable') return nothing(decoded.issue, options)
  const { text } = decoded
  const url = options.url ?? null
  if (/^\s*(?:\{|\[\s*[{\]])/.test(text)) return readJson(text, options)
  const root = rootName(text)
  if (root === null) return articlesFrom([plainText(text)], options)
  if (!/^\s*<\?xml/.test(text) && !FEED_ROOTS.has(root)) return readHtml(text, options)
  if (root.toLowerCase() === 'html') return readHtml(text, options)
  const parsed = parse(text, url)
  if (parsed.kind === 'refused') return nothing(parsed.issue, options)
  const { selfLink, entries } = parsed.feed
  const source = chooseSource(
    options,
    selfLink,
    entries.map((entry) => entry.link),
  )
  return { ...articlesOf(parsed.feed, source, null), source }
}

const FEED_ROOTS = new Set(['feed', 'rss', 'RDF'])

type Piece = {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly link: string | null
  readonly id: string | null
  readonly language: string | null
  /** Dates as written. */
  readonly published: string | null
  readonly updated: string | null
}

/** A first line that stands alone and does not end like a sentence is the title. */
function plainText(text: string): Piece {
  const paragraphs = textToParagraphs(text)
  const [first = '', ...rest] = paragraphs
  const titled = rest.length > 0 && first.length <= 300 && !/[.:;,]["”’)]?$/.test(first)
  return { ...EMPTY, title: titled ? first : '', paragraphs: titled ? rest : paragraphs }
}

const EMPTY: Piece = { title: '', paragraphs: [], link: null, id: null, language: null, published: null, updated: null }

function readHtml(html: string, options: DocumentOptions): ReadDocument {
  const page = readHtmlPage(html, options.url ?? null)
  if (!page)
    return nothing(
      { code: 'feed-refused', message: 'The HTML is nested too deeply to be an article; nothing was read.' },
      options,
    )
  return articlesFrom([{ ...EMPTY, ...page, published: page.publishedAt, updated: page.updatedAt }], options)
}

function readJson(text: string, options: DocumentOptions): ReadDocument {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    return nothing(notJson(text, cause instanceof Error ? cause.message : ''), options)
  }
  if (isRecord(json) && Array.isArray(json['items'])) {
    const parsed = parse(text, options.url ?? null)
    if (parsed.kind === 'refused') return nothing(parsed.issue, options)
    const source = chooseSource(
      options,
      parsed.feed.selfLink,
      parsed.feed.entries.map((entry) => entry.link),
    )
    return { ...articlesOf(parsed.feed, source, null), source }
  }
  return articlesFrom((Array.isArray(json) ? json : [json]).map(pieceOf), options)
}

function pieceOf(json: unknown): Piece {
  if (!isRecord(json)) return EMPTY
  const field = (name: string) => (typeof json[name] === 'string' ? json[name] : null)
  return {
    title: (field('title') ?? '').replace(/\s+/g, ' ').trim(),
    paragraphs: textToParagraphs(field('text') ?? ''),
    link: field('url') ?? field('link'),
    id: field('id'),
    language: field('language'),
    published: field('published'),
    updated: field('updated'),
  }
}

function articlesFrom(pieces: readonly Piece[], options: DocumentOptions): ReadDocument {
  const source = chooseSource(
    options,
    null,
    pieces.map((piece) => piece.link),
  )
  const issues: Issue[] = []
  const dated = pieces.map((piece) => ({
    ...piece,
    published: readDate(piece.published ?? ''),
    updated: readDate(piece.updated ?? ''),
  }))
  const keys = articleKeys(dated)
  const articles = dated.flatMap((piece, index): readonly Article[] => {
    const entry = piece.link ?? piece.id ?? (piece.title || `article ${index + 1}`)
    if (piece.title === '' && piece.paragraphs.length === 0) {
      issues.push({ code: 'entry-unusable', message: 'There is neither title nor text.', entry })
      return []
    }
    const written = pieces[index]?.published ?? null
    if (written !== null && piece.published === null) {
      issues.push({
        code: 'entry-date-unreadable',
        message: `“${written}” cannot be read as a date; none was stored.`,
        entry,
      })
    }
    const { article, cut } = makeArticle({
      ...{
        title: piece.title,
        paragraphs: piece.paragraphs,
        excerpt: false,
        entryId: piece.id === null ? null : entryId(piece.id),
        url: piece.link,
      },
      key: keys[index] ?? `text:${digest(...piece.paragraphs)}`,
      source: source?.name ?? null,
      publishedAt: piece.published,
      updatedAt: piece.updated,
      language: piece.language ?? source?.language ?? null,
    })
    if (cut) issues.push({ code: 'entry-cut', message: 'The text is too long; only its beginning was read.', entry })
    return [article]
  })
  return { articles, issues, source }
}

function chooseSource(
  { source, sources }: DocumentOptions,
  selfLink: string | null,
  entryLinks: readonly (string | null)[],
): Source | null {
  return source === undefined ? sourceOf({ selfLink, entryLinks }, sources ?? []) : source
}

function nothing(issue: Issue, { source }: DocumentOptions): ReadDocument {
  return { articles: [], issues: [issue], source: source ?? null }
}
