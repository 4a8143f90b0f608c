import { all, one, through, value, type Answered, type Field } from '../field.ts'
import { hanging } from './hanging.ts'

export const article = {
  source: value('sourceId'),
  publisher: through('read/publisher-of', value('publisher')),
  statements: hanging.statements,
  revisions: all('read/revisions-of'),
}

/** Offsets count as JavaScript does, so the passages are cut here and not in the graph. */
const support: Field = (selected, row, of) => {
  const bounds = row.value(of, 'support')
  const articles = row.rows(of, { fragment: 'read/article-of-statement' })
  const text = articles.row.value('it', 'text')
  const show = selected.plain()
  return (answered) => {
    const [first = []] = answered[articles.place] as readonly Answered[]
    return show(passages((answered[bounds] ?? []) as readonly number[], first[text] as string))
  }
}

export const statement = { support, article: one('read/article-of-statement') }

/** Start, end, start, end … as pairs with their words. */
function passages(bounds: readonly number[], text: string): readonly object[] {
  return bounds.flatMap((start, index) => {
    const end = bounds[index + 1]
    return index % 2 === 0 && end !== undefined ? [{ start, end, quote: text.slice(start, end) }] : []
  })
}
