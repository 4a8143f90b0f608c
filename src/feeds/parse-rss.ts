import type { Entry, Feed, Markup } from './feed.ts'
import { htmlToLine } from './html.ts'
import { ATOM, linkOf } from './parse-atom.ts'
import type { XmlElement } from './parse-xml.ts'
import { readDate } from './read-date.ts'
import { resolveUrl } from './resolve-url.ts'
import { childrenOf, htmlOf, textOf, textOfChild } from './xml-walk.ts'

/** RSS 2.0 has no namespace; RSS 0.9 and 1.0, and some feeds of 2.0, have one of these. */
const RSS = new Set([
  '',
  'http://purl.org/rss/1.0/',
  'http://my.netscape.com/rdf/simple/0.9/',
  'http://channel.netscape.com/rdf/simple/0.9/',
  'http://backend.userland.com/rss2',
])
const CONTENT = new Set(['http://purl.org/rss/1.0/modules/content/'])
const DUBLIN_CORE = new Set(['http://purl.org/dc/elements/1.1/'])
const DUBLIN_TERMS = new Set(['http://purl.org/dc/terms/'])
const XHTML = new Set(['http://www.w3.org/1999/xhtml'])
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

/** RSS 0.91 to 2.0: items inside the channel; and RSS 0.9 and 1.0 (RDF): items beside it. */
export function parseRss(root: XmlElement, format: 'rss' | 'rdf'): Feed {
  const channel = childrenOf(root, RSS, 'channel')[0] ?? root
  const items = childrenOf(format === 'rdf' ? root : channel, RSS, 'item')
  return {
    format,
    title: lineOf(channel) || null,
    selfLink: linkOf(channel, 'self'),
    alternateLink: addressOf(channel) ?? linkOf(channel, 'alternate'),
    language: languageOf(channel),
    updatedAt: readDate(first(channel, CHANNEL_DATES) ?? ''),
    entries: items.map((item) => entryOf(item, languageOf(channel))),
  }
}

function entryOf(item: XmlElement, language: string | null): Entry {
  const guid = childrenOf(item, RSS, 'guid')[0]
  const id = guid === undefined ? (item.attributes.get(`{${RDF}}about`) ?? null) : textOf(guid).trim() || null
  const isLink =
    guid !== undefined && id !== null && guid.attributes.get('isPermaLink') !== 'false' && /^https?:\/\//i.test(id)
  const full = contentOf(item)
  const described = childrenOf(item, RSS, 'description')[0]
  const spoken = (full ?? described)?.language ?? null
  return {
    id,
    link: addressOf(item) ?? linkOf(item, 'alternate') ?? (isLink ? id : null),
    title: lineOf(item),
    content: full ? markup(full) : null,
    summary: described ? markup(described) : null,
    published: first(item, ITEM_DATES),
    updated: first(item, ITEM_UPDATES),
    language: textOfChild(item, DUBLIN_CORE, 'language') ?? spoken ?? item.language ?? language,
  }
}

type Field = readonly [namespaces: ReadonlySet<string>, name: string]
const CHANNEL_DATES: readonly Field[] = [
  [RSS, 'lastBuildDate'],
  [DUBLIN_CORE, 'date'],
  [RSS, 'pubDate'],
  [ATOM, 'updated'],
]
const ITEM_DATES: readonly Field[] = [
  [RSS, 'pubDate'],
  [DUBLIN_CORE, 'date'],
  [DUBLIN_TERMS, 'issued'],
  [DUBLIN_TERMS, 'created'],
  [ATOM, 'published'],
]
const ITEM_UPDATES: readonly Field[] = [
  [ATOM, 'updated'],
  [DUBLIN_TERMS, 'modified'],
]

function first(element: XmlElement, fields: readonly Field[]): string | null {
  for (const [namespaces, name] of fields) {
    const text = textOfChild(element, namespaces, name)
    if (text !== null) return text
  }
  return null
}

function languageOf(channel: XmlElement): string | null {
  return textOfChild(channel, RSS, 'language') ?? textOfChild(channel, DUBLIN_CORE, 'language') ?? channel.language
}

function addressOf(element: XmlElement): string | null {
  const link = childrenOf(element, RSS, 'link').find((link) => textOf(link).trim() !== '')
  return link ? resolveUrl(textOf(link), link.base) : null
}

/** Titles carry HTML by custom, not by rule: entities and tags are read as such. */
function lineOf(element: XmlElement): string {
  return htmlToLine(textOfChild(element, RSS, 'title') ?? textOfChild(element, DUBLIN_CORE, 'title') ?? '')
}

function contentOf(item: XmlElement): XmlElement | null {
  const encoded = childrenOf(item, CONTENT, 'encoded')[0]
  return encoded ?? childrenOf(item, XHTML, 'body')[0] ?? childrenOf(item, XHTML, 'div')[0] ?? null
}

/** Escaped HTML, elements as such, or text: what has no tag and no entity keeps its empty lines. */
function markup(element: XmlElement): Markup {
  const isTree = element.children.some((child) => typeof child !== 'string')
  const value = isTree ? htmlOf(element.children) : textOf(element)
  return { kind: isTree || /<\/?[a-z][^<>]*>|&#?\w+;/i.test(value) ? 'html' : 'text', value }
}
