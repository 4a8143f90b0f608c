import type { Context } from '../context.ts'
import type { ReadingKey } from '../statement.ts'
import { dateline } from './dateline.ts'
import type { Gathering } from './gathering.ts'
import { actsFor, colleagues, nationOf } from './sides.ts'
import { countryOf } from './within.ts'

/** On which side of a gathering a guest is; null where nothing tells. */
export type Side = 'a' | 'b' | 'both' | null

/** The head of a business and somebody of a government have met where both attend. */
export function isTradeWithState(a: ReadingKey | undefined, b: ReadingKey | undefined, context: Context): boolean {
  return [
    [a, b],
    [b, a],
  ].some(([head, official]) => isHeadOfBusiness(head, context) && isInGovernment(official, context))
}

function isHeadOfBusiness(one: ReadingKey | undefined, { readings }: Context): boolean {
  return (readings.get(one ?? 'official:')?.offices ?? []).some(
    ({ of, former, title }) =>
      of?.startsWith('company:') === true && !former && !/\b(?:leader|member|mp)\b/i.test(title),
  )
}

function isInGovernment(one: ReadingKey | undefined, { readings }: Context): boolean {
  const offices = readings.get(one ?? 'official:')?.offices ?? []
  return offices.some(({ of, former }) => of?.startsWith('region:') === true && !former)
}

/** Beside a foreigner and somebody of no stated country, who is no compatriot of the first is the other's. */
export function compatriot(one: ReadingKey, left: ReadingKey, right: ReadingKey, context: Context): Side {
  const [nation, own, other] = [one, left, right].map((each) => nationOf(each, context))
  if (nation == null || own === other || nation === own || nation === other) return null
  const unstated = (each: ReadingKey, of: string | null | undefined) => of === null && actsFor(each, context) === null
  return unstated(left, own) ? 'a' : unstated(right, other) ? 'b' : null
}

/** Beside two of two countries a guest of a body of no stated country is of the side at home. */
export function domestic(one: ReadingKey, { a, b, place }: Gathering, context: Context): Side {
  const body = actsFor(one, context)
  const [nation, own, other] = [one, a[0], b[0]].map((each) => (each === undefined ? null : nationOf(each, context)))
  if (body?.startsWith('institution:') !== true || nation !== null || own == null || other == null) return null
  const where = place.key ?? dateline(context)
  const home = where === null ? (context.voice.region?.slice(0, 2) ?? null) : countryOf(where, context)
  return own === other ? null : home === own ? 'a' : home === other ? 'b' : null
}

/** Of another country than the one who opened what both attended, or of a business where he governs. */
export function isOfAnother(one: ReadingKey, host: ReadingKey, context: Context): boolean {
  const [nation, own] = [nationOf(one, context), nationOf(host, context)]
  return (nation !== null && own !== null && nation !== own) || isTradeWithState(one, host, context)
}

/** A dean, the head of an office whose owner is not named: of the house where it is told. */
export function isUnit(one: ReadingKey, context: Context): boolean {
  const body = actsFor(one, context)
  return (
    body !== null &&
    /^institution:(?:faculty|school|department|division|office|section|international (?:\w+ )?office)\b/.test(body) &&
    countryOf(body, context) === null
  )
}

/** Which side comes without a country's name, as those at home do. */
export function atHome(left: ReadingKey, right: ReadingKey, context: Context): Side {
  const [own, other] = [nationOf(left, context), nationOf(right, context)]
  return (own === null) === (other === null) ? null : own === null ? 'a' : 'b'
}

/** Whose guest that is nobody said: of no body, or of some ministry of a country that is not named. */
export function isUnknown(guest: ReadingKey, context: Context): boolean {
  const body = actsFor(guest, context)
  return body === null || (countryOf(body, context) === null && /^institution:(?:ministry|department) /.test(body))
}

/** Whether a guest comes with a principal: as a colleague, or, beside a governor or minister, as a compatriot. */
export function attends(guest: ReadingKey, principal: ReadingKey, context: Context): boolean {
  if (colleagues(guest, principal, context)) return true
  const [own, host] = [actsFor(guest, context), actsFor(principal, context)]
  if (own === null || host === null || !host.startsWith('region:')) return false
  const country = countryOf(host, context)
  return country !== null && country === countryOf(own, context)
}
