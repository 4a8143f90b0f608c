import { digest } from '../text/digest.ts'

declare const brand: unique symbol
export type ArticleId = string & { readonly [brand]: 'ArticleId' }

/** One entry as one body of a source showed it. Two sightings of one `key` are the same article. */
export type Article = {
  /** Hash of `key`. */
  readonly id: ArticleId
  /** The canonical link, else the entry id, else title and published date; see article-key.ts. */
  readonly key: string
  /** Name of the source that showed it; null for an anonymous input. */
  readonly source: string | null
  /** The id the entry gave itself (Atom `id`, RSS `guid`, JSON Feed `id`). */
  readonly entryId: string | null
  /** The link a person can open. */
  readonly url: string | null
  readonly title: string
  /** RFC 3339 date-time in UTC, `2024-05-29T00:30:20Z`; null where the feed gives none that can be read. */
  readonly publishedAt: string | null
  readonly updatedAt: string | null
  /** BCP 47 tag in lower case, null where neither entry, feed nor source says. */
  readonly language: string | null
  /** The text that offsets point into: the title, then the paragraphs, each parted by one blank line. */
  readonly text: string
  /** Whether the feed gives a summary only. */
  readonly excerpt: boolean
  /** Ids of the decisions that blacked out names in title and text; absent where none did. */
  readonly redactedBy?: readonly string[]
  /** Hash of what reading depends on, before any name was blacked out: title, text, publishedAt, language, excerpt. */
  readonly contentHash: string
}

/** What one fetched document held. */
export type Body = {
  readonly source: string | null
  /** Hash of its entries, so that a feed whose only change is its own date is the same body. */
  readonly hash: string
  /** RFC 3339; the latest time it was fetched, or a file's own date. */
  readonly fetchedAt: string
  readonly articles: readonly Article[]
  readonly deletions: readonly Deletion[]
}

/** What became of a document's entries when it was stored whole; all others stand. */
export type Tally = { readonly entries: number; readonly quarantined: number; readonly withdrawn: number }

/** An entry that its source took back: a sighting without content. */
export type Deletion = {
  readonly source: string | null
  readonly entryId: string
  /** RFC 3339 in UTC: when it was deleted; an entry updated later is there again. */
  readonly updatedAt: string
}

export function articleId(key: string): ArticleId {
  return digest('article', key) as ArticleId
}

export function contentHash(article: Pick<Article, 'title' | 'text' | 'publishedAt' | 'language' | 'excerpt'>): string {
  const { title, text, publishedAt, language, excerpt } = article
  return digest(title, text, publishedAt, language, excerpt)
}
