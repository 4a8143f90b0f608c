import type { Context } from '../context.ts'
import type { ReadingKey } from '../statement.ts'
import { coded, type Coded } from './coded.ts'
import type { Encounter } from './encounter.ts'
import { matches } from '../../text/matches.ts'

const SIDE_LED =
  /\b(?:[Ss]ide|[Dd]elegation|[Tt]eam|[Cc]ontingent) (?:was|were|is|being) (?:led|headed|represented|co-chaired|chaired) by (?:(?:the|its|then|Mr|Ms|Mrs|Dr|HE|H\.E|Sheikh|Sheikha)\.? )*(<P\d+>)/g

/** "The Indian side was led by X, while the Danish side was led by Y", in one sentence or two. */
export function ledSides(read: Coded, context: Context): Encounter[] {
  const [here, next] = leadersOf(read)
  if (here === undefined) return []
  const before = next === undefined ? context.sentences[context.sentences.indexOf(read.sentence) - 1] : undefined
  const earlier = before === undefined ? undefined : leadersOf(coded(before, context)).at(-1)
  const [a, b] = next === undefined ? [earlier, here] : [here, next]
  if (a === undefined || a.key === b.key) return []
  return [{ kind: 'MEETING', a: [a.key], b: [b.key], before: '', start: here.start, end: b.end, host: null, listed: true }] // prettier-ignore
}

function leadersOf({ text, items }: Coded): { key: ReadingKey; start: number; end: number }[] {
  return matches(text, SIDE_LED).flatMap(({ index, 0: words, 1: code }) => {
    const key = items.find((item) => item.code === code)?.keys[0]
    return key === undefined ? [] : [{ key, start: index, end: index + words.length }]
  })
}
