import { all, made, one, value, type Answered, type Field } from '../answer/field.ts'
import type { Row } from '../answer/row.ts'
import type { SubscriptionChangesArgs } from '../types.gen.ts'

/** What it is called now, else what it was called; a relationship by its ends. */
const name: Field = (selected, row, of) => {
  const [from, to, subject] = [
    end(row, of, 'from', 'gone-from-of-change'),
    end(row, of, 'to', 'gone-to-of-change'),
    end(row, of, 'subject'),
  ]
  const [before, after] = [row.value(of, 'before'), row.value(of, 'after')]
  const show = selected.plain()
  return (answered) => {
    const [a, b, it] = [from(answered), to(answered), subject(answered)]
    if (a.id !== null) return show(`${a.name ?? a.id} → ${b.name ?? b.id}`)
    return show(it.name ?? nameIn(answered[after]) ?? nameIn(answered[before]) ?? it.id)
  }
}

function end(row: Row, of: string, which: string, gone?: string): (answered: Answered) => End {
  const living = row.rows(of, { fragment: `read/${which}-of-change` })
  const went = gone === undefined ? undefined : row.rows(of, { fragment: `read/${gone}` })
  const [id, name, before] = [row.value(of, which), living.row.value('it', 'name'), went?.row.value('it', 'before')]
  return (answered) => {
    const [first] = answered[living.place] as readonly Answered[]
    const [last] = went ? (answered[went.place] as readonly Answered[]) : []
    return {
      id: answered[id] as string | null,
      name: (first?.[name] as string | undefined) ?? nameIn(before === undefined ? undefined : last?.[before]),
    }
  }
}
type End = { readonly id: string | null; readonly name: string | undefined }

export const change = {
  subjectId: value('subject'),
  subject: one('read/subject-of-change'),
  type: made(['type'], (type) => (type === 'Claim' ? 'AnnouncedTotal' : type)),
  name,
  from: one('read/from-of-change'),
  to: one('read/to-of-change'),
  article: one('read/article-of-change'),
}

/** The one list whose numbers each look at the graph sets anew. */
export const CHANGES_BETWEEN = 'read/changes-between'

/** All changes between two numbers; `tell-changes.ts` says which, and tells each of them alone. */
export const subscription = {
  changes: all(CHANGES_BETWEEN, ({ after }: SubscriptionChangesArgs) => ({ after, upTo: after })),
}

function nameIn(properties: unknown): string | undefined {
  return typeof properties === 'string' ? (JSON.parse(properties) as { readonly name?: string }).name : undefined
}
