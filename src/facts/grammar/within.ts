import type { Context } from '../context.ts'
import type { ReadingKey } from '../statement.ts'

/** Whether one reading lies in another by the gazetteer, or by what the text says of an organisation's region. */
export function isWithin(inner: ReadingKey, outer: ReadingKey, context: Context): boolean {
  const code = context.readings.get(outer)?.code ?? null
  return code !== null && codesAbove(inner, context).includes(code)
}

/** Codes of the region a reading is or belongs to and of all that it lies in, the smallest first. */
export function codesAbove(key: ReadingKey, context: Context): string[] {
  const reading = context.readings.get(key)
  if (!reading) return []
  if (reading.type !== 'region' || reading.code === null)
    return reading.region === null ? [] : codesAbove(reading.region, context)
  const codes: string[] = []
  for (let code: string | null = reading.code; code !== null && codes.length < 8;) {
    codes.push(code)
    code = context.knowledge.gazetteer.byCode.get(code)?.within ?? null
  }
  return codes
}

/** ISO 3166-1 code of the country a reading is, lies in or belongs to; null where unknown. */
export function countryOf(key: ReadingKey, context: Context): string | null {
  return codesAbove(key, context).find((code) => /^[A-Z]{2}$/.test(code)) ?? null
}
