import type { Context, Finding, Part, Sentence } from '../context.ts'
import type { MeetingKind, ReadingKey, Span } from '../statement.ts'
import type { Moment } from './when.ts'
import type { Place } from './place.ts'
import { actsFor, colleagues, nationOf } from './sides.ts'

/** People who met: `a` with `b`; the first of each is a principal. */
export type Gathering = {
  readonly kind: MeetingKind
  readonly status: 'held' | 'planned'
  readonly a: readonly ReadingKey[]
  readonly b: readonly ReadingKey[]
  readonly moment: Moment | null
  readonly place: Place
  readonly sentence: Sentence
  /** Which side is at home, where the words say so. */
  readonly host?: 'a' | 'b' | null
  /** Who is paired with everyone of the other side; the first of each where nothing is said. */
  readonly principals?: readonly ReadingKey[]
}

/**
 * Parts one list of people into two sides: the first with his colleagues, and the first of another body with his.
 * Who is of a third body met both: such a one is on each side.
 */
export function parted(people: readonly ReadingKey[], context: Context): { a: ReadingKey[]; b: ReadingKey[] } {
  const [first] = people
  if (first === undefined) return { a: [], b: [] }
  const own = people.filter((one) => one === first || isBeside(first, one, people, context))
  const rest = people.filter((one) => !own.includes(one))
  const [second] = rest
  if (second === undefined) return { a: own, b: [] }
  const third = rest.filter(
    (one) => one !== second && actsFor(one, context) !== null && !isBeside(second, one, people, context),
  )
  return { a: [...own, ...third], b: rest }
}

/** Whether two are of one side: colleagues, or two governments of one country where people of another are with them. */
function isBeside(a: ReadingKey, b: ReadingKey, people: readonly ReadingKey[], context: Context): boolean {
  if (colleagues(a, b, context)) return true
  const home = nationOf(a, context)
  const governs = (one: ReadingKey) => actsFor(one, context)?.startsWith('region:') === true
  return (
    home !== null &&
    home === nationOf(b, context) &&
    governs(a) &&
    governs(b) &&
    people.some((one) => ![null, home].includes(nationOf(one, context)))
  )
}

export function meeting(
  gathering: Gathering,
  extra: { echo?: boolean; spans?: ReadonlyMap<ReadingKey, Span> } = {},
): Finding {
  const { kind, status, moment, place, sentence } = gathering
  const span = { start: sentence.start, end: sentence.end }
  const a = [...new Set(gathering.a)]
  const b = [...new Set(gathering.b)].filter((one) => one !== a[0])
  const principals = gathering.principals ?? [...a.slice(0, 1), ...b.slice(0, 1)]
  const part =
    (side: 'a' | 'b') =>
    (official: ReadingKey): Part => ({
      claim: { kind: 'attendance', official, side, role: principals.includes(official) ? 'principal' : 'guest' },
      span: extra.spans?.get(official) ?? span,
    })
  return {
    claim: {
      kind: 'meeting',
      meetingKind: kind,
      status,
      date: moment?.date ?? null,
      place: place.key,
      placeName: place.name,
      attendees: [...new Set([...a, ...b])].sort(),
    },
    span,
    parts: [...a.map(part('a')), ...b.map(part('b'))],
    support: moment && (moment.span.start < span.start || moment.span.end > span.end) ? [moment.span] : [],
    confidence: sentence.kind === 'headline' ? 0.3 : 0.8,
    ...(extra.echo || sentence.kind === 'headline' ? { echo: true } : {}),
  }
}
