import type { ArticleId } from './feeds/article.ts'

/** One commit at a time, while the next is prepared. */
export type Commits = {
  /** Whether an article is in the commit that is under way: what the graph says of it is about to change. */
  readonly concern: (id: ArticleId) => boolean
  /** Starts a commit once the one before has ended; throws what that one threw. */
  readonly start: (ids: readonly ArticleId[], work: () => Promise<void>) => Promise<void>
  /** Waits for the commit under way; throws what it threw. */
  readonly settled: () => Promise<void>
}

export function oneAtATime(): Commits {
  let underWay: ReadonlySet<ArticleId> = new Set()
  let ended: Promise<void> = Promise.resolve()
  return {
    concern: (id) => underWay.has(id),
    start: async (ids, work) => {
      await ended
      underWay = new Set(ids)
      ended = work().then(() => void (underWay = new Set()))
      ended.catch(() => undefined) // told at the next start, or when settled
    },
    settled: () => ended,
  }
}
