import type { List } from '../answer/connection.ts'
import {
  ofAgreements,
  ofArticles,
  ofInvestments,
  ofMeetings,
  ofOrganizations,
  ofRegions,
  ofVisits,
} from '../answer/filter.ts'
import { happened } from '../answer/happened.ts'
import { BY_NAME, EARLIEST_FIRST, LATEST_FIRST, orderOf, type Direction } from '../answer/order.ts'
import type * as Args from '../types.gen.ts'

/** How lists of one kind are filtered and ordered, wherever they hang. */

export const NAMED = { NAME: { key: 'it.name', id: 'it.id' }, ARTICLE_COUNT: { key: 'it.articles', id: 'it.id' } }
export const DATED = {
  DATE: { key: 'it.dateMin', id: 'it.id', gaps: true },
  ARTICLE_COUNT: { key: 'it.articles', id: 'it.id' },
}
const PUBLISHED = { DATE: { key: 'it.publishedAt', id: 'it.id', gaps: true } }

const byName = ({ orderBy }: { readonly orderBy?: Args.QueryOfficialsArgs['orderBy'] }): Direction =>
  orderOf(orderBy, BY_NAME)
const byDate = ({ orderBy }: { readonly orderBy?: Args.QueryMeetingsArgs['orderBy'] }): Direction =>
  orderOf(orderBy, LATEST_FIRST)

export const ofAll = { indexed: 'NAME', orders: NAMED, order: byName }

export const organizations = {
  ...ofAll,
  conditions: 'read/filters/organizations',
  filter: ({ filter }: Args.QueryCompaniesArgs) => ofOrganizations(filter),
}
export const regions = {
  conditions: 'read/filters/regions',
  filter: ({ filter }: Args.QueryRegionsArgs) => ofRegions(filter),
}
export const agreements = {
  conditions: 'read/filters/agreements',
  filter: ({ filter, includePlanned }: Args.QueryAgreementsArgs) => happened(ofAgreements(filter), includePlanned),
  orders: DATED,
  order: byDate,
}
export const meetings = {
  conditions: 'read/filters/meetings',
  filter: ({ filter, includePlanned }: Args.QueryMeetingsArgs) => happened(ofMeetings(filter), includePlanned),
  orders: DATED,
  order: byDate,
}
export const investments = {
  conditions: 'read/filters/investments',
  filter: ({ filter }: Args.QueryInvestmentsArgs) => ofInvestments(filter),
  orders: DATED,
  order: byDate,
}
export const visits = {
  conditions: 'read/filters/visits',
  filter: ({ filter, includePlanned }: Args.PartyVisitsArgs) => happened(ofVisits(filter), includePlanned),
  orders: { DATE: { key: 'it.dateMin', id: 'it.factId', gaps: true } },
  order: () => LATEST_FIRST,
}
export const articles: Omit<List<Args.QueryArticlesArgs>, 'fragment'> = {
  conditions: 'read/filters/articles',
  filter: ({ filter }) => ofArticles(filter),
  orders: PUBLISHED,
  order: ({ direction = 'DESC' }) => ({ by: 'DATE', direction }),
}
export const evidence = {
  orders: { DATE: { key: 'article.publishedAt', id: 'it.id', gaps: true } },
  order: () => EARLIEST_FIRST,
}
export const changes = {
  orders: { SEQ: { key: 'it.seq', id: 'it.subject' } },
  order: (): Direction => ({ by: 'SEQ', direction: 'ASC' }),
}
