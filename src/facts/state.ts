import { digest } from '../text/digest.ts'
import type { Context, Finding, Part } from './context.ts'
import { merge } from './merge.ts'
import type { Claim, Span, Statement } from './statement.ts'

/** A finding with the name of the rule that read it. */
export type Told = Finding & { readonly rule: string }

/** Turns what the rules told of one article into its statements: each thing once, with an id, in text order. */
export function state(context: Context, told: readonly Told[]): Statement[] {
  const { article } = context
  const seen = new Map<string, number>()
  const write = (claim: Claim, evidence: Omit<Part, 'claim'>, rule: string): Statement => {
    const asRead = sorted(claim)
    const ordinal = seen.get(asRead) ?? 0
    seen.set(asRead, ordinal + 1)
    const { start, end } = evidence.span
    return {
      id: digest(article.key, claim.kind, asRead, ordinal),
      claim,
      quote: quotation(article.text, evidence.span),
      start,
      end,
      support: (evidence.support ?? []).filter((span) => span.start < start || span.end > end).map(bounds),
      rule,
      confidence: evidence.confidence ?? 1,
    }
  }
  return merge(context, told)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .flatMap((finding) => {
      const whole = write(finding.claim, finding, finding.rule)
      const parts = (finding.parts ?? []).map((part) => write({ ...part.claim, about: whole.id }, part, finding.rule))
      return [whole, ...parts]
    })
}

/** A claim as JSON, its properties in alphabetical order. */
function sorted(claim: Claim): string {
  const inOrder: Record<string, unknown> = {}
  for (const name of orderOf(claim)) inOrder[name] = claim[name]
  return JSON.stringify(inOrder)
}

function orderOf(claim: Claim): readonly (keyof Claim)[] {
  const names = Object.keys(claim) as (keyof Claim)[]
  const known = orders.get(claim.kind)
  if (known?.length === names.length && known.every((name) => name in claim)) return known
  const order = names.sort()
  orders.set(claim.kind, order)
  return order
}

/** The properties of a claim in alphabetical order, by its kind. */
const orders = new Map<Claim['kind'], readonly (keyof Claim)[]>()

/** Where a rule gave a date or a mention, its span alone. */
function bounds({ start, end }: Span): Span {
  return { start, end }
}

function quotation(text: string, { start, end }: Span): string {
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length)) {
    throw new RangeError(`A rule gave a span outside its article: ${start} to ${end} of ${text.length}.`)
  }
  return text.slice(start, end)
}
