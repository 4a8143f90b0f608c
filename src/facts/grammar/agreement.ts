import type { Context, Finding, Part, Sentence } from '../context.ts'
import type { AgreementKind, AgreementStatus, ReadingKey, Span } from '../statement.ts'
import type { PartialDate } from '../../text/partial-date.ts'
import { actsFor } from './sides.ts'

/** What a rule says of a paper; the rest is filled in. */
export type Draft = {
  readonly kind: AgreementKind
  readonly status: AgreementStatus
  readonly parties: readonly ReadingKey[]
  readonly signatories?: readonly ReadingKey[]
  readonly date?: PartialDate | null
  readonly until?: PartialDate | null
  readonly fields?: readonly string[]
  readonly support?: readonly Span[]
  readonly echo?: boolean
  readonly subject?: string | null
  readonly confidence?: number
}

/** An agreement finding with its parties and signatures, all resting on one sentence. */
export function agreement(sentence: Sentence, draft: Draft, context: Context): Finding {
  const span = { start: sentence.start, end: sentence.end }
  const parties = withoutArms(likeWithLike([...new Set(draft.parties)], draft.kind, context), context).sort()
  const headline = sentence.kind === 'headline'
  const parts: Part[] = [
    ...parties.map((party) => ({ claim: { kind: 'party' as const, party }, span })),
    ...(draft.signatories ?? []).map((official) => ({
      claim: { kind: 'signature' as const, official, onBehalfOf: actsFor(official, context) },
      span,
    })),
  ]
  return {
    claim: {
      kind: 'agreement',
      agreementKind: draft.kind,
      status: draft.status,
      date: draft.date ?? null,
      until: draft.until ?? null,
      fields: draft.fields ?? [],
      parties,
    },
    span,
    parts,
    support: draft.support ?? [],
    confidence: headline ? 0.3 : (draft.confidence ?? 0.9),
    ...(draft.echo || headline ? { echo: true } : {}),
    ...(draft.subject ? { subject: draft.subject } : {}),
  }
}

/** Of three who sign, the council of one of them is no party beside it. */
function withoutArms(parties: readonly ReadingKey[], context: Context): ReadingKey[] {
  if (parties.length < 3) return [...parties]
  const rest = parties.filter((party) => {
    const region = party.startsWith('institution:') ? context.readings.get(party)?.region : null
    return region == null || !parties.includes(region)
  })
  return rest.length > 1 ? rest : [...parties]
}

/** Regions are sisters of regions: a committee or office that signs beside a region stands for its own. */
function likeWithLike(parties: readonly ReadingKey[], kind: AgreementKind, context: Context): ReadingKey[] {
  const regions = parties.filter((party) => party.startsWith('region:'))
  if ((kind !== 'SISTERHOOD' && kind !== 'FRIENDSHIP') || regions.length === 0) return [...parties]
  return [
    ...new Set(
      parties.map((party) =>
        party.startsWith('institution:') ? (context.readings.get(party)?.region ?? party) : party,
      ),
    ),
  ]
}
