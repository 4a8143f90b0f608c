import { formEnd, formsEnd } from './company-form.ts'
import { isMark, isNameWord, isPlain, isWord, sameLine, beginsSentence, titleAt } from './name-word.ts'
import { addForm, nameOf, type Page, sight, surface, type Thing, thingNamed, typeOf, unsight } from './page.ts'
import { matchPhrase } from './phrases.ts'
import type { Token } from './token.ts'

/** Behind a name, what only a body does. */
const DEEDS = ['will', 'has', 'announced', 'plans', 'cancelled', 'scrapped', 'invested', 'pledged', 'invests']
/** What stands behind other names too: not at the beginning of a sentence, where any word has a capital. */
const TRAITS = ['said', 'and', 'expects', 'is', 'plant', 'executives', 'factory', 'dealers', 'shareholders', 'operates']

/** Finds businesses by cover name ("Company A"), well-known name, legal form or business word ("EZL Co., Ltd.", "Mattson Technology"). */
export function findCompanies(page: Page): void {
  for (let at = 0; at < page.tokens.length; at++) {
    const token = page.tokens[at] as Token
    if (!token.capital && token.kind !== 'number') {
      const known = token.kind === 'word' ? knownCompany(page, at) : null
      if (known !== null && !known.plain && !known.respelt && page.owner[at] == null) company(page, at, known.end)
      continue
    }
    if (page.owner[at] != null && typeOf(page.owner[at]) !== 'region') continue
    // "Since 2015 Acme Motors"
    if (token.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text)) continue
    const end = coverName(page, at) ?? bodyWithForm(page, at) ?? namedByForm(page, at)
    if (end === null) continue
    at = end - 1
  }
}

/** "Ninewells Hospital Pvt Ltd": with a legal form behind it, a hospital or school is a business. */
function bodyWithForm(page: Page, at: number): number | null {
  const body = page.owner[at - 1]
  if (body == null || typeOf(body) !== 'institution' || !sameLine(page, body.from, at)) return null
  // "the Board of Acme Bank PLC"
  for (let inside = body.from; inside < body.to; inside++) if (isWord(page, inside, 'of')) return null
  const end = formsEnd(page, at)
  return end === null ? null : company(page, body.from, end)
}

const COVERS = new Set(['company', 'firm', 'corporation'])

function coverName(page: Page, at: number): number | null {
  if (!COVERS.has((page.tokens[at] as Token).fold)) return null
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
  const known = knownCompany(page, at)
  if (!isNameWord(page, at) && (page.tokens[at] as Token).kind !== 'number')
    return known === null || known.plain ? null : company(page, at, known.end)
  const prefixed = formBefore(page, at)
  if (prefixed !== null) return company(page, at, prefixed)
  const start = opensWithPlainWord(page, at) ? at + 1 : at
  for (const from of start === at ? [at] : [start, at]) {
    const form = formEnd(page, from)
    if (form === null || form.end <= (known?.end ?? 0) || isUndertaking(page, form.end)) continue
    return publicBody(page, from, form.end) ? null : company(page, afterShout(page, from), form.end)
  }
  if (known !== null && (!known.plain || (page.owner[at] == null && signBeside(page, at, known.end))))
    return company(page, at, armEnd(page, known.end))
  const formed = known?.plain === true && page.owner[at] == null ? groupEnd(page, known.end) : null
  if (formed !== null) return company(page, at, formed)
  if (known?.plain === true && amongCompanies(page, at, known.end)) return company(page, at, known.end)
  return null
}

/** "Sun Power Africa Initiative", "Acme Energy Summit": the name goes on to that of a programme or event. */
function isUndertaking(page: Page, end: number): boolean {
  for (let at = end; at < end + 4 && page.tokens[at]?.capital === true && sameLine(page, end - 1, at); at++)
    if (
      isWord(
        page,
        at,
        'initiative',
        'programme',
        'program',
        'summit',
        'forum',
        'conference',
        'award',
        'awards',
        'week',
        'expo',
        'exhibition',
        'fair',
        'festival',
        'days',
        'dialogue',
      )
    )
      return titleAt(page, end) === null
  return false
}

/** "Porsche Werkzeugbau", "Toyota Tsusho": a word that is no English goes on a company's name. */
function armEnd(page: Page, end: number): number {
  const token = page.tokens[end]
  if (token === undefined || !isNameWord(page, end) || !sameLine(page, end - 1, end) || page.owner[end] != null)
    return end
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(token.text) || isPlain(page, token) || titleAt(page, end) !== null) return end
  const { surnames, given, demonyms, heads, things } = page.vocabulary
  if (surnames.has(token.fold) || given.has(token.fold) || things.has(token.fold)) return end
  if (matchPhrase(demonyms, page.tokens, end) !== null || matchPhrase(heads, page.tokens, end) !== null) return end
  // "Porsche Taycan Turbo", "Volvo Ekeri X": a product or a person rather than an arm.
  return isNameWord(page, end + 1) && sameLine(page, end, end + 1) ? end : end + 1
}

/** "Reliance Group": what makes an English word a company's name. */
function groupEnd(page: Page, at: number): number | null {
  const group = isWord(page, at, 'group', 'holdings', 'corporation') && page.tokens[at]?.capital === true
  return group && sameLine(page, at - 1, at) ? at + 1 : formsEnd(page, at)
}

/** "DEEP C Logistics": a word in capitals before a name of business that begins with a letter or two. */
function afterShout(page: Page, from: number): number {
  const before = page.tokens[from - 1]
  const isPart =
    (page.tokens[from] as Token).text.length < 3 &&
    before?.acronym === true &&
    page.owner[from - 1] == null &&
    sameLine(page, from - 1, from) &&
    page.lines[page.lineOf[from] as number]?.titleCase !== true
  return isPart ? from - 1 : from
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

function knownCompany(page: Page, at: number): { end: number; plain: boolean; respelt: boolean } | null {
  const found = matchPhrase(page.vocabulary.companies, page.tokens, at)
  if (found === null || !sameLine(page, at, found.end - 1)) return null
  // "PLN 210 million" is money.
  if (page.tokens[found.end]?.kind === 'number' && /^[A-Z]{3}$/.test((page.tokens[at] as Token).text)) return null
  const name = surface(page, at, found.end)
  const line = page.lines[page.lineOf[at] as number]
  if (
    name.replace(/[’]/g, "'") !== found.value.name &&
    !(name.toLowerCase() === found.value.name.toLowerCase() && (line?.titleCase || isRespelt(name, found.value.name)))
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
  if (found.end === at + 1 && (areInitials(page, at) || isPerson(page, at))) return null
  // "Samsung Group Road", "Siemens Foundation": a longer name that is not the company's.
  if (
    isNameWord(page, found.end) &&
    sameLine(page, at, found.end) &&
    matchPhrase(page.vocabulary.heads, page.tokens, found.end) !== null
  )
    return null
  return { end: found.end, plain: found.value.plain, respelt: name.replace(/[’]/g, "'") !== found.value.name }
}

/** "Didi Suharno, president of": a name between which and a comma one word more stands, and then a title. */
function isPerson(page: Page, at: number): boolean {
  const next = page.tokens[at + 1]
  if (next === undefined || !isNameWord(page, at + 1) || isPlain(page, next) || !isMark(page, at + 2, ',')) return false
  return titleAt(page, isWord(page, at + 3, 'the', 'a') ? at + 4 : at + 3) !== null
}

/** "Minister KT Anand Rao": two letters behind a title or in front of a family name. */
function areInitials(page: Page, at: number): boolean {
  if (!/^\p{Lu}{2}$/u.test((page.tokens[at] as Token).text)) return false
  const next = page.tokens[at + 1]
  if (next === undefined || !isNameWord(page, at + 1) || isPlain(page, next) || !sameLine(page, at, at + 1))
    return false
  const { surnames, given } = page.vocabulary
  const isPersonal = (word: string | undefined) => word !== undefined && (surnames.has(word) || given.has(word))
  const titled = sameLine(page, at - 1, at) && titleAt(page, at - 1)?.end === at
  return titled || isPersonal(next.fold) || (isNameWord(page, at + 2) && isPersonal(page.tokens[at + 2]?.fold))
}

/** "Vinfast" for VinFast, "Posco" for POSCO */
function isRespelt(name: string, known: string): boolean {
  return /^\p{Lu}\p{Ll}{4,}$/u.test(name) && /^\p{L}.*\p{Lu}/u.test(known)
}

const PREFIXES = new Set(['PT', 'PT.', 'CV', 'CV.'])

/** "PT. Natural Kelapa": a legal form that stands before the name. */
function formBefore(page: Page, at: number): number | null {
  if (!PREFIXES.has((page.tokens[at] as Token).text)) return null
  const from = isMark(page, at + 1, '.') ? at + 2 : at + 1
  let to = from
  while (to - from < 6 && isNameWord(page, to) && sameLine(page, at, to) && titleAt(page, to) === null) to++
  return to > from ? to : null
}

/** A plain word is a company's name where the text treats it as one: possessive with an office, "and other companies", a title after it. */
function signBeside(page: Page, from: number, to: number): boolean {
  if (page.tokens[to]?.kind === 'possessive') return true
  const title = titleAt(page, to)
  if (title !== null && sameLine(page, from, to)) return true
  if (isWord(page, to, ...DEEDS, ...TRAITS))
    return !beginsSentence(page, from) || isWord(page, to, ...DEEDS) || isWord(page, to + 1, 'it')
  for (let at = from - 1; at > from - 6 && at >= 0 && sameLine(page, at, from); at--)
    if (page.vocabulary.descriptors.has(page.tokens[at]?.fold ?? '')) return true
  for (let at = from - 2; at <= to + 1; at++) if (at !== from && typeOf(page.owner[at]) === 'company') return true
  return false
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
  const end = isBranch(page, from, to) ? lineEnd(page, page.owner[to]?.to as number) : to
  claim(page, from, end, thingNamed(page, 'company', nameOf(page, from, end)))
  return end
}

/** "Daimler India Commercial Vehicles": what a branch is for goes on its name, where its verb follows. */
function lineEnd(page: Page, from: number): number {
  let end = from
  while (end < from + 3 && isNameWord(page, end) && page.owner[end] == null && sameLine(page, from - 1, end)) {
    if (titleAt(page, end) !== null || !isPlain(page, page.tokens[end] as Token)) return from
    end++
  }
  return isWord(page, end, ...DEEDS) ? end : from
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
