import { foldName } from './fold-name.ts'
import { claim } from './company.ts'
import { isMark, isNameWord, LONGEST_NAME, isPlain, isWord, sameLine, titleAt } from './name-word.ts'
import { isOrganisation, nameOf, type Page, surface, type Thing, thingNamed, typeOf } from './page.ts'
import { BUSINESS_TITLES } from './title-left.ts'
import type { Token } from './token.ts'
import type { Sphere } from './vocabulary.ts'

/** The complement of a title: its end, of what it is, and its field as written (" for Economy"). */
export type Right = { to: number; of: Thing | null; domain: string }

/** Reads what follows the head noun: "of Trade", "of the Assembly", "to Korea", "Marketing". */
export function readRight(page: Page, end: number, sphere: Sphere): Right {
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
  const bare = page.owner[next] == null ? bareBody(page, next) : null
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
    return { to, of, domain: right.domain }
  }
  if (right.of !== null || isWord(page, at, 'at', 'in')) return named ? unknownComplement(page, at, next, right) : null
  const to = domainEnd(page, next)
  if (to > next) return { to, of: null, domain: `${right.domain} ${surface(page, at, to)}` }
  return named ? unknownComplement(page, at, next, right) : null
}

/** "Chairman of the Assembly": the institution of that noun which the article has named. */
function bareBody(page: Page, at: number): Thing | null {
  const token = page.tokens[at]
  if (
    token === undefined ||
    !page.vocabulary.heads.has(token.fold) ||
    token.fold.length < 5 ||
    isNameWord(page, at + 1)
  )
    return null
  for (let back = at - 1; back >= Math.max(0, at - 400); back--) {
    const thing = page.owner[back]?.things[0]
    if (
      thing?.type === 'institution' &&
      foldName(thing.name)
        .replace(/ (?:of|for|in) .*$/, '')
        .endsWith(token.fold)
    )
      return thing
  }
  return null
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
    (page.tokens[next] as Token).acronym ? 'institution' : 'company',
    nameOf(page, next, to),
  )
  claim(page, next, to, thing)
  return { ...right, to, of: thing }
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
  if (!isPlain(page, token)) return false
  const next = page.tokens[at + 1]
  const begins = next !== undefined && isNameWord(page, at + 1) && !isPlain(page, next) && page.owner[at + 1] == null
  return !(begins && page.vocabulary.surnames.has(token.fold))
}

function plainList(page: Page, from: number): boolean {
  for (let at = from; at < from + 9; at++) {
    if (isWord(page, at, 'and') || isMark(page, at, '&')) return at > from && plainName(page, at + 1)
    if (!plainName(page, at) && !isMark(page, at, ',')) return false
  }
  return false
}
