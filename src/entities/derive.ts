import { append } from './append.ts'
import { groupBy } from './group.ts'
import { AGREEMENT_KINDS, type AgreementKind } from '../facts/statement.ts'
import { earliest, type PartialDate } from '../text/partial-date.ts'
import type { Agreement, Entity, Meeting, Relationship } from './entity.ts'
import { compare } from './evidence.ts'

/** Shortcuts for people who look: which regions are partners, who met whom. Derived from facts, each once per pair. */
export function derive(nodes: ReadonlyMap<string, Entity>, facts: readonly Relationship[]): readonly Relationship[] {
  return [...partnerships(nodes, facts), ...acquaintances(nodes, facts)]
}

/** From the strongest tie to the weakest; a kind not named is weaker than any that is. */
const STRENGTH: readonly AgreementKind[] = [
  'SISTERHOOD',
  'FRIENDSHIP',
  'COOPERATION',
  'MOU',
  'ACTION_PLAN',
  'EXCHANGE',
  'DECLARATION',
]
const SETTLED: ReadonlySet<Agreement['status']> = new Set(['signed', 'in_force'])

function partnerships(nodes: ReadonlyMap<string, Entity>, facts: readonly Relationship[]): readonly Relationship[] {
  const parties = endsBy(facts, 'PARTY_TO', (id) => id.startsWith('region:'))
  const contacts = contactsOf(nodes, facts)
  const ties = [...parties].flatMap(([id, regions]) => {
    const agreement = nodes.get(id)
    if (agreement?.label !== 'Agreement' || !SETTLED.has(agreement.status)) return []
    return pairsOf(regions).map((pair) => ({ pair, agreement }))
  })
  return groupBy(ties, ({ pair }) => pair).map((group) => {
    const [{ pair, agreement: first }] = group
    const agreements = group.map(({ agreement }) => agreement)
    const [from = '', to = ''] = pair.split(' ')
    const dates = agreements.flatMap(({ date }) => date ?? [])
    return {
      type: 'PARTNER_OF',
      from,
      to,
      factId: `partnership ${pair}`,
      properties: {
        derived: true,
        kind: agreements.reduce(
          (strongest, { kind }) => (strength(kind) < strength(strongest) ? kind : strongest),
          first.kind,
        ),
        since: firstOf(dates),
        agreements: agreements.length,
        agreementIds: agreements.map(({ id }) => id).sort(),
        lastContact: lastOf([...dates, ...(contacts.get(pair) ?? [])]),
      },
    }
  })
}

function acquaintances(nodes: ReadonlyMap<string, Entity>, facts: readonly Relationship[]): readonly Relationship[] {
  const met = new Map<string, Meeting[]>()
  for (const [meeting, pairs] of pairsMet(nodes, facts)) for (const pair of pairs) append(met, pair, meeting)
  return [...met].map(([pair, meetings]) => {
    const [from = '', to = ''] = pair.split(' ')
    const dates = meetings.flatMap(({ date }) => date ?? [])
    return {
      type: 'MET',
      from,
      to,
      factId: `acquaintance ${pair}`,
      properties: {
        derived: true,
        count: meetings.length,
        firstOn: firstOf(dates),
        lastOn: lastOf(dates),
        meetingIds: meetings.map(({ id }) => id).sort(),
      },
    }
  })
}

/** Per held meeting, those who met: the two sides, one of each pair being a principal. */
function pairsMet(
  nodes: ReadonlyMap<string, Entity>,
  facts: readonly Relationship[],
): ReadonlyMap<Meeting, readonly string[]> {
  const attended = new Map<string, Extract<Relationship, { type: 'ATTENDED' }>[]>()
  for (const fact of facts) if (fact.type === 'ATTENDED') append(attended, fact.to, fact)
  const met = new Map<Meeting, readonly string[]>()
  for (const [id, attendances] of attended) {
    const meeting = nodes.get(id)
    if (meeting?.label !== 'Meeting' || meeting.status !== 'held') continue
    const side = (name: 'a' | 'b') => attendances.filter(({ properties }) => properties.side === name)
    const pairs = side('a').flatMap((a) =>
      side('b')
        .filter((b) => a.from !== b.from && [a, b].some(({ properties }) => properties.role === 'principal'))
        .map((b) => [a.from, b.from].sort(compare).join(' ')),
    )
    met.set(meeting, [...new Set(pairs)])
  }
  return met
}

/** Days on which officials of two regions met, by pair of regions. */
function contactsOf(
  nodes: ReadonlyMap<string, Entity>,
  facts: readonly Relationship[],
): ReadonlyMap<string, readonly PartialDate[]> {
  const offices = new Map<string, Extract<Relationship, { type: 'HOLDS_OFFICE' }>[]>()
  for (const fact of facts)
    if (fact.type === 'HOLDS_OFFICE' && fact.to.startsWith('region:')) append(offices, fact.from, fact)
  const regionsOf = (official: string, date: PartialDate) =>
    new Set(
      (offices.get(official) ?? [])
        .filter(({ properties: { toMax } }) => toMax === null || toMax >= earliest(date))
        .map(({ to }) => to),
    )
  const contacts = new Map<string, PartialDate[]>()
  for (const [{ date }, pairs] of pairsMet(nodes, facts))
    if (date !== null)
      for (const [a = '', b = ''] of pairs.map((pair) => pair.split(' ')))
        for (const left of regionsOf(a, date))
          for (const right of regionsOf(b, date)) {
            if (left === right) continue
            const pair = [left, right].sort(compare).join(' ')
            append(contacts, pair, date)
          }
  return contacts
}

function endsBy(
  facts: readonly Relationship[],
  type: Relationship['type'],
  wanted: (from: string) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const ends = new Map<string, string[]>()
  for (const fact of facts) if (fact.type === type && wanted(fact.from)) append(ends, fact.to, fact.from)
  return ends
}

function pairsOf(ids: readonly string[]): readonly string[] {
  const sorted = [...new Set(ids)].sort(compare)
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b) => `${a} ${b}`))
}

function strength(kind: AgreementKind): number {
  const rank = STRENGTH.indexOf(kind)
  return rank === -1 ? STRENGTH.length + AGREEMENT_KINDS.indexOf(kind) : rank
}

function firstOf(dates: readonly PartialDate[]): PartialDate | null {
  return [...dates].sort((a, b) => compare(earliest(a), earliest(b)) || b.length - a.length)[0] ?? null
}

function lastOf(dates: readonly PartialDate[]): PartialDate | null {
  return [...dates].sort((a, b) => compare(earliest(b), earliest(a)) || b.length - a.length)[0] ?? null
}
