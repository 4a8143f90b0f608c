import { demonymRegion } from './demonym.ts'
import { foldName } from './fold-name.ts'
import { kinship } from './kinship.ts'
import { isMark, isWord } from './name-word.ts'
import { fitsLevel } from './office-level.ts'
import { isOrganisation, type Office, type Page, type Thing, typeOf } from './page.ts'
import { isHonorific } from './person-name.ts'
import type { Titled } from './person.ts'
import type { Sphere } from './vocabulary.ts'

export type Named = { readonly titled: Titled; readonly office: Office }

/** Of what an office is by its own sentence; `before` is the office read last in it, as far as it is known of what. */
export function ofSentence(page: Page, titled: Titled, office: Office, before: Named | null): Thing | null {
  const { name, sphere } = titled
  const own = titleStart(page, name.from, office)
  if (isWord(page, own - 1, 'its')) return latest(page, own)
  const stood = stoodFor(page, name.to) ?? (own < name.to ? null : stoodFor(page, titleEnd(page, own, office)))
  const first = Math.min(own, name.from)
  const sent = stood ?? sentFor(page, first) ?? delegated(page, first, office)
  if (sent !== null && STANDING.has(sphere)) return sent
  switch (sphere) {
    case 'country':
      if (office.words.at(-1) !== 'president') return colleague(page, own, before)
      if (before !== null && own - before.titled.name.to < 4)
        return before.office.of !== null && before.office.of.type !== 'region' ? before.office.of : null
      return presided(page, own, name.from)
    case 'corporate':
    case 'body':
      if (isWord(page, own - 1, 'company') || isWord(page, own, 'company')) return latest(page, own)
      if (before?.office.of != null && before.office.of.type !== 'region' && own - before.titled.name.to < 4)
        return before.office.of
      return employer(page, office, own)
    case 'ministry':
      return colleague(page, own, before)
    case 'region':
      return colleague(page, own, before) ?? placeOf(page, titled, office, own)
    default:
      return null
  }
}

const STANDING = new Set<Sphere>(['country', 'ministry', 'region', 'envoy'])

/** "X, who signed for Bavaria", "X, Minister of Trade, represented Thailand", "X on the Thai side". */
function stoodFor(page: Page, to: number): Thing | null {
  let at = isMark(page, to, ',') ? to + 1 : to
  if (isWord(page, at, 'who')) at++
  if (isWord(page, at, 'on') && isWord(page, at + 1, 'the') && isWord(page, at + 3, 'side'))
    return demonymRegion(page, at + 2) ?? regionAt(page, at + 2)
  if (isWord(page, at, 'representing', 'represented')) return regionAt(page, at + 1)
  if (!isWord(page, at, 'signed', 'spoke', 'signing')) return null
  if (isWord(page, at + 1, 'for')) return regionAt(page, at + 2)
  for (let on = at + 1; on < at + 8; on++)
    if (isWord(page, on, 'behalf') && isWord(page, on + 1, 'of')) return regionAt(page, on + 2)
  return null
}

/** "representing Thailand, Mr. X", "on behalf of Sri Lanka, the Minister of Ports, X" */
function sentFor(page: Page, start: number): Thing | null {
  let at = start - 1
  while (isHonorific(page, at) || isMark(page, at, ',') || isWord(page, at, 'the', 'by')) at--
  const owner = page.owner[at]
  if (owner == null || typeOf(owner) !== 'region' || !(isMark(page, at + 1, ',') || isWord(page, at + 1, 'by')))
    return null
  const before = isWord(page, owner.from - 1, 'the') ? owner.from - 2 : owner.from - 1
  const sent =
    isWord(page, before, 'representing') || (isWord(page, before, 'of') && isWord(page, before - 1, 'behalf'))
  return sent ? (owner.things[0] ?? null) : null
}

const PARTIES = ['delegation', 'mission', 'team', 'party', 'group', 'contingent']

/** "a delegation from the Japanese prefecture of Aichi, led by Governor X", "a Fujian delegation headed by Vice Governor X". */
function delegated(page: Page, start: number, office: Office): Thing | null {
  let at = start - 1
  while (isHonorific(page, at) || isWord(page, at, 'the', 'its', 'their')) at--
  if (!isWord(page, at, 'by') || !isWord(page, at - 1, 'led', 'headed')) return null
  const line = page.lines[page.lineOf[start] as number]
  const floor = Math.max(line?.from ?? 0, at - MOST_OF_PARTY)
  let party = at - 2
  while (party >= floor && !isWord(page, party, ...PARTIES)) party--
  if (party < floor) return null
  const fits = (thing: Thing | undefined) => thing?.type === 'region' && fitsSender(thing, office)
  if (isWord(page, party + 1, 'from', 'of'))
    for (let on = party + 2; on < at - 1; on++) {
      const thing = page.owner[on]?.things[0]
      if (thing !== undefined && fits(thing)) return thing
    }
  const before = page.tokens[party - 1]?.kind === 'possessive' ? party - 2 : party - 1
  const sender = page.owner[before]?.things[0]
  return sender !== undefined && fits(sender) ? sender : null
}

const MOST_OF_PARTY = 24

/** Ministers come for countries and states, governors and mayors for what fits them. */
function fitsSender(thing: Thing, office: Office): boolean {
  return /\b(?:minister|president)$/.test(office.words.join(' ')) && office.words[0] !== 'chief'
    ? thing.level === 'country' || thing.level === 'state' || thing.level === 'province'
    : fitsLevel(thing, office)
}

function regionAt(page: Page, at: number): Thing | null {
  const owner = page.owner[isWord(page, at, 'the') ? at + 1 : at]
  return owner != null && typeOf(owner) === 'region' ? (owner.things[0] ?? null) : null
}

const HEADS = new Set([
  'premier',
  'president',
  'governor',
  'gov',
  'chief minister',
  'prime minister',
  'first minister',
  'deputy prime minister',
  'vice premier',
  'deputy premier',
  'deputy chief minister',
  'minister president',
])

/** "Premier X and Agriculture Minister Y" serve one region. */
export function colleague(page: Page, own: number, before: Named | null): Thing | null {
  if (before === null || own - before.titled.name.to > 3) return null
  if (!isWord(page, own - 1, 'and') && !isMark(page, own - 1, ',')) return null
  const { of, words, former } = before.office
  return !former && of?.type === 'region' && HEADS.has(words.join(' ')) && own > before.titled.name.to ? of : null
}

/** Index of the token a title begins with, near the name. */
export function titleStart(page: Page, name: number, office: Office): number {
  for (let at = name; at > name - 16 && at >= 0; at--) if (page.tokens[at]?.start === office.start) return at
  for (let at = name; at < name + 16; at++) if (page.tokens[at]?.start === office.start) return at
  return name
}

function titleEnd(page: Page, own: number, office: Office): number {
  let at = own
  while (at < own + 20 && (page.tokens[at]?.start ?? Infinity) < office.end) at++
  return at
}

/** The organisation named last before a token, in the same sentence where `from` says so. */
function latest(page: Page, before: number, from = 0): Thing | null {
  for (let at = before - 1; at >= from && at > before - 60; at--)
    if (isOrganisation(page.owner[at])) return page.owner[at]?.things[0] ?? null
  return null
}

/** Words behind which nothing is looked for: a sentence that goes on for longer is a list. */
const FAR = 150

/** What a title without a body can be of: a rector of a university, a managing director of a company. */
const BODIES: readonly (readonly [RegExp, RegExp | 'company'])[] = [
  [
    /^(?:rector|vice rector|vice chancellor|provost|dean|professor|registrar)/,
    /universit|college|institute|school|academ/,
  ],
  [/^superintendent/, /school|department|police|prison|district/],
  [/^(?:headmaster|principal)$/, /school|college|academ|gymnasium/],
  [/^(?:ceo|cfo|coo|cto|managing director|chief executive officer|general manager|md|managing officer)/, 'company'],
]

/** The organisation before it in the sentence; for a title that tells what kind of body it is of, in the sentence before too. */
function employer(page: Page, office: Office, own: number): Thing | null {
  const far = own - FAR
  const start = Math.max(page.lines[page.lineOf[own] as number]?.from ?? 0, far)
  const wanted = BODIES.find(([title]) => title.test(office.words.join(' ')))?.[1]
  const here = latest(page, own, start)
  if (wanted === undefined) return here
  if (here !== null && suits(here, wanted)) return here
  const line = page.lines[(page.lineOf[own] as number) - 1]
  const fitting = new Set<Thing>()
  for (let at = line?.kind === 'body' ? Math.max(line.from, far) : start; at < own; at++) {
    const thing = page.owner[at]?.things[0]
    if (thing !== undefined && suits(thing, wanted)) fitting.add(thing)
  }
  if (fitting.size === 1) return [...fitting][0] as Thing
  return wanted === 'company' ? here : null
}

function suits(thing: Thing, wanted: RegExp | 'company'): boolean {
  return wanted === 'company'
    ? thing.type === 'company'
    : thing.type === 'institution' && wanted.test(foldName(thing.name))
}

/** Bodies that have presidents: those named in the same sentence, and those of which the sentence before speaks. */
const PRESIDED = /association|federation|foundation|council|society|chamber/
const TAUGHT = /universit|college|institut|academ|school|hospital/

/** A president beside a university, company or chamber named just before, where nobody is a country's. */
function presided(page: Page, own: number, name: number): Thing | null {
  const line = page.lineOf[name] as number
  for (let at = own - 1; at >= 0 && at > own - 60; at--) {
    const here = page.lineOf[at] as number
    if (here < line - 1 || page.lines[here]?.kind !== 'body') return null
    // "X of the association called on Vice President Y": another's.
    if (isWord(page, at, 'call', 'called', 'calls', 'met', 'received')) return null
    const thing = page.owner[at]?.things[0]
    if (thing === undefined || isFamous(page, thing)) continue
    if (thing.type === 'region' && thing.level === 'country') return null
    const folded = foldName(thing.name)
    if (thing.type === 'institution' && (TAUGHT.test(folded) || (here === line && PRESIDED.test(folded)))) return thing
    if (thing.type === 'company' && here === line) return thing
  }
  return null
}

/** The United Nations, ASEAN and their like have no president who would be named without them. */
function isFamous(page: Page, { name }: Thing): boolean {
  const first = foldName(name).split(' ')[0] as string
  return page.vocabulary.institutions.get(first)?.some(({ value }) => value.name === name) === true
}

/** "In Arizona, Governor X"; "in Lyon, where she met Mayor X". */
function placeOf(page: Page, titled: Titled, office: Office, own: number): Thing | null {
  const { name } = titled
  const line = page.lines[page.lineOf[name.from] as number]
  if (line === undefined) return null
  const opener = isWord(page, line.from, 'in', 'at') ? page.owner[line.from + 1] : null
  const place = opener?.things[0]
  const named = name.to - name.from > 1 && page.tokens[opener?.to as number]?.text === ','
  if (place?.type === 'region' && named && fitsLevel(place, office) && kinship(page, titled, place) >= 0) return place
  let last: Thing | null = null
  let near: Thing | null = null
  for (let at = Math.max(line.from, own - FAR); at < own; at++) {
    if (isWord(page, at, 'where')) near = last
    const owner = page.owner[at]
    const thing = owner?.things[0]
    if (owner == null || owner.from !== at || thing?.type !== 'region' || !fitsLevel(thing, office)) continue
    last = thing
  }
  return near !== null && kinship(page, titled, near) >= 0 ? near : null
}
