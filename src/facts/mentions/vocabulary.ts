import { fold } from '../../text/fold.ts'
import type { Gazetteer, Place } from '../../text/gazetteer.ts'
import type { Knowledge } from '../context.ts'
import { indexPhrases, type Phrases } from './phrases.ts'
import type { Words } from './token.ts'

export type Sphere = 'region' | 'country' | 'parliament' | 'ministry' | 'envoy' | 'corporate' | 'body' | 'rank'
export type TitleWord = { readonly sphere: Sphere; readonly several: boolean }
/** The word classes of data/lexicons/signs.txt. */
export const SIGNS = [
  'legalEnds',
  'possessiveInNames',
  'titlesInNames',
  'vagueModifiers',
  'titlesInCompanies',
  'publicWorks',
  'businessVerbs',
  'assets',
  'plants',
  'papers',
  'titleFields',
  'looseTitles',
  'vagueTitles',
  'ministerialWords',
  'namelessTitles',
  'businessNouns',
  'compoundEnds',
] as const
export type Sign = (typeof SIGNS)[number]
export type Signs = Readonly<Record<Sign, ReadonlySet<string>>>
export type Head = {
  readonly type: 'institution' | 'company' | 'region'
  /** "leading" before the rest of its name: "Universiti Sains Malaysia". */
  readonly use: 'alone' | 'named' | 'weak' | 'never' | 'leading'
}

/** The word lists and the gazetteer in the form the finders look them up; compiled once per knowledge. */
export type Vocabulary = Words & {
  readonly places: Phrases<readonly Place[]>
  /** Folded names that are a place only where the text says so. */
  readonly doubtful: Gazetteer['doubtful']
  readonly demonyms: Phrases<readonly Place[]>
  readonly placeByCode: ReadonlyMap<string, Place>
  readonly titles: Phrases<TitleWord>
  /** "governors", "foreign ministers": before a list of names. */
  readonly pluralTitles: Phrases<TitleWord>
  readonly modifiers: ReadonlyMap<string, 'rank' | 'acting' | 'former'>
  readonly honorifics: Phrases<true>
  readonly heads: Phrases<Head>
  readonly legal: Phrases<'form' | 'word' | 'weak'>
  /** By exact spelling. */
  readonly companies: Phrases<{ readonly name: string; readonly plain: boolean }>
  /** The full name, and the spelling that was listed. */
  readonly institutions: Phrases<{ readonly name: string; readonly form: string }>
  readonly descriptors: ReadonlySet<string>
  readonly signs: Signs
  /** "end" where nothing of the article follows, only links to others. */
  /** Last words of names that are no place, person or organisation: events, venues, papers, products. */
  readonly things: Phrases<true>
  readonly furniture: Phrases<'line' | 'end'>
  readonly regionWords: ReadonlyMap<string, Place['level']>
  /** The first word of each of them. */
  readonly regionStarts: ReadonlySet<string>
  readonly given: ReadonlySet<string>
  readonly plainGiven: ReadonlySet<string>
  readonly surnames: ReadonlyMap<string, ReadonlySet<string>>
  readonly particles: ReadonlySet<string>
  readonly common: ReadonlySet<string>
}

const compiled = new WeakMap<Knowledge, Vocabulary>()

export function vocabularyOf(knowledge: Knowledge): Vocabulary {
  const known = compiled.get(knowledge)
  if (known !== undefined) return known
  const vocabulary = compile(knowledge)
  compiled.set(knowledge, vocabulary)
  return vocabulary
}

function compile({ lexicons, gazetteer }: Knowledge): Vocabulary {
  const rows = (name: string) => lexicons[name] ?? missing(name)
  const firsts = (name: string) => rows(name).map((row) => fold(row[0] as string))
  const given = rows('given-names')
  const common = new Set(firsts('common-words'))
  const functional = new Set(firsts('function-words'))
  const lists: Phrases<unknown>[] = []
  const list = <T>(phrases: Iterable<readonly [string, T]>): Phrases<T> => {
    const made = indexPhrases(phrases, 1 << lists.length)
    lists.push(made)
    return made
  }
  return {
    isEnglish: (word) => isCommon(common, word),
    isFunctional: (word) => functional.has(word),
    opens: (word) => lists.reduce((signs, phrases) => signs | (phrases.has(word) ? phrases.sign : 0), 0),
    shapes: new Map(),
    places: list(gazetteer.byName),
    demonyms: list(gazetteer.byDemonym),
    doubtful: gazetteer.doubtful,
    placeByCode: gazetteer.byCode,
    titles: list(
      rows('titles').map(([title, sphere, several]) => [
        title as string,
        { sphere: sphere as Sphere, several: several === '-' },
      ]),
    ),
    pluralTitles: list(
      rows('titles').flatMap(([title, sphere]) => [
        [pluralOf(title as string), { sphere: sphere as Sphere, several: true }] as const,
      ]),
    ),
    modifiers: new Map(rows('title-modifiers').map(([word, role]) => [fold(word as string), role as 'rank'])),
    honorifics: list(rows('honorifics').map(([phrase]) => [phrase as string, true])),
    heads: list(
      rows('organisation-heads').map(([head, type, use]) => [
        head as string,
        { type: type as Head['type'], use: use as Head['use'] },
      ]),
    ),
    legal: list(rows('legal-forms').map(([form, use]) => [form as string, use as 'form'])),
    companies: list(
      rows('companies').map(([name, plain]) => [name as string, { name: name as string, plain: plain === 'plain' }]),
    ),
    institutions: list(
      rows('institutions').flatMap((names) =>
        names.filter((name) => name !== '').map((form) => [form, { name: names[0] as string, form }] as const),
      ),
    ),
    descriptors: new Set(firsts('company-descriptors')),
    things: list(rows('event-heads').map(([word]) => [word as string, true])),
    signs: signs(rows('signs')),
    furniture: list(
      rows('furniture').map(([phrase, scope]) => [phrase as string, scope === 'end' ? 'end' : 'line'] as const),
    ),
    regionStarts: new Set(firsts('region-words').map((words) => words.split(' ', 1)[0] as string)),
    regionWords: new Map(rows('region-words').map(([word, level]) => [fold(word as string), level as Place['level']])),
    given: new Set(given.map(([name]) => fold(name as string))),
    plainGiven: new Set(given.filter(([, plain]) => plain === 'plain').map(([name]) => fold(name as string))),
    surnames: surnames(rows('surnames')),
    particles: new Set(firsts('name-particles')),
    common,
    abbreviations: new Set(rows('abbreviations').map(([word]) => (word as string).toLowerCase())),
  }
}

function signs(rows: readonly (readonly string[])[]): Signs {
  const words = new Map(rows.map(([sign, ...list]) => [sign as string, new Set(list)]))
  const entries = SIGNS.map((sign): [Sign, ReadonlySet<string>] => [
    sign,
    words.get(sign) ?? missing(`signs (${sign})`),
  ])
  return Object.fromEntries(entries) as Signs
}

function surnames(rows: readonly (readonly string[])[]): Map<string, Set<string>> {
  const byName = new Map<string, Set<string>>()
  for (const [name, language] of rows) {
    const languages = byName.get(name as string) ?? new Set<string>()
    byName.set(name as string, languages.add(language as string))
  }
  return byName
}

function pluralOf(title: string): string {
  if (title.endsWith('.')) return `${title.slice(0, -1)}s`
  if (/(?:man|woman)$/.test(title)) return title.replace(/man$/, 'men')
  if (/ general$/.test(title)) return title.replace(/ general$/, 's general')
  return title.endsWith('y') && !/[aeo]y$/.test(title) ? `${title.slice(0, -1)}ies` : `${title}s`
}

function missing(name: string): never {
  throw new Error(`data/lexicons/${name}.txt is needed to read articles and was not loaded`)
}

/** Whether a folded word is an English word that is no name; knows regular inflections. */
function isCommon(common: ReadonlySet<string>, word: string): boolean {
  if (common.has(word) || PRODUCTIVE.test(word)) return true
  if (word.includes(' ')) return word.split(' ').every((part) => isCommon(common, part))
  return STEMS.some(([ending, ...replacements]) => {
    if (!word.endsWith(ending) || word.length < ending.length + 3) return false
    const stem = word.slice(0, -ending.length)
    return replacements.some((tail) => common.has(stem + tail))
  })
}

const PRODUCTIVE = /.{4}(?:tions?|ments?|ology|isations?|izations?|i[sz]e[sd]?|ability)$/
const STEMS = [
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
  ['ed', '', 'e'],
  ['ing', '', 'e'],
  ['ly', ''],
  ['ness', ''],
] as const
