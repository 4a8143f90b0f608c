import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Input } from '../../src/feeds/collect.ts'
import type { Source } from '../../src/feeds/source.ts'
import { edited, makeArticles, type GeneratedArticle } from './articles.ts'
import { random as chanceOf } from './random.ts'

/** One document of one source, as it was fetched. */
export type GeneratedBody = {
  readonly source: Source
  readonly fetchedAt: string
  readonly xml: string
  readonly entries: number
}

export type GeneratedFeeds = { readonly sources: readonly Source[]; readonly bodies: readonly GeneratedBody[] }

export type FeedOptions = {
  readonly articles: number
  readonly seed?: number
  /** Entries per document. */ readonly window?: number
  /** Tells articles of several feeds apart. */
  readonly series?: string
}

/**
 * Feeds of six publishers. Documents follow each other as windows that slide: each shows again some entries of the one before,
 * a few of them edited, with a new `updated`, with the old one or with none; now and then an entry is said to be deleted.
 */
export function makeFeeds({ articles: count, seed = 1, window = 100, series = '' }: FeedOptions): GeneratedFeeds {
  const random = chanceOf(seed + 99)
  const all = makeArticles(seed, count, SOURCES.length, series)
  const bodies = SOURCES.flatMap((source, index) => {
    const own = all.filter((article) => article.source === index)
    const step = Math.max(1, Math.ceil(window * 0.9))
    return Array.from({ length: Math.ceil(own.length / step) }, (_, page) => {
      const shown = own.slice(Math.max(0, page * step - (window - step)), (page + 1) * step)
      const fetchedAt = `2026-02-${String(1 + Math.floor(page / 24)).padStart(2, '0')}T${String(page % 24).padStart(2, '0')}:00:00Z`
      const entries = shown.map((article, position) => {
        const again = page > 0 && position < window - step
        const edit = again && random.chance(0.4) ? page : null
        const stamp = edit === null ? article.published : random.pick([fetchedAt, article.published, null])
        return again && random.chance(0.1) ? deletion(article, fetchedAt) : entry(article, edit, stamp)
      })
      return { source, fetchedAt, xml: document(source, entries), entries: shown.length }
    })
  })
  return { sources: SOURCES, bodies }
}

/** The documents as files of a folder, in order; their names tell when they were fetched, and from whom. */
export function writeFeeds(folder: string, bodies: readonly GeneratedBody[]): readonly Input[] {
  mkdirSync(folder, { recursive: true })
  return bodies.map(({ source, fetchedAt, xml }, index) => {
    const location = join(
      folder,
      `${fetchedAt.replaceAll(':', '_')}.${source.name}.${String(index).padStart(4, '0')}.xml`,
    )
    writeFileSync(location, xml)
    return { location, source, fetchedAt }
  })
}

/** The documents of a folder as inputs, by their names. */
export function generatedInputs(folder: string): readonly Input[] {
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const [fetchedAt = '', name] = file.split('.')
      const source = SOURCES.find((candidate) => candidate.name === name)
      return { location: join(folder, file), source, fetchedAt: fetchedAt.replaceAll('_', ':') }
    })
}

/** The publishers of all generated feeds. */
export function generatedSources(): readonly Source[] {
  return SOURCES
}

const SOURCES: readonly Source[] = [
  ['Gyeonggi Province', 'KR-41'],
  ['British Columbia', 'CA-BC'],
  ['Bavaria', 'DE-BY'],
  ['Kanagawa Prefecture', 'JP-14'],
  ['Queensland', 'AU-QLD'],
  ['Catalonia', 'ES-CT'],
].map(([publisher = '', region = ''], index) => ({
  name: `press${index}`,
  url: `https://press${index}.example/feed.atom`,
  publisher,
  region,
  language: 'en',
  schedule: null,
  timeZone: 'UTC',
}))

function entry(article: GeneratedArticle, edit: number | null, updated: string | null): string {
  const { entryId, url, title, paragraphs, published } = edit === null ? article : edited(article, edit)
  return `<entry><id>${entryId}</id><title>${escaped(title)}</title><link href="${url}"/><published>${published}</published>${
    updated === null ? '' : `<updated>${updated}</updated>`
  }<content type="html">${escaped(paragraphs.map((text) => `<p>${escaped(text)}</p>`).join(''))}</content></entry>`
}

/** RFC 6721. */
function deletion({ entryId }: GeneratedArticle, when: string): string {
  return `<at:deleted-entry ref="${entryId}" when="${when}"/>`
}

function document({ url, publisher }: Source, entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="en"><title>${publisher}</title><id>${url}</id><link rel="self" href="${url}"/><updated>2026-01-01T00:00:00Z</updated>
${entries.join('\n')}
</feed>
`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
