import { claim, isBranch } from './company.ts'
import { beginsSentence, isFunctionWord, isMark, isPlain, isWord, sameLine } from './name-word.ts'
import { besideCompany } from './company-list.ts'
import { mayBeCompany, personal, type Run } from './company-run.ts'
import { doesBusiness, employs, givesMoney, introduced, quotedBesideCompany, signsBeside } from './company-signs.ts'
import { nameOf, type Page, thingNamed, typeOf } from './page.ts'
import type { Token } from './token.ts'

/** Finds businesses by what the sentence says of an unknown name: "chip maker X", "X, a battery company", "firms such as X, Y and Z", "X will invest". */
export function findCompaniesByContext(page: Page): void {
  for (let at = 0; at < page.tokens.length; at++) {
    const run = unknownRun(page, at)
    if (run === null) continue
    const whole = withPlace(page, run)
    if (!isTitleCase(page, at)) {
      if (describedBefore(page, whole) || isIntroduced(page, whole)) take(page, whole)
      else if (describedAfter(page, run) || actsAsCompany(page, run) || partnerOf(page, run)) take(page, run)
    }
    at = run.to - 1
  }
  for (let at = 0; at < page.tokens.length; at++) {
    const run = unknownRun(page, at)
    if (run === null) continue
    const whole = withPlace(page, run)
    if (!isTitleCase(page, at) && (besideCompany(page, run) || quotedBesideCompany(page, whole))) {
      take(page, besideCompany(page, run) ? run : whole)
      at = Math.max(0, run.from - 12)
    } else at = run.to - 1
  }
}

function take(page: Page, { from, to }: Run): void {
  const end = isBranch(page, from, to) ? (page.owner[to]?.to as number) : to
  claim(page, from, end, thingNamed(page, 'company', nameOf(page, from, end)))
}

/** "Suzhou Leadframe": the place before an unknown name may begin it. */
function withPlace(page: Page, run: Run): Run {
  const place = page.owner[run.from - 1]
  return place != null && typeOf(place) === 'region' && place.to === run.from && sameLine(page, place.from, run.from)
    ? { from: place.from, to: run.to }
    : run
}

function isIntroduced(page: Page, run: Run): boolean {
  if (!mayBeCompany(page, run, false)) return false
  // "Taiwan's Pou Chen will pump M into": people are not a country's.
  if (page.tokens[run.from - 1]?.kind === 'possessive' && nationOf(page, run) && givesMoney(page, run.to)) return true
  if (personal(page, run) && page.tokens[run.from]?.acronym !== true) return false
  // "Rotterdam-based Acme Ingredients"
  if (run.to - run.from > 1 && isWord(page, run.from - 1, 'based') && isMark(page, run.from - 2, '-')) return true
  return (
    signsBeside(page, run) ||
    introduced(page, run) ||
    (page.tokens[run.from - 1]?.kind === 'possessive' && nationOf(page, run) && doesBusiness(page, run.to)) ||
    (run.to - run.from > 1 && givesMoney(page, run.to)) ||
    employs(page, run.to)
  )
}

/** "Japan's X" */
function nationOf(page: Page, { from }: Run): boolean {
  const owner = page.owner[from - 1] ?? page.owner[from - 2]
  return typeOf(owner) === 'region'
}

function isTitleCase(page: Page, at: number): boolean {
  return page.lines[page.lineOf[at] as number]?.titleCase === true
}

/** The capitalised words from `at` that nothing has claimed. */
function unknownRun(page: Page, at: number): Run | null {
  if (!isPiece(page, at) || (at > 0 && isPiece(page, at - 1) && sameLine(page, at - 1, at))) return null
  let from = at
  let to = at
  while (
    to < page.tokens.length &&
    sameLine(page, at, to) &&
    (isPiece(page, to) || (isMark(page, to, '&') && isPiece(page, to + 1)))
  )
    to++
  if (beginsSentence(page, from) && page.lower.has((page.tokens[from] as Token).fold) && to - from > 1) from++
  if (
    page.owner[to] != null &&
    sameLine(page, from, to) &&
    typeOf(page.owner[to]) === 'region' &&
    page.owner[to]?.from === to &&
    to - from === 1
  )
    return branch(page, from, to)
  return from < to && to - from < 6 ? { from, to } : null
}

/** "ASM Korea": an unknown name and the country of its branch. */
function branch(page: Page, from: number, to: number): Run | null {
  return page.owner[to] == null ? null : { from, to }
}

function isPiece(page: Page, at: number): boolean {
  const token = page.tokens[at]
  return (
    token !== undefined && token.kind === 'word' && token.capital && page.owner[at] == null && !isFunctionWord(token)
  )
}

/** "equipment maker X", "companies such as X", "its subsidiary X"; also further members of such a list. */
function describedBefore(page: Page, run: Run): boolean {
  if (!mayBeCompany(page, run, false)) return false
  let at = run.from - 1
  if (isMark(page, at, '“', '"', '‘')) at--
  if (!sameLine(page, at, run.from)) return false
  if (isWord(page, at, 'as') && isWord(page, at - 1, 'such')) at -= 2
  else if (isWord(page, at, 'including', 'like', 'namely', 'called', 'named')) at -= 1
  // "Three companies, X, Y and Z, …"
  if (isMark(page, at, ',') && plural(page, at - 1) && page.vocabulary.descriptors.has(page.tokens[at - 1]?.fold ?? ''))
    return isMark(page, run.to, ',') || isWord(page, run.to, 'and')
  // "the Turkish beverages company, X."
  if (isMark(page, at, ',') && at === run.from - 1 && isMark(page, run.to, ',', '.', '(') && !personal(page, run)) {
    const noun = page.tokens[at - 1]
    if (noun?.capital === false && page.vocabulary.signs.businessNouns.has(noun.fold)) return true
  }
  if (isMark(page, at, ',')) at -= at < run.from - 1 ? 1 : 0
  const word = page.tokens[at]
  if (word === undefined || word.capital || !sameLine(page, at, run.from)) return false
  if (page.vocabulary.descriptors.has(word.fold)) return true
  if (at === run.from - 1) return false
  for (let back = at; back > at - 5 && sameLine(page, back, run.from); back--)
    if (page.vocabulary.descriptors.has(page.tokens[back]?.fold ?? '') && plural(page, back)) return true
  return false
}

function plural(page: Page, at: number): boolean {
  return (page.tokens[at]?.fold ?? '').endsWith('s')
}

/** "X, a leading battery company," and "X is a battery company". */
function describedAfter(page: Page, run: Run): boolean {
  if (!mayBeCompany(page, run, run.to - run.from < 2) || personal(page, run)) return false
  let at = run.to
  if (isMark(page, at, '(') && isMark(page, at + 2, ')')) at += 3
  if (!isMark(page, at, ',') && !isWord(page, at, 'is')) return false
  at++
  if (!isWord(page, at, 'a', 'an', 'the', 'one') && !page.tokens[at + 1]) return false
  if (
    !isWord(page, at, 'a', 'an', 'the', 'one') &&
    page.tokens[at + 1]?.kind !== 'possessive' &&
    page.tokens[at]?.capital !== true
  )
    return false
  for (
    let ahead = at + 1;
    ahead < at + 10 && sameLine(page, at, ahead) && !isMark(page, ahead, ',', '.', ';');
    ahead++
  ) {
    const next = page.tokens[ahead + 1]
    const closes =
      next === undefined ||
      next.kind === 'mark' ||
      isWord(
        page,
        ahead + 1,
        'in',
        'of',
        'from',
        'that',
        'which',
        'with',
        'based',
        'headquartered',
        'specializing',
        'specialising',
        'and',
        'for',
        'to',
        'by',
      )
    if (page.vocabulary.descriptors.has(page.tokens[ahead]?.fold ?? '') && closes) return true
    if (isWord(page, ahead, 'of', 'in', 'that', 'which', 'who', 'with')) return false
  }
  return false
}

function actsAsCompany(page: Page, run: Run): boolean {
  if (!mayBeCompany(page, run, true)) return false
  let at = run.to
  if (page.tokens[at]?.kind === 'possessive' && run.to - run.from === 1)
    return page.vocabulary.signs.plants.has(page.tokens[at + 1]?.fold ?? '')
  if (page.tokens[at]?.kind === 'possessive')
    return (
      page.vocabulary.signs.assets.has(page.tokens[at + 1]?.fold ?? '') ||
      page.vocabulary.signs.assets.has(page.tokens[at + 2]?.fold ?? '')
    )
  if (
    isWord(
      page,
      at,
      'will',
      'would',
      'to',
      'has',
      'plans',
      'intends',
      'agreed',
      'announced',
      'pledged',
      'committed',
      'is',
      'also',
      'decided',
      'expects',
    )
  ) {
    at++
    while (isWord(page, at, 'to', 'also', 'set', 'planning', 'plans', 'it', 'will', 'that', 'expected')) at++
    return page.vocabulary.signs.businessVerbs.has(page.tokens[at]?.fold ?? '')
  }
  return isWord(page, at, 'invested', 'manufactures', 'invests', 'employs', 'produces', 'builds', 'operates')
}

/** "an MOU with X", "investment from X". */
function partnerOf(page: Page, run: Run): boolean {
  if (!mayBeCompany(page, run, true)) return false
  // "with Brazil's X"
  const nation = page.tokens[run.from - 1]?.kind === 'possessive' ? page.owner[run.from - 2] : null
  const from = nation != null && typeOf(nation) === 'region' ? nation.from : run.from
  return (
    isWord(page, from - 1, 'with', 'from', 'by') &&
    page.vocabulary.signs.papers.has(page.tokens[from - 2]?.fold ?? '') &&
    !(run.to - run.from === 1 && /\p{Lu}.*\p{Lu}$/u.test((page.tokens[run.from] as Token).text)) &&
    !isPlain(page, page.tokens[run.from] as Token)
  )
}
