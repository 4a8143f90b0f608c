import type { Context } from '../context.ts'
import type { ReadingKey } from '../statement.ts'
import { anyOf, fromLexicon } from './cues.ts'
import { countryOf, isWithin } from './within.ts'

/** What an official acts for when signing: the region of a governor or minister, else the organisation. */
export function actsFor(official: ReadingKey, context: Context): ReadingKey | null {
  const offices = context.readings.get(official)?.offices ?? []
  const now = offices.filter(({ of, former }) => of !== null && !former)
  const chief = PARTY.test(now[0]?.of ?? '')
    ? now.find(({ title, of }) => of?.startsWith('region:') && CHIEF.test(title))
    : undefined
  return (
    (chief ?? now.find(({ title }) => !MEMBER.test(title)) ?? now[0] ?? offices.find(({ of }) => of !== null))?.of ??
    null
  )
}

/** "Secretary of the Party Committee and Governor of Attapeu" acts for Attapeu. */
const PARTY = /^institution:.*\b(?:party|committee|council)\b/
const CHIEF = /\b(?:governor|mayor|premier|president|ruler|chief minister|prime minister)\b/i

/** "Supreme Council Member and Ruler of Sharjah" acts for Sharjah. */
const MEMBER = /^(?:\w+ )?member$/i

/** ISO 3166-1 code of the country somebody acts for; the text may tell it by an adjective alone. */
export function nationOf(official: ReadingKey, context: Context): string | null {
  const body = actsFor(official, context)
  const known = body === null ? null : countryOf(body, context)
  const told = context.readings.get(official)?.offices.find(({ nation, former }) => nation != null && !former)?.nation
  return known ?? told?.slice(0, 2) ?? null
}

/** Whether two officials are of one side: of one body, or one of a region and one of an arm of its government. */
export function colleagues(a: ReadingKey, b: ReadingKey, context: Context): boolean {
  const [left, right] = [actsFor(a, context), actsFor(b, context)]
  if (left === null || right === null) return false
  return left === right || isOneHouse(left, right) || isArmOf(left, right, context) || isArmOf(right, left, context)
}

/** "ASM Korea" and "ASM International" */
function isOneHouse(a: ReadingKey, b: ReadingKey): boolean {
  const house = (key: ReadingKey) => key.slice('company:'.length).split(' ')[0]
  return a.startsWith('company:') && b.startsWith('company:') && house(a) === house(b)
}

function isArmOf(arm: ReadingKey, whole: ReadingKey, context: Context): boolean {
  const [inner, outer] = [context.readings.get(arm), context.readings.get(whole)]
  if (inner?.type !== 'institution' || !outer) return false
  const arms = fromLexicon(context.knowledge.lexicons, 'public-bodies', 'arms', (rows) =>
    anyOf(rows.flatMap(([word = '', kind]) => (kind === 'arm' ? [word] : []))),
  )
  // Beside its governor, every public body of a region is the region's; of a country only its government's.
  if (outer.type === 'region')
    return isWithin(arm, whole, context) && (outer.level !== 'country' || arms.test(inner.name))
  return inner.region !== null && inner.region === outer.region && arms.test(inner.name) && arms.test(outer.name)
}
