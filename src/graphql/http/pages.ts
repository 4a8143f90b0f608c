import type { Plugin } from 'graphql-yoga'

export type Page = {
  /** `text/html`, always sent as UTF-8. */
  readonly type: string
  readonly text: string
}

/** By path: `/browser/guide.html`. */
export type Pages = ReadonlyMap<string, Page>

/** Serves a few fixed texts to anyone: Neo4j Browser fetches its guide and style from another origin. */
export function servePages(pages: Pages): Plugin {
  return {
    onRequest: (event) => {
      const page = pages.get(event.url.pathname)
      if (page) event.endResponse(answer(page, event.request.method, event.fetchAPI.Response))
    },
  }
}

function answer({ type, text }: Page, method: string, Answer: typeof Response): Response {
  if (method === 'OPTIONS') return new Answer(null, { status: 204, headers: FOR_ANYONE })
  if (method !== 'GET' && method !== 'HEAD')
    return new Answer(null, { status: 405, headers: { ...FOR_ANYONE, Allow: 'GET, HEAD, OPTIONS' } })
  const headers = { ...FOR_ANYONE, 'Content-Type': `${type}; charset=utf-8`, 'X-Content-Type-Options': 'nosniff' }
  return new Answer(method === 'HEAD' ? null : text, { headers })
}

const FOR_ANYONE = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
}
