import type { Entry, Feed, Markup } from './feed.ts'
import { htmlToLine } from './html.ts'
import type { XmlElement } from './parse-xml.ts'
import { readDate } from './read-date.ts'
import { resolveUrl } from './resolve-url.ts'
import { childrenOf, htmlOf, textOf, textOfChild } from './xml-walk.ts'

/** Atom 1.0, and its draft 0.3, which differs in little. */
export const ATOM: ReadonlySet<string> = new Set(['http://www.w3.org/2005/Atom', 'http://purl.org/atom/ns#'])

/** RFC 6721. */
const TOMBSTONES: ReadonlySet<string> = new Set(['http://purl.org/atompub/tombstones/1.0'])

/** Atom 1.0 (RFC 4287) and 0.3. */
export function parseAtom(root: XmlElement): Feed {
  return {
    format: 'atom',
    title: lineOf(root, 'title') || null,
    selfLink: linkOf(root, 'self'),
    alternateLink: linkOf(root, 'alternate'),
    language: root.language,
    updatedAt: readDate(textOfChild(root, ATOM, 'updated') ?? textOfChild(root, ATOM, 'modified') ?? ''),
    entries: childrenOf(root, ATOM, 'entry').map(entryOf),
    deletions: childrenOf(root, TOMBSTONES, 'deleted-entry').map(deletionOf),
  }
}

function entryOf(entry: XmlElement): Entry {
  const content = childrenOf(entry, ATOM, 'content')[0]
  const summary = childrenOf(entry, ATOM, 'summary')[0]
  return {
    id: textOfChild(entry, ATOM, 'id'),
    link: linkOf(entry, 'alternate'),
    title: lineOf(entry, 'title'),
    content: content ? markupOf(content) : null,
    summary: summary ? markupOf(summary) : null,
    published: textOfChild(entry, ATOM, 'published') ?? textOfChild(entry, ATOM, 'issued'),
    updated: textOfChild(entry, ATOM, 'updated') ?? textOfChild(entry, ATOM, 'modified'),
    language: (content ?? summary ?? entry).language,
  }
}

function deletionOf(element: XmlElement): NonNullable<Feed['deletions']>[number] {
  return { ref: element.attributes.get('ref')?.trim() ?? '', when: element.attributes.get('when')?.trim() ?? '' }
}

/** The first link of a relation, an HTML page before others; relative ones resolved. */
export function linkOf(element: XmlElement, relation: string): string | null {
  const links = childrenOf(element, ATOM, 'link').filter((link) => relationOf(link) === relation)
  const best = links.find((link) => /html/.test(link.attributes.get('type') ?? '')) ?? links[0]
  const href = best?.attributes.get('href')
  return best === undefined || href === undefined ? null : resolveUrl(href, best.base)
}

const REGISTERED = 'http://www.iana.org/assignments/relation/'

function relationOf(link: XmlElement): string {
  const relation = (link.attributes.get('rel') ?? 'alternate').trim()
  return relation.startsWith(REGISTERED) ? relation.slice(REGISTERED.length) : relation
}

function lineOf(element: XmlElement, name: string): string {
  const construct = childrenOf(element, ATOM, name)[0]
  const markup = construct ? markupOf(construct) : null
  if (markup === null) return ''
  return markup.kind === 'html' ? htmlToLine(markup.value) : markup.value.replace(/\s+/g, ' ').trim()
}

/** A text construct or content element; null where the text is elsewhere (`src`) or not text. */
function markupOf(construct: XmlElement): Markup | null {
  if (construct.attributes.has('src')) return null
  const type = (construct.attributes.get('type') ?? 'text').trim().toLowerCase()
  const isTree = construct.children.some((child) => typeof child !== 'string')
  if (type === 'xhtml' || type === 'application/xhtml+xml' || isTree)
    return { kind: 'html', value: htmlOf(construct.children) }
  if (type === 'html' || type === 'text/html') return { kind: 'html', value: textOf(construct) }
  return type === 'text' || type.startsWith('text/') ? { kind: 'text', value: textOf(construct) } : null
}
