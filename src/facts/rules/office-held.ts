import type { Context, Finding, Mention, OfficeReading, Rule, Sentence } from '../context.ts'
import { officeTerm } from '../grammar/office-term.ts'
import type { ReadingKey } from '../statement.ts'

export const officeHeld: Rule = {
  name: 'office-held',
  description:
    'A title beside a name, and since when or until when: "Governor Katie Hobbs of Arizona", "Li Ping, chairman of the chamber until 2021".',
  read: (sentence, context) => {
    const here = officesOf(context).filter(({ start, end }) => sentence.start <= start && end <= sentence.end)
    if (here.length === 0) return entered(sentence, context)
    const people = peopleIn(sentence)
    return here.map((office): Finding => {
      const term = sentence.dates.length === 0 ? NO_TERM : officeTerm(sentence, office, people)
      return found(sentence, context, office, term)
    })
  },
}

const NO_TERM = { from: null, to: null }

function found(sentence: Sentence, context: Context, office: Held, { from, to }: typeof NO_TERM | Term): Finding {
  const { official, title, of, start, end } = office
  const published = context.article.publishedAt?.slice(0, 10) ?? null
  const over = to !== null && published !== null && to < published.slice(0, to.length)
  return {
    claim: { kind: 'office', official, title, of, former: office.former || over, from, to },
    span: { start: sentence.start, end: sentence.end },
    support: [{ start, end }],
    confidence: of === null ? 0.6 : 0.9,
  }
}

const ENTERED = /\b(?:took|assumed|has been in) office\b|\bwas sworn in\b|\bwas inaugurated\b/

/** "Kim took office on July 1, 2022": the only office the article gives him. */
function entered(sentence: Sentence, context: Context): Finding[] {
  const said = sentence.dates.length === 0 ? null : ENTERED.exec(sentence.text)
  if (said === null) return []
  const at = sentence.start + said.index
  const subject = peopleIn(sentence).findLast(({ start, keys }) => start < at && keys.length === 1)
  const [office, other] = officesOf(context).filter(({ official, former }) => official === subject?.keys[0] && !former)
  if (office === undefined || other !== undefined) return []
  const term = officeTerm(sentence, { start: at, end: at }, [])
  return term.from === null ? [] : [found(sentence, context, office, term)]
}

function peopleIn({ mentions }: Sentence): Mention[] {
  return mentions.filter(({ keys }) => keys[0]?.startsWith('official:') === true)
}

type Term = ReturnType<typeof officeTerm>
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
