import type { ReadingKey } from '../statement.ts'
import type { PartialDate } from '../../text/partial-date.ts'
import type { Coded, Item } from './coded.ts'

/** A name of a list with the year told beside it, and where it and its year end in the coded text. */
export type Listed = { readonly key: ReadingKey; readonly year: PartialDate | null; readonly until: number }

const FIRST = /^(?:(?:the|both|its|then|such|[A-Z][\p{L}'-]*|of|and),? ){0,5}$/u
const NEXT =
  /^(?:;|,|,? and|,? as well as|,? along with|,? &|,? plus) (?:(?:and|one|another|with|to|also|the|of|in|then|[A-Z][\p{L}'-]*),? ){0,5}$/u
const OWN_YEAR = /^,? ?\(?(?:(?:since|in|from|established in|signed in|dating from|of) )(<D\d+>)\)?/

/** The names of a list that begins at a position: "A (1980), B, since 1986, and with C". */
export function listAfter(read: Coded, at: number): Listed[] {
  const { text } = read
  const found: Listed[] = []
  let end = at
  for (const item of read.items) {
    if (item.start < end || item.tag === 'D' || item.tag === 'M') continue
    if (item.tag === 'P') break
    if (!(found.length === 0 ? FIRST : NEXT).test(text.slice(end, item.start))) break
    if (found.length === 0 && item.start - at > 60) break
    const own = OWN_YEAR.exec(text.slice(item.end, item.end + 40))
    const beside = own ? read.items.find(({ code }) => code === own[1]) : undefined
    end = item.end + (own?.[0].length ?? 0)
    const year = yearIn(item) ?? beside?.date?.date ?? null
    found.push(...item.keys.map((key): Listed => ({ key, year, until: end })))
  }
  // "with A and B since 1995": one year for all, unless others have one of their own.
  const [last] = found.slice(-1)
  return last && found.length > 1 && last.year !== null && found.slice(0, -1).every(({ year }) => year === null)
    ? found.map((one) => ({ ...one, year: last.year }))
    : found
}

/** The year folded into a name, however deep: "Richmond in Virginia (1994)". */
function yearIn({ folded }: Item): PartialDate | null {
  for (const inner of folded) {
    const year = inner.date?.date ?? yearIn(inner)
    if (year !== null) return year
  }
  return null
}
