import type { Context, EntityReading, Finding, Rule, Sentence } from '../context.ts'
import type { ReadingKey, RegionLevel } from '../statement.ts'
import { anyOf, fromLexicon } from '../grammar/cues.ts'

export const locationOfBody: Rule = {
  name: 'location-of-body',
  description:
    'A public body known by the level of its government is part of the region the article is about: "the municipal Finance Bureau", "the State Executive Council".',
  read: (sentence, context) =>
    sentence.mentions.flatMap(({ keys, start, form }): Finding[] => {
      const reading = keys.length === 1 && keys[0] ? context.readings.get(keys[0]) : undefined
      if (form !== 'name' || reading?.type !== 'institution' || reading.region !== null) return []
      if (reading.spans.some((span) => span.start < start)) return []
      const before = context.article.text.slice(Math.max(0, start - 30), start)
      const word = isArm(reading.name, context)
        ? (LEVEL.exec(reading.name)?.[1] ?? BEFORE.exec(before)?.[1])
        : AGENCY.exec(before)?.[1]
      const where = word === undefined ? null : regionOf(word.toLowerCase(), context)
      return where === null || namesPlace(reading, context) ? [] : [partOf(reading.key, where, sentence)]
    }),
}

const LEVEL = /^(provincial|prefectural|municipal|city|county|state|federal)\b(?! government| hall| department)/i
const BEFORE = /\b(provincial|prefectural|municipal|city|county|state|federal)(?: government's)? $/i
/** "the provincial investment agency X", whatever its name. */
const AGENCY =
  /\b(provincial|prefectural|municipal|city|county|state|federal) (?:[a-z]+ ){0,2}(?:agency|office|bureau|authority|museum|department) $/

const LEVELS: Readonly<Record<string, readonly RegionLevel[]>> = {
  provincial: ['province', 'state'],
  prefectural: ['prefecture'],
  municipal: ['city'],
  city: ['city'],
  county: ['county'],
  state: ['state'],
  federal: ['country'],
}

/** The region of that level the article names most. */
function regionOf(word: string, context: Context): ReadingKey | null {
  const levels = LEVELS[word] ?? []
  const fitting = [...context.readings.values()].filter(({ level }) => level !== null && levels.includes(level))
  const exact = fitting.filter(({ level }) => level === levels[0])
  const all = exact.length > 0 ? exact : fitting
  const best = all.toSorted((a, b) => b.spans.length - a.spans.length)[0]
  const next = all.filter((one) => one !== best && one.spans.length === best?.spans.length)
  return best === undefined || next.length > 0 ? null : best.key
}

function isArm(name: string, context: Context): boolean {
  return fromLexicon(context.knowledge.lexicons, 'public-bodies', 'words', (rows) =>
    anyOf(rows.map(([word = '']) => word)),
  ).test(name)
}

/** "National University of X" has its place in its name. */
function namesPlace({ name }: EntityReading, { readings }: Context): boolean {
  for (const { type, name: place } of readings.values()) if (type === 'region' && name.includes(place)) return true
  return /\buniversity\b/i.test(name)
}

function partOf(entity: ReadingKey, where: ReadingKey, sentence: Sentence): Finding {
  return {
    claim: { kind: 'location', entity, in: where, relation: 'part_of' },
    span: { start: sentence.start, end: sentence.end },
    confidence: 0.5,
  }
}
