import { fold } from '../../text/fold.ts'
import { beginsSentence, isMark, isNameWord, isPlain, isWord, sameLine, titleAt } from './name-word.ts'
import { demonymRegion } from './demonym.ts'
import { isOrganisation, nameOf, type Page, surface, type Thing, thingNamed, typeOf } from './page.ts'
import { isHonorific } from './person-name.ts'
import { claim } from './company.ts'
import { matchPhrase } from './phrases.ts'
import type { Token } from './token.ts'
import type { Sphere } from './vocabulary.ts'

/** A title with what stands around it: "[Gyeonggi Province] Vice Governor for Economy", "Minister of Trade of Thailand". */
export type TitlePhrase = {
  /** Where the title begins, and where the organisation or region before it does. */
  readonly from: number
  readonly outer: number
  /** After the complement. */
  readonly to: number
  readonly title: string
  readonly of: Thing | null
  readonly former: boolean
  readonly sphere: Sphere
  readonly several: boolean
  /** Whether words around it say of what it is. */
  readonly complete: boolean
  /** An organisation right after the title, of which it is if the name stands before it: "X, CEO Y". */
  readonly trailing: Thing | null
}

/** Reads the title whose head noun begins at `at`; null where there is none. */
export function readTitle(page: Page, at: number): TitlePhrase | null {
  const head = titleAt(page, at)
  if (head === null || !sameLine(page, at, head.end - 1) || page.owner[at] != null) return null
  const { sphere, several } = head.value
  const next = titleAt(page, head.end)
  if (next !== null && page.vocabulary.modifiers.has((page.tokens[at] as Token).fold) && sameLine(page, at, head.end)) return null
  const left = readLeft(page, at, sphere)
  const end = elect(page, head.end)
  const right = readRight(page, end, sphere)
  const of = left.of ?? right.of
  return {
    from: left.from,
    outer: left.outer,
    to: right.to,
    title: `${surface(page, left.from, end)}${right.domain}`.replace(/\s+/g, ' '),
    of,
    former: left.former,
    sphere,
    several,
    trailing: trailingBody(page, right.to, sphere),
    complete: of !== null || right.to > end || left.outer < left.from,
  }
}

function trailingBody(page: Page, at: number, sphere: Sphere): Thing | null {
  if (!BUSINESS_TITLES.has(sphere) && sphere !== 'country') return null
  const owner = page.owner[isMark(page, at, ',') ? at + 1 : at]
  return isOrganisation(owner) && sameLine(page, at - 1, at + 1) ? (owner?.things[0] ?? null) : null
}

function elect(page: Page, end: number): number {
  if (isMark(page, end, '(') && /^Act(?:in)?g\.?$/i.test(page.tokens[end + 1]?.text ?? '')) return isMark(page, end + 2, '.') ? end + 4 : end + 3
  return isWord(page, end, 'designate', 'elect', 'emeritus') ? end + 1 : end
}

type Left = { from: number; outer: number; of: Thing | null; former: boolean }

function readLeft(page: Page, head: number, sphere: Sphere): Left {
  const left: Left = { from: head, outer: head, of: null, former: false }
  for (let at = head - 1; at >= 0 && sameLine(page, at, head); at--) {
    const token = page.tokens[at] as Token
    const owner = page.owner[at]
    if (owner != null) {
      if (owner.to === at + 1 && (isOrganisation(owner) || typeOf(owner) === 'region')) return { ...left, outer: owner.from, of: owner.things[0] ?? null }
      return left
    }
    const role = page.vocabulary.modifiers.get(token.fold)
    if (role === 'former') {
      left.former = true
      left.outer = at
      continue
    }
    if (token.kind === 'word' && role !== undefined && (token.capital || !(page.tokens[left.from] as Token).capital || role === 'acting')) {
      if (role === 'rank') left.from = at
      left.outer = at
      continue
    }
    if (token.kind === 'possessive' || (token.kind === 'mark' && (token.text === '’' || token.text === "'"))) {
      const before = page.owner[at - 1]
      const chief = PERSONAL.has(page.tokens[at - 1]?.fold ?? '') ? (isWord(page, at - 2, 'prime', 'vice') ? at - 2 : at - 1) : -1
      if (chief >= 0 && (page.tokens[chief] as Token).capital) {
        left.from = chief
        left.outer = chief
        at = chief
        continue
      }
      if (before != null && (isOrganisation(before) || typeOf(before) === 'region')) return { ...left, outer: before.from, of: before.things[0] ?? null }
      return unknownOwner(page, at, left, sphere)
    }
    const region = token.capital ? demonymRegion(page, at) : null
    if (region !== null) return { ...left, outer: at, of: region }
    if (isNameWord(page, at) && !beginsWithOpener(page, at) && page.lines[page.lineOf[at] as number]?.titleCase !== true) {
      if (!isPlain(page, token)) return unknownOwner(page, at + 1, left, sphere)
      left.from = at
      left.outer = at
      continue
    }
    if (joinsDomain(page, at, left.from)) continue
    if (!(page.tokens[head] as Token).capital && DOMAINS.has(token.fold) && left.from === head) {
      left.from = at
      left.outer = at
      continue
    }
    break
  }
  return left
}

const PERSONAL = new Set(['president', 'minister', 'governor', 'chancellor', 'mayor'])

const DOMAINS = new Set(['marketing', 'sales', 'finance', 'research', 'foreign', 'trade', 'defence', 'defense', 'tourism', 'health', 'education', 'economy', 'company', 'communications', 'operations', 'business', 'plant', 'project', 'technology', 'commercial', 'board', 'development', 'investment', 'media', 'labour', 'labor', 'energy', 'industry', 'finance', 'agriculture', 'environment', 'culture', 'sports', 'transport', 'interior'])

function beginsWithOpener(page: Page, at: number): boolean {
  const token = page.tokens[at] as Token
  return beginsSentence(page, at) && (page.lower.has(token.fold) || /(?:ing|ed)$/.test(token.fold)) && !page.vocabulary.modifiers.has(token.fold)
}

/** "Justice, Prison Affairs and Constitutional Reforms Minister". */
function joinsDomain(page: Page, at: number, from: number): boolean {
  if (!isWord(page, at, 'and') && !isMark(page, at, '&', ',')) return false
  if (from !== at + 1 || !sameLine(page, at - 1, at) || page.owner[at - 1] != null || titleAt(page, at - 1) !== null || titleAt(page, from) !== null) return false
  const before = page.tokens[at - 1] as Token
  if (!isNameWord(page, at - 1) || !isPlain(page, before) || beginsWithOpener(page, at - 1)) return false
  return !isMark(page, at, ',') || listGoesOn(page, from)
}

function listGoesOn(page: Page, from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    if (isWord(page, at, 'and') || isMark(page, at, '&')) return true
    if (!isNameWord(page, at) && !isMark(page, at, ',')) return false
  }
  return false
}

const BUSINESS_TITLES = new Set<Sphere>(['corporate', 'body'])
const COMPANY_HEADS = new Set(['president', 'vice president', 'vice chairman', 'spokesperson'])

/** An unknown name before a title of business is a company: "Cosmoweld's CEO", "Cosmoweld Chairman". */
function unknownOwner(page: Page, end: number, left: Left, sphere: Sphere): Left {
  const title = (page.tokens[left.from] as Token).fold
  if (!BUSINESS_TITLES.has(sphere) && !COMPANY_HEADS.has(title)) return left
  let from = end
  while (from > 0 && sameLine(page, from - 1, end - 1) && isNameWord(page, from - 1) && page.owner[from - 1] == null && end - from < 4) {
    if (isPlain(page, page.tokens[from - 1] as Token) && beginsSentence(page, from - 1)) break
    if (titleAt(page, from - 1) !== null) break
    from--
  }
  while (from < end && isPlain(page, page.tokens[from] as Token) && !(page.tokens[from] as Token).acronym) from++
  if (from === end || page.lines[page.lineOf[from] as number]?.titleCase === true) return left
  if (looksPersonal(page, from, end) || isHonorific(page, from) || isHonorific(page, from - 1)) return left
  const thing = thingNamed(page, sphere === 'corporate' || !(page.tokens[from] as Token).acronym ? 'company' : 'institution', nameOf(page, from, end))
  claim(page, from, end, thing)
  return { ...left, outer: from, of: thing }
}

function looksPersonal(page: Page, from: number, end: number): boolean {
  const first = page.tokens[from] as Token
  return end - from > 1 && (page.vocabulary.given.has(first.fold) || page.vocabulary.surnames.has(first.fold))
}

type Right = { to: number; of: Thing | null; domain: string }

function readRight(page: Page, end: number, sphere: Sphere): Right {
  const right: Right = { to: end, of: null, domain: '' }
  const field = BUSINESS_TITLES.has(sphere) ? fieldEnd(page, end) : end
  if (field > end) Object.assign(right, { to: field, domain: ` ${surface(page, end, field)}` })
  for (let round = 0; round < 3; round++) {
    const at = right.to
    if (!sameLine(page, at, end - 1)) return right
    if (isWord(page, at, 'of', 'for', 'at', 'in', 'to', 'on') || (sphere === 'envoy' && isWord(page, at, 'and'))) {
      const step = complement(page, at, sphere, right)
      if (step === null) return right
      Object.assign(right, step)
    } else return right
  }
  return right
}

/** "Director Marketing", "Manager Government Liaison": a field right after the title, before a name or an organisation. */
function fieldEnd(page: Page, end: number): number {
  let at = end
  while (plainName(page, at) && sameLine(page, end, at) && at - end < 4 && page.lines[page.lineOf[at] as number]?.titleCase !== true && (at > end || !page.vocabulary.heads.has((page.tokens[at] as Token).fold))) at++
  if (at === end || at - end > 3) return end
  const closed = isOrganisation(page.owner[at]) || (isNameWord(page, at) && page.owner[at] == null)
  return closed && sameLine(page, end, at) ? at : end
}

function complement(page: Page, at: number, sphere: Sphere, right: Right): Right | null {
  let next = at + 1
  const envoy = sphere === 'envoy' && (isWord(page, at, 'to', 'in') || isWord(page, at, 'and'))
  while (isWord(page, next, 'the', 'its', 'his', 'their', 'both')) next++
  if (isLowerPossessive(page, next)) next += isWord(page, next + 1, 'people') ? 0 : 2
  while (isWord(page, next, 'provincial', 'municipal', 'national', 'state', 'federal', 'city', 'local', 'newly', 'established', 'regional', 'prefectural', 'central') && !(page.tokens[next] as Token).capital) next++
  const bare = page.owner[next] == null ? bareBody(page, next) : null
  if (bare !== null && page.tokens[next + 1]?.kind === 'possessive' && isOrganisation(page.owner[next + 2])) next += 2
  else if (bare !== null && right.of === null) return { to: next + 1, of: bare, domain: right.domain }
  const owner = page.owner[next]
  if (owner != null && sameLine(page, at, next)) {
    const thing = owner.things[0] as Thing
    const to = page.tokens[owner.to]?.kind === 'possessive' && isOrganisation(page.owner[owner.to + 1]) ? (page.owner[owner.to + 1]?.to as number) : owner.to
    const of = to > owner.to ? (page.owner[owner.to + 1]?.things[0] as Thing) : thing
    if (thing.type === 'official') return null
    if (envoy && thing.type === 'region') return { to: andRegion(page, owner.to), of: right.of, domain: `${right.domain} ${surface(page, at, andRegion(page, owner.to))}` }
    if (right.of !== null) return { ...right, to }
    return { to, of, domain: right.domain }
  }
  if (right.of !== null || isWord(page, at, 'at', 'in')) return unknownComplement(page, at, next, right)
  const to = domainEnd(page, next)
  if (to > next) return { to, of: null, domain: `${right.domain} ${surface(page, at, to)}` }
  return unknownComplement(page, at, next, right)
}

/** "Chairman of the Assembly": the institution of that noun which the article has named. */
function bareBody(page: Page, at: number): Thing | null {
  const token = page.tokens[at]
  if (token === undefined || !page.vocabulary.heads.has(token.fold) || token.fold.length < 5 || isNameWord(page, at + 1)) return null
  for (let back = at - 1; back >= 0; back--) {
    const thing = page.owner[back]?.things[0]
    if (thing?.type === 'institution' && fold(thing.name).replace(/ (?:of|for|in) .*$/, '').endsWith(token.fold)) return thing
  }
  return null
}

function andRegion(page: Page, to: number): number {
  const joined = isWord(page, to, 'and') || isMark(page, to, '&', ',') ? page.owner[to + 1] : null
  return joined != null && typeOf(joined) === 'region' ? joined.to : to
}

function isLowerPossessive(page: Page, at: number): boolean {
  return page.tokens[at]?.kind === 'word' && !(page.tokens[at] as Token).capital && page.tokens[at + 1]?.kind === 'possessive'
}

/** "CEO of Hartwell": an unknown name in the complement of a business title. */
function unknownComplement(page: Page, at: number, next: number, right: Right): Right | null {
  if (right.of !== null || !isWord(page, at, 'of', 'at')) return null
  let to = next
  while (isNameWord(page, to) && page.owner[to] == null && sameLine(page, at, to) && to - next < 4 && titleAt(page, to) === null) to++
  if (to === next || isPlain(page, page.tokens[next] as Token)) return null
  const thing = thingNamed(page, (page.tokens[next] as Token).acronym ? 'institution' : 'company', nameOf(page, next, to))
  claim(page, next, to, thing)
  return { ...right, to, of: thing }
}

/** "Trade, Commerce, and Food Security" after "Minister of". */
function domainEnd(page: Page, start: number): number {
  let to = start
  for (let at = start; at < page.tokens.length && sameLine(page, at, start); at++) {
    if (plainName(page, at)) to = at + 1
    else if (to > start && isMark(page, at, ',') && (plainList(page, at + 1) || (isWord(page, at + 1, 'and') && plainName(page, at + 2)))) continue
    else if (to > start && (isWord(page, at, 'and', 'for', 'of', 'in', 'the') || isMark(page, at, '&', '/')) && plainName(page, at + 1)) continue
    else break
  }
  return to
}

function plainName(page: Page, at: number): boolean {
  return isNameWord(page, at) && page.owner[at] == null && isPlain(page, page.tokens[at] as Token) && titleAt(page, at) === null
}

function plainList(page: Page, from: number): boolean {
  for (let at = from; at < from + 9; at++) {
    if (isWord(page, at, 'and') || isMark(page, at, '&')) return at > from && plainName(page, at + 1)
    if (!plainName(page, at) && !isMark(page, at, ',')) return false
  }
  return false
}
