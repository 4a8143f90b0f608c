import { XMLParser } from 'fast-xml-parser'
import type { Issue } from '../issue.ts'
import { decodeXmlEntities } from './xml-entities.ts'
import { gate } from './gate.ts'
import { resolveUrl } from './resolve-url.ts'

/** An element with its namespace, base address and language resolved; entities decoded, order kept. */
export type XmlElement = {
  readonly namespace: string
  readonly name: string
  /** By local name for attributes without a prefix, by `{namespace}name` for the others. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
  /** What relative links in here are relative to (xml:base, else the document's address). */
  readonly base: string | null
  /** The language of the content (xml:lang, inherited), as written. */
  readonly language: string | null
}

export type XmlDocument =
  { readonly kind: 'root'; readonly root: XmlElement } | { readonly kind: 'refused'; readonly issue: Issue }

/** `url`: where the document came from, for relative links. Refuses what the gate refuses. */
export function parseXml(text: string, url: string | null = null): XmlDocument {
  const issue = gate(text)
  if (issue) return { kind: 'refused', issue }
  try {
    const [root] = treeOf(READER.parse(withoutProlog(text)) as RawNode[], { ...NOWHERE, base: url })
    if (root && typeof root !== 'string') return { kind: 'root', root }
    return refused('it has no root element')
  } catch (cause) {
    return refused(cause instanceof Error ? cause.message : String(cause))
  }
}

/** Names with a meaning to JavaScript (`__proto__`) pass the gate and are refused by the reader. */
function refused(reason: string): XmlDocument {
  return {
    kind: 'refused',
    issue: { code: 'feed-refused', message: `The XML cannot be read: ${reason}; nothing of it was read.` },
  }
}

const CDATA = '#cdata'
const TEXT = '#text'
const ATTRIBUTE = '@'

const READER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: ATTRIBUTE,
  textNodeName: TEXT,
  cdataPropName: CDATA,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: 100,
})

/** Behind the gate, markup starts only where these patterns say, so cutting is exact. */
function withoutProlog(text: string): string {
  return text.replace(
    /<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->|<\?[^]*?\?>|<!DOCTYPE(?:"[^"]*"|'[^']*'|[^"'>])*>/g,
    (markup) => (markup.startsWith('<![CDATA[') ? markup : ''),
  )
}

type RawNode = Readonly<Record<string, RawNode[] | string | Record<string, string>>>
type Scope = Pick<XmlElement, 'base' | 'language'> & { readonly prefixes: ReadonlyMap<string, string> }

const XML = 'http://www.w3.org/XML/1998/namespace'
const NOWHERE: Scope = { base: null, language: null, prefixes: new Map([['xml', XML]]) }

function treeOf(nodes: readonly RawNode[], scope: Scope): readonly (XmlElement | string)[] {
  return nodes.flatMap((node): readonly (XmlElement | string)[] => {
    const [name, content] = Object.entries(node).find(([key]) => key !== ':@') ?? []
    if (name === undefined || content === undefined) return []
    if (typeof content === 'string') return [decodeXmlEntities(content)]
    if (name === CDATA) return (content as RawNode[]).map((part) => (typeof part[TEXT] === 'string' ? part[TEXT] : ''))
    return [elementOf(name, (node[':@'] ?? {}) as Record<string, string>, content as RawNode[], scope)]
  })
}

function elementOf(name: string, raw: Record<string, string>, content: readonly RawNode[], outer: Scope): XmlElement {
  const written = Object.entries(raw).map(
    ([key, value]) => [key.slice(ATTRIBUTE.length), decodeXmlEntities(value.replace(/[\t\n]/g, ' '))] as const,
  )
  const declared = written.flatMap(([key, value]) => {
    const [prefix, local] = split(key)
    if (key === 'xmlns') return [['', value] as const]
    return prefix === 'xmlns' ? [[local, value] as const] : []
  })
  const prefixes = declared.length === 0 ? outer.prefixes : new Map([...outer.prefixes, ...declared])
  const attributes = new Map(
    written.map(([key, value]) => {
      const [prefix, local] = split(key)
      return [prefix === '' ? local : `{${prefixes.get(prefix) ?? prefix}}${local}`, value]
    }),
  )
  const base = attributes.get(`{${XML}}base`)
  const language = attributes.get(`{${XML}}lang`)
  const scope = {
    prefixes,
    base: base === undefined ? outer.base : (resolveUrl(base, outer.base) ?? outer.base),
    language: language === undefined ? outer.language : language || null,
  }
  const [prefix, local] = split(name)
  return {
    namespace: prefixes.get(prefix) ?? '',
    name: local,
    attributes,
    children: treeOf(content, scope),
    base: scope.base,
    language: scope.language,
  }
}

function split(name: string): readonly [prefix: string, local: string] {
  const colon = name.indexOf(':')
  return colon === -1 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)]
}
