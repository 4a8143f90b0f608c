import type { ConflictValue } from '../../entities/doubt.ts'
import type { Profile } from '../../entities/decision.ts'
import { made, one, type Answered, type Field } from '../answer/field.ts'
import { hanging } from './hanging.ts'

/** Values are kept as JSON; the statements they name are read beside them. */
const values: Field = (selected, row, of) => {
  const json = row.value(of, 'values')
  const show = selected.object<{ readonly value: ConflictValue; readonly statementsOf: StatementsOf }>((part) => {
    if (part.name === 'value') return ({ value }) => value.value
    if (part.name === 'articleCount') return ({ value }) => value.articles.length
    if (part.name === 'publisherCount') return ({ value }) => value.publishers.length
    const inner = row.rows(of, { fragment: 'read/statements-of-conflict' })
    const id = inner.row.value('it', 'id')
    const read = part.composite(inner.row, 'it')
    return ({ value: { statementIds }, statementsOf }) =>
      statementsOf(inner.place, (each) => statementIds.includes(each[id] as string), read)
  })
  return (answered, asked) =>
    (JSON.parse(answered[json] as string) as readonly ConflictValue[]).map((value) =>
      show({
        value,
        statementsOf: (place, isOf, read) =>
          (answered[place] as readonly Answered[]).filter(isOf).map((each) => read(each, asked)),
      }),
    )
}
type StatementsOf = (
  place: number,
  isOf: (statement: Answered) => boolean,
  read: ReturnType<Field>,
) => readonly unknown[]

export const conflict = { subject: one('read/subject-of-conflict'), values }

export const candidate = {
  left: one('read/left-of'),
  right: one('read/right-of'),
  reasons: made(['reasons'], (reasons: string) => JSON.parse(reasons) as unknown),
  decision: one('read/decision-of'),
}

export const decision = {
  left: made(['left'], namesIn),
  right: made(['right'], namesIn),
  changes: hanging.changesOfDecision,
}

function namesIn(profiles: string): readonly string[] {
  return [...new Set((JSON.parse(profiles) as readonly Profile[]).map(({ name }) => name))]
}
