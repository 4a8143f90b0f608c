import type { XmlElement } from './parse-xml.ts'

/** Children of one name in any of these namespaces, in order. */
export function childrenOf(element: XmlElement, namespaces: ReadonlySet<string>, name: string): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name && namespaces.has(child.namespace),
  )
}

/** All text below, in order; elements leave no trace. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** Text of the first such child that holds more than spaces, trimmed; null where there is none. */
export function textOfChild(element: XmlElement, namespaces: ReadonlySet<string>, name: string): string | null {
  for (const child of childrenOf(element, namespaces, name)) {
    const text = textOf(child).trim()
    if (text !== '') return text
  }
  return null
}

/** Elements as HTML, by local name: XHTML content comes with any prefix. */
export function htmlOf(children: XmlElement['children']): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return escapeText(child)
      const attributes = [...child.attributes]
        .filter(([name]) => KEPT.has(name))
        .map(([name, value]) => ` ${name}="${escapeText(value)}"`)
      const open = `<${child.name}${attributes.join('')}>`
      return VOID.has(child.name) ? open : `${open}${htmlOf(child.children)}</${child.name}>`
    })
    .join('')
}

/** What decides whether something is shown. */
const KEPT = new Set(['hidden', 'style'])
const VOID = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'link', 'meta', 'source', 'track', 'wbr'])

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
