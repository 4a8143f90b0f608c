import { foldName } from './fold-name.ts'
import { isMark, isWord, sameLine, titleAt } from './name-word.ts'
import { isOrganisation, newOffice, type Office, type Page, sight, typeOf } from './page.ts'
import { isHonorific, nameBefore, nameFrom, type NameRange } from './person-name.ts'
import { personOf, type Titled } from './person.ts'
import { matchPhrase } from './phrases.ts'
import { readTitle, type TitlePhrase } from './title.ts'
import { demonymRegion } from './demonym.ts'
import type { Token } from './token.ts'

/** Finds people by the office beside their names: "Governor X", "X, chairman of Y", "the mayor, X". */
export function findOfficials(page: Page): Titled[] {
  const found: Titled[] = []
  for (let at = 0; at < page.tokens.length; at++) {
    if (page.lines[page.lineOf[at] as number]?.kind === 'furniture') continue
    const listed = readList(page, at)
    if (listed.length > 0) {
      found.push(...listed)
      at = (listed.at(-1) as Titled).name.to - 1
      continue
    }
    const counterpart = isWord(page, at, 'counterpart') ? readCounterpart(page, at, found) : null
    if (counterpart !== null) {
      found.push(counterpart)
      continue
    }
    const phrases = readTitles(page, at)
    const last = phrases.at(-1)
    if (last === undefined) {
      const leader = readLeader(page, at)
      if (leader !== null) found.push(leader)
      continue
    }
    const name = nameBeside(page, phrases[0] as TitlePhrase, last, found)
    if (name === null) {
      at = titleAt(page, at)?.end !== undefined ? (titleAt(page, at)?.end as number) - 1 : at
      continue
    }
    const inFront = name.to <= (phrases[0] as TitlePhrase).outer
    found.push({
      name,
      offices: phrases.map((phrase) => office(page, phrase, inFront)),
      sphere: last.sphere,
      person: null,
    })
    at = Math.max(last.to, name.to > last.to ? name.to : 0) - 1
  }
  for (const titled of found) if (titled.name.to - titled.name.from > 1) see(page, titled)
  for (const titled of found) if (titled.name.to - titled.name.from === 1) see(page, titled)
  return found
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
}

/** "Senators X and Y", "Foreign Ministers X, Y and Z". */
function readList(page: Page, at: number): Titled[] {
  if (page.tokens[at]?.capital !== true || page.owner[at] != null) return []
  const title = matchPhrase(page.vocabulary.pluralTitles, page.tokens, at)
  if (title === null || !sameLine(page, at, title.end)) return []
  const region =
    demonymRegion(page, at - 1) ??
    (typeOf(page.owner[at - 1]) === 'region' ? (page.owner[at - 1]?.things[0] ?? null) : null)
  const { start } = page.tokens[at]
  const { end } = page.tokens[title.end - 1] as Token
  const text = singular(page.text.slice(start, end))
  const listed: Titled[] = []
  for (let next = title.end; listed.length < 12;) {
    const name = nameFrom(page, next)
    if (name === null || !sameLine(page, at, name.from)) break
    listed.push({
      name,
      sphere: title.value.sphere,
      person: null,
      offices: [newOffice({ start, end }, text, region, false)],
    })
    next = afterParty(page, name.to)
    while (isMark(page, next, ',') || isWord(page, next, 'and')) next++
    if (next === name.to) break
  }
  return listed.filter(({ name }) => name.to - name.from > 1 || listed.length > 1)
}

/** "(D-CA)" or "R-Idaho," between the names of a list. */
function afterParty(page: Page, at: number): number {
  if (!isMark(page, at, '(')) return at
  for (let close = at + 1; close < at + 6; close++) if (isMark(page, close, ')')) return close + 1
  return at
}

function singular(title: string): string {
  return title
    .replace(/ies$/, 'y')
    .replace(/men$/, 'man')
    .replace(/s( general)?$/i, '$1')
}

/** Titles in a row: "Deputy Prime Minister and Minister of Commerce". */
function readTitles(page: Page, at: number): TitlePhrase[] {
  const first = readTitle(page, at)
  if (first === null) return []
  const phrases = [first]
  for (let last = first; phrases.length < 4;) {
    let next = last.to
    if (isMark(page, next, ',')) next++
    if (!isWord(page, next, 'and') && !isMark(page, next, '&', '/')) break
    next++
    while (
      isWord(page, next, 'the', 'concurrent', 'concurrently', 'also') ||
      page.vocabulary.modifiers.has(page.tokens[next]?.fold ?? '')
    )
      next++
    const head = headWithin(page, next)
    const phrase = head === null || !sameLine(page, at, head) ? null : readTitle(page, head)
    if (phrase === null || phrase.outer <= last.to - 1) break
    if (nameFrom(page, last.to) !== null) break
    phrases.push(phrase)
    last = phrase
  }
  return phrases
}

/** The head of a title that begins at `at` with words of its field: "Foreign Affairs Minister". */
function headWithin(page: Page, at: number): number | null {
  for (let head = at; head < at + 4 && sameLine(page, at, head); head++) {
    if (titleAt(page, head) !== null && page.owner[head] == null) return head
    if (!(page.tokens[head] as Token).capital) return null
  }
  return null
}

function office(page: Page, phrase: TitlePhrase, inFront: boolean): Office {
  const first = page.tokens[phrase.from] as Token
  const last = page.tokens[phrase.to - 1] as Token
  return newOffice(
    { start: first.start, end: last.end },
    phrase.title,
    phrase.of ?? (inFront ? phrase.trailing : null),
    phrase.former,
  )
}

function nameBeside(page: Page, first: TitlePhrase, last: TitlePhrase, found: readonly Titled[]): NameRange | null {
  const after = nameFrom(page, last.to)
  if (after !== null && sameLine(page, last.to - 1, after.from) && fits(page, last, after)) return after
  const before = nameInFront(page, first.outer)
  if (
    before !== null &&
    !found.some(({ name }) => name.to === before.to && name.from === before.from && isNamedBefore(page, found, before))
  )
    return before
  if (isMark(page, last.to, ',', '(', '–', '-')) {
    const listed = nameFrom(page, last.to + 1)
    const sure = last.complete || isHonorific(page, last.to + 1) || isWord(page, first.outer - 1, 'the', 'its', 'their')
    if (listed !== null && sure && listed.to - listed.from > 1 && sameLine(page, last.to, listed.from)) return listed
  }
  return before
}

/** A lowercase title names someone only beside a full name: "company president David Dutton". */
function fits(page: Page, phrase: TitlePhrase, name: NameRange): boolean {
  const title = page.tokens[phrase.from] as Token
  if (page.vocabulary.signs.looseTitles.has(foldName(phrase.title)) && name.to - name.from < 2) return false
  if (title.capital) return true
  return name.to - name.from > 1 || page.vocabulary.surnames.has((page.tokens[name.from] as Token).fold)
}

function isNamedBefore(page: Page, found: readonly Titled[], range: NameRange): boolean {
  const titled = found.findLast(({ name }) => name.from === range.from)
  return titled !== undefined && titled.offices.some((place) => place.end < (page.tokens[range.from] as Token).start)
}

const BRIDGES = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'as',
  'is',
  'was',
  'currently',
  'who',
  'also',
  'been',
  'has',
  'appointed',
  'elected',
  'named',
  'became',
  'serves',
  'serving',
  'served',
  'new',
  'both',
  'concurrently',
  'then',
  'one',
  'of',
])
const PREDICATES = new Set(['as', 'is', 'was', 'became', 'named', 'appointed', 'elected'])

/** "X, [the] chairman", "X (chairman", "X, who serves as chairman", "X was appointed chairman". */
function nameInFront(page: Page, from: number): NameRange | null {
  let at = from - 1
  let predicate = false
  for (let steps = 0; steps < 5 && at > 0 && BRIDGES.has(page.tokens[at]?.fold ?? ''); steps++, at--)
    predicate ||= PREDICATES.has((page.tokens[at] as Token).fold)
  if (page.tokens[at]?.kind === 'possessive' && page.tokens[at - 1]?.capital === false) {
    at -= 2
    if (isWord(page, at, 'the', 'his', 'her', 'its', 'their')) at--
  }
  if (!sameLine(page, at, from)) return null
  const mark = isMark(page, at, ',', '(', '–', '—', '-')
  const addressed = !mark && !predicate
  let end = mark ? at : at + 1
  if (mark && isMark(page, end - 1, ')'))
    for (let open = end - 1; open > end - 6; open--) if (isMark(page, open, '(')) end = open
  if (mark && isWord(page, end - 1, 'pc', 'mp', 'phd', 'md', 'jr') && isMark(page, end - 2, ',')) end -= 2
  const name = nameBefore(page, end)
  if (name === null || name.to - name.from < 2) return null
  if (addressed && !(at + 1 === from && isHonorific(page, name.from - 1))) return null
  return isOrganisation(page.owner[name.from]) ? null : name
}

const LEADS = ['heads', 'leads', 'chairs', 'runs', 'headed', 'directs']

/** "X, who heads Y": an office without a title. */
function readLeader(page: Page, at: number): Titled | null {
  if (!isWord(page, at, ...LEADS) || !isWord(page, at - 1, 'who')) return null
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

/** "his Thai counterpart X" holds the same title elsewhere. */
function readCounterpart(page: Page, at: number, found: readonly Titled[]): Titled | null {
  const name = nameFrom(page, isMark(page, at + 1, ',') ? at + 2 : at + 1)
  const peer = found.at(-1)?.offices[0]
  if (name === null || peer === undefined || !sameLine(page, at, name.from)) return null
  const owner = page.owner[at - 1] ?? (page.tokens[at - 1]?.kind === 'possessive' ? page.owner[at - 2] : null)
  const of = demonymRegion(page, at - 1) ?? (typeOf(owner) === 'region' ? (owner?.things[0] ?? null) : null)
  const { start, end } = page.tokens[at] as Token
  return { name, person: null, sphere: 'country', offices: [newOffice({ start, end }, peer.title, of, false)] }
}
