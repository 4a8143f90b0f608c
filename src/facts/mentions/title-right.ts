import { actsElsewhere } from './company-signs.ts'
import { bareBody, bareCompany } from './bare-body.ts'
import { claim } from './company.ts'
import { isMark, isNameWord, LONGEST_NAME, isPlain, isWord, sameLine, titleAt } from './name-word.ts'
import { isOrganisation, nameOf, type Page, surface, type Thing, thingNamed, typeOf } from './page.ts'
import { BUSINESS_TITLES } from './title-left.ts'
import { isHonorific } from './person-name.ts'
import type { Token } from './token.ts'
import type { Sphere } from './vocabulary.ts'

/** The complement of a title: its end, of what it is, and its field as written (" for Economy"). */
export type Right = { to: number; of: Thing | null; domain: string }

/** Reads what follows the head noun: "of Trade", "of the Assembly", "to Korea", "Marketing". */
export function readRight(page: Page, end: number, sphere: Sphere): Right {
  const right: Right = { to: end, of: null, domain: '' }
  const bracket = bracketed(page, end)
  if (bracket > end) return { to: bracket, of: null, domain: ` ${surface(page, end, bracket)}` }
  const dashed = BUSINESS_TITLES.has(sphere) || sphere === 'country' ? dashedField(page, end) : end
  if (dashed > end) return { to: dashed, of: null, domain: ` ${surface(page, end, dashed)}` }
  const field = BUSINESS_TITLES.has(sphere) || sphere === 'ministry' ? fieldEnd(page, end) : end
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

/** "General Manager – Marketing and Sales", before a name or a comma. */
function dashedField(page: Page, at: number): number {
  if (!isMark(page, at, '–', '-', '—') || !sameLine(page, at, at + 1)) return at
  const to = domainEnd(page, at + 1)
  const next = page.tokens[to]
  return to > at + 1 && next !== undefined && (isMark(page, to, ',') || next.capital) ? to : at
}

/** "Principal Secretary (Industries)": a field in brackets, before a name. */
function bracketed(page: Page, at: number): number {
  if (!isMark(page, at, '(')) return at
  for (let close = at + 1; close < at + 7 && sameLine(page, at, close); close++) {
    if (isMark(page, close, ')')) return close > at + 1 && page.tokens[close + 1]?.capital === true ? close + 1 : at
    if (!plainName(page, close) && !isWord(page, close, 'and', 'of') && !isMark(page, close, '&')) return at
  }
  return at
}

/** "Director Marketing", "Manager Government Liaison": a field right after the title, before a name or an organisation. */
function fieldEnd(page: Page, end: number): number {
  let at = end
  while (
    plainName(page, at) &&
    sameLine(page, end, at) &&
    at - end < 4 &&
    page.lines[page.lineOf[at] as number]?.titleCase !== true &&
    (at > end || !page.vocabulary.heads.has((page.tokens[at] as Token).fold))
  )
    at++
  if (at === end || at - end > 3) return end
  const closed = isOrganisation(page.owner[at]) || (isNameWord(page, at) && page.owner[at] == null)
  return closed && sameLine(page, end, at) ? at : end
}

function complement(page: Page, at: number, sphere: Sphere, right: Right): Right | null {
  const named = BUSINESS_TITLES.has(sphere) || (sphere === 'country' && isWord(page, at, 'of'))
  let next = at + 1
  const envoy = sphere === 'envoy' && (isWord(page, at, 'to', 'in') || isWord(page, at, 'and'))
  while (isWord(page, next, 'the', 'its', 'his', 'their', 'both')) next++
  if (isLowerPossessive(page, next)) next += isWord(page, next + 1, 'people') ? 0 : 2
  while (
    isWord(
      page,
      next,
      'provincial',
      'municipal',
      'national',
      'state',
      'federal',
      'city',
      'local',
      'newly',
      'established',
      'regional',
      'prefectural',
      'central',
    ) &&
    !(page.tokens[next] as Token).capital
  )
    next++
  next = describedBody(page, describedRegion(page, next))
  const bare = page.owner[next] == null ? (bareBody(page, next) ?? bareCompany(page, next)) : null
  if (bare !== null && page.tokens[next + 1]?.kind === 'possessive' && isOrganisation(page.owner[next + 2])) next += 2
  else if (bare !== null && right.of === null) return { to: next + 1, of: bare, domain: right.domain }
  const owner = page.owner[next]
  if (owner != null && sameLine(page, at, next)) {
    const thing = owner.things[0] as Thing
    const to =
      page.tokens[owner.to]?.kind === 'possessive' && isOrganisation(page.owner[owner.to + 1])
        ? (page.owner[owner.to + 1]?.to as number)
        : owner.to
    const of = to > owner.to ? (page.owner[owner.to + 1]?.things[0] as Thing) : thing
    if (thing.type === 'official') return null
    if (envoy && thing.type === 'region')
      return {
        to: andRegion(page, owner.to),
        of: right.of,
        domain: `${right.domain} ${surface(page, at, andRegion(page, owner.to))}`,
      }
    if (right.of !== null) return { ...right, to }
    if (envoy && isWord(page, at, 'to')) return { to, of: right.of, domain: `${right.domain} ${surface(page, at, to)}` }
    return { to, of, domain: right.domain }
  }
  if (envoy && page.tokens[next]?.capital === true && REALMS.has(page.tokens[next]?.fold ?? ''))
    return { to: next + 1, of: right.of, domain: `${right.domain} ${surface(page, at, next + 1)}` }
  if (right.of !== null || isWord(page, at, 'at', 'in')) return named ? unknownComplement(page, at, next, right) : null
  const chief = isWord(page, at, 'to') ? served(page, next) : next
  if (chief > next) return { to: chief, of: null, domain: `${right.domain} ${surface(page, at, chief)}` }
  const to = Math.max(domainEnd(page, next), lowerDomainEnd(page, next, sphere))
  if (to > next) return { to, of: null, domain: `${right.domain} ${surface(page, at, to)}` }
  return named ? unknownComplement(page, at, next, right) : null
}

/** "Secretary to the State Government", "Principal Secretary to the CM", before a name or a comma: whom somebody serves. */
function served(page: Page, next: number): number {
  let to = next
  while (to < next + 4 && isNameWord(page, to) && page.owner[to] == null && sameLine(page, next, to)) {
    const word = (page.tokens[to] as Token).fold
    to++
    if (SERVED.has(word)) {
      const name = page.tokens[to]
      return isWord(page, to, 'minister') ? to + 1 : isMark(page, to, ',') || name?.capital === true ? to : next
    }
  }
  return next
}

const SERVED = new Set('government cm pm president governor premier chancellor minister mayor king queen'.split(' '))

/** "Ambassador to the Kingdom" */
const REALMS = new Set(['kingdom', 'republic', 'federation', 'union', 'sultanate', 'emirates', 'commonwealth'])

/** "of the Malaysian state of Johor", "of the port city of Busan": to the region itself. */
function describedRegion(page: Page, at: number): number {
  for (let of = at + 1; of < at + 6 && sameLine(page, at, of); of++) {
    if (isWord(page, of, 'of') && page.vocabulary.regionWords.has((page.tokens[of - 1] as Token).fold))
      return typeOf(page.owner[of + 1]) === 'region' ? of + 1 : at
    if (page.owner[of - 1] != null) return at
  }
  return at
}

/** "of the state agency InvestPenang", "of the city's museum Lenbachhaus": to the name behind what is said of it. */
function describedBody(page: Page, at: number): number {
  for (let next = at; next < at + 7 && sameLine(page, at, next); next++) {
    const owner = page.owner[next]
    if (isOrganisation(owner)) return next > at && isBodyNoun(page, next - 1) ? next : at
    const token = page.tokens[next] as Token
    if (owner != null || token.kind === 'possessive') continue
    if (token.kind !== 'word' || token.capital || isWord(page, next, 'and', 'of', 'for', 'in', 'who', 'with')) return at
  }
  return at
}

function isBodyNoun(page: Page, at: number): boolean {
  const { fold, capital } = page.tokens[at] as Token
  return !capital && (page.vocabulary.heads.has(fold) || page.vocabulary.signs.businessNouns.has(fold))
}

/** "minister of food, agriculture and fisheries": the field in lower case. */
function lowerDomainEnd(page: Page, start: number, sphere: Sphere): number {
  if (sphere !== 'ministry' && !BUSINESS_TITLES.has(sphere)) return start
  const { titleFields } = page.vocabulary.signs
  const isField = (at: number) => {
    const token = page.tokens[at]
    return token !== undefined && !token.capital && titleFields.has(token.fold)
  }
  let to = start
  for (let at = start; at < start + 10 && sameLine(page, at, start); at++) {
    if (isField(at)) to = at + 1
    else if (to < at || !(isWord(page, at, 'and', 'of') || isMark(page, at, ','))) break
    else if (!isField(at + 1) && !(isMark(page, at, ',') && isWord(page, at + 1, 'and') && isField(at + 2))) break
    else if (isMark(page, at, ',') && isWord(page, at + 1, 'and')) to = ++at + 1
    else to = at + 1
  }
  const next = page.tokens[to]
  const closed = next === undefined || next.kind === 'mark' || next.capital || isWord(page, to, ...AFTER_FIELD)
  return closed ? to : start
}

const AFTER_FIELD = ['of', 'at', 'in', 'and', 'for', 'who', 'said', 'from', 'with', 'on', 'to', 'has', 'was', 'is']

function andRegion(page: Page, to: number): number {
  const joined = isWord(page, to, 'and') || isMark(page, to, '&', ',') ? page.owner[to + 1] : null
  return joined != null && typeOf(joined) === 'region' ? joined.to : to
}

function isLowerPossessive(page: Page, at: number): boolean {
  return page.tokens[at]?.kind === 'word' && !page.tokens[at].capital && page.tokens[at + 1]?.kind === 'possessive'
}

/** "CEO of Hartwell": an unknown name in the complement of a business title. */
function unknownComplement(page: Page, at: number, next: number, right: Right): Right | null {
  if (right.of !== null || !isWord(page, at, 'of', 'at')) return null
  let to = next
  while (
    isNameWord(page, to) &&
    page.owner[to] == null &&
    sameLine(page, at, to) &&
    to - next < 4 &&
    titleAt(page, to) === null
  )
    to++
  if (to === next || isPlain(page, page.tokens[next] as Token)) return null
  const thing = thingNamed(
    page,
    !(page.tokens[next] as Token).acronym && (isBusinessTitle(page, at) || actsElsewhere(page, { from: next, to }))
      ? 'company'
      : 'institution',
    nameOf(page, next, to),
  )
  claim(page, next, to, thing)
  return { ...right, to, of: thing }
}

/** Parties, leagues and charities have presidents and chairmen too; a CEO, a manager or a founder is of a company. */
function isBusinessTitle(page: Page, to: number): boolean {
  return (
    isWord(page, to - 1, 'ceo', 'cfo', 'coo', 'cto', 'manager', 'officer', 'founder', 'co founder', 'owner', 'md') ||
    (isWord(page, to - 1, 'director') && isWord(page, to - 2, 'managing', 'sales', 'plant')) ||
    (isWord(page, to - 1, 'executive') && isWord(page, to - 2, 'chief'))
  )
}

/** "Trade, Commerce, and Food Security" after "Minister of". */
function domainEnd(page: Page, start: number): number {
  let to = start
  for (let at = start; at - start < LONGEST_NAME && sameLine(page, at, start); at++) {
    if (plainName(page, at)) to = at + 1
    else if (
      to > start &&
      isMark(page, at, ',') &&
      (plainList(page, at + 1) || (isWord(page, at + 1, 'and') && plainName(page, at + 2)))
    )
      continue
    else if (
      to > start &&
      (isWord(page, at, 'and', 'for', 'of', 'in', 'the') || isMark(page, at, '&', '/')) &&
      plainName(page, at + 1)
    )
      continue
    else break
  }
  return to
}

/** A capitalised English word that does not begin a personal name ("Park Joo-won"). */
function plainName(page: Page, at: number): boolean {
  if (!isNameWord(page, at) || page.owner[at] != null || titleAt(page, at) !== null) return false
  const token = page.tokens[at] as Token
  if (!isPlain(page, token) || isHonorific(page, at)) return false
  const next = page.tokens[at + 1]
  const begins = next !== undefined && isNameWord(page, at + 1) && !isPlain(page, next) && page.owner[at + 1] == null
  if (!begins) return true
  return !page.vocabulary.surnames.has(token.fold) && !beginsName(page, token)
}

/** "Minister for Industry Som Prakash": a short word that is no field before an unknown name. */
function beginsName(page: Page, { fold: word }: Token): boolean {
  return word.length < 6 && !page.vocabulary.signs.titleFields.has(word)
}

function plainList(page: Page, from: number): boolean {
  for (let at = from; at < from + 9; at++) {
    if (isWord(page, at, 'and') || isMark(page, at, '&')) return at > from && plainName(page, at + 1)
    if (!plainName(page, at) && !isMark(page, at, ',')) return false
  }
  return false
}
