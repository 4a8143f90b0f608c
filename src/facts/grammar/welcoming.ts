import type { Context } from '../context.ts'
import type { Coded } from './coded.ts'
import { guestsAt } from './counterpart.ts'
import type { Encounter } from './encounter.ts'

const OPENING =
  /^(?:While |When )?(?:[Ww]elcoming|[Rr]eceiving|[Gg]reeting|[Hh]osting|[Bb]riefing|[Mm]eeting with|[Mm]eeting|[Aa]ddressing)\b(?=[^;.]{3,160}?, )/

/** "Welcoming the guests, the mayor thanked them": the mayor received them. */
export function welcoming(read: Coded, context: Context): Encounter[] {
  const words = OPENING.exec(read.text)?.[0]
  if (words === undefined) return []
  const comma = read.text.indexOf(', ', words.length)
  const people = read.items.filter(({ tag }) => tag === 'P')
  const named = people.filter(({ start, end }) => start >= words.length && end <= comma)
  const guests = named.length > 0 ? named : (guestsAt(read, words.length, context)?.items ?? [])
  const host = people.find(({ start }) => start > comma)
  if (guests.length === 0 || !host || !BARE.test(read.text.slice(comma, host.start))) return []
  const [a, b] = [host.keys, guests.flatMap(({ keys }) => keys)]
  return [{ kind: 'MEETING', a, b, before: '', start: 0, end: host.end, host: 'a' }]
}

/** Nothing but a form of address between the comma and the name. */
const BARE = /^, (?:(?:the|his|her|its|[A-Z][\w.'-]*),? ){0,4}$/
