import { SaxesParser } from 'saxes'
import type { Issue } from '../issue.ts'

export type GateLimits = { readonly depth: number; readonly attributes: number }

const LIMITS: GateLimits = { depth: 100, attributes: 256 }

/**
 * Well-formed XML with namespaces passes (null); anything else is refused with line and column, whole.
 * A document type without declarations of its own is skipped; one that declares anything is refused, never expanded.
 */
export function gate(text: string, limits: GateLimits = LIMITS): Issue | null {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const refusals: Issue[] = []
  let depth = 0
  let attributes = 0

  const refuse = (reason: string) => {
    const place = { line: parser.line, column: Math.max(1, parser.column) }
    const message = `Not well-formed at line ${place.line}, column ${place.column}: ${reason}; nothing of it was read.`
    refusals.push({ code: 'feed-not-well-formed', message, ...place })
  }

  parser.on('error', (error) => refuse(error.message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '')))
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) refuse('a document type with declarations of its own is not accepted')
  })
  parser.on('opentagstart', () => {
    attributes = 0
    if (++depth > limits.depth) refuse(`elements are nested deeper than ${limits.depth}`)
  })
  parser.on('closetag', () => void depth--)
  parser.on('attribute', () => {
    if (++attributes > limits.attributes) refuse(`an element has more than ${limits.attributes} attributes`)
  })

  for (let start = 0; start < text.length && refusals.length === 0; start += CHUNK) {
    parser.write(text.slice(start, start + CHUNK))
  }
  if (refusals.length === 0) parser.close()
  return refusals[0] ?? null
}

/** Small enough to stop soon after the first error, in characters. */
const CHUNK = 16_384
