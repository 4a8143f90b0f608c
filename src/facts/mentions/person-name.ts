import { isMark, isPlain, isWord, sameLine, titleAt, isFunctionWord } from './name-word.ts'
import { type Page, typeOf, isOrganisation, type Sighting } from './page.ts'
import { matchPhrase } from './phrases.ts'
import type { Token } from './token.ts'

export type NameRange = { readonly from: number; readonly to: number }

const MOST_WORDS = 6

/** The personal name that begins at `at`, after any honorifics; null where there is none. */
export function nameFrom(page: Page, at: number): NameRange | null {
  const from = skipHonorifics(page, at)
  let to = from
  let words = 0
  let proper = false
  while (words < MOST_WORDS && to < page.tokens.length && sameLine(page, from, to)) {
    const token = page.tokens[to] as Token
    if (isInitial(token) || (to === from && areInitials(page, to)) || isNamePart(page, to, from, to === from)) {
      proper ||=
        !isPlain(page, token) ||
        page.vocabulary.given.has(token.fold) ||
        page.vocabulary.surnames.has(token.fold) ||
        isInitial(token) ||
        areInitials(page, to)
      to++
      words++
    } else if (isParticle(page, to) && (words > 0 || token.capital)) to++
    else if (words > 0 && isNickname(page, to)) to += 3
    else break
  }
  while (to > from && isParticle(page, to - 1) && !(page.tokens[to - 1] as Token).capital) to--
  if (to - from > 2 && /^\p{Lu}$/u.test((page.tokens[to - 1] as Token).text)) to--
  if (to === from || !proper || (to - from === 1 && isInitial(page.tokens[from]))) return null
  const called = to - from === 1 && from > at && isWord(page, from - 1, ...PART_OF_NAMES) ? from - 1 : from
  return { from: called, to: suffixEnd(page, to) }
}

/** Forms of address that are part of a name of two words: "Sheikh Hasina". */
const PART_OF_NAMES = ['sheikh', 'shaikh', 'haji', 'raja', 'don']

/** C.L. "Butch" Otter. */
function isNickname(page: Page, at: number): boolean {
  return (
    isMark(page, at, '“', '"', '(', '‘', "'") &&
    isMark(page, at + 2, '”', '"', ')', '’', "'") &&
    page.tokens[at + 1]?.capital === true &&
    !(page.tokens[at + 1] as Token).acronym &&
    isNamePart(page, at + 3, at, false) &&
    sameLine(page, at, at + 3)
  )
}

/** The personal name that ends before `end`; null where the words there are no name. */
export function nameBefore(page: Page, end: number): NameRange | null {
  let from = end
  let words = 0
  while (from > 0 && words < MOST_WORDS && end - from < 12 && sameLine(page, from - 1, end - 1)) {
    const token = page.tokens[from - 1] as Token
    const part =
      isInitial(token) || isNamePart(page, from - 1, from - 1, false) || (isParticle(page, from - 1) && from < end)
    if (!part || isHonorific(page, from - 1)) break
    if (!isParticle(page, from - 1)) words++
    from--
  }
  while (from < end && isParticle(page, from) && !(page.tokens[from] as Token).capital) from++
  const name = nameFrom(page, from)
  return name === null || name.to < end ? null : { from, to: end }
}

/** "H.E.", "Dr.", "(Dr)", "Hon." before a name, as often as they come. */
function skipHonorifics(page: Page, at: number): number {
  let from = at
  for (;;) {
    const open = isMark(page, from, '(') ? from + 1 : from
    const token = page.tokens[open]
    if (token === undefined || !sameLine(page, at, open)) return from
    const found = matchPhrase(page.vocabulary.honorifics, page.tokens, open)
    if (found === null || !token.capital || isPronoun(token)) return from
    if (open > from && !isMark(page, found.end, ')')) return from
    from = open > from ? found.end + 1 : found.end
    if (isMark(page, from, '.', '’', "'")) from++
  }
}

/** "He" is no "H.E." */
function isPronoun(token: Token): boolean {
  return token.text === 'He'
}

export function isHonorific(page: Page, at: number): boolean {
  const token = page.tokens[at]
  return (
    token !== undefined &&
    token.capital &&
    !isPronoun(token) &&
    matchPhrase(page.vocabulary.honorifics, page.tokens, at) !== null
  )
}

function isNamePart(page: Page, at: number, from: number, first: boolean): boolean {
  const token = page.tokens[at] as Token
  if (!token.capital || token.kind !== 'word') return false
  if (isFunctionWord(token)) return SMALL_FAMILIES.has(token.fold) && unknownFollows(page, at)
  if (isOrganisation(page.owner[at])) return false
  const { vocabulary } = page
  const given = vocabulary.given.has(token.fold) || vocabulary.surnames.has(token.fold)
  if (typeOf(page.owner[at]) === 'region') {
    const next = page.tokens[at + 1]
    const follows =
      next !== undefined &&
      sameLine(page, at, at + 1) &&
      next.capital &&
      !isPlain(page, next) &&
      typeOf(page.owner[at + 1]) !== 'region'
    const owner = page.owner[at] as Sighting
    if (
      first &&
      !((given || isSmall(page, owner) || (vocabulary.given.has(next?.fold ?? '') && isThird(page, at + 2))) && follows)
    )
      return false
    const town = owner.to - owner.from === 1 && owner.things[0]?.level === 'city'
    return (
      first ||
      given ||
      isInitial(page.tokens[at - 1]) ||
      (owner.to - owner.from === 1 && isWord(page, at - 1, 'bin', 'ibn', 'al', 'el', 'bint')) ||
      (owner.to - owner.from === 1 &&
        at === from + 1 &&
        isTitledName(page, from) &&
        owner.things[0]?.level !== 'country') ||
      (town &&
        (page.vocabulary.given.has((page.tokens[from] as Token).fold) ||
          page.vocabulary.surnames.has((page.tokens[from] as Token).fold)))
    )
  }
  if (page.owner[at] != null && typeOf(page.owner[at]) !== 'official') return false
  if (titleAt(page, at) !== null && !given && !isWord(page, at + 1, 'bin', 'ibn', 'bint', 'binti')) return false
  if (matchPhrase(vocabulary.demonyms, page.tokens, at) !== null && !given) return false
  if (given) return !(vocabulary.plainGiven.has(token.fold) && page.lower.has(token.fold))
  const line = page.lines[page.lineOf[at] as number]
  if (line?.titleCase === true) return !isPlain(page, token)
  if (!first && isPlain(page, token) && isInitial(page.tokens[at - 1]) && !token.acronym) return true
  // "Helena Swift, ambassador": a word for a family name.
  if (!first && isMark(page, at + 1, ',') && vocabulary.given.has(page.tokens[at - 1]?.fold ?? '')) return true
  if (isPlain(page, token))
    return (
      !page.lower.has(token.fold) &&
      matchPhrase(vocabulary.heads, page.tokens, at) === null &&
      !token.acronym &&
      (!first || unknownFollows(page, at))
    )
  return !(token.acronym && token.text.length > 1 && isAbbreviation(token)) || (!first && isShouted(page, at))
}

/** "Shinobu TAKADA": a family name in capitals behind a given name. */
function isShouted(page: Page, at: number): boolean {
  const [before, token] = [page.tokens[at - 1] as Token, page.tokens[at] as Token]
  return (
    token.text.length > 3 &&
    /[AEIOUY].*[^AEIOUY]|[^AEIOUY].*[AEIOUY]/.test(token.text) &&
    before.capital &&
    !before.acronym &&
    page.owner[at - 1] == null &&
    page.owner[at] == null &&
    !isPlain(page, before) &&
    !isMark(page, at + 1, ')')
  )
}

/** Family names that are pronouns in English: "He Xiaolan". */
const SMALL_FAMILIES = new Set(['he', 'you', 'so', 'she'])

/** A name may begin with an English word ("Anura Kumara") where the next one is none. */
function unknownFollows(page: Page, at: number): boolean {
  const next = page.tokens[at + 1]
  return (
    next !== undefined &&
    sameLine(page, at, at + 1) &&
    next.capital &&
    next.kind === 'word' &&
    !isPlain(page, next) &&
    !next.acronym &&
    page.owner[at + 1] == null
  )
}

/** "Chairman Sabah Mubarak Al-Jalawi": a place begins a name where two more words of it follow. */
function isThird(page: Page, at: number): boolean {
  const token = page.tokens[at]
  return (
    token !== undefined &&
    token.capital &&
    !isPlain(page, token) &&
    page.owner[at] == null &&
    sameLine(page, at - 1, at)
  )
}

/** "Governor Tetsuo Fukui": an unknown word between a title and a place begins a name. */
function isTitledName(page: Page, at: number): boolean {
  const token = page.tokens[at] as Token
  return !isPlain(page, token) && !token.acronym && page.owner[at] == null && sameLine(page, at - 1, at + 1) && endsTitle(page, at - 1) // prettier-ignore
}

function endsTitle(page: Page, last: number): boolean {
  return page.tokens[last]?.capital === true && titleAt(page, last)?.end === last + 1
}

/** A region of few people and one word may be a person's name: "Minister Angus Webb". */
function isSmall(page: Page, { from, to, things }: Sighting): boolean {
  return to - from === 1 && (page.vocabulary.placeByCode.get(things[0]?.code ?? '')?.population ?? 0) < 150_000
}

/** "UNDP", "CBSL" are no names; "KIM", "PC" are not either where other words are written small. */
function isAbbreviation(token: Token): boolean {
  return !token.text.includes('.')
}

function isInitial(token: Token | undefined): boolean {
  if (token === undefined || !token.capital || (token.text.length > 1 && token.text[1] !== '.')) return false
  return /^(?:\p{Lu}\.?|(?:\p{Lu}\.)+\p{Lu}?\.?)$/u.test(token.text)
}

/** "RJ Whitcomb": initials without full stops. */
function areInitials(page: Page, at: number): boolean {
  const { text = '' } = page.tokens[at] ?? {}
  return text.length === 2 && /^\p{Lu}{2}$/u.test(text) && page.owner[at] == null && unknownFollows(page, at)
}

function isParticle(page: Page, at: number): boolean {
  const token = page.tokens[at] as Token
  return token.kind === 'word' && page.vocabulary.particles.has(token.fold)
}

function suffixEnd(page: Page, to: number): number {
  const at = isMark(page, to, ',') ? to + 1 : to
  return SUFFIXES.has(page.tokens[at]?.text ?? '') ? at + 1 : to
}

const SUFFIXES = new Set('Jr Jr. Sr Sr. II III IV VI VII VIII IX XI XII XIII XIV XV XVI'.split(' '))
