import { paragraphsOf } from './html.ts'
import { attribute, elementsIn, parseHtml } from './parse-html.ts'
import type { HtmlElement } from './parse-html.ts'
import { readDate } from './read-date.ts'
import { resolveUrl } from './resolve-url.ts'

export type Page = {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly link: string | null
  readonly language: string | null
  readonly publishedAt: string | null
  readonly updatedAt: string | null
}

/** An article's page → its text without what surrounds it, as far as the page marks that; null where the HTML is too wild. */
export function readHtmlPage(html: string, url: string | null): Page | null {
  const document = parseHtml(html)
  if (!document) return null
  const elements = [...elementsIn(document.childNodes)]
  const named = (name: string) => elements.filter((element) => element.tagName === name)
  const meta = (...names: readonly string[]) => metaOf(named('meta'), names)

  const articles = named('article')
  const main = articles.length === 1 ? articles : named('main').slice(0, 1)
  const whole = main.length > 0 ? main : named('body')
  const heading = named('h1')[0]
  const title = meta('og:title') ?? lineOf(heading) ?? lineOf(named('title')[0]) ?? ''
  const canonical = named('link').find((link) => attribute(link, 'rel')?.toLowerCase() === 'canonical')
  const time = named('time').map((element) => attribute(element, 'datetime'))[0]
  return {
    title,
    paragraphs: paragraphsOf(
      whole.flatMap((element) => element.childNodes),
      FURNITURE,
    ).filter((paragraph) => paragraph !== title),
    link: resolveUrl((canonical && attribute(canonical, 'href')) ?? '', url) ?? url,
    language: named('html').map((element) => attribute(element, 'lang'))[0] ?? null,
    publishedAt: readDate(
      meta('article:published_time', 'datepublished', 'dc.date', 'dcterms.issued', 'date') ?? time ?? '',
    ),
    updatedAt: readDate(meta('article:modified_time', 'datemodified', 'dcterms.modified') ?? ''),
  }
}

/** What surrounds the text of a page. */
const FURNITURE = new Set(['nav', 'aside', 'footer', 'form', 'menu'])

function metaOf(metas: readonly HtmlElement[], names: readonly string[]): string | null {
  for (const name of names) {
    const found = metas.find((meta) =>
      ['property', 'name', 'itemprop'].some((key) => attribute(meta, key)?.toLowerCase() === name),
    )
    const content = found ? (attribute(found, 'content') ?? '').replace(/\s+/g, ' ').trim() : ''
    if (content !== '') return content
  }
  return null
}

function lineOf(element: HtmlElement | undefined): string | null {
  if (!element) return null
  return paragraphsOf(element.childNodes).join(' ').replace(/\s+/g, ' ') || null
}
