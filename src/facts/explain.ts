import type { Article } from '../feeds/article.ts'
import type { Knowledge, Mention, Voice } from './context.ts'
import { coded } from './grammar/coded.ts'
import { prepare } from './prepare.ts'
import { rules } from './rules/index.ts'

/** What was made of one sentence: what is in it, and what each rule said of it. */
export type Explanation = {
  readonly sentence: string
  readonly kind: 'headline' | 'body' | 'furniture'
  /** The sentence as the rules see it: codes for what it names. */
  readonly coded: string
  readonly tokens: readonly string[]
  readonly mentions: readonly { readonly code: string; readonly surface: string; readonly means: readonly string[] }[]
  readonly dates: readonly { readonly surface: string; readonly date: string }[]
  readonly moneys: readonly { readonly surface: string; readonly amount: number; readonly currency: string }[]
  readonly rules: readonly Trial[]
}

export type Trial = {
  readonly rule: string
  readonly description: string
  readonly fired: boolean
  /** What it read; or, where it read nothing, what it would have needed that the sentence lacks. */
  readonly why: string
  readonly facts: readonly unknown[]
}

/** Explains every sentence of a text, be it an article or a single sentence. */
export function explain(article: Article, voice: Voice, knowledge: Knowledge): Explanation[] {
  const context = prepare(article, voice, knowledge)
  return context.sentences.map((sentence) => {
    const read = coded(sentence, context)
    const lacks = lackOf(read.items.map(({ tag }) => tag))
    return {
      sentence: sentence.text,
      kind: sentence.kind,
      coded: read.text,
      tokens: sentence.text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [],
      mentions: sentence.mentions.map((mention) => ({
        code: codeOf(read.items, mention),
        surface: mention.surface,
        means: mention.keys,
      })),
      dates: sentence.dates.map(({ surface, date }) => ({ surface, date })),
      moneys: sentence.moneys.map(({ surface, amount, currency }) => ({ surface, amount, currency })),
      rules: rules.map(({ name, description, read: tried }): Trial => {
        const facts = sentence.kind === 'furniture' ? [] : tried(sentence, context)
        const fired = facts.length > 0
        return {
          rule: name,
          description,
          fired,
          why: fired ? `read ${facts.length}` : lacks(name),
          facts: facts.map(({ claim, parts }) => ({ ...claim, parts })),
        }
      }),
    }
  })
}

type Tag = 'P' | 'R' | 'O' | 'D' | 'M'
type Item = ReturnType<typeof coded>['items'][number]
const WORDS: Readonly<Record<Tag, string>> = {
  P: 'an official',
  R: 'a region',
  O: 'an organisation',
  D: 'a date',
  M: 'an amount of money',
}
/** What a rule cannot do without, by the first word of its name. */
const NEEDS: Readonly<Record<string, readonly (readonly Tag[])[]>> = {
  agreement: [['P', 'R', 'O']],
  meeting: [['P']],
  visit: [['P'], ['R', 'O']],
  investment: [['O']],
  location: [['O'], ['R', 'O']],
  office: [['P']],
}

function lackOf(tags: readonly Tag[]): (rule: string) => string {
  return (rule) => {
    const missing = (NEEDS[rule.split('-')[0] ?? ''] ?? []).filter((any) => !any.some((tag) => tags.includes(tag)))
    if (missing.length === 0) return 'no pattern of it matches'
    return `needs ${missing.map((any) => any.map((tag) => WORDS[tag]).join(' or ')).join(' and ')}`
  }
}

function codeOf(items: readonly Item[], { start }: Mention): string {
  const all = (item: Item): Item[] => [item, ...item.folded.flatMap(all)]
  return items.flatMap(all).find(({ span }) => span.start === start)?.code ?? ''
}
