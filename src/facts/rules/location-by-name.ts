import type { Context, EntityReading, Finding, Rule, Sentence } from '../context.ts'
import { anyOf, fromLexicon } from '../grammar/cues.ts'

export const locationByName: Rule = {
  name: 'location-by-name',
  description: 'An organisation whose name or attribute says its region: "Embassy of Sri Lanka in Riyadh", "Colombo Stock Exchange".',
  read: (sentence, context) =>
    sentence.mentions.flatMap(({ keys, start, form }): Finding[] => {
      const reading = keys.length === 1 && keys[0] ? context.readings.get(keys[0]) : undefined
      if (form !== 'name' || !reading || reading.type === 'region' || reading.type === 'official') return []
      if (reading.region === null || reading.spans[0]?.start !== start) return []
      return [location(reading, sentence, context)]
    }),
}

function location(reading: EntityReading, sentence: Sentence, context: Context): Finding {
  const words = fromLexicon(context.knowledge.lexicons, 'public-bodies', 'words', (rows) => anyOf(rows.map(([word = '']) => word), 'i'))
  const relation = reading.type === 'institution' && words.test(reading.name) ? 'part_of' : 'site'
  return {
    claim: { kind: 'location', entity: reading.key, in: reading.region ?? reading.key, relation },
    span: { start: sentence.start, end: sentence.end },
    confidence: 0.6,
  }
}
