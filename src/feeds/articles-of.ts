import type { Issue } from '../issue.ts'
import type { Article } from './article.ts'
import { articleKeys } from './article-key.ts'
import { entryId } from './entry-id.ts'
import type { Entry, Feed, Markup } from './feed.ts'
import { htmlToParagraphs, textToParagraphs } from './html.ts'
import { makeArticle, TEXT_LIMIT } from './make-article.ts'
import { readDate } from './read-date.ts'
import type { Source } from './source.ts'

export type Articles = { readonly articles: readonly Article[]; readonly issues: readonly Issue[] }

/** Entries → articles, one for each that can be used; the others are issues, one each. `asOf`: RFC 3339, when the feed was seen. */
export function articlesOf(feed: Feed, source: Source | null, asOf: string | null): Articles {
  const issues: Issue[] = []
  const keys = articleKeys(feed.entries.map((entry) => ({ ...entry, published: readDate(entry.published ?? '') })))
  const articles = feed.entries.flatMap((entry, index): readonly Article[] => {
    const note = (code: Issue['code'], message: string) =>
      issues.push({ code, message, ...(source && { source: source.name }), entry: nameOf(entry, index) })
    const key = keys[index] ?? null
    const { paragraphs, excerpt, cut: markupCut } = bodyOf(entry, feed)
    if (entry.title === '' && paragraphs.length === 0)
      return (note('entry-unusable', 'The entry has neither title nor text.'), [])
    if (key === null)
      return (note('entry-unusable', 'The entry has no link, no id and no title, so it could not be known again.'), [])

    const [publishedAt, updatedAt] = [entry.published, entry.updated].map((written) => {
      const date = readDate(written ?? '')
      if (date === null && written !== null)
        note('entry-date-unreadable', `“${written.slice(0, 80)}” cannot be read as a date; none was stored.`)
      if (date !== null && asOf !== null && Date.parse(date) > Date.parse(asOf) + TWO_DAYS) {
        note('entry-date-ahead', `The entry is dated ${date}, more than two days after ${asOf}, when it was seen.`)
      }
      return date
    }) as [string | null, string | null]

    const { article, cut } = makeArticle({
      ...{
        key,
        entryId: entry.id === null ? null : entryId(entry.id),
        url: entry.link,
        title: entry.title,
        paragraphs,
        publishedAt,
        updatedAt,
        excerpt,
      },
      source: source?.name ?? null,
      language: entry.language ?? feed.language ?? source?.language ?? null,
    })
    if (cut || markupCut)
      note('entry-cut', `The entry is longer than ${TEXT_LIMIT} characters; only its beginning was read.`)
    return [article]
  })
  const excerpts = articles.filter((article) => article.excerpt).length
  if (excerpts > 0) {
    const message = `${excerpts} of ${articles.length} entries carry a summary only; the feed would say more with its full text.`
    issues.push({ code: 'excerpt-only', message, ...(source && { source: source.name }) })
  }
  return { articles, issues }
}

const TWO_DAYS = 48 * 3_600_000
/** HTML beyond this is not even parsed, in characters: four of markup for one of text. */
const MARKUP_LIMIT = 4 * TEXT_LIMIT

function nameOf(entry: Entry, index: number): string {
  return (entry.link ?? entry.id ?? (entry.title || `entry ${index + 1} of the feed`)).slice(0, 500)
}

function bodyOf(
  entry: Entry,
  feed: Feed,
): { readonly paragraphs: readonly string[]; readonly excerpt: boolean; readonly cut: boolean } {
  const content = entry.content === null ? [] : paragraphsOf(entry.content)
  const markup = content.length === 0 ? entry.summary : entry.content
  const paragraphs = content.length === 0 && entry.summary !== null ? paragraphsOf(entry.summary) : content
  const isSummary = content.length === 0 && !(feed.format === 'rss' && paragraphs.length > 1)
  const excerpt = paragraphs.length > 0 && (isSummary || ELISION.test(paragraphs.at(-1) ?? ''))
  return { paragraphs, excerpt, cut: (markup?.value.length ?? 0) > MARKUP_LIMIT }
}

/** How a text ends that goes on elsewhere. (RSS puts whole articles into `description` as well as summaries.) */
const ELISION = /(?:\[(?:…|\.\.\.)\]|…|\.\.\.|(?:continue reading|read more|read the full (?:article|story))\W*)$/i

function paragraphsOf({ kind, value }: Markup): readonly string[] {
  const markup = value.slice(0, MARKUP_LIMIT)
  return kind === 'html' ? htmlToParagraphs(markup) : textToParagraphs(markup)
}
