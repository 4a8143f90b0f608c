import type { Finding, Rule } from '../context.ts'

export const officeHeld: Rule = {
  name: 'office-held',
  description: 'A title beside a name: "Governor Katie Hobbs of Arizona", "Li Ping, chairman of the chamber".',
  read: (sentence, context) =>
    [...context.readings.values()].flatMap(({ key, offices }) =>
      offices
        .filter(({ start, end }) => sentence.start <= start && end <= sentence.end)
        .map(
          ({ title, of, former, start, end }): Finding => ({
            claim: { kind: 'office', official: key, title, of, former, from: null, to: null },
            span: { start: sentence.start, end: sentence.end },
            support: [{ start, end }],
            confidence: of === null ? 0.6 : 0.9,
          }),
        ),
    ),
}
