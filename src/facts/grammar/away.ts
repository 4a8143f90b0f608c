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

/**
 * Whether an envoy is a guest out of town: an ambassador lives in the capital, a consul where his title says,
 * so who meets a governor or the head of a provincial body at home there has travelled.
 */
export function isEnvoyOut(
  envoy: ReadingKey,
  others: readonly ReadingKey[],
  { key: place }: Place,
  context: Context,
): boolean {
  if (place === null || !isEnvoy(envoy, context) || nationOf(envoy, context) === countryOf(place, context)) return false
  const { readings } = context
  const titles =
    readings.get(envoy)?.offices.map(({ title, of }) => `${title} ${readings.get(of ?? envoy)?.name ?? ''}`) ?? []
  const around = codesAbove(place, context)
  if (isCapital(around, context)) return false
  const seats =
    readings.get(envoy)?.offices.flatMap(({ of }) => (of?.startsWith('institution:') ? codesAbove(of, context) : [])) ??
    []
  const seat = seats.find((code) => code.length > 2)
  const posted = seat === undefined ? isStationedElsewhere(titles, place, context) : !around.includes(seat)
  if (titles.some((title) => /\bconsul/i.test(title)) && !posted) return false
  if (others.length === 0) return true
  return others.some((host) => {
    const body = isEnvoy(host, context) ? null : actsFor(host, context)
    if (body === null) return false
    const [region] = codesAbove(body, context)
    return body === place || (region !== undefined && !/^[A-Z]{2}$/.test(region) && around.includes(region))
  })
}

/** A consul whose title names another place than this. */
function isStationedElsewhere(titles: readonly string[], place: ReadingKey, context: Context): boolean {
  const here = context.readings.get(place)
  const names = here === undefined ? [] : [here.name, ...here.aliases]
  const named = titles.some((title) => / in (?:the )?\p{Lu}/u.test(title))
  return named && !titles.some((title) => names.some((name) => title.includes(name)))
}

/** A country's coordinates are those of its capital. */
function isCapital([first, ...above]: readonly string[], { knowledge: { gazetteer } }: Context): boolean {
  const [here, country] = [gazetteer.byCode.get(first ?? ''), gazetteer.byCode.get(above.at(-1) ?? first ?? '')]
  if (here?.latitude == null || here.longitude === null || country?.latitude == null || country.longitude === null)
    return false
  return Math.abs(here.latitude - country.latitude) < 0.15 && Math.abs(here.longitude - country.longitude) < 0.15
}

/** "Onsemi Korea" is at home at Onsemi, the governor of Cebu Province in Cebu City. */
function firstWord(key: ReadingKey): string {
  return key.slice(key.indexOf(':') + 1).split(' ')[0] ?? key
}
