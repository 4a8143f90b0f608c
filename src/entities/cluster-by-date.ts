import { compatible, type PartialDate } from '../text/partial-date.ts'
import { compare, type Support } from './evidence.ts'
import { groupBy, type Group } from './group.ts'

/** `join`: what has no date belongs to the only thing there is; `apart`: it is one within its article only. */
export type Undated = 'join' | 'apart'

/**
 * Groups what several articles tell of the same parties by when it happened. Dates that can mean the same day are one;
 * a vague date that fits several stays on its own. What one article tells twice stays two.
 */
export function clusterByDate<S extends Support>(
  supports: readonly S[],
  dateOf: (support: S) => PartialDate | null,
  undated: Undated,
): readonly Group<S>[] {
  return groupBy(supports, bucketOf(supports, dateOf, undated)).flatMap(onePerArticle)
}

function bucketOf<S extends Support>(
  supports: readonly S[],
  dateOf: (support: S) => PartialDate | null,
  undated: Undated,
): (support: S) => string {
  const dates = [...new Set(supports.map(dateOf))].filter((date) => date !== null)
  const buckets = new Map<PartialDate, PartialDate>()
  const fitting = new Map<PartialDate, Set<PartialDate>>()
  for (const date of dates.sort((a, b) => b.length - a.length || compare(a, b))) {
    const [only, ...others] = fitting.get(date) ?? []
    const bucket = only !== undefined && others.length === 0 ? only : date
    buckets.set(date, bucket)
    for (const vaguer of [date.slice(0, 4), date.slice(0, 7)])
      if (compatible(vaguer, date) && vaguer !== date)
        fitting.set(vaguer, (fitting.get(vaguer) ?? new Set()).add(bucket))
  }
  const all = new Set(buckets.values())
  const [single] = all
  return (support) => {
    const date = dateOf(support)
    if (date !== null) return buckets.get(date) ?? date
    if (undated === 'apart') return support.testimony.articleId
    return single !== undefined && all.size === 1 ? single : 'undated'
  }
}

/** The first of every article, the second of every article, and so on. */
function onePerArticle<S extends Support>(bucket: Group<S>): readonly Group<S>[] {
  const seen = new Map<string, number>()
  return groupBy(bucket, ({ testimony }) => {
    const ordinal = seen.get(testimony.articleId) ?? 0
    seen.set(testimony.articleId, ordinal + 1)
    return String(ordinal)
  })
}
