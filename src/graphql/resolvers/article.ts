import { connection } from '../connection.ts'
import type { Context } from '../context.ts'
import type { ArticleResolvers, SpanResolvers, StatementResolvers } from '../types.gen.ts'

/** A stretch of an article's text, which is read only if its words are asked for. */
export type Passage = { readonly start: number; readonly end: number; readonly articleId: string }

export const article: ArticleResolvers = {
  source: ({ sourceId }) => sourceId,
  publisher: async ({ sourceId }, _, { loaders }) =>
    sourceId === null ? null : ((await loaders.hanging('publishers', sourceId))[0] ?? null),
  text: ({ id }, _, context) => textOf(id, context),
  statements: ({ id }, args, context) =>
    connection(context, 'statementsOf', args, { anchor: id, order: { by: 'START', direction: 'ASC' } }),
}

export const statement: StatementResolvers = {
  support: ({ support, article: { id } }) => passages(support, id),
}

export const span: SpanResolvers = {
  quote: async ({ start, end, articleId }, _, context) => (await textOf(articleId, context)).slice(start, end),
}

/** Start, end, start, end … as pairs. */
function passages(bounds: readonly number[], articleId: string): readonly Passage[] {
  return bounds.flatMap((start, index) => {
    const end = bounds[index + 1]
    return index % 2 === 0 && end !== undefined ? [{ start, end, articleId }] : []
  })
}

async function textOf(id: string, { loaders }: Context): Promise<string> {
  const [text] = await loaders.hanging('texts', id)
  if (text === undefined) throw new Error(`article ${id} has no text`)
  return text
}
