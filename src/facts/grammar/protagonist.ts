import type { Context } from '../context.ts'
import type { ReadingKey } from '../statement.ts'
import { coded, type Coded } from './coded.ts'
import { bodies } from './members.ts'
import { groups } from './roles.ts'

const memo = new WeakMap<Context, ReadingKey | null>()

/**
 * The body an article speaks for: the region of its source where it is named,
 * else what the headline begins with and the opening names again.
 */
export function protagonist(context: Context): ReadingKey | null {
  const known = memo.get(context)
  if (known !== undefined) return known
  const made = find(context)
  memo.set(context, made)
  return made
}

function find(context: Context): ReadingKey | null {
  if (context.voice.region !== null)
    for (const [key, { code }] of context.readings) if (code === context.voice.region) return key
  const headline = context.sentences.find(({ kind }) => kind === 'headline')
  const [first] = headline ? groups(coded(headline, context)) : []
  const [key] = first && first.under === null ? bodies(first, context) : []
  if (key === undefined || key.startsWith('official:')) return null
  const opening = context.sentences.filter(({ kind }) => kind === 'body').slice(0, 2)
  const again = opening.some((sentence) =>
    groups(coded(sentence, context)).some((group) => bodies(group, context).includes(key)),
  )
  return again ? key : null
}

/** Who a paper is signed by where the sentence names its partner only: its subject, else the article's own body. */
export function selfFor(sentence: Coded, at: number, context: Context): ReadingKey[] {
  const doer = groups(sentence).find(
    ({ end, under }) => end <= at && under === null && !sentence.text.startsWith("'", end),
  )
  const own = doer ? [...new Set(bodies(doer, context))] : []
  if (own.length === 1) return own
  const key = own.length === 0 ? protagonist(context) : null
  return key === null ? [] : [key]
}

const SELF =
  /\b(?:delegation|province|state|city|county|prefecture|region|government|capitol|municipality|governor|mayor|premier|administration|they|it|we|mission)\b/i

/** Whether what does something at a position may be the article's own body: "the delegation moved on and signed". */
export function speaksOfSelf({ text }: Coded, from: number, at: number): boolean {
  return SELF.test(text.slice(from, at))
}
