import type { Context, EntityReading, Finding, Rule, Sentence } from '../context.ts'

export const entityNamed: Rule = {
  name: 'entity-named',
  description:
    'A person, region, company or institution the article names, told by the sentence that names it most fully.',
  read: (sentence, context) =>
    firstNamed(context)
      .get(sentence)
      ?.map(({ spans, offices: _offices, region: _region, ...claim }): Finding => ({
        claim,
        span: { start: sentence.start, end: sentence.end },
        support: spans,
        confidence: claim.titleOnly ? 0.5 : 0.9,
      })) ?? [],
}

const memo = new WeakMap<Context, ReadonlyMap<Sentence, EntityReading[]>>()

function firstNamed(context: Context): ReadonlyMap<Sentence, readonly EntityReading[]> {
  const known = memo.get(context)
  if (known) return known
  const made = new Map<Sentence, EntityReading[]>()
  for (const reading of context.readings.values()) {
    const sentence = sentenceAt(context.sentences, reading.spans[0]?.start ?? -1)
    if (sentence) made.set(sentence, [...(made.get(sentence) ?? []), reading])
  }
  memo.set(context, made)
  return made
}

function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | undefined {
  return sentences.find(({ start, end }) => start <= at && at < end)
}
