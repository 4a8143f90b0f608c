import type { Issue } from '../issue.ts'
import { digest } from '../text/digest.ts'
import type { Article, Body, Deletion } from './article.ts'
import { articlesOf } from './articles-of.ts'
import { decode } from './decode.ts'
import { deletionsOf } from './deletions-of.ts'
import type { Feed } from './feed.ts'
import { parse } from './parse.ts'
import { sourceOf } from './source-of.ts'
import type { Source } from './source.ts'

export type BodyOptions = {
  /** Where it came from, for relative links. */
  readonly url: string | null
  readonly contentType?: string | null
  readonly seen: Seen
  /** The source it belongs to; undefined: found among `sources` by what the feed says. */
  readonly source?: Source | null | undefined
  readonly sources?: readonly Source[]
}

/** When it was fetched; for a file not given that: the feed's own date, else the file's. All RFC 3339. */
export type Seen =
  { readonly kind: 'fetched'; readonly at: string } | { readonly kind: 'file'; readonly modifiedAt: string }

export type ParsedBody =
  | {
      readonly kind: 'body'
      readonly body: Body
      readonly feed: Omit<Feed, 'entries' | 'deletions'>
      readonly source: Source | null
      readonly issues: readonly Issue[]
    }
  | { readonly kind: 'refused'; readonly issue: Issue }

/** 16 MB. */
export const BODY_LIMIT = 16 * 1024 * 1024

/** A fetched document → its articles. A broken feed is refused whole; an entry that cannot be used is an issue of its own. */
export function parseBody(input: Uint8Array | string, options: BodyOptions): ParsedBody {
  if (input.length > BODY_LIMIT) {
    return refused(
      { code: 'feed-too-large', message: `The body is larger than ${BODY_LIMIT} bytes; nothing of it was read.` },
      options,
    )
  }
  const decoded =
    typeof input === 'string' ? ({ kind: 'text', text: input } as const) : decode(input, options.contentType)
  if (decoded.kind === 'undecodable') return refused(decoded.issue, options)
  const parsed = parse(decoded.text, options.url)
  if (parsed.kind === 'refused') return refused(parsed.issue, options)

  const { entries, deletions: _, ...feed } = parsed.feed
  const traces = { selfLink: feed.selfLink, entryLinks: entries.map((entry) => entry.link) }
  const source = options.source === undefined ? sourceOf(traces, options.sources ?? []) : options.source
  const fetchedAt = fetchedAtOf(options.seen, feed.updatedAt)
  const { articles, issues } = articlesOf(parsed.feed, source, options.seen.kind === 'fetched' ? fetchedAt : null)
  const { deletions, issues: unusable } = deletionsOf(parsed.feed, source)
  const body = { source: source?.name ?? null, hash: hashOf(articles, deletions), fetchedAt, articles, deletions }
  return { kind: 'body', body, feed, source, issues: [...issues, ...unusable] }
}

/** In any order: a feed that only sorts its entries anew is the same body. */
function hashOf(articles: readonly Article[], deletions: readonly Deletion[]): string {
  const marks = articles.map(({ key, entryId, url, updatedAt, contentHash }) =>
    digest(key, entryId, url, updatedAt, contentHash),
  )
  const gone = deletions.map(({ entryId, updatedAt }) => digest('deleted', entryId, updatedAt))
  return digest('body', ...marks.sort(), ...gone.sort())
}

function fetchedAtOf(seen: Seen, feedUpdatedAt: string | null): string {
  return seen.kind === 'fetched' ? seen.at : (feedUpdatedAt ?? seen.modifiedAt)
}

function refused(issue: Issue, { source }: BodyOptions): ParsedBody {
  return { kind: 'refused', issue: source ? { ...issue, source: source.name } : issue }
}
