import type { AgreementKind } from '../facts/statement.ts'
import { append } from './append.ts'
import type { Cluster } from './cluster.ts'
import type { Agreement, Entity, Relationship, Succession } from './entity.ts'
import { compare } from './evidence.ts'
import type { Words } from './words.ts'

type Follows = Succession['how']

/**
 * Which paper of the same parties follows which: what its text says (renews, supersedes, upgrades), an action plan implements
 * the tie or memorandum before it, and a closer tie upgrades a looser one. Each follows one earlier paper at most, both signed and
 * dated so that the order is certain.
 */
export function lineage(
  agreements: readonly Cluster<'agreement'>[],
  nodes: ReadonlyMap<string, Entity>,
  facts: readonly Relationship[],
  { lineage: cues }: Pick<Words, 'lineage'>,
): readonly Relationship[] {
  const partiesOf = new Map<string, string[]>()
  for (const { type, from, to } of facts) if (type === 'PARTY_TO') append(partiesOf, to, from)
  const sayings = new Map(agreements.map(({ id, members }) => [id, members] as const))
  const families = new Map<string, Agreement[]>()
  for (const [id, parties] of partiesOf) {
    const agreement = nodes.get(id)
    if (
      agreement?.label === 'Agreement' &&
      SIGNED.has(agreement.status) &&
      agreement.date !== null &&
      parties.length > 1
    )
      append(families, parties.sort(compare).join(' '), agreement)
  }
  return [...families.values()].flatMap((family) => {
    const inTime = family.sort((a, b) => compare(a.dateMin ?? '', b.dateMin ?? '') || compare(a.id, b.id))
    return inTime.flatMap((later, at) => {
      const earlier = inTime
        .slice(Math.max(0, at - NEAR), at)
        .filter(({ dateMax }) => (dateMax ?? '~') < (later.dateMin ?? ''))
      const said = (sayings.get(later.id) ?? []).flatMap(({ statement }) => cueIn(statement.quote, cues))
      const found = stepFrom(earlier, later, new Set(said))
      return found === null ? [] : [follows(later, found)]
    })
  })
}

type Step = { readonly to: Agreement; readonly how: Follows }

/** The steps in the order in which they are tried. */
function stepFrom(earlier: readonly Agreement[], later: Agreement, said: ReadonlySet<string>): Step | null {
  const last = (wanted: (agreement: Agreement) => boolean, how: Follows): Step | null => {
    const to = earlier.findLast(wanted)
    return to ? { to, how } : null
  }
  const sameKind = ({ kind }: Agreement) => kind === later.kind
  const looser = ({ kind }: Agreement) => (RANK[kind] ?? 0) > 0 && (RANK[kind] ?? 0) < (RANK[later.kind] ?? 0)
  const broad = ({ kind }: Agreement) => (RANK[kind] ?? 0) > 1
  return (
    (said.has('SUPERSEDES') ? last(sameKind, 'SUPERSEDES') : null) ??
    (said.has('RENEWS') ? last(sameKind, 'RENEWS') : null) ??
    (later.kind === 'ACTION_PLAN' ? (last(broad, 'IMPLEMENTS') ?? last(sameKind, 'RENEWS')) : null) ??
    (said.has('UPGRADES') || CLOSE.has(later.kind) ? last(looser, 'UPGRADES') : null)
  )
}

function follows({ id: from }: Agreement, { to, how }: Step): Relationship {
  return { type: 'FOLLOWS', from, to: to.id, factId: `lineage ${from}`, properties: { derived: true, how } }
}

function cueIn(quote: string, cues: Words['lineage']): readonly string[] {
  const text = quote.toLowerCase()
  return [...cues].filter(([word]) => text.includes(word)).map(([, how]) => how)
}

const SIGNED: ReadonlySet<Agreement['status']> = new Set(['signed', 'in_force'])
const CLOSE: ReadonlySet<AgreementKind> = new Set(['FRIENDSHIP', 'SISTERHOOD'])

/** How close a tie is; kinds that are no step of it are missing. */
const RANK: Readonly<Partial<Record<AgreementKind, number>>> = {
  LOI: 1,
  MOU: 2,
  COOPERATION: 2,
  FRIENDSHIP: 3,
  SISTERHOOD: 4,
}

/** Of a family of hundreds of papers the last few are looked at. */
const NEAR = 50
