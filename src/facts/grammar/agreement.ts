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
  readonly confidence?: number
}

/** An agreement finding with its parties and signatures, all resting on one sentence. */
export function agreement(sentence: Sentence, draft: Draft, context: Context): Finding {
  const span = { start: sentence.start, end: sentence.end }
  const parties = [...new Set(draft.parties)].sort()
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
    confidence: draft.confidence ?? 0.9,
    ...(draft.echo ? { echo: true } : {}),
  }
}
