import type { Context, Finding, Rule, Sentence } from '../context.ts'
import { attendances } from '../grammar/attendance.ts'
import { isAway, isEnvoy, isEnvoyOut } from '../grammar/away.ts'
import { coded } from '../grammar/coded.ts'
import type { ReadingKey } from '../statement.ts'
import type { Gathering } from '../grammar/gathering.ts'
import { trips } from '../grammar/trips.ts'
import { people } from '../grammar/members.ts'
import { headOf } from '../grammar/delegation.ts'
import { ceremonies, talks } from '../grammar/gatherings.ts'
import { dateline } from '../grammar/dateline.ts'
import { placeIn, placeOf, type Place } from '../grammar/place.ts'
import { actsFor, nationOf } from '../grammar/sides.ts'
import { codesAbove, countryOf, isWithin } from '../grammar/within.ts'

export const visitByMeeting: Rule = {
  name: 'visit-by-meeting',
  description: 'Who meets somebody away from home was there: "The two presidents met in Kampala, Uganda".',
  read: (sentence, context) => {
    if (sentence.kind === 'headline') return []
    const held = [...talks(sentence, context), ...ceremonies(sentence, context)].filter(
      ({ status, kind }) => status === 'held' && kind !== 'VIDEO',
    )
    return [
      ...[...held, ...joined(sentence, context)].flatMap((gathering) => visits(gathering, sentence, context)),
      ...companions(sentence, context),
    ]
  },
}

/** The guests of a gathering that nothing else tells of, or of which this sentence says where it was. */
function joined(sentence: Sentence, context: Context): Gathering[] {
  return attendances(sentence, context).flatMap(({ gathering, echo }) => {
    if (gathering.status !== 'held' || gathering.kind === 'VIDEO') return []
    if (!echo) return [gathering]
    const read = coded(sentence, context)
    const here = placeIn(read, 0, read.text.length, context)
    const all = here.all.filter((key) => key.startsWith('region:'))
    return all.length === 0 ? [] : [{ ...gathering, place: { ...here, all } }]
  })
}

/** Who accompanies a guest is where the guest is. */
function companions(sentence: Sentence, context: Context): Finding[] {
  return attendances(sentence, context).flatMap(({ gathering, fresh, led }) => {
    if (led !== true || gathering.status !== 'held' || gathering.kind === 'VIDEO' || gathering.kind === 'SIGNING')
      return []
    return visits(gathering, sentence, context).filter(
      ({ claim }) =>
        claim.kind === 'visit' &&
        fresh.includes(claim.official) &&
        !isEnvoy(claim.official, context) &&
        context.readings.get(claim.target)?.level !== 'country',
    )
  })
}

function visits({ a, b, place: told, moment, host }: Gathering, sentence: Sentence, context: Context): Finding[] {
  const venue =
    told.key === null && told.all[0] !== undefined
      ? placeOf(told.all[0])
      : OWN_HOUSE.test(told.name ?? '')
        ? seatOf((host === 'b' || (host !== 'a' && isTraveller(a[0], sentence, context)) ? b : a)[0], context)
        : told
  const seat = host == null || isPlaced(venue.key, context) ? NOWHERE : seatOf((host === 'a' ? a : b)[0], context)
  const place = seat.key === null ? venue : seat
  if (place.key === null) return []
  const guests = host === 'a' ? b : host === 'b' ? a : [...a, ...b]
  // At the other side's own office one is a guest wherever it is.
  const isOf = (official: ReadingKey | undefined) => place.all.some((one) => one === actsFor(official as ReadingKey, context)) // prettier-ignore
  const called = isOf(a[0]) && !isOf(b[0]) ? b : isOf(b[0]) && !isOf(a[0]) ? a : []
  // Who receives a foreigner in his own capital is at home.
  const there = countryOf(place.key, context)
  const nations = [...a, ...b].map((one) => nationOf(one, context))
  const foreign = nations.some((nation) => nation !== null && nation !== there)
  return guests
    .filter((official) => !(foreign && nationOf(official, context) === there && !called.includes(official)))
    .filter(
      (official) =>
        isAway(official, place, context) ||
        (isStranger(official, told, context) && isAtHome((a.includes(official) ? b : a)[0], place, context)) ||
        (called.includes(official) && isBody(place.key)) ||
        isEnvoyOut(official, a.includes(official) ? b : a, place, context),
    )
    .flatMap((official) =>
      place.all
        .filter((target) => !isRoom(target, place))
        .map((target): Finding => ({
          claim: { kind: 'visit', official, target, date: moment?.date ?? null, status: 'held' },
          span: { start: sentence.start, end: sentence.end },
          support: moment ? [moment.span] : [],
          confidence: 0.6,
        })),
    )
}

/** The head of a business of no stated country, received in a city that the words name. */
function isStranger(official: ReadingKey, { key }: Place, context: Context): boolean {
  const body = actsFor(official, context)
  return (
    key?.startsWith('region:') === true &&
    context.readings.get(key)?.level === 'city' &&
    body?.startsWith('company:') === true &&
    nationOf(official, context) === null
  )
}

/** Whether somebody of a country's government is at home there: who calls on him comes from far. */
function isAtHome(official: ReadingKey | undefined, { key }: Place, context: Context): boolean {
  const body = official === undefined || isEnvoy(official, context) ? null : actsFor(official, context)
  return body !== null && key !== null && /^[A-Z]{2}$/.test(codesAbove(body, context)[0] ?? '') && isWithin(key, body, context) // prettier-ignore
}

/** "Seoul's mayor met X at City Hall": at home. */
const OWN_HOUSE =
  /^(?:(?:City|Town|Provincial|Prefectural|State|Government|County|Municipal) (?:Hall|House|Offices?|Government Office|Government Building)|(?:Presidential|Prime Minister|Governor|Mayor|Premier)\b.*(?:Office|Palace|Residence|House|Secretariat))$/

/** "at the State Chancellery in Erfurt": he was in Erfurt. */
function isRoom(target: ReadingKey, { all }: Place): boolean {
  return (
    all.length > 1 &&
    /^institution:.*\b(?:office|chancellery|hall|secretariat|residence|complex|palace|capitol)\b/.test(target)
  )
}

/** Whether the sentences before tell of somebody's journey. */
function isTraveller(one: ReadingKey | undefined, sentence: Sentence, context: Context): boolean {
  if (one === undefined || headOf(sentence, context) === one) return true
  const at = context.sentences.indexOf(sentence)
  return context.sentences
    .slice(Math.max(0, at - 12), at)
    .some((before) => trips(coded(before, context), context).some(({ visitor }) => people(visitor).includes(one)))
}

const NOWHERE = placeOf(null)

/** Whether it is known in which country a place is. */
function isPlaced(place: ReadingKey | null, context: Context): boolean {
  return place !== null && (place.startsWith('region:') || countryOf(place, context) !== null)
}

function isBody(key: ReadingKey | null): boolean {
  return key !== null && !key.startsWith('region:')
}

/** Where a host receives guests: his region, or that of his body. */
function seatOf(host: ReadingKey | undefined, context: Context): Place {
  const body = host === undefined || isEnvoy(host, context) ? null : actsFor(host, context)
  if (body === null) return placeOf(null)
  const city = dateline(context)
  if (city !== null && isWithin(city, body, context)) return placeOf(city)
  if (body.startsWith('region:')) return placeOf(body)
  const [code] = codesAbove(body, context)
  for (const [key, reading] of context.readings) if (code !== undefined && reading.code === code) return placeOf(key)
  // A parliament, a ministry of no stated country: that of the city where it is told.
  return placeOf(nationOf(host as ReadingKey, context) === null ? city : null)
}
