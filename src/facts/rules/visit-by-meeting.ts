import type { Context, Finding, Rule, Sentence } from '../context.ts'
import type { ReadingKey } from '../statement.ts'
import type { Gathering } from '../grammar/gathering.ts'
import { ceremonies, talks } from '../grammar/gatherings.ts'
import type { Place } from '../grammar/place.ts'
import { actsFor } from '../grammar/sides.ts'
import { codesAbove, countryOf } from '../grammar/within.ts'

export const visitByMeeting: Rule = {
  name: 'visit-by-meeting',
  description: 'Who meets somebody away from home was there: "The two presidents met in Kampala, Uganda".',
  read: (sentence, context) => {
    if (sentence.kind === 'headline') return []
    const held = [...talks(sentence, context), ...ceremonies(sentence, context)].filter(
      ({ status, kind }) => status === 'held' && kind !== 'VIDEO',
    )
    return held.flatMap((gathering) => visits(gathering, sentence, context))
  },
}

function visits({ a, b, place, moment }: Gathering, sentence: Sentence, context: Context): Finding[] {
  if (place.key === null) return []
  return [...a, ...b]
    .filter((official) => isAway(official, place, context))
    .flatMap((official) =>
      place.all.map((target): Finding => ({
        claim: { kind: 'visit', official, target, date: moment?.date ?? null, status: 'held' },
        span: { start: sentence.start, end: sentence.end },
        support: moment ? [moment.span] : [],
        confidence: 0.6,
      })),
    )
}

const ENVOY = /\b(?:ambassador|consul|high commissioner|charg|envoy|attach|representative)/i

/** Whether a place lies outside the country, or the region, an official acts for; envoys live abroad. */
function isAway(official: ReadingKey, { key: place, all }: Place, context: Context): boolean {
  const body = actsFor(official, context)
  const offices = context.readings.get(official)?.offices ?? []
  if (
    place === null ||
    body === null ||
    all.some((one) => firstWord(one) === firstWord(body)) ||
    offices.some(({ title }) => ENVOY.test(title))
  )
    return false
  const [home, there] = [countryOf(body, context), countryOf(place, context)]
  if (home === null || there === null) return false
  if (home !== there) return true
  const region = codesAbove(body, context)[0]
  return (
    region !== undefined &&
    region !== home &&
    !codesAbove(place, context).includes(region) &&
    /\b(?:governor|mayor|premier)\b/i.test(offices[0]?.title ?? '')
  )
}

/** "Onsemi Korea" is at home at Onsemi. */
function firstWord(key: ReadingKey): string {
  return key.startsWith('region:') ? key : (key.slice(key.indexOf(':') + 1).split(' ')[0] ?? key)
}
