/** A date as precise as it was stated: `2008`, `2008-05` or `2008-05-19` (a prefix of an ISO 8601 date). */
export type PartialDate = string

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

export function isPartialDate(value: string): boolean {
  const [, year, month, day] = SHAPE.exec(value) ?? []
  if (year === undefined) return false
  if (month === undefined) return true
  if (Number(month) < 1 || Number(month) > 12) return false
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)))
}

/** The first day a partial date can mean, as `YYYY-MM-DD`. */
export function earliest(date: PartialDate): string {
  return (date + '-01-01').slice(0, 10)
}

/** The last day a partial date can mean, as `YYYY-MM-DD`. */
export function latest(date: PartialDate): string {
  const [year, month, day] = date.split('-')
  if (day) return date
  if (!month) return `${year}-12-31`
  return `${date}-${String(daysIn(Number(year), Number(month))).padStart(2, '0')}`
}

/** Whether two partial dates can mean the same day: one is a prefix of the other. */
export function compatible(a: PartialDate, b: PartialDate): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
