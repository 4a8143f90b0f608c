import { canonicalLink } from './article-key.ts'
import type { Source } from './source.ts'

/** What an ad-hoc input says of where it comes from. */
export type Traces = { readonly selfLink: string | null; readonly entryLinks: readonly (string | null)[] }

/** The configured source with the same self link, else the only one on whose host all entries are; else null: anonymous. */
export function sourceOf({ selfLink, entryLinks }: Traces, sources: readonly Source[]): Source | null {
  const self = selfLink === null ? null : canonicalLink(selfLink)
  const same = self === null ? undefined : sources.find((source) => canonicalLink(source.url) === self)
  if (same) return same
  const hosts = new Set(entryLinks.flatMap((link) => (link === null ? [] : [hostOf(link)])))
  const neighbours = sources.filter((source) => hosts.size === 1 && hosts.has(hostOf(source.url)))
  return neighbours.length === 1 ? (neighbours[0] ?? null) : null
}

function hostOf(link: string): string {
  return canonicalLink(link)?.replace(/[/:?].*$/, '') ?? ''
}
