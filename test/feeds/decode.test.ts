import { expect, test } from 'vitest'
import { decode } from '../../src/feeds/decode.ts'

const bytes = (text: string, encoding: BufferEncoding = 'latin1') => Buffer.from(text, encoding)
const declared = (encoding: string, rest: string) => `<?xml version="1.0" encoding="${encoding}"?>${rest}`
const HAN = '\xc7\xd1'

test.each<[string, Uint8Array, string | null, string]>([
  [
    'a byte order mark before a header',
    bytes('\xef\xbb\xbfé'.replace('é', '\xc3\xa9')),
    'text/xml; charset=iso-8859-1',
    'é',
  ],
  [
    'a header before a declaration',
    bytes(declared('utf-8', HAN)),
    'text/xml; charset="EUC-KR"',
    declared('utf-8', '한'),
  ],
  ['a declaration before UTF-8', bytes(declared('euc-kr', HAN)), 'text/xml', declared('euc-kr', '한')],
  [
    'a header that names nothing known is no header',
    bytes(declared('euc-kr', HAN)),
    'text/xml; charset=none',
    declared('euc-kr', '한'),
  ],
  [
    'what HTML says of itself',
    bytes(`<html><meta charset=euc-kr>${HAN}`),
    'text/html',
    '<html><meta charset=euc-kr>한',
  ],
  ['UTF-8 where nothing speaks', bytes('한', 'utf8'), null, '한'],
  ['UTF-16 by its mark', bytes('\ufeff한', 'utf16le'), null, '한'],
  ['UTF-16 by its declaration alone', bytes(declared('utf-16', '한'), 'utf16le'), null, declared('utf-16', '한')],
  [
    'a declaration of UTF-16 that ASCII can read is not believed',
    bytes(declared('UTF-16', '한'), 'utf8'),
    null,
    declared('UTF-16', '한'),
  ],
  ['Shift_JIS', bytes(declared('Shift_JIS', '\x8a\xaf')), null, declared('Shift_JIS', '官')],
])('%s', (_, body, contentType, text) => expect(decode(body, contentType)).toEqual({ kind: 'text', text }))

test.each<[string, Uint8Array, string | null]>([
  ['overlong UTF-8', bytes('a\xc0\xafb'), null],
  ['a body that is not what the header says', bytes('caf\xe9'), 'text/xml; charset=utf-8'],
  ['an encoding nobody knows', bytes(declared('klingon', 'a')), null],
  ['UTF-32', bytes('\xff\xfe\x00\x00a\x00\x00\x00'), null],
  ['EBCDIC', bytes('\x4c\x6f\xa7\x94'), null],
  ['half a character of UTF-16', bytes('\xff\xfea\x00b'), null],
])('%s is refused, never replaced', (_, body, contentType) => {
  expect(decode(body, contentType)).toMatchObject({ kind: 'undecodable', issue: { code: 'feed-encoding' } })
})
