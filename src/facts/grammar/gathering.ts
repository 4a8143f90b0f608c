import type { Context, Finding, Part, Sentence } from '../context.ts'
import type { MeetingKind, ReadingKey, Span } from '../statement.ts'
import type { Moment } from './when.ts'
import type { Place } from './place.ts'
import { colleagues } from './sides.ts'

/** People who met: `a` with `b`; the first of each is a principal. */
export type Gathering = {
  readonly kind: MeetingKind
  readonly status: 'held' | 'planned'
  readonly a: readonly ReadingKey[]
  readonly b: readonly ReadingKey[]
  readonly moment: Moment | null
  readonly place: Place
  readonly sentence: Sentence
}

/** Parts one list of people into two sides: the first with their colleagues, and everyone else. */
export function parted(people: readonly ReadingKey[], context: Context): { a: ReadingKey[]; b: ReadingKey[] } {
  const [first] = people
  const a = people.filter((one) => one === first || (first !== undefined && colleagues(first, one, context)))
  return { a, b: people.filter((one) => !a.includes(one)) }
}

export function meeting(
  gathering: Gathering,
  extra: { echo?: boolean; spans?: ReadonlyMap<ReadingKey, Span> } = {},
): Finding {
  const { kind, status, moment, place, sentence } = gathering
  const span = { start: sentence.start, end: sentence.end }
  const a = [...new Set(gathering.a)]
  const b = [...new Set(gathering.b)].filter((one) => one !== a[0])
  const part =
    (side: 'a' | 'b') =>
    (official: ReadingKey, index: number): Part => ({
      claim: { kind: 'attendance', official, side, role: index === 0 ? 'principal' : 'guest' },
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
