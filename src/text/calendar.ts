import type { PartialDate } from './partial-date.ts'

const DAY = 86_400_000

/** The day so many days after another, both `YYYY-MM-DD`. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10)
}

/** The month (`YYYY-MM`) so many months after that of a date. */
export function addMonths(date: PartialDate, count: number): PartialDate {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || '1') - 1 + count
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((((months % 12) + 12) % 12) + 1).padStart(2, '0')}`
}

/** Days from one day to another, negative if it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay()
}

/** What two dates have in common, to the month or year: a week from 29 April to 5 May 2024 lies in 2024. */
export function commonDate(a: PartialDate, b: PartialDate): PartialDate | null {
  if (a === b) return a
  if (a.length >= 7 && a.slice(0, 7) === b.slice(0, 7)) return a.slice(0, 7)
  return a.slice(0, 4) === b.slice(0, 4) ? a.slice(0, 4) : null
}
