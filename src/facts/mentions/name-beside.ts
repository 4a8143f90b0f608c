import { foldName } from './fold-name.ts'
import { isMark, isPlain, isWord, sameLine } from './name-word.ts'
import { isOrganisation, type Page, typeOf } from './page.ts'
import { isHonorific, nameBefore, nameFrom, type NameRange } from './person-name.ts'
import type { Titled } from './person.ts'
import { matchPhrase } from './phrases.ts'
import type { TitlePhrase } from './title.ts'
import type { Token } from './token.ts'

/** The name that titles in a row belong to: right after them, in front, or after a comma; null where nobody is named. */
export function nameBeside(
  page: Page,
  first: TitlePhrase,
  last: TitlePhrase,
  found: readonly Titled[],
): NameRange | null {
  const after = nameFrom(page, last.to) ?? nameFrom(page, bracketEnd(page, last.to))
  if (after !== null && sameLine(page, last.to - 1, after.from) && fits(page, last, after))
    return isVenue(page, after) ? null : after
  const chained = chainEnd(page, last.to)
  const behind = chained > last.to ? nameFrom(page, chained) : null
  if (behind !== null && behind.to - behind.from > 1 && fits(page, last, behind)) return behind
  const before = nameInFront(page, first.outer, found)
  if (before !== null && !isNamedBefore(page, found, before)) return before
  const end = bracketEnd(page, last.to)
  if (isMark(page, end, ',', '(', '–', '-') && !isOfOffice(page, first.outer)) {
    const listed = nameFrom(page, isChief(page, end + 1) ? end + 2 : bodyEnd(page, end + 1))
    const sure =
      last.complete ||
      end > last.to ||
      isHonorific(page, end + 1) ||
      isWord(page, first.outer - 1, 'the', 'its', 'their', 'our', 'his', 'her', 'were', 'included') ||
      [first.outer, first.from].some((at) => page.tokens[at - 1]?.kind === 'possessive')
    const enough =
      listed !== null &&
      (listed.to - listed.from > 1 || isMononym(page, last, listed) || isAddressed(page, end + 1, listed))
    if (enough && sure && sameLine(page, end, listed.from)) return listed
  }
  return before
}

const LEVELS = ['city', 'province', 'prefecture', 'state', 'region', 'county', 'district', 'municipality']

/** "Director of the Mayoral Office of Rivas city of Spain's Madrid region X": where the places end that a title goes on with. */
function chainEnd(page: Page, at: number): number {
  let end = at
  for (let steps = 0; steps < 3; steps++) {
    const more = isWord(page, end, 'and', '&') ? page.owner[isWord(page, end + 1, 'the') ? end + 2 : end + 1] : null
    if (more != null && isOrganisation(more) && sameLine(page, at - 1, more.to - 1)) {
      end = more.to
      continue
    }
    let next = isWord(page, end, ...LEVELS) ? end + 1 : end
    if (!isWord(page, next, 'of', 'in')) break
    next += isWord(page, next + 1, 'the') ? 2 : 1
    const owner = page.owner[next]
    if (owner == null || typeOf(owner) !== 'region' || !sameLine(page, at - 1, next)) break
    const inner = page.tokens[owner.to]?.kind === 'possessive' ? page.owner[owner.to + 1] : null
    end = inner != null && typeOf(inner) === 'region' ? inner.to : owner.to
  }
  return end
}

/** "from the Office of the Minister, X": who is named is another. */
function isOfOffice(page: Page, outer: number): boolean {
  const of = isWord(page, outer - 1, 'the') ? outer - 2 : outer - 1
  return isWord(page, of, 'of') && isWord(page, of - 1, 'office', 'secretariat', 'cabinet')
}

/** "The Director-General, Office of Trade, Mr. X": behind the body that stands between two commas. */
function bodyEnd(page: Page, at: number): number {
  const owner = page.owner[at]
  if (owner == null || !isOrganisation(owner) || owner.from !== at || !isMark(page, owner.to, ',')) return at
  return isHonorific(page, owner.to + 1) ? owner.to + 1 : at
}

/** "the Minister for Trade, Mr Byrne, opened": one name with a form of address between two commas. */
function isAddressed(page: Page, at: number, { from, to }: NameRange): boolean {
  return from === at + 1 && isWord(page, at, 'mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'miss') && isMark(page, to, ',')
}

/** "Indonesia's ambassador to Malaysia, Hermanto, said": one name between two commas. */
function isMononym(page: Page, title: TitlePhrase, { from, to }: NameRange): boolean {
  const token = page.tokens[from] as Token
  return (
    title.of !== null &&
    ['envoy', 'region', 'ministry'].includes(title.sphere) &&
    isMark(page, from - 1, ',') &&
    isMark(page, to, ',') &&
    !isPlain(page, token) &&
    !token.acronym &&
    page.owner[from] == null
  )
}

/** After the abbreviation in brackets of what stands before: "of the Catalan Health Service (CatSalut), X". */
function bracketEnd(page: Page, at: number): number {
  return isMark(page, at, '(') && isMark(page, at + 2, ')') && page.tokens[at + 1]?.capital === true ? at + 3 : at
}

/** "The Commissioner for Trade, Chief Wale Alabi": a form of address in West Africa. */
function isChief(page: Page, at: number): boolean {
  return (
    isWord(page, at, 'chief', 'councillor', 'alderman', 'otunba', 'nana', 'engr', 'prince', 'princess') &&
    page.tokens[at]?.capital === true
  )
}

/** "Sultan Qaboos Street": a place named after somebody. */
function isVenue(page: Page, { from, to }: NameRange): boolean {
  const last = page.tokens[to - 1] as Token
  return (
    to - from > 1 &&
    matchPhrase(page.vocabulary.things, page.tokens, to - 1) !== null &&
    !page.vocabulary.surnames.has(last.fold) &&
    !page.vocabulary.given.has(last.fold)
  )
}

/** A lowercase title names someone only beside a full name: "company president David Dutton". */
function fits(page: Page, phrase: TitlePhrase, name: NameRange): boolean {
  const title = page.tokens[phrase.from] as Token
  if (page.vocabulary.signs.looseTitles.has(foldName(phrase.title)) && name.to - name.from < 2) return false
  if (title.capital) return true
  return name.to - name.from > 1 || page.vocabulary.surnames.has((page.tokens[name.from] as Token).fold)
}

function isNamedBefore(page: Page, found: readonly Titled[], range: NameRange): boolean {
  const titled = found.slice(-8).findLast(({ name }) => name.from === range.from && name.to === range.to)
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
function nameInFront(page: Page, from: number, found: readonly Titled[]): NameRange | null {
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
  for (let most = 3; mark && most > 0 && SUFFIXES.has(page.tokens[end - 1]?.text.replaceAll('.', '') ?? ''); most--)
    end -= isMark(page, end - 2, ',') ? 2 : 1
  const name = nameBefore(page, end)
  if (name === null || (name.to - name.from < 2 && !isKnown(page, name, mark || predicate, found))) return null
  const near = at + 1 === from || (at + 2 === from && isWord(page, at + 1, 'the'))
  if (addressed && !(near && isHonorific(page, name.from - 1))) return null
  // "at Maple House, the Secretary": where it was.
  if (isWord(page, name.from - 1, 'at', 'in', 'near') || isVenue(page, name)) return null
  return isOrganisation(page.owner[name.from]) ? null : name
}

/** Letters after a name: "Rhona Muir MSP, a former councillor". */
const SUFFIXES = new Set([
  'MP',
  'MSP',
  'MLA',
  'MEP',
  'MPP',
  'TD',
  'KC',
  'QC',
  'OBE',
  'CBE',
  'MBE',
  'AM',
  'AO',
  'PhD',
  'PC',
  'MHA',
  'MLC',
  'IAS',
  'IPS',
  'IFS',
  'IRS',
  'JP',
  'SC',
  'CH',
  'GCMG',
])

/** "Mr Sato, formerly consul", "Somchai, a former mayor" of whom the article has spoken. */
function isKnown(page: Page, { from }: NameRange, apart: boolean, found: readonly Titled[]): boolean {
  if (!apart) return false
  if (isHonorific(page, from - 1)) return true
  const word = page.tokens[from]?.fold
  return found.slice(-200).some(({ name }) => {
    for (let at = name.from; at < name.to; at++) if (page.tokens[at]?.fold === word) return name.to - name.from > 1
    return false
  })
}
