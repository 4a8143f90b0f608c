import { foldName } from './fold-name.ts'
import { backwards, type Discourse } from './discourse.ts'
import { demonymRegion } from './demonym.ts'
import { isMark, isWord, sameLine, titleAt } from './name-word.ts'
import { isHonorific } from './person-name.ts'
import { type Page, type Range, sight, type Sighting, sightings, type Thing, typeOf, unsight } from './page.ts'
import type { Token } from './token.ts'

/** "the governor", "the Arizona governor", "the province", "the company", "the Ministry": one thing named before. */
export function findDescription(page: Page, at: number, discourse: Discourse): Sighting | null {
  const opener = page.tokens[at]?.fold
  if (opener !== 'the' && !((opener === 'this' || opener === 'that') && page.tokens[at + 1]?.capital === false))
    return null
  const noun = at + 1
  const token = page.tokens[noun]
  if (token === undefined || token.kind !== 'word' || !sameLine(page, at, noun)) return null
  const government = governmentAt(page, noun)
  if (government !== null) return sight(page, { from: at, to: government.to }, [government.thing], 'description')
  const person = officeHolder(page, noun, discourse)
  if (person !== null) {
    const range = { from: at, to: person.to }
    return clear(page, range) ? sight(page, range, [person.thing], 'description') : null
  }
  const business = businessNoun(page, noun)
  if (business > noun) {
    const company = continues(page, business)
      ? null
      : organisationOf(page, page.tokens[business]?.fold ?? '', discourse)
    if (company !== null) return sight(page, { from: business, to: business + 1 }, [company], 'description')
  }
  if (page.owner[noun] != null || continues(page, noun)) return null
  const thing = regionOf(page, token.fold, discourse) ?? organisationOf(page, token.fold, discourse)
  return thing === null ? null : sight(page, { from: at, to: noun + 1 }, [thing], 'description')
}

/** "the Irish government", "the Sri Lankan authorities": the country. */
function governmentAt(page: Page, start: number): Holder | null {
  for (const at of [start, start + 1]) {
    const noun = page.tokens[at + 1]
    if (noun === undefined || !GOVERNMENTS.has(noun.fold) || page.owner[at + 1] != null) continue
    if (page.owner[at] != null || page.tokens[at]?.capital !== true || !sameLine(page, start, at + 1)) continue
    const thing = continues(page, at + 1) ? null : demonymRegion(page, at)
    if (thing !== null) return { thing, to: at + 2 }
  }
  return null
}

const GOVERNMENTS = new Set(['government', 'govt', 'authorities'])

/** "the US ambassador", "the ruler of Sharjah": the place in it is part of it, if the article names it elsewhere too. */
function clear(page: Page, { from, to }: Range): boolean {
  const inside = new Set(page.owner.slice(from, to).filter((owner) => owner != null))
  const counts = timesNamed(page)
  for (const { things } of inside) if (things.some((thing) => (counts.get(thing) ?? 0) < 2)) return false
  for (const sighting of inside) {
    unsight(page, sighting)
    for (const thing of sighting.things) counts.set(thing, (counts.get(thing) ?? 0) - 1)
  }
  return true
}

const memo = new WeakMap<Page, Map<Thing, number>>()

function timesNamed(page: Page): Map<Thing, number> {
  const known = memo.get(page)
  if (known !== undefined) return known
  const counts = new Map<Thing, number>()
  for (const { things } of sightings(page)) for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  memo.set(page, counts)
  return counts
}

/** The noun of "the Kyoto-based company", "the German firm", "the battery maker"; where none is told, the place asked. */
function businessNoun(page: Page, start: number): number {
  let at = start
  const owner = page.owner[at]
  if (owner != null && typeOf(owner) === 'region' && isMark(page, owner.to, '-')) at = owner.to + 2
  else if (page.tokens[at]?.capital === true && owner == null && demonymRegion(page, at) !== null) at++
  const noun = (of: number) => page.vocabulary.signs.businessNouns.has(page.tokens[of]?.fold ?? '')
  const field = page.vocabulary.legal.has(page.tokens[at]?.fold ?? '') && page.tokens[at]?.capital === false
  if (field && (noun(at + 1) || !noun(at))) at++
  const isBusiness = page.owner[at] == null && noun(at)
  return isBusiness && sameLine(page, start, at) ? at : start
}

/** "the company president", "the city council", "the province of Anhui" mean something else. */
function continues(page: Page, noun: number): boolean {
  if (isWord(page, noun + 1, 'of') || page.owner[noun + 1] != null) return true
  const next = page.tokens[noun + 1]
  return (
    next !== undefined &&
    sameLine(page, noun, noun + 1) &&
    next.kind === 'word' &&
    (page.vocabulary.heads.has(next.fold) ||
      titleAt(page, noun + 1) !== null ||
      page.vocabulary.signs.compoundEnds.has(next.fold))
  )
}

type Holder = { readonly thing: Thing; readonly to: number }

/** "the [Arizona] governor [of Arizona]" without a name beside it. */
function officeHolder(page: Page, start: number, discourse: Discourse): Holder | null {
  let at = start
  let place: Thing | null = null
  const owner = page.owner[at]
  if (owner != null) {
    if (typeOf(owner) === 'official') return null
    place = owner.things[0] ?? null
    at = owner.to
    if (page.tokens[at]?.kind === 'possessive') at++
  } else {
    const region = page.tokens[at]?.capital === true ? demonymRegion(page, at) : null
    if (region !== null) {
      place = region
      at++
    }
  }
  while (
    isHonorific(page, at) ||
    isWord(page, at, 'visiting') ||
    (page.vocabulary.modifiers.has(page.tokens[at]?.fold ?? '') && titleAt(page, at) === null)
  )
    at++
  const spoken = TITLES_MEANT.get(page.tokens[at]?.fold ?? '')
  if (spoken !== undefined && page.owner[at] == null && !continues(page, at)) {
    const meant = spoken.flatMap((words) => holderOf(page, words.split(' '), place, discourse) ?? [])
    const [thing, ...others] = new Set(meant)
    if (thing !== undefined && others.length === 0) return { thing, to: at + 1 }
  }
  const title = titleAt(page, at)
  if (
    title === null ||
    !sameLine(page, start, title.end - 1) ||
    (title.end === at + 1 && page.vocabulary.signs.namelessTitles.has((page.tokens[at] as Token).fold))
  )
    return null
  let to = title.end
  if (isWord(page, to, 'of', 'to') && page.owner[to + 1] != null && typeOf(page.owner[to + 1]) !== 'official') {
    const body = page.owner[to + 1] as Sighting
    if (isWord(page, to, 'of')) place ??= body.things[0] ?? null
    to = body.to
  } else if (isWord(page, to, 'of')) return null
  if (page.owner[to] != null && typeOf(page.owner[to]) === 'official') return null
  if (isWord(page, to, 'general')) return null
  if (isNamed(page, (page.tokens[at] as Token).start)) return null
  const words = page.tokens.slice(at, title.end).map((token) => token.fold)
  const thing = holderOf(page, words, place, discourse)
  return thing === null ? null : { thing, to }
}

/** Words for the holders of several titles: "the envoy", "the Lao leader", "the PM". */
const TITLES_MEANT = new Map([
  ['envoy', ['ambassador', 'high commissioner', 'consul general', 'special envoy']],
  ['diplomat', ['ambassador', 'high commissioner', 'consul general', 'deputy high commissioner']],
  ['leader', ['president', 'prime minister', 'premier', 'chancellor', 'governor', 'chief minister', 'first minister']],
  ['premier', ['premier', 'prime minister']],
  ['pm', ['pm', 'prime minister']],
  ['cm', ['cm', 'chief minister']],
  ['dignitary', ['president', 'prime minister', 'minister', 'governor', 'mayor']],
])

const MOST_THINGS = 300

/** "the Minister for Trade, Ann Lee": a title read beside its holder's name stands for nobody else. */
function isNamed(page: Page, start: number): boolean {
  return page.things
    .slice(0, MOST_THINGS)
    .some(({ offices }) => offices.some((office) => office.start <= start && start < office.end))
}

function holderOf(page: Page, words: readonly string[], place: Thing | null, discourse: Discourse): Thing | null {
  const head = words.join(' ')
  const holders = page.things
    .slice(0, MOST_THINGS)
    .filter(
      (thing) =>
        thing.type === 'official' &&
        thing.offices.some(
          (office) =>
            !office.former &&
            endsWith(office.words.join(' '), head) &&
            (place === null || office.of === place || office.of === null),
        ),
    )
  if (holders.length === 0) return null
  const sure = place === null ? holders : holders.filter((thing) => thing.offices.some(({ of }) => of === place))
  if (sure.length === 1) return sure[0] as Thing
  if (sure.length === 0 && place !== null) return null
  for (const thing of backwards(discourse, 2)) if (sure.includes(thing)) return thing
  // Of several only one has been spoken of so far.
  const told = new Set(backwards(discourse, discourse.line))
  const [known, ...others] = sure.filter((thing) => told.has(thing))
  return known !== undefined && others.length === 0 ? known : null
}

/** "Deputy Mayor" is no mayor, "Labor Minister" is a minister. */
function endsWith(title: string, head: string): boolean {
  const bare = title.replace(/ (?:of|for|to|in) .*$/, '')
  if (bare === head) return true
  return bare.endsWith(` ${head}`) && !/^(?:vice|deputy|assistant|lieutenant|acting|under)\b/.test(bare)
}

const REGION_NOUNS: Readonly<Record<string, readonly string[]>> = {
  province: ['province', 'state', 'prefecture', 'city'],
  state: ['state', 'province'],
  city: ['city'],
  county: ['county'],
  district: ['district'],
  prefecture: ['prefecture'],
  country: ['country'],
  nation: ['country'],
  kingdom: ['country'],
}

/** "the province" is the publisher's where it is one; else the latest region of that level. */
function regionOf(page: Page, noun: string, discourse: Discourse): Thing | null {
  const levels = REGION_NOUNS[noun]
  if (levels === undefined) return null
  const own = page.things.find((thing) => thing.type === 'region' && thing.code === page.voice)
  const level = levels[0] as string
  if (
    own !== undefined &&
    own.level !== null &&
    levels.slice(0, 2).includes(own.level) &&
    page.voice !== null &&
    (own.level === level || noun === 'province')
  )
    return own
  for (const thing of backwards(discourse, 3)) if (thing.type === 'region' && thing.level === level) return thing
  return null
}

function organisationOf(page: Page, noun: string, discourse: Discourse): Thing | null {
  if (page.vocabulary.signs.businessNouns.has(noun)) {
    for (const thing of backwards(discourse, 2)) if (thing.type === 'company') return thing
    return null
  }
  for (const thing of backwards(discourse, 4)) if (thing.type === 'institution' && bears(thing, noun)) return thing
  return null
}

function bears(thing: Thing, noun: string): boolean {
  if (noun.length < 5) return false
  const bare = foldName(thing.name).replace(/ (?:of|for|in|to) .*$/, '')
  return bare === noun || bare.endsWith(` ${noun}`)
}
