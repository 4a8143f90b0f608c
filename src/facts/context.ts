import type { Article } from '../feeds/article.ts'
import type { Gazetteer } from '../text/gazetteer.ts'
import type { Lexicons } from '../text/lexicon.ts'
import type { PartialDate } from '../text/partial-date.ts'
import type { Claim, ReadingKey, Span } from './statement.ts'

/** What the reader knows of the world: word lists and the gazetteer, read from data/ once. */
export type Knowledge = { readonly lexicons: Lexicons; readonly gazetteer: Gazetteer }

/** What the source's settings say about who speaks. */
export type Voice = {
  /** ISO 3166 code of the publishing region; null for an anonymous input: then "the province" stays unresolved. */
  readonly region: string | null
}

/** An article, and who speaks in it. */
export type Spoken = { readonly article: Article; readonly voice: Voice }

/** An expression that stands for one or more things read in this article: a name, an alias, "the two governors", "he". */
export type Mention = Span & {
  readonly surface: string
  /** Whom it stands for; more than one for "both sides", "the two leaders". */
  readonly keys: readonly ReadingKey[]
  /** How it refers: a name, a pronoun, or a description ("the province", "the company"). */
  readonly form: 'name' | 'pronoun' | 'description'
}

/** A date expression, resolved against the published date. */
export type DateMention = Span & { readonly surface: string; readonly date: PartialDate }

/** An amount of money; two for "USD 1 billion (KRW 1.36 trillion)". */
export type MoneyMention = Span & {
  readonly surface: string
  readonly amount: number
  readonly currency: string
  readonly also: { readonly amount: number; readonly currency: string } | null
}

export type Sentence = Span & {
  readonly text: string
  /** Counted from 0, the title being paragraph 0. */
  readonly paragraph: number
  readonly kind: 'headline' | 'body' | 'furniture'
  /** All sorted by start; spans are those of the article text, not of the sentence. */
  readonly mentions: readonly Mention[]
  readonly dates: readonly DateMention[]
  readonly moneys: readonly MoneyMention[]
  /** Spans inside quotation marks: reported speech. */
  readonly speech: readonly Span[]
}

/** An article, prepared for the rules. */
export type Context = Spoken & {
  readonly knowledge: Knowledge
  readonly sentences: readonly Sentence[]
  /** Everything the article names, by reading key: the `entity` claims, with what rules ask of them. */
  readonly readings: ReadonlyMap<ReadingKey, EntityReading>
}

export type EntityReading = Extract<Claim, { kind: 'entity' }> & {
  /** Every span where it is named, the fullest name first. */
  readonly spans: readonly Span[]
  /** Title phrases read next to an official's name: what it is, of what, where. */
  readonly offices: readonly OfficeReading[]
  /** An organisation's region, where the text or its name says ("Liaoning Provincial Academy"). */
  readonly region: ReadingKey | null
}

export type OfficeReading = Span & {
  readonly title: string
  readonly of: ReadingKey | null
  readonly former: boolean
  /** Code of a country that only an adjective tells: "the Chinese vice premier". */
  readonly nation?: string | null
}

type OmitAbout<C> = C extends unknown ? Omit<C, 'about'> : never
/** A part of an agreement, meeting or investment: its `about` is known once the whole has its id. */
export type Part = Evidence & { readonly claim: OmitAbout<Extract<Claim, { about: string }>> }

/** What a rule returns: a claim with the words that make it, and the parts that belong to it. */
export type Finding = Evidence & {
  readonly claim: Exclude<Claim, { about: string }>
  readonly parts?: readonly Part[]
  /** What a paper is about where its name says so ("air services"): two of different subjects are two. */
  readonly subject?: string
  /** Speaks of something told elsewhere in the article ("the agreement was signed by X and Y"): it is joined to that. */
  readonly echo?: boolean
}

/** Where a claim stands: the span of one or two sentences, and further spans it rests on. */
type Evidence = { readonly span: Span; readonly support?: readonly Span[]; readonly confidence?: number }

/** One rule reads one sentence in its article and says what it states; nothing is an empty list. */
export type Rule = {
  /** Kebab-case, the name of its file. */
  readonly name: string
  /** One sentence for a person, with an example. */
  readonly description: string
  readonly read: (sentence: Sentence, context: Context) => readonly Finding[]
}
