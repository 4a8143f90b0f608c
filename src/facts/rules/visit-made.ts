import type { Context, Finding, Rule, Sentence } from '../context.ts'
import type { ReadingKey } from '../statement.ts'
import { coded, type Coded, type Item } from '../grammar/coded.ts'
import { moodOf } from '../grammar/mood.ts'
import { people } from '../grammar/members.ts'
import { groups, type Group } from '../grammar/roles.ts'
import { actsFor } from '../grammar/sides.ts'
import { trips, type Trip } from '../grammar/trips.ts'
import { dateAt, dateBefore, journeyIn, type Moment } from '../grammar/when.ts'
import { isWithin } from '../grammar/within.ts'

export const visitMade: Rule = {
  name: 'visit-made',
  description:
    'An official went somewhere: "Governor Kim visited Google and Nvidia", "during her visit to Korea", "X, who is on a visit to Y".',
  read: (sentence, context) => {
    const read = coded(sentence, context)
    return trips(read, context).flatMap((trip) => visits(trip, read, sentence, context))
  },
}

function visits(trip: Trip, read: Coded, sentence: Sentence, context: Context): Finding[] {
  const { visitor, targets, before } = trip
  // "invited him to visit": nobody went.
  const wished =
    /\bto (?:\w+ )?$/.test(before) ||
    /\b(?:invit|request|urg|ask|wish)\w*\b/i.test(read.text.slice(Math.max(0, visitor.start - 60), visitor.start))
  const mood = moodOf(before, context)
  if (wished && mood !== 'planned' && sentence.kind !== 'headline') return []
  if (mood !== 'stated' && mood !== 'planned') return []
  const planned = mood === 'planned' || trip.ahead === true || (sentence.kind === 'headline' && /\bto $/.test(before))
  const told = journeyIn(sentence, context) ?? dayOf(trip, read)
  const moment = told ?? (planned || sentence.kind === 'headline' ? null : dateBefore(sentence, context))
  const places = [...new Set([...targets.items, ...seatOf(targets, read)].flatMap((item) => withFolded(item)))]
  const all = [...goers(trip, places, read, context), ...companions(trip, read)]
  return [...new Set(all)].flatMap((official) =>
    places
      .filter((target) => target !== actsFor(official, context) || trip.named === true)
      .map((target): Finding => ({
        claim: { kind: 'visit', official, target, date: moment?.date ?? null, status: planned ? 'planned' : 'held' },
        span: { start: sentence.start, end: sentence.end },
        support: moment && !told ? [moment.span] : [],
        confidence: sentence.kind === 'headline' ? 0.4 : 0.8,
      })),
  )
}

const BESIDE = /^(?:,? [a-z]+){0,2}? (?:on |in |last )?(?=<D)/

/** The date beside where he went, else the one nearest to the verb; the month of what took days. */
function dayOf({ targets, at, long }: Trip, read: Coded): Moment | null {
  const beside = BESIDE.exec(read.text.slice(targets.end, targets.end + 40))
  const item = beside && read.items.find(({ start }) => start === targets.end + beside[0].length)
  const moment = item?.date ? { date: item.date.date, span: item.span } : dateAt(read, at)
  return moment && long && moment.date.length === 10 ? { ...moment, date: moment.date.slice(0, 7) } : moment
}

/** Who goes: not who is at home there; "A met B in Seoul during her visit to Korea" is of the one who is not. */
function goers(
  { visitor, unsure, named: told }: Trip,
  places: readonly ReadingKey[],
  read: Coded,
  context: Context,
): ReadingKey[] {
  const away = (official: ReadingKey) => {
    const home = actsFor(official, context)
    return home === null || !places.some((place) => home === place || isWithin(home, place, context))
  }
  const abroad = places.every((place) => context.readings.get(place)?.level === 'country')
  // Nobody speaks of a visit to one's own country: who is said to be of it is not.
  const named = people(visitor).filter((one) => away(one) || (told === true && abroad))
  if (named.length > 0 || !unsure) return named
  const others = groups(read)
    .flatMap(people)
    .filter((one) => actsFor(one, context) !== null && away(one))
  return others.slice(0, 1)
}

/** "The minister, accompanied by X, visited Y": X did too. */
function companions({ visitor, at, unsure }: Trip, read: Coded): ReadingKey[] {
  const between = read.text.slice(visitor.end, Math.max(at, visitor.end))
  const said = unsure ? null : /^,? (?:who was )?(?:accompanied|joined) by /.exec(between)
  if (said === null) return []
  return groups(read)
    .filter(({ start, end }) => start >= visitor.end + said[0].length && end <= at)
    .slice(0, 1)
    .flatMap(people)
}

/** "the plant of X in Y": the place beside what was visited. */
function seatOf(targets: Group, read: Coded): readonly Item[] {
  const next = groups(read).find((group) => group.start >= targets.end)
  const near =
    next && next.start - targets.end < 60 && /^(?:in|at)$/.test(next.under ?? '') && next.items[0]?.tag === 'R'
  return near && !/\b(?:on|to|where|with|by|and)\b/.test(read.text.slice(targets.end, next.start))
    ? next.items.slice(0, 1)
    : []
}

function withFolded(item: Item): ReadingKey[] {
  return [...item.keys, ...item.folded.filter(({ tag }) => tag === 'R').flatMap(withFolded)]
}
