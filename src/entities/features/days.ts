import { earliest, latest, type PartialDate } from '../../text/partial-date.ts'

/** Days on which articles appeared, in order. */
export function publishedDays(members: readonly { testimony: { publishedAt: string | null } }[]): readonly string[] {
  return [...new Set(members.flatMap(({ testimony }) => testimony.publishedAt?.slice(0, 10) ?? []))].sort()
}

/** Days between the nearest two of either list; null where one is empty. */
export function daysBetween(a: readonly string[], b: readonly string[]): number | null {
  let least: number | null = null
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [one, other] = [Date.parse(a[i] ?? ''), Date.parse(b[j] ?? '')]
    const gap = Math.abs(one - other) / 86_400_000
    if (least === null || gap < least) least = gap
    if (one < other) i += 1
    else j += 1
  }
  return least
}

/** Days between the nearest two that two dates can mean. */
export function daysApart(a: PartialDate, b: PartialDate): number {
  const gap = Math.max(Date.parse(earliest(a)) - Date.parse(latest(b)), Date.parse(earliest(b)) - Date.parse(latest(a)))
  return Math.max(0, gap / 86_400_000)
}

/** Keys that two things share where their articles appeared within a month. */
export function monthKeys(days: readonly string[]): readonly string[] {
  return [...new Set(days.flatMap((day) => [0, 1].map((step) => String(monthOf(day) + step))))]
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}
