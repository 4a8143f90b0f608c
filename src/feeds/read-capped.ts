import type { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

export class TooLarge extends Error {}
export class UnknownEncoding extends Error {}

/**
 * A response body, decompressed, of at most `limit` bytes as decompressed. Rejects with TooLarge beyond that, with
 * UnknownEncoding for an encoding (or chain of them) not asked for, and where the body is cut short.
 */
export async function readCapped(body: Readable, contentEncoding: string | null, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const collect = async (source: AsyncIterable<Uint8Array>) => {
    for await (const chunk of source) {
      size += chunk.length
      if (size > limit) throw new TooLarge(`more than ${limit} bytes`)
      chunks.push(chunk)
    }
  }
  const decoder = decoderOf(contentEncoding)
  await (decoder ? pipeline(body, decoder, collect) : pipeline(body, collect))
  return Buffer.concat(chunks)
}

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

function decoderOf(contentEncoding: string | null): Transform | null {
  const name = (contentEncoding ?? '').trim().toLowerCase()
  if (name === '' || name === 'identity') return null
  const create = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined
  if (!create) throw new UnknownEncoding(name)
  return create()
}
