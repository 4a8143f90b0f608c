import type { Context } from '../context.ts'
import type { ReadingKey } from '../statement.ts'

/** The city an article is filed from: "LYON, May 3 (Wire) --", "(Jeonju=Reporter X)". */
export function dateline(context: Context): ReadingKey | null {
  const known = memo.get(context)
  if (known !== undefined) return known
  const found = filedFrom(context)
  memo.set(context, found)
  return found
}

const memo = new WeakMap<Context, ReadingKey | null>()

function filedFrom(context: Context): ReadingKey | null {
  for (const { text, start, mentions } of context.sentences.filter(({ kind }) => kind === 'body').slice(0, 2)) {
    const [first] = mentions
    const [key, ...others] = first?.keys ?? []
    if (!first || key === undefined || others.length > 0 || !key.startsWith('region:')) continue
    if (!OPENER.test(text.slice(0, first.start - start))) continue
    const line = LINE.exec(text.slice(first.end - start, first.end - start + 90))?.[1]
    if (line !== undefined && !/\b\p{Ll}{3,}/u.test(line.replace(/\([^()]*\)/g, ''))) return key
  }
  return null
}

const OPENER = /^[\s("“]*$/
/** Up to the dash, colon or bracket that ends it. */
const LINE = /^([^<>;"“”]{0,75}?)(?: ?--| ?—| ?–| -(?= )|:(?= )|(?<=[\p{L}.\d])\) (?=\p{Lu}))|^=/u
