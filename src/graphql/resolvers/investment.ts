import type { Investment } from '../../graph/read.ts'
import { connection, type Connection } from '../connection.ts'
import type { Context } from '../context.ts'
import { ofInvestments } from '../filter.ts'
import { LATEST_FIRST, orderOf } from '../order.ts'
import type { CompanyInvestmentsArgs, InvestmentResolvers, PledgeResolvers } from '../types.gen.ts'
import { entity, fact } from './fact.ts'

export type Money = { readonly amount: number; readonly currency: string | null }

export const investment: InvestmentResolvers = {
  ...entity,
  amount: ({ amount, currency }) => money(amount, currency),
  alsoAmount: ({ alsoAmount, alsoCurrency }) => money(alsoAmount, alsoCurrency),
  investors: ({ id }, _, { loaders }) => loaders.hanging('investorsOf', id),
  destinations: ({ id }, _, { loaders }) => loaders.hanging('destinationsOf', id),
}

export const pledge: PledgeResolvers = fact

/** What a company or institution pledged, or what goes into a region. */
export const investments = (
  source: { readonly id: string },
  args: CompanyInvestmentsArgs,
  context: Context,
): Connection<Investment> =>
  connection(context, 'investmentsOf', args, {
    anchor: source.id,
    filter: ofInvestments(args.filter),
    order: orderOf(args.orderBy, LATEST_FIRST),
  })

function money(amount: number | null, currency: string | null): Money | null {
  return amount === null ? null : { amount, currency }
}
