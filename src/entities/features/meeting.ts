import { compatible, type PartialDate } from '../../text/partial-date.ts'
import type { Block } from '../blocks.ts'
import type { Feature } from '../judge.ts'
import { daysApart, daysBetween, monthKeys } from './days.ts'
import { inCommon } from '../in-common.ts'

/** What tells meetings apart. */
export type MeetingTraits = {
  /** Ids of those who were there. */
  readonly attendees: ReadonlySet<string>
  readonly date: PartialDate | null
  readonly places: ReadonlySet<string>
  /** Days on which its articles appeared. */
  readonly days: readonly string[]
}

export const meetingFeatures: readonly Feature<MeetingTraits>[] = [
  {
    name: 'attendees',
    weight: 50,
    compare: ({ attendees: a }, { attendees: b }) => {
      const [less, more] = a.size <= b.size ? [a, b] : [b, a]
      if (less.size < 2 || [...less].some((id) => !more.has(id))) return { score: -3, reason: 'different people' }
      return a.size === b.size ? { score: 1, reason: 'same people' } : { score: 0.2, reason: 'one names more people' }
    },
  },
  {
    name: 'date',
    weight: 40,
    compare: ({ date: a }, { date: b }) => {
      if (a === null || b === null) return null
      if (a === b && a.length === 10) return { score: 1, reason: `both on ${a}` }
      if (compatible(a, b)) return { score: 0.25, reason: `can be one day: ${a}, ${b}` }
      return { score: daysApart(a, b) > 3 ? -1 : 0, reason: `different days: ${a}, ${b}` }
    },
  },
  {
    name: 'place',
    weight: 45,
    compare: ({ places: a }, { places: b }) => {
      const place = inCommon(a, b)
      return place === undefined ? null : { score: 1, reason: `both in ${place}` }
    },
  },
  {
    name: 'published',
    weight: 50,
    compare: (a, b) => {
      const gap = daysBetween(a.days, b.days)
      return gap !== null && gap <= 31 ? null : { score: -1, reason: 'articles more than a month apart' }
    },
  },
]

/** Meetings are looked for among those of the same people, and among those of one day with one of them. */
export function meetingBlocks({ attendees, date, days }: MeetingTraits): readonly Block[] {
  const second = monthKeys(days)
  const onTheDay =
    date?.length === 10 ? [...attendees].slice(0, 6).map((id) => ({ key: `${date} ${id}`, second: [] })) : []
  return [{ key: [...attendees].join(' '), second }, ...onTheDay]
}
