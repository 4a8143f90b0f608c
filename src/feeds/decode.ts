import type { Issue } from '../issue.ts'

export type Decoded =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'undecodable'; readonly issue: Issue }

/**
 * Bytes → text, by the first that speaks: byte order mark, charset of the Content-Type header, XML declaration
 * (or `<meta charset>`), UTF-8. Bytes that do not fit the encoding are refused: no replacement character ever enters a name.
 */
export function decode(bytes: Uint8Array, contentType: string | null = null): Decoded {
  const found = markOf(bytes) ??
    charsetOf(contentType) ??
    declaredIn(bytes) ?? { label: 'utf-8', said: 'no declaration' }
  try {
    const decoder = new TextDecoder(found.label, { fatal: true })
    return { kind: 'text', text: decoder.decode(bytes) }
  } catch (cause) {
    const why = cause instanceof RangeError ? 'which is not known here' : 'but its bytes are not'
    const message = `The body should be ${found.label} by its ${found.said}, ${why}; ask the publisher to correct it.`
    return { kind: 'undecodable', issue: { code: 'feed-encoding', message } }
  }
}

type Found = { readonly label: string; readonly said: string }

const MARKS: readonly (readonly [mark: readonly number[], label: string])[] = [
  [[0xff, 0xfe, 0x00, 0x00], 'utf-32le'],
  [[0x00, 0x00, 0xfe, 0xff], 'utf-32be'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
]

function markOf(bytes: Uint8Array): Found | null {
  const mark = MARKS.find(([mark]) => startsWith(bytes, mark))
  return mark ? { label: mark[1], said: 'byte order mark' } : null
}

function charsetOf(contentType: string | null): Found | null {
  const label = /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1]
  return label !== undefined && isKnown(label) ? { label, said: 'Content-Type header' } : null
}

/** How `<?` looks in families of encodings that ASCII cannot read. */
const FAMILIES: readonly (readonly [start: readonly number[], label: string])[] = [
  [[0x00, 0x3c, 0x00, 0x3f], 'utf-16be'],
  [[0x3c, 0x00, 0x3f, 0x00], 'utf-16le'],
  [[0x4c, 0x6f, 0xa7, 0x94], 'ebcdic'],
]

function declaredIn(bytes: Uint8Array): Found | null {
  const family = FAMILIES.find(([start]) => startsWith(bytes, start))
  if (family) return { label: family[1], said: 'first bytes' }
  const start = String.fromCharCode(...bytes.subarray(0, 1024))
  const xml = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(start)?.[1]
  if (xml !== undefined) return { label: asciiFamily(xml), said: 'XML declaration' }
  const meta = /<meta\s[^>]*?charset\s*=\s*["']?([^\s"'/>;]+)/i.exec(start)?.[1]
  return meta === undefined ? null : { label: asciiFamily(meta), said: 'meta element' }
}

/** A declaration that ASCII could read is not UTF-16, whatever it says: the text was re-encoded on its way. */
function asciiFamily(label: string): string {
  return /^utf-?16/i.test(label) ? 'utf-8' : label
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
