import type { Context } from '../context.ts'
import type { ReadingKey } from '../statement.ts'
import type { Place } from './place.ts'
import { actsFor, nationOf } from './sides.ts'
import { codesAbove, countryOf, isWithin } from './within.ts'

const ENVOY = /\b(?:ambassador|consul|high commissioner|charg|envoy|attach|representative)/i

/** Whether a place lies outside the country, or the region, an official acts for; envoys live abroad. */
export function isAway(official: ReadingKey, { key: place, all }: Place, context: Context): boolean {
  const body = actsFor(official, context)
  const offices = context.readings.get(official)?.offices ?? []
  if (
    place === null ||
    (body !== null && all.some((one) => firstWord(one) === firstWord(body))) ||
    isEnvoy(official, context)
  )
    return false
  const [home, there] = [nationOf(official, context), countryOf(place, context)]
  if (home === null || there === null) return false
  if (home !== there || body === null) return home !== there
  if (isWithin(body, place, context)) return false
  const [region, ...above] = codesAbove(body, context)
  const around = codesAbove(place, context)
  return (
    region !== undefined &&
    region !== home &&
    !around.includes(region) &&
    // A city of which only the larger whole is known may well lie in his own.
    !(around[0]?.startsWith('GN') === true && around[1] !== undefined && above.includes(around[1])) &&
    /\b(?:governor|mayor|premier|chief minister|first minister|minister[- ]president)\b/i.test(offices[0]?.title ?? '')
  )
}

/** Whether somebody lives abroad by office: an ambassador, a consul. */
export function isEnvoy(official: ReadingKey, { readings }: Context): boolean {
  return readings.get(official)?.offices.some(({ title }) => ENVOY.test(title)) === true
}

/** "Onsemi Korea" is at home at Onsemi, the governor of Cebu Province in Cebu City. */
function firstWord(key: ReadingKey): string {
  return key.slice(key.indexOf(':') + 1).split(' ')[0] ?? key
}
