/** A feed as its format's parser hands it over: what it says of itself, and its entries, in order. */
export type Feed = {
  readonly format: 'atom' | 'rss' | 'rdf' | 'json-feed'
  readonly title: string | null
  readonly selfLink: string | null
  /** The page for people. */
  readonly alternateLink: string | null
  readonly language: string | null
  /** RFC 3339 in UTC: updated, lastBuildDate or its nearest kin. */
  readonly updatedAt: string | null
  readonly entries: readonly Entry[]
  /** Entries the feed says it has taken back (RFC 6721), dates as written; only Atom can say so. */
  readonly deletions?: readonly { readonly ref: string; readonly when: string }[]
}

export type Entry = {
  readonly id: string | null
  readonly link: string | null
  /** Plain text, one line; empty where the entry has none. */
  readonly title: string
  readonly content: Markup | null
  readonly summary: Markup | null
  /** Dates as written. */
  readonly published: string | null
  readonly updated: string | null
  /** As written, of the entry's text; the feed's own where the entry says nothing. */
  readonly language: string | null
}

export type Markup = { readonly kind: 'html' | 'text'; readonly value: string }
