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
    onRequest: ({ request, url, endResponse, fetchAPI }) => {
      const { Response } = fetchAPI
      const page = pages.get(url.pathname)
      if (!page) return
      if (request.method === 'OPTIONS') endResponse(new Response(null, { status: 204, headers: FOR_ANYONE }))
      else if (request.method !== 'GET' && request.method !== 'HEAD')
        endResponse(new Response(null, { status: 405, headers: { ...FOR_ANYONE, Allow: 'GET, HEAD, OPTIONS' } }))
      else {
        const headers = {
          ...FOR_ANYONE,
          'Content-Type': `${page.type}; charset=utf-8`,
          'X-Content-Type-Options': 'nosniff',
        }
        endResponse(new Response(request.method === 'HEAD' ? null : page.text, { headers }))
      }
    },
  }
}

const FOR_ANYONE = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
}
