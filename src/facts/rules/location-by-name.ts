import type { Context, EntityReading, Finding, Rule, Sentence } from '../context.ts'
import { anyOf, fromLexicon } from '../grammar/cues.ts'

export const locationByName: Rule = {
  name: 'location-by-name',
  description:
    'A public body whose name ends with its region: "Labor Bureau of Gyeonggi Province", "Export Development Board of Sri Lanka".',
  read: (sentence, context) =>
    sentence.mentions.flatMap(({ keys, start, end, form }): Finding[] => {
      const reading = keys.length === 1 && keys[0] ? context.readings.get(keys[0]) : undefined
      if (form !== 'name' || !reading || reading.type === 'region' || reading.type === 'official') return []
      if (reading.region === null || reading.spans[0]?.start !== start || !endsWith(reading, context)) return []
      // "the Import Section of Ceylon's Chamber": the name goes on.
      if (/^(?:['’]s| [A-Z])/.test(context.article.text.slice(end, end + 3))) return []
      return [location(reading, sentence)]
    }),
}

function endsWith({ name, region, type }: EntityReading, context: Context): boolean {
  const words = fromLexicon(context.knowledge.lexicons, 'public-bodies', 'words', (rows) =>
    anyOf(rows.map(([word = '']) => word)),
  )
  const tail = / (?:of|in) (?:the )?(\S.*)$/.exec(name)?.[1] ?? ''
  const where = region === null ? undefined : context.readings.get(region)
  return (
    type === 'institution' &&
    (words.test(name) || (where?.level === 'country' && INSTITUTE.test(name))) &&
    !ABROAD.test(name) &&
    where !== undefined &&
    [where.name, ...where.aliases].some((one) => tail.endsWith(one))
  )
}

/** No arm of its country, but at home in it. */
const INSTITUTE = /\b(?:institute|academy|museum|university)\b/i

/** They stand in another country than the one they are named after. */
const ABROAD = /\b(?:embassy|high commission|consulate)\b/i

function location(reading: EntityReading, sentence: Sentence): Finding {
  return {
    claim: {
      kind: 'location',
      entity: reading.key,
      in: reading.region ?? reading.key,
      relation: / in (?:the )?\S+$/.test(reading.name) || INSTITUTE.test(reading.name) ? 'site' : 'part_of',
    },
    span: { start: sentence.start, end: sentence.end },
    confidence: 0.6,
  }
}
