import { type Run, mayBeCompany } from './company-run.ts'
import { isMark, isWord, sameLine, titleAt } from './name-word.ts'
import { type Page, typeOf } from './page.ts'

/** A member of a list that has a company beside it: "Hana, Woori, X and Y". */
export function besideCompany(page: Page, run: Run): boolean {
  if (!mayBeCompany(page, run, run.to - run.from < 2)) return false
  const left = joint(page, run.from - 1, -1)
  const right = joint(page, run.to, 1)
  const neighbours = [left, right].filter(
    (at) => at !== null && sameLine(page, at, run.from) && typeOf(page.owner[at]) === 'company',
  )
  if (neighbours.length === 0 || (neighbours.length === 1 && isChief(page, run))) return false
  return (
    neighbours.length === 2 ||
    isMark(page, run.to, ',', ')') ||
    paired(page, run) ||
    sumInBrackets(page, run.to) ||
    isMark(page, run.from - 1, ',') ||
    listed(page, run)
  )
}

/** "The chairman of Acme, Ahmed Saleh, said": who has the office named before the company. */
function isChief(page: Page, { from, to }: Run): boolean {
  const company = page.owner[from - 2]
  if (company == null || !isMark(page, from - 1, ',') || to - from < 2) return false
  if (!page.vocabulary.given.has(page.tokens[from]?.fold ?? '')) return false
  for (let at = company.from - 1; at > company.from - 8 && sameLine(page, at, from); at--)
    if (isWord(page, at, 'of', 'at')) return titleAt(page, at - 1) !== null
  return false
}

/** "between Acme and X", "with Acme India and X India" */
function paired(page: Page, { from, to }: Run): boolean {
  if (!isWord(page, from - 1, 'and')) return false
  // "Acme and X both plan"
  if (isWord(page, to, 'both')) return true
  const first = page.owner[from - 2]
  return (
    first != null &&
    (isWord(page, first.from - 1, 'between') || (isWord(page, first.from - 1, 'with') && page.owner[to] != null))
  )
}

/** "Lindner (€35 million)" */
function sumInBrackets(page: Page, at: number): boolean {
  const { start } = page.tokens[at] ?? { start: page.text.length }
  return /^\((?:[A-Z]{0,3}[$€£₹¥₩]|[A-Z]{2,3} ?\d|\d|Rs\b|RM)/.test(page.text.slice(start, start + 12))
}

function listed(page: Page, run: Run): boolean {
  for (let at = run.from - 1; at > run.from - 8; at--) if (isMark(page, at, ',')) return true
  return false
}

/** Over a comma, an "and" or both. */
function joint(page: Page, start: number, step: 1 | -1): number | null {
  let at = start
  let joined = false
  // "Acme and Kenya's X"
  if (step === -1 && page.tokens[at]?.kind === 'possessive' && typeOf(page.owner[at - 1]) === 'region')
    at = (page.owner[at - 1]?.from ?? at) - 1
  while (isMark(page, at, ',', '&', ';') || isWord(page, at, 'and', 'or')) {
    at += step
    joined = true
  }
  // "Bosch (€120 million), Lindner (€35 million)"
  const bracket = step === 1 ? start : at
  if (isMark(page, bracket, step === 1 ? '(' : ')') && (joined || step === 1)) {
    let beyond = bracket + step
    while (Math.abs(beyond - bracket) < 9 && !isMark(page, beyond, '(', ')')) beyond += step
    if (isMark(page, beyond, '(', ')'))
      return step === 1
        ? isMark(page, beyond + 1, ',') || isWord(page, beyond + 1, 'and')
          ? joint(page, beyond + 1, 1)
          : null
        : beyond - 1
  }
  return joined ? at : null
}
