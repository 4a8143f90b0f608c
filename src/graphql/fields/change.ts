import { all, made, one, value, type Answered, type Field } from '../field.ts'
import type { SubscriptionChangesArgs } from '../types.gen.ts'

/** What it is called now, else what it was called; a relationship by its ends. */
const name: Field = (selected, row, of) => {
  const [from, to, subject] = ['from', 'to', 'subject'].map((end) => {
    const inner = row.rows(of, { fragment: `read/${end}-of-change` })
    const [id, name] = [row.value(of, end), inner.row.value('it', 'name')]
    return (answered: Answered) => {
      const [first] = answered[inner.place] as readonly Answered[]
      return { id: answered[id] as string | null, name: first?.[name] as string | undefined }
    }
  }) as [End, End, End]
  const [before, after] = [row.value(of, 'before'), row.value(of, 'after')]
  const show = selected.plain()
  return (answered) => {
    const [a, b, it] = [from(answered), to(answered), subject(answered)]
    if (a.id !== null) return show(`${a.name ?? a.id} → ${b.name ?? b.id}`)
    return show(it.name ?? nameIn(answered[after]) ?? nameIn(answered[before]) ?? it.id)
  }
}
type End = (answered: Answered) => { readonly id: string | null; readonly name: string | undefined }

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
