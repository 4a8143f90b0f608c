import type { Context, Finding, Rule, Sentence } from '../context.ts'
import type { LocationRelation, ReadingKey } from '../statement.ts'
import { belongings, type Seat } from '../grammar/belonging.ts'
import { names, coded, type Coded, type Item } from '../grammar/coded.ts'
import { anyOf, fromLexicon } from '../grammar/cues.ts'
import { facilities } from '../grammar/facility.ts'
import { follower, groups, subject } from '../grammar/roles.ts'
import { isWithin } from '../grammar/within.ts'
import { matches } from '../../text/matches.ts'

export const locationStated: Rule = {
  name: 'location-stated',
  description:
    'Where an organisation is, or what it is part of: "X, headquartered in Almere", "the Department of Trade of Thailand", "X runs a plant in Wuxi".',
  read: (sentence, context) => {
    if (!names(sentence, 'O')) return []
    const read = coded(sentence, context)
    return once([
      ...beside(read, context),
      ...seated(read),
      ...ofPlace(read, context),
      ...belongings(read, context),
      ...built(read, context),
      ...atWork(read),
    ]).flatMap(({ entity, where, relation }) => (entity === where ? [] : [location(entity, where, relation, sentence)]))
  },
}

function once(seats: readonly Seat[]): Seat[] {
  return [...new Map(seats.toReversed().map((seat) => [`${seat.entity} ${seat.where}`, seat])).values()].reverse()
}

/** What was folded into an organisation's name: "X of Y", "X in Y". */
function beside({ items }: Coded, context: Context): Seat[] {
  const all = (item: Item): Item[] => [item, ...item.folded.flatMap(all)]
  return items.flatMap(all).flatMap((item) => {
    const [entity] = item.keys
    if (item.tag !== 'O' || item.keys.length !== 1 || entity === undefined) return []
    return item.folded.flatMap((inner): Seat[] => {
      const [where] = inner.keys
      if (inner.form === 'pronoun') return []
      if (where === undefined || inner.keys.length !== 1 || (inner.tag !== 'R' && inner.tag !== 'O')) return []
      const link = context.article.text.slice(item.span.end, inner.span.start)
      const wider = item.folded.some(({ tag, keys: [key] }) => tag === 'R' && key !== undefined && key !== where && isWithin(key, where, context)) // prettier-ignore
      if (wider || (link.includes('(') && !link.includes(')'))) return []
      const before = context.article.text.slice(inner.span.end, item.span.start)
      if (/^-(?:based|headquartered)\b/.test(before)) return [{ entity, where, relation: 'headquarters' }]
      if (/\bthrough (?:the |its |their )?$/.test(link) && inner.tag === 'O')
        return [{ entity: where, where: entity, relation: 'part_of' }]
      // "Acme, the Oslo-based maker of cables,"
      if (
        /^, (?:a|an|the) $/.test(link) &&
        /^-(?:based|headquartered)\b/.test(context.article.text.slice(inner.span.end, inner.span.end + 16))
      )
        return [{ entity, where, relation: 'headquarters' }]
      // "Illumina, a leading U.S. company"
      if (/^, (?:a|an|the) /.test(link))
        return isBased(link)
          ? [{ entity, where, relation: 'headquarters' }]
          : HOUSED.test(link)
            ? [{ entity, where, relation: 'site' }]
            : []
      const company = entity.startsWith('company:')
      // "the chairman of Acme, in Beijing": where he was met.
      if (company && /^, (?:in|at) /.test(link)) return []
      if (company && inner.tag === 'R' && (/^ of (?:the )?$/.test(link) || /^'s |^’s /.test(before)))
        return [{ entity, where, relation: 'headquarters' }]
      const ahead = context.article.text.slice(Math.max(0, item.span.start - 40), item.span.start)
      if (inner.tag === 'R' && /\b(?:headquarters|head office) of (?:the )?$/.test(ahead))
        return [{ entity, where, relation: 'headquarters' }]
      // "Acme at the Secretariat", "funds for Acme from the ministry": two bodies that only meet.
      if (inner.tag === 'O' && /\b(?:at|from)\b/.test(link) && !(isPublic(entity, context) && SCHOOL.test(where)))
        return []
      if (company && /\b(?:growth|development|plans|interests?|future) of (?:the )?$/.test(ahead)) return []
      if (PROPOSED.test(ahead) || INVESTED.test(ahead) || EVENT.test(context.readings.get(entity)?.name ?? ''))
        return []
      const stands = /\b(?:in|at|from)\b|^,/.test(link) || !isPublic(entity, context)
      return [{ entity, where, relation: inner.tag === 'R' && stands ? 'site' : 'part_of' }]
    })
  })
}

/** "X, a start-up support institution in Cambridge" */
const HOUSE =
  ', an? [^,;.<>]{0,60}\\b(?:company|firm|maker|manufacturer|producer|supplier|developer|operator|start-?up|institution|institute|university|college|school|hospital|cent(?:re|er)|incubator|accelerator|laboratory|museum|foundry|shipyard|association|cooperative|hub) (?:located |situated )?in (?:the )?'
const HOUSED = new RegExp(`^${HOUSE}$`, 'i')
const HOUSED_IN = new RegExp(`(<O\\d+>)${HOUSE}(<R\\d+>)`, 'g')
const SCHOOL = /\b(?:university|college|institute|hospital|school)\b/
/** "the proposal for an institute in": it is not there yet. */
const PROPOSED =
  /\b(?:propos\w+|plans?|planned|request|approval|(?:to|will) (?:open|establish|build|launch)|set up|setting up)\b[^.;,]{0,30}$/

/** "an investment of M by X in Y" */
const INVESTED = /\binvest[^;]{0,30} by (?:the )?$/
const EVENT = /\b(?:Forum|Summit|Conference|Expo|Congress|Meeting)\b/

const SEAT = /\b(?:headquartered|based|head office|headquarters|its seat|main office)\b(?: is)? (?:in|at|near)\b/g
const HOME =
  /\bIn (<R\d+>), where (<O\d+>) (?:has|have) (?:its|<[RO]\d+>(?:'s)?|the) (?:head office|headquarters|seat|main office)/g
const OWNED =
  /(<O\d+>)(?:'s)? (?:(?!(?:closed|closes|sold|shut|left|quit|plans|will|to|would|wants|considers)\b)[\w-]+ ){0,2}?(headquarters|head office|plant|factory|campus|fab|site|complex|yard|office|laboratory|branch)(?: is)? (?:in|at|near) (?:the )?(<R\d+>)/g
/** "Nissan's Sunderland plant" */
const THEIRS =
  /(<O\d+>)(?:'s?)? (<R\d+>) (?:assembly |car |battery |main |new )?(headquarters|head office|plant|factory|campus|fab|works|shipyard|refinery|mill|office|branch)\b/g
const OF = /\b(headquarters|head office|plant|factory|campus|branch) of (?:the )?(<O\d+>) in (?:the )?(<R\d+>)/g

/** "Lyon, headquarters of Acme" */
const SEAT_OF =
  /(<R\d+>), (?:the |home to the |site of the )?(?:global |world )?(?:headquarters|head office|home) of (?:the )?(?:[a-z-]+ ){0,3}(<O\d+>)/g

/** "will build its plant in" */
const AHEAD = /\b(?:will|to|would|could|may|might|plans?|planning|considering|scrapped|closed|sold|shut)\b[^,;.]{0,25}$/
/** "X, a maker of gears, is", "X, which has its": not "a pilot of X who is". */
const OF_IT =
  /^(?:,? (?:which|that) (?:is|are|was|has|have)(?: its)?|,? is| are|,? has(?: its)?|,? (?:an?|the) [^<>;.]{2,60}|'s|,? with(?: its)?|,)? ?(?:global |main |regional |asian |european )?$/

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
    if (!entity || !OF_IT.test(text.slice(entity.end, match.index))) continue
    if (where?.tag === 'R') add(entity.keys[0], where.keys[0], 'headquarters')
  }
  for (const match of matches(text, SEAT_OF)) add(key(match[2]), key(match[1]), 'headquarters')
  for (const match of matches(text, HOME)) add(key(match[2]), key(match[1]), 'headquarters')
  for (const match of matches(text, OWNED))
    if (!AHEAD.test(text.slice(Math.max(0, match.index - 40), match.index)))
      add(key(match[1]), key(match[3]), /head/.test(match[2] ?? '') ? 'headquarters' : 'site')
  for (const match of matches(text, HOUSED_IN)) add(key(match[1]), key(match[2]), 'site')
  for (const match of matches(text, THEIRS))
    add(
      read.items.find(({ code, form }) => code === match[1] && form === 'name')?.keys[0],
      key(match[2]),
      /head/.test(match[3] ?? '') ? 'headquarters' : 'site',
    )
  for (const match of matches(text, OF))
    add(key(match[2]), key(match[3]), /head/.test(match[1] ?? '') ? 'headquarters' : 'site')
  return seats
}

function isBased(link: string): boolean {
  return /\b(?:based|headquartered) in\b/.test(link)
}

/** "the council's Budget Committee" */
const OWN = /(<O\d+>)'s (?:own )?(?=<O\d+>)/g

/** "X, a subsidiary of Y" */
const ARM =
  /(<O\d+>)(?:,| –| —| --)? (?:which is |is )?(?:(?:a|an|the) (?:[\w-]+ ){0,4})?(?:subsidiary|arm|unit|affiliate|division|branch|campus|faculty|part) of (?:the )?(?:<R\d+>'s )?(?:(?!and\b)[\w-]+ ){0,5}(?=<O\d+>)/g
/** "companies in Osaka such as A, B and C", "Osaka companies including A" */
const SUCH =
  /\b(?:[Cc]ompanies|[Ff]irms|[Mm]anufacturers|businesses|enterprises|SMEs|start-ups|startups|institutions|universities) (?:based |located |operating |headquartered )?(?:in|of|from) (?:the )?(<R\d+>),? (?:such as|including|like|namely) (?=<O\d+>)|(<R\d+>)(?:'s)? (?:[\w-]+ ){0,2}(?:companies|firms|manufacturers) (?:such as|including|like|namely) (?=<O\d+>)/g

const SEATED = /(<R\d+>)-(?:based|headquartered) (?:[a-z][\w-]*,? ){0,6}(?=<O\d+>)/g
const AFTERWARDS = /(<O\d+>),? (?:a|an|the) (<R\d+>)-(?:based|headquartered)\b/g
const LOCAL = /(<R\d+>)(?:'s)? ((?:[a-z][\w-]* ){0,5}[a-z][\w-]*),? (?=<O\d+>)/g

/** "the Jena-based optics company X", "a Dortmund firm, X" */
function ofPlace(read: Coded, context: Context): Seat[] {
  const { text, items } = read
  const at = (start: number) => items.find((item) => item.start === start)
  const key = (code: string | undefined) => items.find((item) => item.code === code)?.keys[0]
  const arms = matches(text, OWN).flatMap((m): Seat[] => {
    const owner = items.find((item) => item.code === m[1])
    const named = owner?.form === 'pronoun' ? items.findLast(({ tag, end }) => tag === 'O' && end < m.index) : owner
    const [entity, where] = [at(m.index + m[0].length)?.keys[0], named?.keys[0]]
    return entity !== undefined && where !== undefined && isPublic(entity, context)
      ? [{ entity, where, relation: 'part_of' }]
      : []
  })
  const business = fromLexicon(context.knowledge.lexicons, 'company-descriptors', 'nouns', (rows) =>
    anyOf(rows.map(([word = '']) => word)),
  )
  const based = (entity: ReadingKey | undefined, where: ReadingKey | undefined): Seat[] =>
    entity?.startsWith('company:') && where !== undefined ? [{ entity, where, relation: 'headquarters' }] : []
  const seat = (entity: ReadingKey | undefined, where: ReadingKey | undefined): Seat[] =>
    where !== undefined && isCountry(where, context) ? [] : based(entity, where)
  const listed = matches(text, SUCH).flatMap((m): Seat[] => {
    const group = groups(read).find(({ start }) => start === m.index + m[0].length)
    const where = key(m[1] ?? m[2])
    if (where === undefined || isCountry(where, context)) return []
    return (group?.items ?? []).flatMap(({ keys }) => keys.map((entity): Seat => ({ entity, where, relation: 'site' })))
  })
  const units = matches(text, ARM).flatMap((m): Seat[] => {
    const [entity, where] = [key(m[1]), at(m.index + m[0].length)?.keys[0]]
    return entity !== undefined && where !== undefined ? [{ entity, where, relation: 'part_of' }] : []
  })
  return [
    ...arms,
    ...units,
    ...listed,
    ...matches(text, SEATED).flatMap((m) => based(at(m.index + m[0].length)?.keys[0], key(m[1]))),
    ...matches(text, AFTERWARDS).flatMap((m) => based(key(m[1]), key(m[2]))),
    ...matches(text, LOCAL).flatMap((m) =>
      business.test((m[2] ?? '').split(' ').slice(-2).join(' '))
        ? seat(at(m.index + m[0].length)?.keys[0], key(m[1]))
        : [],
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
    const before = groups(read).findLast((group) => group.end <= match.index)
    const doers = before && match.index - before.end < 12 ? before : (subject(read, match.index) ?? before)
    const next = groups(read).find((group) => group.start > match.index)
    const where = next && /^(?:in|at)$/.test(next.under ?? '') && next.items[0]?.tag === 'R' ? next : undefined
    const places = (where?.items ?? []).flatMap(({ keys, tag }) => (keys.length === 1 && tag === 'R' ? keys : []))
    if (places.length === 0 || (where && where.start - match.index > 90)) return []
    const items = doers?.items ?? []
    const owners = /^(?:operate|run)$/.test(match[0])
      ? items
      : doers === before && /s$/.test(match[0])
        ? items.slice(-1)
        : items.slice(0, 1)
    return owners.flatMap(({ tag, keys }): Seat[] =>
      tag === 'O' && keys.length === 1
        ? places.map((place) => ({ entity: keys[0] as ReadingKey, where: place, relation: 'site' }))
        : [],
    )
  })
}

/** "the US chip company" says what it is rather than where. */
function isCountry(where: ReadingKey, context: Context): boolean {
  return context.readings.get(where)?.level === 'country'
}

function isPublic(entity: ReadingKey, context: Context): boolean {
  const words = fromLexicon(context.knowledge.lexicons, 'public-bodies', 'words', (rows) =>
    anyOf(rows.map(([word = '']) => word)),
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
