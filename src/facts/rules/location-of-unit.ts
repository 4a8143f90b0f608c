import type { Context, EntityReading, Finding, Mention, Rule, Sentence } from '../context.ts'
import type { ReadingKey } from '../statement.ts'
import { anyOf, fromLexicon } from '../grammar/cues.ts'

export const locationOfUnit: Rule = {
  name: 'location-of-unit',
  description:
    'A unit named beside the body it belongs to: "the Assembly\'s Friendship Group", "Trade Division, Ministry of Commerce", "the Faculty of Law at Keio University".',
  read: (sentence, context) => {
    if (sentence.kind === 'furniture') return []
    const { mentions } = sentence
    return mentions.flatMap((mention, index) => {
      const unit = unitOf(mention, sentence, context)
      if (!unit) return []
      const whole =
        owner(mention, mentions.slice(0, index), context) ??
        holder(mention, mentions[index + 1], unit, context) ??
        (unit.placed ? null : listed(mentions, index, sentence, context))
      return whole === null || whole === unit.key ? [] : [partOf(unit.key, whole, sentence)]
    })
  },
}

/** A unit, whether its own name says where, and where its sentence begins. */
type Unit = { readonly key: ReadingKey; readonly name: string; readonly placed: boolean; readonly from: number }

function unitOf({ keys, form }: Mention, { start }: Sentence, context: Context): Unit | null {
  const [key] = keys
  const reading = key === undefined || keys.length > 1 ? undefined : context.readings.get(key)
  if (form !== 'name' || reading?.type !== 'institution') return null
  return isUnit(reading.name, context)
    ? { key: reading.key, name: reading.name, placed: reading.region !== null, from: start }
    : null
}

/** The last word before "of" or "for" is a unit's: "Department of Trade", "Friendship Group". */
function isUnit(name: string, context: Context): boolean {
  const words = fromLexicon(context.knowledge.lexicons, 'unit-heads', 'words', (rows) =>
    anyOf(rows.map(([word = '']) => word)),
  )
  const bare = name.replace(/,? (?:of|for|on|in|to) .*$/i, '')
  return (
    words.test(bare.split(' ').slice(-2).join(' ')) && !/^(?:united nations|european|world|international)\b/i.test(name)
  )
}

/** "the council's Budget Committee", "ESCAP Director of Trade Division" */
function owner(unit: Mention, earlier: readonly Mention[], context: Context): ReadingKey | null {
  const before = earlier.at(-1)
  if (!before || before.end > unit.start || before.keys.length !== 1) return null
  const whole = context.readings.get(before.keys[0] as ReadingKey)
  if (!whole || whole.type === 'official') return null
  const between = context.article.text.slice(before.end, unit.start)
  const named = new Set(earlier.flatMap(({ keys }) => keys.filter((key) => !key.startsWith('official:'))))
  // "A and B, through its centre": which one's is not told.
  if (before.form === 'pronoun') return OWN.test(between) && named.size < 2 && isBody(whole) ? whole.key : null
  if (POSSESSIVE.test(between)) return isBody(whole) ? whole.key : null
  return whole.type === 'institution' && TITLE_OF.test(between) ? whole.key : null
}

/** "the university's Faculty of Law and Language Center": of the same body. */
function listed(mentions: readonly Mention[], index: number, sentence: Sentence, context: Context): ReadingKey | null {
  for (let at = index; at > 0; at--) {
    const [before, here] = [mentions[at - 1], mentions[at]]
    if (!before || !here || !JOINED.test(context.article.text.slice(before.end, here.start))) return null
    if (!unitOf(before, sentence, context)) return null
    const whole = owner(before, mentions.slice(0, at - 1), context)
    if (whole !== null) return whole
  }
  return null
}

const JOINED = /^(?:,|,? and) (?:the )?$/
const POSSESSIVE = /^['’]s? (?:own )?(?:[a-z-]+ ){0,2}$/
const OWN = /^ (?:own )?(?:[a-z-]+ ){0,2}$/
const TITLE_OF =
  /^(?:['’]s)? (?:Deputy |Assistant |Senior |Acting |Vice )?(?:Director|Head|Chief|Chair|Chairman|Chairperson|President|Manager|Secretary|Dean|Leader|Director[ -]General) (?:of|for) (?:the )?$/

function isBody({ type, name }: EntityReading): boolean {
  return type !== 'institution' || !/\b(?:forum|summit|conference|expo)\b/i.test(name)
}

/** "the Trade Division of the Ministry", "Faculty of Law at Keio University", "Trade Division, Ministry of Commerce," */
function holder(unit: Mention, after: Mention | undefined, { name, from }: Unit, context: Context): ReadingKey | null {
  if (!after || after.start < unit.end || after.keys.length !== 1 || after.form === 'pronoun') return null
  const whole = context.readings.get(after.keys[0] as ReadingKey)
  if (!whole || (whole.type !== 'institution' && whole.type !== 'company')) return null
  const { text } = context.article
  const between = text.slice(unit.end, after.start)
  if (AT.test(between)) return NARROW.test(name) || / (?:of|under|within) /.test(between) ? whole.key : null
  if (!/^, (?:the )?$/.test(between) || !NARROW.test(name) || narrower(whole.name)) return null
  // A list of bodies looks alike, but for the title in front of its first.
  const ahead = text.slice(Math.max(from, unit.start - 60), unit.start)
  const behind = text.slice(after.end, after.end + 30)
  return TITLED.test(ahead) && !/^(?:, [A-Z][^,]*)?,? and (?:the )?[A-Z]/.test(behind) ? whole.key : null
}

const AT = /^(?: \([^()]{1,20}\))?,? (?:of|at|in|under|within) (?:the )?$/
/** What never stands alone. */
const NARROW =
  /\b(?:faculty|school|division|section|unit|team|department|bureau|wing|desk|cell|branch|directorate|laboratory|task force|group)\b/i
const TITLED =
  /\b(?:Head|Director|Officer|Secretary|Chief|Dean|Professor|Lecturer|Manager|Leader|Associate|Specialist|Analyst|Coordinator|Advis[eo]r|Commissioner|Counsell?or|President|Chair(?:man|person|woman)?)\b[^;.]{0,30}(?:,|\b(?:of|for|from|at))(?: the)? $/

function narrower(name: string): boolean {
  return /\b(?:division|section|unit|team|wing|desk|cell|faculty)\b/i.test(name)
}

function partOf(entity: ReadingKey, where: ReadingKey, sentence: Sentence): Finding {
  return {
    claim: { kind: 'location', entity, in: where, relation: 'part_of' },
    span: { start: sentence.start, end: sentence.end },
    confidence: 0.7,
  }
}
