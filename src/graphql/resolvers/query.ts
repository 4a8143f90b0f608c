import { connection } from '../connection.ts'
import { ofAgreements, ofArticles, ofInvestments, ofMeetings } from '../filter.ts'
import { find } from '../find.ts'
import { BY_NAME, LATEST_FIRST, orderOf } from '../order.ts'
import { refusal } from '../refusal.ts'
import type { QueryResolvers } from '../types.gen.ts'

/** Lists of everything; where a filter names an anchor, the list of that anchor, which the graph finds by its id. */
export const query: QueryResolvers = {
  node: async (_, { id }, { loaders }) => (await loaders.hanging('nodes', id))[0] ?? null,
  nodes: (_, { ids }, { loaders }) => {
    if (ids.length > MAX_IDS)
      throw refusal('BAD_USER_INPUT', `nodes takes ${MAX_IDS} ids at most; these are ${ids.length}.`)
    return Promise.all(ids.map(async (id) => (await loaders.hanging('nodes', id))[0] ?? null))
  },
  official: (_, { id }, context) => find(context, id, 'Official'),
  officials: (_, args, context) => {
    const { nameContains: name, officeOf, titleContains: title } = args.filter ?? {}
    return connection(context, 'officials', args, {
      filter: { name, officeOf, title },
      order: orderOf(args.orderBy, BY_NAME),
    })
  },
  region: (_, { id, code }, context) => {
    if ((id == null) === (code == null)) throw refusal('BAD_USER_INPUT', 'region takes exactly one of id and code.')
    return find(context, id ?? `region:${code}`, 'Region')
  },
  regions: (_, args, context) => {
    const { nameContains: name, level, within } = args.filter ?? {}
    return connection(context, 'regions', args, {
      filter: { name, level, within },
      order: orderOf(args.orderBy, BY_NAME),
    })
  },
  company: (_, { id }, context) => find(context, id, 'Company'),
  companies: (_, args, context) => {
    const { nameContains: name, locatedIn } = args.filter ?? {}
    return connection(context, 'companies', args, {
      filter: { name, locatedIn },
      order: orderOf(args.orderBy, BY_NAME),
    })
  },
  institution: (_, { id }, context) => find(context, id, 'Institution'),
  institutions: (_, args, context) => {
    const { nameContains: name, locatedIn } = args.filter ?? {}
    return connection(context, 'institutions', args, {
      filter: { name, locatedIn },
      order: orderOf(args.orderBy, BY_NAME),
    })
  },
  agreement: (_, { id }, context) => find(context, id, 'Agreement'),
  agreements: (_, args, context) => {
    const [filter, order] = [ofAgreements(args.filter), orderOf(args.orderBy, LATEST_FIRST)]
    const anchor = args.filter?.party?.[0] ?? args.filter?.signatory?.[0]
    return anchor === undefined
      ? connection(context, 'agreements', args, { filter, order })
      : connection(context, 'agreementsOf', args, { anchor, filter, order })
  },
  meeting: (_, { id }, context) => find(context, id, 'Meeting'),
  meetings: (_, args, context) => {
    const [filter, order] = [ofMeetings(args.filter), orderOf(args.orderBy, LATEST_FIRST)]
    const anchor = args.filter?.attendee?.[0] ?? args.filter?.place
    return anchor == null
      ? connection(context, 'meetings', args, { filter, order })
      : connection(context, 'meetingsOf', args, { anchor, filter, order })
  },
  investment: (_, { id }, context) => find(context, id, 'Investment'),
  investments: (_, args, context) => {
    const [filter, order] = [ofInvestments(args.filter), orderOf(args.orderBy, LATEST_FIRST)]
    const anchor = args.filter?.investor?.[0] ?? args.filter?.destination
    return anchor == null
      ? connection(context, 'investments', args, { filter, order })
      : connection(context, 'investmentsOf', args, { anchor, filter, order })
  },
  announcedTotals: (_, args, context) => connection(context, 'totals', args, { order: BY_NAME }),
  article: (_, { id }, context) => find(context, id, 'Article'),
  articles: (_, args, context) => {
    const filter = ofArticles(args.filter)
    const order = { by: 'DATE', direction: args.direction }
    const anchor = args.filter?.states?.[0]
    return anchor === undefined
      ? connection(context, 'articles', args, { filter, order })
      : connection(context, 'articlesOf', args, { anchor, filter, order })
  },
  coverage: (_, __, { reader }) => reader.coverage(),
  quality: (_, __, { quality }) => [...quality],
}

const MAX_IDS = 100
