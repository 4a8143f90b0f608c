import type { Issue } from '../issue.ts'
import type { Deletion } from './article.ts'
import type { Feed } from './feed.ts'
import { readDate } from './read-date.ts'
import type { Source } from './source.ts'

/** What a feed says it took back: once per entry, the latest time. One without an id or a readable time is an issue. */
export function deletionsOf(
  { deletions = [] }: Feed,
  source: Source | null,
): { readonly deletions: readonly Deletion[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = []
  const latest = new Map<string, Deletion>()
  for (const { ref, when } of deletions) {
    const updatedAt = readDate(when)
    if (ref === '' || updatedAt === null) {
      const message = `A deletion (ref “${ref.slice(0, 200)}”, when “${when.slice(0, 80)}”) lacks its entry or its time; it is not followed.`
      issues.push({ code: 'deletion-unusable', message, ...(source && { source: source.name }), entry: ref })
    } else if (updatedAt > (latest.get(ref)?.updatedAt ?? ''))
      latest.set(ref, { source: source?.name ?? null, entryId: ref, updatedAt })
  }
  return { deletions: [...latest.values()], issues }
}
