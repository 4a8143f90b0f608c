import type { Article } from '../feeds/article.ts'
import { resolveAllDates } from '../text/dates.ts'
import { findMoney } from '../text/money.ts'
import { splitSentences } from '../text/sentences.ts'
import type { Context, DateMention, Knowledge, Mention, Sentence, Spoken, Voice } from './context.ts'
import { findAbbreviations } from './mentions/abbreviation.ts'
import { findRepetitions } from './mentions/alias.ts'
import { findCompaniesByContext } from './mentions/company-context.ts'
import { findCompanies } from './mentions/company.ts'
import { resolveReferences } from './mentions/coreference.ts'
import { findDescribedInstitutions } from './mentions/described-institution.ts'
import { findInstitutions, findKnownAcronyms } from './mentions/institution.ts'
import { findLatePlaces } from './mentions/late-place.ts'
import { readLines } from './mentions/layout.ts'
import { mergeVariants } from './mentions/merge.ts'
import { inferOffices } from './mentions/office-of.ts'
import { findOfficials } from './mentions/official.ts'
import { type Page, type Sighting, sightings, type Thing } from './mentions/page.ts'
import { placeUnknown } from './mentions/place-holder.ts'
import { toReadings } from './mentions/readings.ts'
import { findRegions } from './mentions/region.ts'
import { type Token, tokenize } from './mentions/token.ts'
import { vocabularyOf } from './mentions/vocabulary.ts'
import type { ReadingKey } from './statement.ts'

/** What finds whom and what a page names, and what stands for it: each builds on those before it. */
const FINDERS: readonly ((page: Page) => void)[] = [
  findRegions,
  findInstitutions,
  findDescribedInstitutions,
  findAbbreviations,
  findRepetitions,
  findCompanies,
  findAbbreviations,
  findRepetitions,
  findKnownAcronyms,
  findOfficials,
  findCompaniesByContext,
  findRepetitions,
  findLatePlaces,
  placeUnknown,
  mergeVariants,
  inferOffices,
  resolveReferences,
]

/** Reads what an article names and how its sentences refer to it, for the rules to work on. */
export function prepare(article: Article, voice: Voice, knowledge: Knowledge): Context {
  return prepareAll([{ article, voice }], knowledge)[0] as Context
}

/** The same for several articles, step by step. */
export function prepareAll(spoken: readonly Spoken[], knowledge: Knowledge): Context[] {
  const pages = spoken.map((one) => openPage(one, knowledge))
  for (const find of FINDERS) for (const page of pages) find(page)
  const texts = pages.map(({ text, lines }) => lines.map(({ start, end }) => ({ start, text: text.slice(start, end) })))
  const dates = resolveAllDates(
    spoken.map(({ article }, at) => ({ sentences: texts[at] ?? [], published: article.publishedAt })),
  )
  return pages.map((page, at) => {
    const { readings, keyOf } = toReadings(page)
    const country = page.voice?.slice(0, 2) ?? null
    const parts = { mentions: mentionsIn(page, keyOf), dates: dates[at] ?? [], texts: texts[at] ?? [], country }
    return { ...(spoken[at] as Spoken), knowledge, sentences: sentencesOf(page, parts), readings }
  })
}

function openPage({ article, voice }: Spoken, knowledge: Knowledge): Page {
  const vocabulary = vocabularyOf(knowledge)
  const { text } = article
  const tokens = tokenize(text, vocabulary)
  const lines = readLines(text, tokens, splitSentences(text), vocabulary)
  const lineOf = new Array<number>(tokens.length).fill(-1)
  for (const [index, { from, to }] of lines.entries()) lineOf.fill(index, from, to)
  const lower = new Set<string>()
  for (const { from, to, kind } of lines)
    if (kind !== 'furniture')
      for (let at = from; at < to; at++)
        if (tokens[at]?.kind === 'word' && tokens[at]?.capital === false) lower.add((tokens[at] as Token).fold)
  const owner = new Array<Sighting | null>(tokens.length).fill(null)
  for (const { from, to, kind } of lines)
    if (kind === 'furniture') owner.fill({ from, to, things: [], form: 'description' }, from, to)
  return {
    text,
    tokens,
    lines,
    lineOf,
    vocabulary,
    voice: voice.region,
    lower,
    things: [],
    byForm: new Map(),
    people: new Map(),
    titled: [],
    titles: new Array<undefined>(tokens.length),
    owner,
  }
}

/** What was found in each sentence. */
type Parts = {
  readonly mentions: readonly (readonly Mention[])[]
  readonly dates: readonly (readonly DateMention[])[]
  readonly texts: readonly { readonly text: string }[]
  /** Of who speaks. */
  readonly country: string | null
}

function sentencesOf(page: Page, { mentions, dates, texts, country }: Parts): Sentence[] {
  return page.lines.map(({ start, end, paragraph, kind, speech }, at) => {
    const { text } = texts[at] as { text: string }
    const moneys = DIGIT.test(text) ? findMoney(text, { offset: start, country }) : []
    return { start, end, text, paragraph, kind, mentions: mentions[at] ?? [], dates: dates[at] ?? [], moneys, speech }
  })
}

const DIGIT = /\d/

function mentionsIn(page: Page, keyOf: ReadonlyMap<Thing, ReadingKey>): readonly Mention[][] {
  const mentions: Mention[][] = page.lines.map(() => [])
  for (const { from, to, things, form } of sightings(page)) {
    const { start } = page.tokens[from] as Token
    const { end } = page.tokens[to - 1] as Token
    const keys = things.flatMap((thing) => keyOf.get(thing) ?? [])
    if (keys.length > 0)
      mentions[page.lineOf[from] as number]?.push({ start, end, surface: page.text.slice(start, end), keys, form })
  }
  return mentions
}
