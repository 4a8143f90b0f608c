import { isMark, isNameWord, LONGEST_NAME, isPlain, isWord, sameLine, titleAt } from './name-word.ts'
import { isOrganisation, type Page, typeOf } from './page.ts'
import { matchPhrase } from './phrases.ts'
import type { Token } from './token.ts'

/** Where the name that begins at a token ends with a legal form or a business word; null where none does. */
export function formEnd(page: Page, start: number): { end: number } | null {
  let end: number | null = null
  let proper = false
  let words = 0
  let joined = false
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
      const closes = joined
        ? legal.use === 'form' || token.fold === 'group'
        : legal.use !== 'weak' || endsRun(page, legal.end)
      if (closes) end = legal.end
      at = legal.end - 1
      words++
      continue
    }
    if (words > 0 && isNameWord(page, at + 1) && linksName(page, at)) {
      joined ||= token.fold === 'and'
      continue
    }
    if (isMark(page, at, ',') && legalForm(page, at + 1)) continue
    if (isMark(page, at, '(') && words > 0 && isMark(page, at + 2, ')') && legalForm(page, at + 3)) {
      at += 2
      continue
    }
    if (!isNameWord(page, at) && !(token.kind === 'number' && token.text.length < 5 && words === 0)) break
    if (isOrganisation(page.owner[at])) break
    const title = titleAt(page, at)
    if (title !== null && (title.end > at + 1 || !page.vocabulary.signs.titlesInCompanies.has(token.fold))) break
    const head = matchPhrase(page.vocabulary.heads, page.tokens, at)
    if (head?.value.use === 'never' && !legalForm(page, at + 1) && legalAt(page, head.end)?.use !== 'word') return null
    proper ||= !isPlain(page, token) || page.owner[at] != null || (token.acronym && !TECHNICAL.has(token.fold))
    words++
  }
  if (end === null || (!proper && words < 2) || onlyForms(page, start, end)) return null
  // "Gujarat Industries Minister"
  if (typeOf(page.owner[start]) === 'region' && isWord(page, end, 'minister', 'secretary', 'commissioner')) return null
  return { end }
}

/** Abbreviations of things, not of names: "EV Battery Plant". */
const TECHNICAL = new Set(['ev', 'evs', 'lng', 'ai', 'it', 'ict', 'led', 'pv', 'ccs', 'oled', 'dna', 'rna'])

/** Where legal forms that begin at a token end: "Pvt Ltd"; null where none begins. */
export function formsEnd(page: Page, start: number): number | null {
  let end: number | null = null
  for (let at = start; at < start + 4 && legalForm(page, at) && sameLine(page, start, at);) {
    end = legalAt(page, at)?.end ?? at + 1
    at = end
  }
  return end
}

/** "Acme Motors Chairman": English words before a title are a company's name. */
function titleFollows(page: Page, at: number): boolean {
  if (page.tokens[at]?.kind === 'possessive') return titleAt(page, at + 1) !== null
  return page.tokens[at]?.capital === true && titleAt(page, at) !== null
}

/** "Pvt Ltd", "Contracting Company Plc" alone name nobody. */
function onlyForms(page: Page, start: number, end: number): boolean {
  let plain = 0
  let trades = 0
  for (let at = start; at < end; at++) {
    const token = page.tokens[at] as Token
    if (
      token.kind === 'word' &&
      (page.owner[at] != null ||
        (legalAt(page, at)?.use !== 'form' && (!isPlain(page, token) || token.acronym) && !TECHNICAL.has(token.fold)))
    )
      return false
    if (token.kind === 'word' && legalAt(page, at) === null && !NAMELESS.has(token.fold)) plain++
    if (
      token.kind === 'word' &&
      legalAt(page, at)?.use !== 'form' &&
      legalAt(page, at) !== null &&
      !VAGUE.has(token.fold)
    )
      trades++
  }
  if ((plain > 1 || (plain === 1 && trades > 0)) && legalAt(page, end - 1)?.use === 'form') return false
  return !isWord(page, end - 1, 'bank', 'group') && !titleFollows(page, end)
}

/** Words of business that name no trade: "Contracting Company Plc" is nobody, "Orbit Robotics Ltd" is somebody. */
const VAGUE = new Set(['company', 'corporation', 'group', 'holding', 'holdings', 'bank', 'enterprise', 'enterprises'])

/** Words before a legal form that make no name with it: "Joint Stock Company". */
const NAMELESS = new Set(['joint', 'stock', 'liability', 'public', 'private', 'state', 'foreign', 'local', 'new', 'parent', 'trading', 'special', 'purpose', 'production', 'management', 'operating', 'national', 'our', 'project', 'listed', 'the', 'small', 'medium', 'investment', 'development']) // prettier-ignore

/** "Karl & Sons", "Vinhas do Sul S.A.", "Porto–Braga Bank", "Water Development and Investment Group" */
function linksName(page: Page, at: number): boolean {
  const token = page.tokens[at] as Token
  if (isMark(page, at, '&')) return true
  if (isMark(page, at, '–')) return token.start === page.tokens[at - 1]?.end && token.end === page.tokens[at + 1]?.start
  if (token.fold === 'and')
    return [at - 1, at + 1].every((side) => page.owner[side] == null && isPlain(page, page.tokens[side] as Token))
  return (
    !token.capital && page.vocabulary.particles.has(token.fold) && token.fold !== 'the' && page.owner[at - 1] == null
  )
}

function legalAt(page: Page, at: number): { use: 'form' | 'word' | 'weak'; end: number } | null {
  const token = page.tokens[at] as Token
  if (token.text === 'A' && isMark(page, at + 1, '/') && page.tokens[at + 2]?.text === 'S')
    return { use: 'form', end: at + 3 }
  if (
    token.text === 'AS' &&
    page.tokens[at - 1]?.acronym !== true &&
    page.lines[page.lineOf[at] as number]?.titleCase !== true
  )
    return { use: 'form', end: at + 1 }
  if (token.fold === 'as') return null
  if (WORDS_TOO.has(token.fold) && /^\p{Lu}\p{Ll}*$/u.test(token.text)) return null
  if (!token.capital && !LOWER_FORMS.has(token.fold)) return null
  const found = matchPhrase(page.vocabulary.legal, page.tokens, at)
  return found === null ? null : { use: found.value, end: found.end }
}

/** Forms that are other words or names too, if not in capitals. */
const WORDS_TOO = new Set(['sa', 'sas', 'se', 'spa', 'ab', 'ag'])
/** Forms that are written small. */
const LOWER_FORMS = new Set([
  'hf',
  'hf.',
  'ehf',
  'ehf.',
  'd.o.o',
  'd.o.o.',
  's.r.o',
  's.r.o.',
  'a.s',
  'a.s.',
  'plc',
  'p.l.c.',
])

function legalForm(page: Page, at: number): boolean {
  return page.tokens[at] !== undefined && legalAt(page, at)?.use === 'form'
}

function endsRun(page: Page, at: number): boolean {
  return !isNameWord(page, at)
}
