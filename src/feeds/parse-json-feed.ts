import { htmlToLine } from './html.ts'
import type { Entry, Feed, Markup } from './feed.ts'
import { readDate } from './read-date.ts'
import { resolveUrl } from './resolve-url.ts'

/** JSON Feed 1.0 and 1.1, as parsed JSON; null where it is something else. */
export function parseJsonFeed(json: unknown, url: string | null): Feed | null {
  if (!isRecord(json) || !/jsonfeed\.org\/version\//.test(text(json['version']) ?? '') || !Array.isArray(json['items']))
    return null
  const entries = json['items'].map((item) => entryOf(isRecord(item) ? item : {}, text(json['language']), url))
  return {
    format: 'json-feed',
    title: line(json['title']) || null,
    selfLink: address(json['feed_url'], url),
    alternateLink: address(json['home_page_url'], url),
    language: text(json['language']),
    updatedAt: entries.map((entry) => readDate(entry.updated ?? entry.published ?? '')).reduce(later, null),
    entries,
  }
}

function entryOf(item: JsonRecord, language: string | null, url: string | null): Entry {
  const id = typeof item['id'] === 'number' ? String(item['id']) : text(item['id'])
  const summary = text(item['summary'])
  return {
    id,
    link:
      address(item['url'], url) ??
      (id !== null && /^https?:\/\//i.test(id) ? id : null) ??
      address(item['external_url'], url),
    title: line(item['title']),
    content: markup('html', item['content_html']) ?? markup('text', item['content_text']),
    summary: summary === null ? null : { kind: 'text', value: summary },
    published: text(item['date_published']),
    updated: text(item['date_modified']),
    language: text(item['language']) ?? language,
  }
}

type JsonRecord = Readonly<Record<string, unknown>>

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** Titles are plain text in JSON Feed, though some publishers escape them. */
function line(value: unknown): string {
  const title = text(value) ?? ''
  return /&#?\w+;/.test(title) ? htmlToLine(title) : title.replace(/\s+/g, ' ')
}

function address(value: unknown, url: string | null): string | null {
  const link = text(value)
  return link === null ? null : resolveUrl(link, url)
}

function markup(kind: Markup['kind'], value: unknown): Markup | null {
  return typeof value === 'string' && value.trim() !== '' ? { kind, value } : null
}

function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a
}
