import type { Context, Finding, Rule, Sentence } from '../context.ts'
import type { LocationRelation, ReadingKey } from '../statement.ts'
import { coded, type Coded, type Item } from '../grammar/coded.ts'
import { anyOf, fromLexicon } from '../grammar/cues.ts'
import { facilities } from '../grammar/facility.ts'
import { follower, groups, subject } from '../grammar/roles.ts'
import { matches } from '../../text/matches.ts'

export const locationStated: Rule = {
  name: 'location-stated',
  description:
    'Where an organisation is, or what it is part of: "X, headquartered in Almere", "the Department of Trade of Thailand", "X runs a plant in Wuxi".',
  read: (sentence, context) => {
    const read = coded(sentence, context)
    return once([...beside(read, context), ...seated(read), ...ofPlace(read, context), ...built(read, context), ...atWork(read)]).flatMap(({ entity, where, relation }) =>
      entity === where ? [] : [location(entity, where, relation, sentence)],
    )
  },
}

function once(seats: readonly Seat[]): Seat[] {
  return [...new Map(seats.toReversed().map((seat) => [`${seat.entity} ${seat.where}`, seat])).values()].reverse()
}

type Seat = { readonly entity: ReadingKey; readonly where: ReadingKey; readonly relation: LocationRelation }

/** What was folded into an organisation's name: "X of Y", "X in Y". */
function beside({ items }: Coded, context: Context): Seat[] {
  const all = (item: Item): Item[] => [item, ...item.folded.flatMap(all)]
  return items.flatMap(all).flatMap((item) => {
    const [entity] = item.keys
    if (item.tag !== 'O' || item.keys.length !== 1 || entity === undefined) return []
    return item.folded.flatMap((inner): Seat[] => {
      const [where] = inner.keys
      if (where === undefined || inner.keys.length !== 1 || (inner.tag !== 'R' && inner.tag !== 'O')) return []
      const link = context.article.text.slice(item.span.end, inner.span.start)
      const before = context.article.text.slice(inner.span.end, item.span.start)
      if (/^-(?:based|headquartered)\b/.test(before)) return [{ entity, where, relation: 'headquarters' }]
      // "Illumina, a leading U.S. company"
      if (/^, (?:a|an|the) /.test(link)) return based(link) ? [{ entity, where, relation: 'headquarters' }] : []
      const company = entity.startsWith('company:')
      if (company && inner.tag === 'R' && (/^ of (?:the )?$/.test(link) || /^'s |^’s /.test(before)))
        return [{ entity, where, relation: 'headquarters' }]
      const stands = /\b(?:in|at|from)\b|^,/.test(link) || !isPublic(entity, context)
      return [{ entity, where, relation: inner.tag === 'R' && stands ? 'site' : 'part_of' }]
    })
  })
}

const SEAT = /\b(?:headquartered|based|head office|headquarters|its seat|main office)\b(?: is)? (?:in|at|near)\b/g
const HOME =
  /\bIn (<R\d+>), where (<O\d+>) (?:has|have) (?:its|<[RO]\d+>|the) (?:head office|headquarters|seat|main office)/g
const OWNED =
  /(<O\d+>)(?:'s)? (?:[\w-]+ ){0,2}?(headquarters|head office|plant|factory|campus|fab|site|complex|yard|office|laboratory|branch)(?: is)? (?:in|at|near) (?:the )?(<R\d+>)/g
const OF = /\b(headquarters|head office|plant|factory|campus|branch) of (?:the )?(<O\d+>) in (?:the )?(<R\d+>)/g

function seated(read: Coded): Seat[] {
  const { text, items } = read
  const key = (code: string | undefined) => items.find((item) => item.code === code)?.keys[0]
  const seats: Seat[] = []
  const add = (entity: ReadingKey | undefined, where: ReadingKey | undefined, relation: LocationRelation) => {
    if (entity !== undefined && where !== undefined) seats.push({ entity, where, relation })
  }
  for (const match of matches(text, SEAT)) {
    const where = follower(read, match.index + match[0].length)?.items[0]
    const entity = groups(read).findLast((group) => group.end <= match.index && group.items[0]?.tag === 'O')?.items[0]
    if (where?.tag === 'R') add(entity?.keys[0], where.keys[0], 'headquarters')
  }
  for (const match of matches(text, HOME)) add(key(match[2]), key(match[1]), 'headquarters')
  for (const match of matches(text, OWNED))
    add(key(match[1]), key(match[3]), /head/.test(match[2] ?? '') ? 'headquarters' : 'site')
  for (const match of matches(text, OF))
    add(key(match[2]), key(match[3]), /head/.test(match[1] ?? '') ? 'headquarters' : 'site')
  return seats
}

function based(link: string): boolean {
  return /\b(?:based|headquartered) in\b/.test(link)
}

const SEATED = /(<R\d+>)-(?:based|headquartered) (?:[a-z][\w-]*,? ){0,6}(?=<O\d+>)/g
const AFTERWARDS = /(<O\d+>),? (?:a|an|the) (<R\d+>)-(?:based|headquartered)\b/g
const LOCAL = /(<R\d+>)(?:'s)? ((?:[a-z][\w-]* ){1,5}[a-z][\w-]*),? (?=<O\d+>)/g

/** "the Jena-based optics company X", "a Dortmund firm, X" */
function ofPlace({ text, items }: Coded, context: Context): Seat[] {
  const at = (start: number) => items.find((item) => item.start === start)
  const key = (code: string | undefined) => items.find((item) => item.code === code)?.keys[0]
  const business = fromLexicon(context.knowledge.lexicons, 'company-descriptors', 'nouns', (rows) =>
    anyOf(
      rows.map(([word = '']) => word),
      'i',
    ),
  )
  const seat = (entity: ReadingKey | undefined, where: ReadingKey | undefined): Seat[] =>
    entity?.startsWith('company:') && where !== undefined ? [{ entity, where, relation: 'headquarters' }] : []
  return [
    ...[...text.matchAll(SEATED)].flatMap((m) => seat(at(m.index + m[0].length)?.keys[0], key(m[1]))),
    ...[...text.matchAll(AFTERWARDS)].flatMap((m) => seat(key(m[1]), key(m[2]))),
    ...[...text.matchAll(LOCAL)].flatMap((m) =>
      business.test((m[2] ?? '').split(' ').slice(-2).join(' ')) ? seat(at(m.index + m[0].length)?.keys[0], key(m[1])) : [],
    ),
  ]
}

function built(read: Coded, context: Context): Seat[] {
  return facilities(read, context).map(({ owner, place }) => ({ entity: owner, where: place, relation: 'site' }))
}

const WORKS =
  /\b(?:operates|operate|runs|run|has operated|produces|makes|manufactures|assembles|opened|owns|located in|situated in|stands in)\b/g

function atWork(read: Coded): Seat[] {
  return matches(read.text, WORKS).flatMap((match): Seat[] => {
    const doers = subject(read, match.index) ?? groups(read).findLast((group) => group.end <= match.index)
    const next = groups(read).find((group) => group.start > match.index)
    const where = next && /^(?:in|at)$/.test(next.under ?? '') && next.items[0]?.tag === 'R' ? next : undefined
    const [entity, place] = [doers?.items[0], where?.items[0]]
    if (
      entity?.tag !== 'O' ||
      entity.keys.length !== 1 ||
      place?.keys.length !== 1 ||
      (where && where.start - match.index > 90)
    )
      return []
    return [{ entity: entity.keys[0] as ReadingKey, where: place.keys[0] as ReadingKey, relation: 'site' }]
  })
}

function isPublic(entity: ReadingKey, context: Context): boolean {
  const words = fromLexicon(context.knowledge.lexicons, 'public-bodies', 'words', (rows) =>
    anyOf(
      rows.map(([word = '']) => word),
      'i',
    ),
  )
  return entity.startsWith('institution:') && words.test(context.readings.get(entity)?.name ?? '')
}

function location(entity: ReadingKey, where: ReadingKey, relation: LocationRelation, sentence: Sentence): Finding {
  return {
    claim: { kind: 'location', entity, in: where, relation },
    span: { start: sentence.start, end: sentence.end },
    confidence: 0.7,
  }
}
