import { defaultTreeAdapter, parse } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element

/** HTML, a page or a fragment → tree; null where it is nested or repeated so wildly that no browser would show it. */
export function parseHtml(html: string): DefaultTreeAdapterTypes.Document | null {
  let open = 0
  let made = 0
  const adapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement: (...parts) => {
      if (++made > MAX_ELEMENTS) throw TOO_WILD
      return defaultTreeAdapter.createElement(...parts)
    },
    onItemPush: () => {
      if (++open > MAX_DEPTH) throw TOO_WILD
    },
    onItemPop: () => void open--,
  }
  try {
    return parse(html, { treeAdapter: adapter })
  } catch (error) {
    if (error === TOO_WILD) return null
    throw error
  }
}

const MAX_DEPTH = 400
const MAX_ELEMENTS = 200_000
const TOO_WILD = new Error('more nesting or elements than a reader bears')

export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null
}

/** Every element below, in document order. */
export function* elementsIn(nodes: readonly HtmlNode[]): Generator<HtmlElement> {
  for (const node of nodes) {
    if (!('tagName' in node)) continue
    yield node
    yield* elementsIn(node.childNodes)
  }
}
