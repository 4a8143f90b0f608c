import { all, one, through, value, type Answered, type Field } from '../answer/field.ts'
import { hanging } from './hanging.ts'

export const article = {
  source: value('sourceId'),
  publisher: through('read/publisher-of', value('publisher')),
  statements: hanging.statements,
  revisions: all('read/revisions-of'),
  changes: hanging.changes,
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

/** The longest of its article's spellings that the quotation holds, and where. */
const named: Field = (selected, row, of) => {
  const [claim, quote, start] = [row.value(of, 'claim'), row.value(of, 'quote'), row.value(of, 'start')]
  const show = selected.plain()
  return (answered) =>
    show(spelling(JSON.parse(answered[claim] as string) as Spelt, answered[quote] as string, answered[start] as number))
}
type Spelt = { readonly name?: string; readonly aliases?: readonly string[] }

export const statement = { support, named, article: one('read/article-of-statement') }

function spelling({ name = '', aliases = [] }: Spelt, quote: string, start: number): object | null {
  const [found = ''] = [name, ...aliases].filter((each) => quote.includes(each)).sort((a, b) => b.length - a.length)
  if (found === '') return null
  const at = start + quote.indexOf(found)
  return { start: at, end: at + found.length, quote: found }
}

/** Start, end, start, end … as pairs with their words. */
function passages(bounds: readonly number[], text: string): readonly object[] {
  return bounds.flatMap((start, index) => {
    const end = bounds[index + 1]
    return index % 2 === 0 && end !== undefined ? [{ start, end, quote: text.slice(start, end) }] : []
  })
}
