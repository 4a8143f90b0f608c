import type { Claim, ClaimKind, ClaimOf, ReadingKey, Statement } from '../facts/statement.ts'

/** A statement as far as a projection needs it: not where it stands, nor which rule read it. */
export type Stated<C extends Claim = Claim> = Pick<Statement<C>, 'id' | 'claim' | 'quote'>

/** One article as the evidence keeps it, with what it states: what a projection is made from. */
export type Testimony = {
  readonly articleId: string
  readonly articleKey: string
  /** RFC 3339, null where the feed gave none. */
  readonly publishedAt: string | null
  /** Who vouches for it, for counting independent publishers. */
  readonly publisher: string
  /** ISO code of the region that speaks. */
  readonly region: string | null
  readonly statements: readonly Stated[]
}

/** A statement in its article: the unit that supports a fact. */
export type Support<K extends ClaimKind = ClaimKind> = {
  readonly testimony: Testimony
  readonly statement: Stated<ClaimOf<K>>
}

/** Something as one article reads it, across articles: no two articles share a reading. */
export type Reading = `${string} ${ReadingKey}`

export function reading(testimony: Testimony, key: ReadingKey): Reading {
  return `${testimony.articleId} ${key}`
}

/** Every statement of one kind, in the order of the testimonies and of the statements in them. */
export function supports<K extends ClaimKind>(testimonies: readonly Testimony[], kind: K): readonly Support<K>[] {
  const found: Support<K>[] = []
  for (const testimony of testimonies)
    for (const statement of testimony.statements)
      if (statement.claim.kind === kind) found.push({ testimony, statement: statement as Stated<ClaimOf<K>> })
  return found
}

/** Ids of the articles that state something. */
export function articlesOf(supports: readonly Support[]): Set<string> {
  return new Set(supports.map(({ testimony }) => testimony.articleId))
}

/** Testimonies in the order in which the least decides: by published (null last), then article key; statements by id. */
export function inCanonicalOrder(testimonies: readonly Testimony[]): readonly Testimony[] {
  return testimonies
    .map((testimony) => ({ ...testimony, statements: [...testimony.statements].sort((a, b) => compare(a.id, b.id)) }))
    .sort((a, b) => compare(a.publishedAt ?? '~', b.publishedAt ?? '~') || compare(a.articleKey, b.articleKey))
}

/** The same order for statements of several articles. */
export function canonically(a: Support, b: Support): number {
  return (
    compare(a.testimony.publishedAt ?? '~', b.testimony.publishedAt ?? '~') ||
    compare(a.testimony.articleKey, b.testimony.articleKey) ||
    compare(a.statement.id, b.statement.id)
  )
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
