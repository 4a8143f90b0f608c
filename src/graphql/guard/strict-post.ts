import type { Plugin } from 'graphql-yoga'
import { refusal } from '../refusal.ts'

/** Only POST with a JSON body gets through: what a form or a link of another site can send does not. */
export function strictPost(): Plugin {
  return {
    onRequestParse: ({ request }) => {
      if (request.method !== 'POST') throw refusal('BAD_REQUEST', 'Send questions by POST.', 405, { Allow: 'POST' })
      const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
      if (type !== 'application/json') throw refusal('BAD_REQUEST', 'Send questions as application/json.', 415)
    },
  }
}
