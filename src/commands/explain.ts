import { explain, type Explanation, type Trial } from '../facts/explain.ts'
import { readDocument } from '../feeds/read-document.ts'
import type { World } from '../world.ts'

export type ExplainOptions = {
  /** Name of the configured source that speaks. */
  readonly source?: string
  /** The day it was published, for relative dates. */
  readonly published?: string
}

/** What is made of one sentence: tokens, mentions, every rule tried, and why it did or did not fire. */
export function explainLines(world: World, sentence: string, { source, published }: ExplainOptions): readonly string[] {
  const region = world.sources.find(({ name }) => name === source)?.region ?? null
  const { articles } = readDocument(JSON.stringify({ title: '', published, text: sentence }))
  return articles.flatMap((article) => explain(article, { region }, world.knowledge).flatMap(explanationLines))
}

function explanationLines({ sentence, tokens, mentions, dates, moneys, rules }: Explanation): readonly string[] {
  return [
    sentence,
    `  tokens: ${tokens.join(' ')}`,
    ...mentions.map(({ surface, means }) => `  mention: ${surface} → ${means.join(', ')}`),
    ...dates.map(({ surface, date }) => `  date: ${surface} → ${date}`),
    ...moneys.map(({ surface, amount, currency }) => `  money: ${surface} → ${currency} ${amount}`),
    ...rules.flatMap(trialLines),
    '',
  ]
}

function trialLines({ rule, fired, why, facts }: Trial): readonly string[] {
  return [`  ${fired ? '✓' : '·'} ${rule}: ${why}`, ...facts.map((fact) => `      ${JSON.stringify(fact)}`)]
}
