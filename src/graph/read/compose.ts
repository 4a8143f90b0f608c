import type { FilterForm, Form, PageForm } from './bind.ts'
import { condition, fragment, type Names } from './fragment.ts'
import type { Column, Question } from './question.ts'

/** The one statement that answers a question asked in these forms. It holds names of ours only: every value is a parameter. */
export function compose({ columns }: Question, forms: readonly Form[]): string {
  const writer: Writer = { forms, firsts: [], count: 0 }
  const texts = columns.map((column) => columnOf(column, (of) => of, writer))
  const before = writer.firsts.length === 0 ? [] : [`WITH ${writer.firsts.join(', ')}`]
  return [...before, ...answerOf(texts)].join('\n')
}

/** Each column of several is made on its own: one that sums up may not stand in one expression with another. */
function answerOf(texts: readonly string[]): readonly string[] {
  if (texts.length < 2) return [`RETURN [${texts.join('')}] AS answer`]
  const names = texts.map((_, index) => `column_${index}`)
  return [
    `WITH ${texts.map((text, index) => `${text} AS ${names[index]}`).join(', ')}`,
    `RETURN [${names.join(', ')}] AS answer`,
  ]
}

type Writer = {
  readonly forms: readonly Form[]
  /** What is read ahead of the answer, under a name. */
  readonly firsts: string[]
  /** Fragments put to use so far. */
  count: number
}

/** The names of one fragment where it is put to use, and what it is asked for. */
type Use = { readonly form: Form; readonly names: Names; readonly writer: Writer; readonly number: number }

function listOf(columns: readonly Column[], variable: (name: string) => string, writer: Writer, more = ''): string {
  return `[${columns.map((column) => columnOf(column, variable, writer)).join(', ')}${more}]`
}

function columnOf(column: Column, variable: (name: string) => string, writer: Writer): string {
  const self = variable(column.of)
  if (column.kind === 'value') return column.path === '' ? self : `${self}.${column.path}`
  if (column.kind === 'label') return `head(labels(${self}))`
  const use = putToUse(column, self, writer)
  return column.kind === 'count' ? countOf(use) : rowsOf(use, column.columns)
}

function putToUse({ call }: Extract<Column, { call: unknown }>, self: string, writer: Writer): Use {
  const form =
    typeof call === 'number'
      ? writer.forms[call]
      : { ...call, suffix: '', filter: NO_FILTER, page: undefined, summary: undefined }
  if (!form) throw new Error('the question asks for a call that nobody made')
  const number = writer.count++
  const variable = (name: string): string => (name === 'self' ? self : `${name}_${number}`)
  return { form, names: { variable, parameter: (name) => name + form.suffix }, writer, number }
}

const NO_FILTER: FilterForm = { fits: [], and: [], or: [] }

/** Rows are cut to their page before anything that hangs on them is read. */
function rowsOf(use: Use, columns: readonly Column[]): string {
  const { page } = use.form
  if (!page) return collect([head(use), filterOf(use), summaryOf(use)], columns, use)
  const [first, second] = stretchesOf(page).map((stretch) => collect(lines(use, page, stretch), columns, use))
  if (first === undefined || second === undefined) return first ?? '[]'
  const name = `first_${use.number}`
  use.writer.firsts.push(`${first} AS ${name}`)
  return `${name} + CASE WHEN size(${name}) < $limit${use.form.suffix} THEN ${second} ELSE [] END`
}

function countOf(use: Use): string {
  const text = [head(use), filterOf(use)].join('')
  return `COUNT { ${text}${/\bWITH\b/.test(text) ? `\nRETURN ${use.names.variable('it')}` : ''} }`
}

function collect(clauses: readonly string[], columns: readonly Column[], use: Use): string {
  const { key, id } = use.form.page ?? {}
  const place = key === undefined || id === undefined ? '' : `, ${expression(key, use)}, ${expression(id, use)}`
  const list = listOf(columns, use.names.variable, use.writer, columns.length === 0 ? place.slice(2) : place)
  return `COLLECT { ${clauses.join('')}\nRETURN ${list} }`
}

function head({ form, names }: Use): string {
  return fragment(form.fragment, names)
}

function summaryOf({ form, names }: Use): string {
  if (form.summary === undefined) return ''
  const variable = (name: string): string => names.variable(name === 'self' ? 'it' : name)
  return `\n${fragment(form.summary, { ...names, variable })}`
}

/** `it.dateMin` under the names of the fragment. */
function expression(path: string, { names }: Use): string {
  const [of = '', ...rest] = path.split('.')
  return [names.variable(of), ...rest].join('.')
}

// ------------------------------------------------------------------------------------------------------------ pages

/** All rows in one order; or, where an index leads, those with a key and those without, the second only if the first end early. */
type Stretch = 'all' | 'keyed' | 'gaps'

function stretchesOf({ indexed, gaps, backward, after }: PageForm): readonly Stretch[] {
  if (!indexed) return ['all']
  if (!gaps) return ['keyed']
  if (backward) return after === 'key' ? ['keyed'] : ['gaps', 'keyed']
  return after === 'gap' ? ['gaps'] : ['keyed', 'gaps']
}

function lines(use: Use, page: PageForm, stretch: Stretch): readonly string[] {
  const [key, id] = [expression(page.key, use), expression(page.id, use)]
  const parameter = (name: string): string => `$${name}${use.form.suffix}`
  const by = page.gaps && stretch === 'all' ? `coalesce(${key}, ${parameter('missing')})` : key
  const down = page.descending !== page.backward
  const [least, most, way] = down ? ['<', '>=', ' DESC'] : ['>', '<=', '']
  const onward = `${by} ${least}= ${parameter('key')} AND NOT (${by} = ${parameter('key')} AND ${id} ${most} ${parameter('id')})`
  const continues = page.after === 'nothing' ? [] : [onward]
  const conditions = {
    all: continues,
    keyed: [`${key} IS NOT NULL`, `${id} IS NOT NULL`, ...(page.after === 'key' ? continues : [])],
    gaps: [`${key} IS NULL`, ...(page.after === 'gap' ? [`${id} ${least} ${parameter('id')}`] : [])],
  }[stretch]
  const order = stretch === 'gaps' ? `${id}${way}` : `${by}${way}, ${id}${way}`
  return [head(use), filterOf(use, conditions), `\nWITH * ORDER BY ${order} LIMIT ${parameter('limit')}`]
}

// ---------------------------------------------------------------------------------------------------------- filters

function filterOf(use: Use, more: readonly string[] = []): string {
  const all = [...conditionsOf(use.form.filter, use), ...more]
  return all.length === 0 ? '' : `\nWHERE ${all.join('\n  AND ')}`
}

function conditionsOf({ fits, and, or, not }: FilterForm, use: Use): readonly string[] {
  const { form, names } = use
  const every = (filter: FilterForm): string => `(${conditionsOf(filter, use).join(' AND ') || 'true'})`
  return [
    ...fits.map(([name, suffix]) =>
      condition(form.conditions ?? form.fragment, name, { ...names, parameter: (given) => given + suffix }),
    ),
    ...and.map(every),
    ...(or.length === 0 ? [] : [`(${or.map(every).join(' OR ')})`]),
    ...(not ? [`NOT coalesce(${every(not)}, false)`] : []),
  ]
}
