import { distance } from 'fastest-levenshtein'
import { foldName } from './fold-name.ts'
import { addForm, nameOf, newThing, type Office, type Page, type Thing } from './page.ts'
import { familyName } from './family-name.ts'
import type { NameRange } from './person-name.ts'
import type { Sphere } from './vocabulary.ts'

/** A name with the offices read beside it. */
export type Titled = {
  readonly name: NameRange
  readonly offices: readonly Office[]
  readonly sphere: Sphere
  /** The office this person held before or after another one: it is of the same. */
  readonly after?: Office
  person: Thing | null
}

/** The person a titled name stands for: one read already, or a new one. */
export function personOf(page: Page, { name, offices }: Titled): Thing {
  const text = nameOf(page, name.from, name.to)
  const single = name.to - name.from === 1
  const person =
    (single ? byOneName(page, text, offices) : byFullName(page, text, familyName(page, name), offices)) ??
    newPerson(page, name, text, single)
  addForm(page, person, text)
  enrol(page, person, text)
  person.gender ??= genderOf(page, name.from)
  for (const office of offices) addOffice(person, office)
  return person
}

const MEN = new Set(['mr', 'sir', 'shri', 'king', 'prince', 'his'])
const WOMEN = new Set(['ms', 'mrs', 'miss', 'smt', 'dame', 'madam', 'queen', 'princess', 'her'])

function genderOf(page: Page, from: number): 'm' | 'f' | null {
  for (let at = from - 1; at > from - 4; at--) {
    const word = page.tokens[at]?.fold ?? ''
    if (MEN.has(word)) return 'm'
    if (WOMEN.has(word)) return 'f'
    if (page.tokens[at]?.capital !== true && page.tokens[at]?.kind === 'word') return null
  }
  return null
}

function newPerson(page: Page, name: NameRange, text: string, single: boolean): Thing {
  const person = newThing(page, 'official', text)
  person.family = single ? foldName(text) : familyName(page, name)
  person.titleOnly = single
  return person
}

function addOffice(person: Thing, office: Office): void {
  const same = person.offices.find(
    (known) =>
      known.former === office.former &&
      known.words.join(' ') === office.words.join(' ') &&
      (known.of === office.of || known.of === null || office.of === null),
  )
  if (same === undefined) person.offices.push(office)
  else {
    same.of ??= office.of
    // "Gov." beside "Governor", "CM" beside "Chief Minister"
    const shortened = office.title.startsWith(same.title.replace(/\.$/, '')) || /^\p{Lu}{2,4}$/u.test(same.title)
    if (office.title.length > same.title.length && shortened) same.title = office.title
  }
}

/** Enters a person under each word of the name, and under all of them in whatever order. */
export function enrol(page: Page, person: Thing, name: string): void {
  const words = foldName(name).split(' ')
  for (const key of [...words, orderless(words)]) {
    const bearers = page.people.get(key)
    if (bearers === undefined) page.people.set(key, [person])
    else if (bearers.length < MOST_NAMESAKES && !bearers.includes(person)) bearers.push(person)
  }
}

/** Beyond that many namesakes in one article a name tells nobody apart. */
const MOST_NAMESAKES = 30

function orderless(words: readonly string[]): string {
  return `= ${[...words].sort().join(' ')}`
}

/** Same words in any order ("Kim Dong-yeon", "Dong Yeon Kim"), or a slip of the pen beside the same title or family name. */
function byFullName(page: Page, text: string, family: string, offices: readonly Office[]): Thing | null {
  const words = foldName(text).split(' ')
  const exact = page.people.get(orderless(words))?.find((person) => !person.titleOnly)
  if (exact !== undefined) return exact
  for (const word of words)
    for (const person of page.people.get(word) ?? [])
      if (!person.titleOnly && isVariant(person, text, family, offices)) return person
  return null
}

function isVariant(person: Thing, text: string, family: string, offices: readonly Office[]): boolean {
  const a = foldName(person.name)
  const b = foldName(text)
  const gap = distance(a, b)
  if (gap <= 1 && Math.min(a.length, b.length) > 7) return true
  if (sameGiven(a, b)) return true
  if (gap === 2 && Math.min(a.length, b.length) > 9 && shareTitle(person, offices)) return true
  if (person.family !== family) return false
  const [shorter, longer] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length) as [string[], string[]]
  if (shorter.length < 2 || shorter.length === longer.length) return false
  return shorter.every((word) => longer.includes(word))
}

/** "Siddhika Senarathne" and "Siddhika G. Senaratne". */
function sameGiven(a: string, b: string): boolean {
  const [first, ...rest] = a.split(' ')
  const [other, ...others] = b.split(' ')
  const last = rest.at(-1) ?? ''
  const otherLast = others.at(-1) ?? ''
  return (
    first === other &&
    (first?.length ?? 0) > 3 &&
    Math.min(last.length, otherLast.length) > 6 &&
    distance(last, otherLast) <= 2
  )
}

function shareTitle(person: Thing, offices: readonly Office[]): boolean {
  return offices.some((office) => person.offices.some((known) => known.words.join(' ') === office.words.join(' ')))
}

/** "Governor Kim", "Minister Phiphat": the person who bears this name, best one with this title. */
function byOneName(page: Page, text: string, offices: readonly Office[]): Thing | null {
  const word = foldName(text)
  const bearers = page.people.get(word) ?? doubleNamed(page, word)
  const scored = bearers.map((person) => ({
    person,
    score: titleLikeness(person, offices) + (person.family === word ? 0.5 : 0),
  }))
  scored.sort((a, b) => b.score - a.score)
  const [best, second] = scored
  if (best !== undefined) {
    if (best.score < 1 && bearers.length > 1 && second?.score === best.score) return null
    if (best.score < 1 && offices.length > 0 && !compatible(best.person, offices)) return null
    return best.person
  }
  return misspelt(page, word, offices)
}

/** "Minister Lange-Hoff": a family name of two words, joined. */
function doubleNamed(page: Page, word: string): readonly Thing[] {
  const at = word.lastIndexOf(' ')
  if (at < 0) return []
  return (page.people.get(word.slice(at + 1)) ?? []).filter(({ name }) => foldName(name).endsWith(` ${word}`))
}

/** "Ambassador Douclos" for Duclos: a family name one letter off beside the same title. */
function misspelt(page: Page, word: string, offices: readonly Office[]): Thing | null {
  if (word.length < 5) return null
  for (const person of page.things.slice(0, MOST_THINGS))
    if (
      person.type === 'official' &&
      person.family !== null &&
      distance(person.family, word) === 1 &&
      titleLikeness(person, offices) >= 1
    )
      return person
  return null
}

const MOST_THINGS = 200

const RANKS = ['vice', 'deputy', 'lieutenant', 'assistant']

/** How well the titles agree: 2 for the same head words, 1 for a shared word. */
function titleLikeness(person: Thing, offices: readonly Office[]): number {
  let best = 0
  for (const office of offices)
    for (const known of person.offices) {
      const a = office.words
      const b = known.words
      if (RANKS.some((rank) => a.includes(rank) !== b.includes(rank))) continue
      if (a.join(' ') === b.join(' ')) best = Math.max(best, 2)
      else if (a.every((word) => b.includes(word)) || b.every((word) => a.includes(word))) best = Math.max(best, 1.5)
      else if (a.at(-1) === b.at(-1)) best = Math.max(best, 1)
    }
  return best
}

/** A title that nobody read beside the full name may be another holder's: "Governor Kim" beside "Vice Governor Kim Hyun-gon". */
function compatible(person: Thing, offices: readonly Office[]): boolean {
  const heads = (list: readonly Office[]) => list.map(({ words }) => words.at(-1))
  const known = heads(person.offices)
  return (
    known.length === 0 || !heads(offices).some((head) => known.includes(head)) || titleLikeness(person, offices) > 0
  )
}
