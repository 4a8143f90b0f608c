import { actsElsewhere } from './company-signs.ts'
import { bareBody, bareCompany } from './bare-body.ts'
import { claim } from './company.ts'
import { isMark, isNameWord, isPlain, isWord, sameLine, titleAt } from './name-word.ts'
import { isOrganisation, nameOf, type Page, type Sighting, surface, type Thing, thingNamed, typeOf } from './page.ts'
import { nameFrom } from './person-name.ts'
import { bracketed, dashedField, domainEnd, fieldEnd, lowerDomainEnd } from './title-field.ts'
import { BUSINESS_TITLES } from './title-left.ts'
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
  const direct = page.owner[right.to]
  if (BUSINESS_TITLES.has(sphere) && direct != null && namedBehind(page, right.to, direct))
    return { ...right, to: direct.to, of: direct.things[0] as Thing }
  for (let round = 0; round < 3; round++) {
    const at = chargedWith(page, right.to)
    if (!sameLine(page, at, end - 1)) return right
    const seat = sphere === 'parliament' && isWord(page, at, 'from')
    if (
      seat ||
      isWord(page, at, 'of', 'for', 'at', 'in', 'to', 'on') ||
      (sphere === 'envoy' && isWord(page, at, 'and'))
    ) {
      const step = complement(page, at, sphere, right)
      if (step === null) return right
      Object.assign(right, step)
    } else return right
  }
  return right
}

/** "Minister Responsible for Finance", "Minister in charge of Trade": where the field begins. */
function chargedWith(page: Page, at: number): number {
  if (isWord(page, at, 'responsible') && isWord(page, at + 1, 'for')) return at + 1
  return isWord(page, at, 'in') && isWord(page, at + 1, 'charge') && isWord(page, at + 2, 'of') ? at + 2 : at
}

/** "Chairman Acme Motors Mr Khan": a body between the title and the name. */
function namedBehind(page: Page, at: number, body: Sighting): boolean {
  if (!isOrganisation(body) || body.from !== at || !sameLine(page, at - 1, at)) return false
  return page.tokens[at - 1]?.capital === true && nameFrom(page, body.to) !== null && sameLine(page, at, body.to)
}

function complement(page: Page, at: number, sphere: Sphere, right: Right): Right | null {
  const named = BUSINESS_TITLES.has(sphere) || (sphere === 'country' && isWord(page, at, 'of'))
  let next = at + 1
  const envoy = sphere === 'envoy' && (isWord(page, at, 'to', 'in') || isWord(page, at, 'and'))
  while (isWord(page, next, 'the', 'its', 'his', 'their', 'both')) next++
  if (isLowerPossessive(page, next)) next += isWord(page, next + 1, 'people') ? 0 : 2
  while (
    (OWNED.test(page.tokens[next]?.text ?? '') ||
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
      )) &&
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
    // "the Minister of Trade in Tokyo": where he is.
    if (sphere === 'ministry' && thing.level === 'city' && isWord(page, at, 'in', 'at')) return null
    const inner =
      thing.type === 'region' && page.tokens[owner.to]?.kind === 'possessive' ? page.owner[owner.to + 1] : null
    if (inner != null && typeOf(inner) === 'region' && right.of === null && !envoy)
      return { to: levelEnd(page, inner.to), of: inner.things[0] as Thing, domain: right.domain }
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

/** "CEO of state-owned Petrolia" */
const OWNED = /-(?:owned|run|listed|backed)$/

/** "President of Italy's Emilia-Romagna region X" */
function levelEnd(page: Page, to: number): number {
  const word = page.tokens[to]
  return word?.capital === false && page.vocabulary.regionWords.has(word.fold) && sameLine(page, to - 1, to)
    ? to + 1
    : to
}

/** "Secretary to the State Government", "Chief of Staff to the Governor of Ohio", before a name or a comma: whom somebody serves. */
function served(page: Page, next: number): number {
  let to = next
  while (to < next + 4 && isNameWord(page, to) && page.owner[to] == null && sameLine(page, next, to)) {
    const word = (page.tokens[to] as Token).fold
    to++
    if (SERVED.has(word) && !isWord(page, to, 'minister')) {
      const name = page.tokens[to]
      const whose = isWord(page, to, 'of') ? page.owner[isWord(page, to + 1, 'the') ? to + 2 : to + 1] : null
      if (whose != null && typeOf(whose) === 'region') return to
      return isMark(page, to, ',') || isWord(page, to, 'on', 'for') || name?.capital === true ? to : next
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
  const joins = (at: number) => at > next && isWord(page, at, 'de', 'del', 'di', 'da', 'do', 'du', 'des', 'of')
  while (
    (isNameWord(page, to) || (joins(to) && isNameWord(page, to + 1))) &&
    page.owner[to] == null &&
    sameLine(page, at, to) &&
    to - next < 4 &&
    titleAt(page, to) === null
  )
    to++
  if (to === next || isPlain(page, page.tokens[next] as Token)) return null
  const thing = thingNamed(
    page,
    ofFamily(page, (page.tokens[next] as Token).fold) ||
      (!(page.tokens[next] as Token).acronym && (isBusinessTitle(page, at) || actsElsewhere(page, { from: next, to })))
      ? 'company'
      : 'institution',
    nameOf(page, next, to),
  )
  claim(page, next, to, thing)
  return { ...right, to, of: thing }
}

/** "Acme Land" where the article names Acme Motors: a company of one family. */
function ofFamily(page: Page, word: string): boolean {
  return page.things.slice(0, 200).some(({ type, forms }) => type === 'company' && [...forms.keys()].some((form) => form.startsWith(`${word} `))) // prettier-ignore
}

/** Parties, leagues and charities have presidents and chairmen too; a CEO, a manager or a founder is of a company. */
function isBusinessTitle(page: Page, to: number): boolean {
  return (
    isWord(page, to - 1, 'ceo', 'cfo', 'coo', 'cto', 'manager', 'officer', 'founder', 'co founder', 'owner', 'md') ||
    (isWord(page, to - 1, 'director') && isWord(page, to - 2, 'managing', 'sales', 'plant')) ||
    (isWord(page, to - 1, 'executive') && isWord(page, to - 2, 'chief'))
  )
}
