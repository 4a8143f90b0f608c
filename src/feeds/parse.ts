import type { Issue } from '../issue.ts'
import type { Feed } from './feed.ts'
import { ATOM, parseAtom } from './parse-atom.ts'
import { parseJsonFeed } from './parse-json-feed.ts'
import { parseRss } from './parse-rss.ts'
import { parseXml } from './parse-xml.ts'
import type { XmlElement } from './parse-xml.ts'
import { rootName } from './root-name.ts'

export type Parsed =
  { readonly kind: 'feed'; readonly feed: Feed } | { readonly kind: 'refused'; readonly issue: Issue }

/**
 * Text → feed, by what it is, not by what its Content-Type says. `url`: where it came from, for relative links;
 * without it they are relative to what the feed says of its own address.
 */
export function parse(text: string, url: string | null = null): Parsed {
  const parsed = parseAt(text, url)
  if (parsed.kind === 'refused' || url !== null || parsed.feed.entries.every((entry) => entry.link !== null))
    return parsed
  const own = parsed.feed.selfLink ?? parsed.feed.alternateLink
  return own === null ? parsed : parseAt(text, own)
}

function parseAt(text: string, url: string | null): Parsed {
  if (/^\s*[{[]/.test(text)) return parseJson(text, url)
  const name = rootName(text)
  if (name === null) return refused('feed-format-unknown', 'This is neither XML nor JSON, so not a feed.')
  if (name.toLowerCase() === 'html')
    return refused('feed-format-unknown', 'This is an HTML page, not a feed; look for the address of its feed.')
  const document = parseXml(text, url)
  if (document.kind === 'refused') return document
  const feed = feedOf(document.root)
  return feed
    ? { kind: 'feed', feed }
    : refused('feed-format-unknown', `The root element is <${name}>; only Atom 1.0, RSS and JSON Feed are read.`)
}

function feedOf(root: XmlElement): Feed | null {
  if (root.name === 'feed' && ATOM.has(root.namespace)) return parseAtom(root)
  if (root.name === 'rss') return parseRss(root, 'rss')
  return root.name === 'RDF' ? parseRss(root, 'rdf') : null
}

function parseJson(text: string, url: string | null): Parsed {
  try {
    const feed = parseJsonFeed(JSON.parse(text), url)
    return feed
      ? { kind: 'feed', feed }
      : refused('feed-format-unknown', 'This is JSON, but not a JSON Feed (no version, no items).')
  } catch (cause) {
    return { kind: 'refused', issue: notJson(text, cause instanceof SyntaxError ? cause.message : String(cause)) }
  }
}

export function notJson(text: string, reason: string): Issue {
  const offset = /position (\d+)/.exec(reason)?.[1]
  const before = text.slice(0, offset === undefined ? text.length : Number(offset)).split('\n')
  const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 }
  const message = `Not well-formed JSON at line ${place.line}, column ${place.column}; nothing of it was read.`
  return { code: 'feed-not-well-formed', message, ...place }
}

function refused(code: Issue['code'], message: string): Parsed {
  return { kind: 'refused', issue: { code, message } }
}
