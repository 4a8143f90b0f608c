import { foldName } from './fold-name.ts'
import type { EntityType, RegionLevel, Span } from '../statement.ts'
import type { Titled } from './person.ts'
import type { Token } from './token.ts'
import type { TitleWord, Vocabulary } from './vocabulary.ts'

/** Something the article names, while it is being read; turned into an EntityReading at the end. */
export type Thing = {
  readonly type: EntityType
  /** The fullest form so far. */
  name: string
  /** All spellings by folded form, its name among them. */
  readonly forms: Map<string, string>
  code: string | null
  level: RegionLevel | null
  titleOnly: boolean
  pseudonym: boolean
  /** Family name of an official as far as it can be told, folded. */
  family: string | null
  /** By the form of address: Mr, Ms. */
  gender: 'm' | 'f' | null
  offices: Office[]
  region: Thing | null
  parent: Thing | null
}

export type Office = Span & {
  title: string
  /** Of the title, folded. */
  readonly words: readonly string[]
  of: Thing | null
  readonly former: boolean
}

/** An office read at tokens, its title as written. */
export function newOffice(span: Span, title: string, of: Thing | null, former: boolean): Office {
  const words = foldName(title).split(' ')
  return { start: span.start, end: span.end, title, words: words.flatMap((word) => IN_FULL[word] ?? word), of, former }
}

const IN_FULL: Readonly<Record<string, string | readonly string[]>> = {
  gov: 'governor',
  lt: 'lieutenant',
  pm: ['prime', 'minister'],
  dpm: ['deputy', 'prime', 'minister'],
  cm: ['chief', 'minister'],
  fm: ['foreign', 'minister'],
}

export type Range = { readonly from: number; readonly to: number }

/** Tokens `from` to `to` (exclusive) that name, describe or stand for things. */
export type Sighting = {
  readonly from: number
  readonly to: number
  readonly things: readonly Thing[]
  readonly form: 'name' | 'pronoun' | 'description'
}

/** A sentence as a range of tokens. */
export type Line = Span & {
  readonly from: number
  readonly to: number
  readonly paragraph: number
  readonly kind: 'headline' | 'body' | 'furniture'
  /** Most words are capitalised, so that a capital says nothing. */
  readonly titleCase: boolean
  readonly speech: readonly Span[]
}

/** An article under the finders' hands: they add sightings, each token belongs to one at most. */
export type Page = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly lines: readonly Line[]
  /** Index of the line of each token. */
  readonly lineOf: readonly number[]
  readonly vocabulary: Vocabulary
  /** ISO code of the publishing region. */
  readonly voice: string | null
  /** Words that this article also writes in lower case. */
  readonly lower: ReadonlySet<string>
  readonly things: Thing[]
  /** Things by type and folded spelling. */
  readonly byForm: Map<string, Thing>
  /** Officials by the words of their names. */
  readonly people: Map<string, Thing[]>
  /** Names with the offices beside them, in order. */
  readonly titled: Titled[]
  readonly owner: (Sighting | null)[]
  /** What has been looked up before: titles by token. */
  readonly titles: ({ value: TitleWord; end: number } | null | undefined)[]
}

export function newThing(page: Page, type: EntityType, name: string): Thing {
  const thing: Thing = {
    type,
    name,
    forms: new Map(),
    code: null,
    level: null,
    titleOnly: false,
    pseudonym: false,
    family: null,
    gender: null,
    offices: [],
    region: null,
    parent: null,
  }
  page.things.push(thing)
  addForm(page, thing, name)
  return thing
}

/** The thing of this type that bears this name here, made if need be. */
export function thingNamed(page: Page, type: EntityType, name: string): Thing {
  return page.byForm.get(`${type} ${foldName(name)}`) ?? newThing(page, type, name)
}

/** A spelling by which the thing is known from now on. */
export function addForm(page: Page, thing: Thing, form: string): void {
  const folded = foldName(form)
  if (folded === '' || thing.forms.has(folded)) return
  thing.forms.set(folded, form)
  const key = `${thing.type} ${folded}`
  if (!page.byForm.has(key)) page.byForm.set(key, thing)
}

/** Lets tokens name a thing; returns null where another sighting has them already. */
export function sight(
  page: Page,
  { from, to }: Range,
  things: readonly Thing[],
  form: Sighting['form'] = 'name',
): Sighting | null {
  for (let at = from; at < to; at++) if (page.owner[at] != null) return null
  const sighting: Sighting = { from, to, things, form }
  for (let at = from; at < to; at++) page.owner[at] = sighting
  return sighting
}

export function unsight(page: Page, sighting: Sighting): void {
  for (let at = sighting.from; at < sighting.to; at++) if (page.owner[at] === sighting) page.owner[at] = null
}

export function surface(page: Page, from: number, to: number): string {
  const first = page.tokens[from] as Token
  const last = page.tokens[to - 1] as Token
  return page.text.slice(first.start, last.end)
}

/** A name as it is kept: without line breaks, trailing full stop or leading article. */
export function nameOf(page: Page, from: number, to: number): string {
  const written = surface(page, from, to)
  const raw = UNEVEN.test(written) ? written.replace(/\s+/g, ' ') : written
  const bare = ARTICLE.test(raw) ? raw.slice(4) : raw
  return bare.endsWith("'s") || bare.endsWith('’s') ? bare.slice(0, -2) : bare
}

const UNEVEN = /\s\s|[^\S ]/
const ARTICLE = /^[Tt]he /

export function typeOf(sighting: Sighting | null | undefined): EntityType | null {
  return sighting?.things[0]?.type ?? null
}

/** All sightings in order, each once. */
export function sightings(page: Page): Sighting[] {
  const found: Sighting[] = []
  for (const sighting of page.owner)
    if (sighting !== null && sighting.things.length > 0 && sighting !== found.at(-1)) found.push(sighting)
  return found
}

export function isOrganisation(sighting: Sighting | null | undefined): boolean {
  const type = typeOf(sighting)
  return type === 'institution' || type === 'company'
}
