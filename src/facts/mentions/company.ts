import { isMark, isNameWord, LONGEST_NAME, isPlain, isWord, sameLine, beginsSentence, titleAt } from './name-word.ts'
import {
  addForm,
  isOrganisation,
  nameOf,
  type Page,
  sight,
  surface,
  type Thing,
  thingNamed,
  typeOf,
  unsight,
} from './page.ts'
import { matchPhrase } from './phrases.ts'
import type { Token } from './token.ts'

/** Finds businesses by cover name ("Company A"), well-known name, legal form or business word ("EZL Co., Ltd.", "Mattson Technology"). */
export function findCompanies(page: Page): void {
  for (let at = 0; at < page.tokens.length; at++) {
    const token = page.tokens[at] as Token
    if (!token.capital && token.kind !== 'number') {
      const known = token.kind === 'word' ? knownCompany(page, at) : null
      if (known !== null && !known.plain && page.owner[at] == null) company(page, at, known.end)
      continue
    }
    if (page.owner[at] != null && typeOf(page.owner[at]) !== 'region') continue
    const end = coverName(page, at) ?? namedByForm(page, at)
    if (end === null) continue
    at = end - 1
  }
}

function coverName(page: Page, at: number): number | null {
  if (!isWord(page, at, 'company', 'firm', 'corporation')) return null
  const letter = page.tokens[at + 1]
  if (letter === undefined || !/^[A-Z]\.?$/.test(letter.text)) return null
  const bare = letter.text.endsWith('.')
    ? page.text.slice((page.tokens[at] as Token).start, letter.end - 1)
    : surface(page, at, at + 2)
  const thing = thingNamed(page, 'company', bare)
  thing.pseudonym = true
  sight(page, { from: at, to: at + 2 }, [thing])
  return at + 2
}

/** Reads the run of capitalised words from `at` and looks for a known company or for a business word in it. */
function namedByForm(page: Page, at: number): number | null {
  if (!isNameWord(page, at) && (page.tokens[at] as Token).kind !== 'number') return null
  const start = opensWithPlainWord(page, at) ? at + 1 : at
  const known = knownCompany(page, at)
  const form = formEnd(page, start)
  if (form !== null && form.end > (known?.end ?? 0)) return company(page, start, form.end)
  if (known !== null && (!known.plain || (page.owner[at] == null && signBeside(page, at, known.end))))
    return company(page, at, known.end)
  if (known?.plain === true && amongCompanies(page, at, known.end)) return company(page, at, known.end)
  return null
}

/** "(Shinhan, BC, Woori)": an abbreviation between companies is one too. */
function amongCompanies(page: Page, from: number, to: number): boolean {
  const isCompany = (at: number) => typeOf(page.owner[at]) === 'company' || knownCompany(page, at) !== null
  return isMark(page, from - 1, ',') && isMark(page, to, ',') && isCompany(from - 2) && isCompany(to + 1)
}

function opensWithPlainWord(page: Page, at: number): boolean {
  const token = page.tokens[at] as Token
  return beginsSentence(page, at) && page.lower.has(token.fold) && isPlain(page, token)
}

function knownCompany(page: Page, at: number): { end: number; plain: boolean } | null {
  const found = matchPhrase(page.vocabulary.companies, page.tokens, at)
  if (found === null || !sameLine(page, at, found.end - 1)) return null
  const name = surface(page, at, found.end)
  const line = page.lines[page.lineOf[at] as number]
  if (
    name.replace(/[’]/g, "'") !== found.value.name &&
    !(line?.titleCase && name.toLowerCase() === found.value.name.toLowerCase())
  )
    return null
  if (found.value.plain && line?.titleCase === true) return null
  if (
    found.end === at + 1 &&
    at > 0 &&
    sameLine(page, at - 1, at) &&
    page.tokens[at - 1]?.capital === true &&
    page.vocabulary.given.has((page.tokens[at - 1] as Token).fold)
  )
    return null
  // "Samsung Group Road", "Siemens Foundation": a longer name that is not the company's.
  if (
    isNameWord(page, found.end) &&
    sameLine(page, at, found.end) &&
    matchPhrase(page.vocabulary.heads, page.tokens, found.end) !== null
  )
    return null
  return { end: found.end, plain: found.value.plain }
}

/** A plain word is a company's name where the text treats it as one: possessive with an office, "and other companies", a title after it. */
function signBeside(page: Page, from: number, to: number): boolean {
  if (page.tokens[to]?.kind === 'possessive') return true
  const title = titleAt(page, to)
  if (title !== null && sameLine(page, from, to)) return true
  if (
    isWord(
      page,
      to,
      'will',
      'has',
      'announced',
      'plans',
      'said',
      'and',
      'expects',
      'is',
      'plant',
      'invested',
      'operates',
    )
  )
    return !beginsSentence(page, from) || isWord(page, to, 'will', 'has', 'announced', 'plans')
  for (let at = from - 1; at > from - 6 && at >= 0 && sameLine(page, at, from); at--)
    if (page.vocabulary.descriptors.has(page.tokens[at]?.fold ?? '')) return true
  for (let at = from - 2; at <= to + 1; at++) if (at !== from && typeOf(page.owner[at]) === 'company') return true
  return false
}

function formEnd(page: Page, start: number): { end: number } | null {
  let end: number | null = null
  let proper = false
  let words = 0
  for (let at = start; at - start < LONGEST_NAME && sameLine(page, at, start); at++) {
    const token = page.tokens[at] as Token
    const legal = words > 0 ? legalAt(page, at) : null
    if (
      legal !== null &&
      (legal.use === 'form'
        ? proper || words > 1
        : (proper && (legal.use === 'word' || words > 0)) ||
          (words > 0 && (token.fold === 'bank' || (legal.use === 'word' && titleFollows(page, legal.end)))))
    ) {
      if (!(legal.use === 'weak' && !endsRun(page, legal.end))) end = legal.end
      at = legal.end - 1
      words++
      continue
    }
    if (isMark(page, at, '&') && words > 0 && isNameWord(page, at + 1)) continue
    if (isMark(page, at, ',') && legalForm(page, at + 1)) continue
    if (isMark(page, at, '(') && words > 0 && isMark(page, at + 2, ')') && legalForm(page, at + 3)) {
      at += 2
      continue
    }
    if (!isNameWord(page, at) && !(token.kind === 'number' && token.text.length < 5 && words === 0)) break
    if (isOrganisation(page.owner[at])) break
    const title = titleAt(page, at)
    if (title !== null && (title.end > at + 1 || !page.vocabulary.signs.titlesInCompanies.has(token.fold))) break
    if (matchPhrase(page.vocabulary.heads, page.tokens, at)?.value.use === 'never') return null
    proper ||= !isPlain(page, token) || page.owner[at] != null || token.acronym
    words++
  }
  if (end === null || (!proper && words < 2) || onlyForms(page, start, end)) return null
  return publicBody(page, start, end) ? null : { end }
}

/** "Acme Motors Chairman": English words before a title are a company's name. */
function titleFollows(page: Page, at: number): boolean {
  return page.tokens[at]?.capital === true && titleAt(page, at) !== null
}

/** "Pvt Ltd", "Contracting Company Plc" alone name nobody. */
function onlyForms(page: Page, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const token = page.tokens[at] as Token
    if (
      token.kind === 'word' &&
      (page.owner[at] != null || (legalAt(page, at)?.use !== 'form' && (!isPlain(page, token) || token.acronym)))
    )
      return false
  }
  return !isWord(page, end - 1, 'bank', 'group') && !titleFollows(page, end)
}

function legalAt(page: Page, at: number): { use: 'form' | 'word' | 'weak'; end: number } | null {
  const token = page.tokens[at] as Token
  if (!token.capital && !isMark(page, at, '(') && token.fold !== 'bank') return null
  if (!token.capital) return null
  const found = matchPhrase(page.vocabulary.legal, page.tokens, at)
  return found === null ? null : { use: found.value, end: found.end }
}

function legalForm(page: Page, at: number): boolean {
  return page.tokens[at] !== undefined && legalAt(page, at)?.use === 'form'
}

function endsRun(page: Page, at: number): boolean {
  return !isNameWord(page, at)
}

/** "Gyeonggi Transportation Corporation": a corporation of public works is an institution. */
function publicBody(page: Page, start: number, end: number): boolean {
  if (!isWord(page, end - 1, 'corporation')) return false
  const works = page.tokens.slice(start, end - 1).some((token) => page.vocabulary.signs.publicWorks.has(token.fold))
  if (!works) return false
  const thing = thingNamed(page, 'institution', nameOf(page, start, end))
  claim(page, start, end, thing)
  return true
}

function company(page: Page, from: number, to: number): number {
  const end = isBranch(page, from, to) ? (page.owner[to]?.to as number) : to
  claim(page, from, end, thingNamed(page, 'company', nameOf(page, from, end)))
  return end
}

/** "Onsemi Korea", "Hualan Inspection Company Sri Lanka": a country right after a company's name belongs to it. */
export function isBranch(page: Page, from: number, to: number): boolean {
  const place = page.owner[to]
  return (
    place != null &&
    place.from === to &&
    typeOf(place) === 'region' &&
    place.things[0]?.level === 'country' &&
    sameLine(page, from, to)
  )
}

/** Gives tokens to an organisation; regions that stand inside its name let go. */
export function claim(page: Page, from: number, to: number, thing: Thing): void {
  for (let at = from; at < to; at++) {
    const owner = page.owner[at]
    if (owner == null) continue
    thing.region ??= typeOf(owner) === 'region' ? (owner.things[0] ?? null) : null
    unsight(page, owner)
  }
  addForm(page, thing, nameOf(page, from, to))
  sight(page, { from: from, to: to }, [thing])
}
