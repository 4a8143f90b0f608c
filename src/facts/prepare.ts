import type { Article } from '../feeds/article.ts'
import { resolveDates } from '../text/dates.ts'
import { findMoney } from '../text/money.ts'
import { splitSentences } from '../text/sentences.ts'
import type { Context, Knowledge, Mention, Sentence, Spoken, Voice } from './context.ts'
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
  return pages.map((page, index) => {
    const { article, voice } = spoken[index] as Spoken
    const { readings, keyOf } = toReadings(page)
    return { article, voice, knowledge, sentences: toSentences(page, keyOf, article.publishedAt), readings }
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

const DIGIT = /\d/

function toSentences(page: Page, keyOf: ReadonlyMap<Thing, ReadingKey>, published: string | null): Sentence[] {
  const mentions: Mention[][] = page.lines.map(() => [])
  for (const { from, to, things, form } of sightings(page)) {
    const { start } = page.tokens[from] as Token
    const { end } = page.tokens[to - 1] as Token
    const keys = things.flatMap((thing) => keyOf.get(thing) ?? [])
    if (keys.length > 0)
      mentions[page.lineOf[from] as number]?.push({ start, end, surface: page.text.slice(start, end), keys, form })
  }
  const pieces = page.lines.map(({ start, end }) => ({ start, text: page.text.slice(start, end) }))
  const dates = resolveDates(pieces, published)
  const country = page.voice?.slice(0, 2) ?? null
  return page.lines.map(({ start, end, paragraph, kind, speech }, index) => {
    const text = page.text.slice(start, end)
    const moneys = DIGIT.test(text) ? findMoney(text, { offset: start, country }) : []
    return {
      start,
      end,
      text,
      paragraph,
      kind,
      mentions: mentions[index] ?? [],
      dates: dates[index] ?? [],
      moneys,
      speech,
    }
  })
}
