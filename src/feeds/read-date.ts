/**
 * A date as feeds write it → RFC 3339 in UTC (`2024-05-29T00:30:20Z`), or null where it cannot be read with certainty.
 * Reads RFC 3339 and W3C date-times, RFC 822 and 2822 with their oddities, and C's asctime.
 * A day without a time is its midnight, a time without a zone is UTC; a month or year alone is not a day: null.
 */
export function readDate(written: string): string | null {
  const text = written
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  for (const [shape, fields] of SHAPES) {
    const groups = shape.exec(text)?.groups
    if (groups) return instant({ ...NO_FIELDS, ...groups }, fields)
  }
  return null
}

type Written = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'zone', string | undefined>>
const NO_FIELDS: Written = {
  year: undefined,
  month: undefined,
  day: undefined,
  hour: undefined,
  minute: undefined,
  second: undefined,
  zone: undefined,
}

const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?`
const ZONE = String.raw`(?<zone>[a-z]{1,5}|(?:utc|gmt)?[+-]\d{1,2}(?::?\d{2})?)?`
const MONTH = String.raw`(?<month>[a-z]{3,9})\.?`
const WEEKDAY = String.raw`(?:[a-z]{2,9}\.?,? ?)??`

const SHAPES: readonly (readonly [RegExp, 'number' | 'name'])[] = [
  [new RegExp(String.raw`^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[t ]${TIME} ?${ZONE})?$`, 'i'), 'number'],
  [/^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/, 'number'],
  [
    new RegExp(
      String.raw`^${WEEKDAY}(?<day>\d{1,2})[ -]${MONTH}[ -](?<year>\d{4}|\d{2})(?:,? ${TIME} ?${ZONE})?$`,
      'i',
    ),
    'name',
  ],
  [new RegExp(String.raw`^${WEEKDAY}${MONTH} (?<day>\d{1,2}),? (?<year>\d{4})(?:,? ${TIME} ?${ZONE})?$`, 'i'), 'name'],
  [new RegExp(String.raw`^${WEEKDAY}${MONTH} (?<day>\d{1,2}) ${TIME} ${ZONE} ?(?<year>\d{4})$`, 'i'), 'name'],
]

function instant(written: Written, months: 'number' | 'name'): string | null {
  const year = fullYear(written.year ?? '')
  const month = months === 'number' ? Number(written.month) : monthNamed(written.month ?? '')
  const day = Number(written.day)
  const [hour, minute, second] = [written.hour, written.minute, written.second].map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
  ]
  const offset = written.zone === undefined || written.zone === '' ? 0 : minutesEast(written.zone)
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || offset === null) return null
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  const endOfDay = hour === 24 && minute === 0 && second === 0
  if ((hour > 23 && !endOfDay) || minute > 59 || second > 60) return null
  return new Date(Date.UTC(year, month - 1, day, hour, minute - offset, second)).toISOString().replace('.000Z', 'Z')
}

/** RFC 2822 §4.3 for years of two digits. */
function fullYear(written: string): number {
  const year = Number(written)
  return written.length === 2 ? year + (year < 50 ? 2000 : 1900) : year
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

function monthNamed(written: string): number {
  const name = written.toLowerCase()
  return MONTHS.findIndex((month) => month === name || month.slice(0, 3) === name || month.slice(0, 4) === name) + 1
}

/** Zone names that mean one offset only, in hours east; others (IST, BST of Bangladesh …) are not guessed. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7,
  akst: -9, akdt: -8, hst: -10, bst: 1, west: 1, cet: 1, cest: 2, eet: 2, eest: 3, msk: 3, hkt: 8, kst: 9, jst: 9,
  aest: 10, aedt: 11, nzst: 12, nzdt: 13,
} // prettier-ignore

function minutesEast(zone: string): number | null {
  const [, sign, hours, minutes] = /^(?:utc|gmt)?([+-])(\d{1,2}?):?(\d{2})?$/i.exec(zone) ?? []
  if (sign === undefined) {
    const named = ZONES[zone.toLowerCase()]
    return named === undefined ? null : named * 60
  }
  if (Number(hours) > 15 || Number(minutes ?? 0) > 59) return null
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0))
}
