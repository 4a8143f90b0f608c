import type { Context, Finding, OfficeReading, Rule } from '../context.ts'
import type { ReadingKey } from '../statement.ts'

export const officeHeld: Rule = {
  name: 'office-held',
  description: 'A title beside a name: "Governor Katie Hobbs of Arizona", "Li Ping, chairman of the chamber".',
  read: (sentence, context) =>
    officesOf(context)
      .filter(({ start, end }) => sentence.start <= start && end <= sentence.end)
      .map(({ official, title, of, former, start, end }): Finding => ({
        claim: { kind: 'office', official, title, of, former, from: null, to: null },
        span: { start: sentence.start, end: sentence.end },
        support: [{ start, end }],
        confidence: of === null ? 0.6 : 0.9,
      })),
}

type Held = OfficeReading & { readonly official: ReadingKey }
const memo = new WeakMap<Context, readonly Held[]>()

function officesOf(context: Context): readonly Held[] {
  const known = memo.get(context)
  if (known) return known
  const held = [...context.readings.values()].flatMap(({ key, offices }) =>
    offices.map((one) => ({ ...one, official: key })),
  )
  memo.set(context, held)
  return held
}
