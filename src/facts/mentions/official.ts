import { readCounterpart } from './counterpart.ts'
import { nameBeside } from './name-beside.ts'
import { isMark, isNameWord, isPlain, isWord, sameLine, titleAt } from './name-word.ts'
import {
  addForm,
  isOrganisation,
  nameOf,
  newOffice,
  type Office,
  type Page,
  sight,
  type Thing,
  thingNamed,
  typeOf,
} from './page.ts'
import { nameBefore, nameFrom } from './person-name.ts'
import { enrol, personOf, type Titled } from './person.ts'
import { readTitleList } from './title-list.ts'
import { BUSINESS_TITLES } from './title-left.ts'
import { readTitle, type TitlePhrase } from './title.ts'
import { readUntitled } from './untitled.ts'
import type { Sphere } from './vocabulary.ts'
import type { Token } from './token.ts'

/** Finds people by the office beside their names: "Governor X", "X, chairman of Y", "the mayor, X". */
export function findOfficials(page: Page): void {
  const found = page.titled
  for (let at = 0; at < page.tokens.length; at++) {
    if (page.lines[page.lineOf[at] as number]?.kind === 'furniture') continue
    const listed = readTitleList(page, at)
    if (listed.length > 0) {
      found.push(...listed)
      at = (listed.at(-1) as Titled).name.to - 1
      continue
    }
    const counterpart = readCounterpart(page, at, found)
    if (counterpart !== null) {
      found.push(counterpart)
      continue
    }
    const phrases = readTitles(page, at)
    const last = phrases.at(-1)
    if (last === undefined) {
      const leader = readLeader(page, at) ?? readUntitled(page, at)
      if (leader !== null) found.push(leader)
      continue
    }
    const name = nameBeside(page, phrases[0] as TitlePhrase, last, found)
    if (name === null) {
      at = titleAt(page, at)?.end !== undefined ? (titleAt(page, at)?.end as number) - 1 : at
      continue
    }
    const inFront = name.to <= (phrases[0] as TitlePhrase).outer
    const body = inFront ? null : bodyAfter(page, name.to, last)
    const shared = phrases.length > 1 && typeof last.of?.code === 'string' ? last.of : null
    const employer = phrases.length > 1 && BUSINESS_TITLES.has(last.sphere) ? last.of : null
    found.push({
      name,
      offices: phrases.map((phrase) =>
        office(
          page,
          phrase,
          (inFront ? phrase.trailing : body) ??
            (GOVERNING.has(phrase.sphere) ? shared : phrase.trailing === null ? employer : null),
        ),
      ),
      sphere: last.sphere,
      person: null,
    })
    at = Math.max(last.to, name.to > last.to ? name.to : 0) - 1
  }
  for (const titled of found) if (titled.name.to - titled.name.from > 1) see(page, titled)
  for (const titled of found) if (titled.name.to - titled.name.from === 1) see(page, titled)
}

function see(page: Page, titled: Titled): void {
  const { from, to } = titled.name
  for (let at = from; at < to; at++) {
    const owner = page.owner[at]
    if (owner != null && typeOf(owner) === 'region')
      for (let inside = owner.from; inside < owner.to; inside++) page.owner[inside] = null
  }
  const person = personOf(page, titled)
  titled.person = person
  sight(page, { from: from, to: to }, [person])
  const called = page.tokens[to + 1]
  // "President Joko Widodo (Jokowi)"
  if (to - from < 2 || !isMark(page, to, '(') || !isMark(page, to + 2, ')') || page.owner[to + 1] != null) return
  if (called === undefined || !called.capital || called.acronym || !isNameWord(page, to + 1) || isPlain(page, called)) return // prettier-ignore
  enrol(page, person, called.text)
  addForm(page, person, called.text)
  sight(page, { from: to + 1, to: to + 2 }, [person])
}

const GOVERNING = new Set<Sphere>(['country', 'ministry'])

/** Titles in a row: "Deputy Prime Minister and Minister of Commerce". */
function readTitles(page: Page, at: number): readonly TitlePhrase[] {
  const first = readTitle(page, at)
  if (first === null) return NONE
  const phrases = [first]
  for (let last = first; phrases.length < 4;) {
    let next = last.to
    if (isMark(page, next, ',')) next++
    if (next === last.to || !inTriad(page, next)) {
      if (!isWord(page, next, 'and') && !isMark(page, next, '&', '/')) break
      next++
    }
    while (
      isWord(page, next, 'the', 'concurrent', 'concurrently', 'also') ||
      page.vocabulary.modifiers.has(page.tokens[next]?.fold ?? '')
    )
      next++
    const head = headWithin(page, next)
    const phrase = head === null || !sameLine(page, at, head) ? null : readTitle(page, head)
    if (phrase === null || phrase.outer <= last.to - 1) break
    // "the governor and Osaka Governor X": another's.
    const { capital, acronym } = page.tokens[phrase.from] as Token
    const lone = (page.tokens[last.from] as Token).capital || acronym || nameFrom(page, phrase.to) === null
    if (capital && !lone) break
    // "the Premier and Acme Holdings President X": the first is not named here.
    const apart = isWord(page, first.outer - 1, 'the') && first.of === null && phrase.outer < phrase.from
    if (apart && phrase.of !== null && nameFrom(page, phrase.to) !== null) break
    if (nameFrom(page, last.to) !== null || beginsNext(page, first, last, phrase)) break
    phrases.push(phrase)
    last = phrase
  }
  return phrases
}

const NONE: readonly TitlePhrase[] = []

/** "the chairman, president and CEO of" */
function inTriad(page: Page, at: number): boolean {
  const middle = titleAt(page, at)
  if (middle === null) return false
  for (let and = at + 1; and < middle.end; and++) if (isWord(page, and, 'and')) return true
  return isWord(page, middle.end, 'and') && titleAt(page, middle.end + 1) !== null
}

/** "X, chair of the board, and Mayor Y": the second title is another's. */
function beginsNext(page: Page, first: TitlePhrase, last: TitlePhrase, phrase: TitlePhrase): boolean {
  if (!isMark(page, last.to, ',') || !isMark(page, first.outer - 1, ',')) return false
  return nameFrom(page, phrase.to) !== null && nameBefore(page, first.outer - 1) !== null
}

/** The head of a title that begins at `at` with words of its field: "Foreign Affairs Minister". */
function headWithin(page: Page, at: number): number | null {
  const body = page.owner[at]
  if (body != null && isOrganisation(body)) return titleAt(page, body.to) === null ? null : body.to
  for (let head = at; head < at + 4 && sameLine(page, at, head); head++) {
    if (titleAt(page, head) !== null && page.owner[head] == null) return head
    if (!(page.tokens[head] as Token).capital) return null
  }
  return null
}

function office(page: Page, phrase: TitlePhrase, body: Thing | null): Office {
  const first = page.tokens[phrase.from] as Token
  const last = page.tokens[phrase.to - 1] as Token
  return newOffice({ start: first.start, end: last.end }, phrase.title, phrase.of ?? body, phrase.former)
}

/** "Governor X of Y", "Director General X of the Bureau": what stands after the name. */
function bodyAfter(page: Page, to: number, { sphere }: TitlePhrase): Thing | null {
  if (!isWord(page, to, 'of', 'from')) return null
  const at = isWord(page, to + 1, 'the') ? to + 2 : to + 1
  const owner = page.owner[at]
  if (!sameLine(page, to, at)) return null
  if (owner != null) return isOrganisation(owner) || typeOf(owner) === 'region' ? (owner.things[0] ?? null) : null
  const token = page.tokens[at] as Token
  if (sphere !== 'region' || !isNameWord(page, at) || isPlain(page, token) || isNameWord(page, at + 1)) return null
  const place = thingNamed(page, 'region', nameOf(page, at, at + 1))
  sight(page, { from: at, to: at + 1 }, [place])
  return place
}

const LEADS = ['heads', 'leads', 'chairs', 'runs', 'headed', 'directs']

/** "X, who heads Y": an office without a title. */
function readLeader(page: Page, at: number): Titled | null {
  if (!isWord(page, at - 1, 'who') || !isWord(page, at, ...LEADS)) return null
  const next = isWord(page, at + 1, 'the') ? at + 2 : at + 1
  const owner = page.owner[next]
  const name = nameBefore(page, isMark(page, at - 2, ',') ? at - 2 : at - 1)
  if (name === null || owner == null || !isOrganisation(owner) || name.to - name.from < 2) return null
  const { start } = page.tokens[at] as Token
  const { end } = page.tokens[owner.to - 1] as Token
  return {
    name,
    person: null,
    sphere: 'body',
    offices: [newOffice({ start, end }, 'head', owner.things[0] ?? null, false)],
  }
}
