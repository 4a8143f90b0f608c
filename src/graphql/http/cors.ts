import type { Plugin } from 'graphql-yoga'

/** What a browser needs to hear before a page of this origin may see an answer; nothing for an origin that is not listed. */
export function corsHeaders(origin: string | null | undefined, origins: readonly string[]): Record<string, string> {
  if (origin == null || !origins.includes(origin)) return {}
  return { ...FOR_LISTED, 'Access-Control-Allow-Origin': origin }
}

const FOR_LISTED = {
  Vary: 'Origin',
  'Access-Control-Allow-Methods': 'POST',
  'Access-Control-Allow-Headers': 'Content-Type, Authorization, X-Api-Key, X-Request-Id',
  'Access-Control-Expose-Headers': 'Retry-After, X-Request-Id',
  'Access-Control-Max-Age': '600',
}

/** Lets pages of listed origins ask; cookies play no part. */
export function allowOrigins(origins: readonly string[]): Plugin {
  return {
    onRequest: (event) => {
      if (event.request.method === 'OPTIONS') event.endResponse(new event.fetchAPI.Response(null, { status: 204 }))
    },
    onResponse: ({ request, response }) => {
      const headers = corsHeaders(request.headers.get('origin'), origins)
      for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
    },
  }
}
