import type { ArticleRecord, Attestation, StatementRecord } from '../../graph/read.ts'
import { connection, type Connection } from '../connection.ts'
import type { Context } from '../context.ts'
import { ofArticles } from '../filter.ts'
import { find } from '../find.ts'
import { EARLIEST_FIRST } from '../order.ts'
import type { PageArgs } from '../page.ts'
import type { ArticleFilter, OrderDirection, InputMaybe } from '../types.gen.ts'

type Identified = { readonly id: string } | { readonly factId: string }
type ArticleArgs = PageArgs & { readonly filter?: InputMaybe<ArticleFilter>; readonly direction: OrderDirection }

/** The fields of every fact whose node or relationship carries its own numbers. */
export const fact = {
  factId: idOf,
  articleCount: ({ articles }: Attestation): number => articles,
  publisherCount: ({ publishers }: Attestation): number => publishers,
  article: ({ articleId }: Attestation, _: object, context: Context): Promise<ArticleRecord | null> =>
    find(context, articleId, 'Article'),
  evidence: (source: Identified, args: PageArgs, context: Context): Connection<StatementRecord> =>
    connection(context, 'evidenceOf', args, { anchor: idOf(source), order: EARLIEST_FIRST }),
}

const articles = (source: Identified, args: ArticleArgs, context: Context): Connection<ArticleRecord> =>
  connection(context, 'articlesOf', args, {
    anchor: idOf(source),
    filter: ofArticles(args.filter),
    order: { by: 'DATE', direction: args.direction },
  })

/** A fact that is a thing of its own. */
export const entity = { ...fact, articles }

function idOf(source: Identified): string {
  return 'factId' in source ? source.factId : source.id
}
