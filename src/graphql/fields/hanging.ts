import { page } from '../answer/connection.ts'
import { held, ofPartners } from '../answer/filter.ts'
import { LATEST_FIRST } from '../answer/order.ts'
import type * as Args from '../types.gen.ts'
import { agreements, articles, changes, evidence, investments, meetings, visits } from './kinds.ts'

/** What hangs on one thing. */
export const hanging = {
  agreements: page({ ...agreements, fragment: 'read/agreements-of' }),
  meetings: page({ ...meetings, fragment: 'read/meetings-of' }),
  investments: page({ ...investments, fragment: 'read/investments-of' }),
  visits: page({ ...visits, fragment: 'read/visits-of' }),
  visitsMade: page({ ...visits, fragment: 'read/visits-made' }),
  articles: page({ ...articles, fragment: 'read/articles-of' }),
  changes: page({ ...changes, fragment: 'read/changes-of-article' }),
  changesOfDecision: page({ ...changes, fragment: 'read/changes-of-decision' }),
  offices: page<Args.PartyOfficesArgs>({
    fragment: 'read/offices-of',
    conditions: 'read/filters/offices',
    filter: ({ asOf }) => ({ fits: held(asOf) }),
    orders: { DATE: { key: 'key', id: 'it.factId', gaps: true } },
    order: () => LATEST_FIRST,
  }),
  met: page<Args.OfficialMetArgs>({
    fragment: 'read/met-by',
    conditions: 'read/filters/acquaintances',
    filter: ({ minCount }) => ({ fits: { minCount } }),
    orders: { COUNT: { key: 'it.count', id: 'official.id' } },
    order: () => ({ by: 'COUNT', direction: 'DESC' }),
  }),
  evidence: page({ ...evidence, fragment: 'read/evidence-of' }),
  evidenceOfLink: page({ ...evidence, fragment: 'read/evidence-of-link' }),
  statements: page({
    fragment: 'read/statements-of',
    orders: { START: { key: 'it.start', id: 'it.id' } },
    order: () => ({ by: 'START', direction: 'ASC' }),
  }),
}

/** What hangs on a region, or where asked so on what lies in it and belongs to it. */
export const ofRegion = {
  agreements: page<Args.RegionAgreementsArgs>({
    ...agreements,
    fragment: ({ includeSubordinate }) => (includeSubordinate ? 'read/agreements-within' : 'read/agreements-of'),
  }),
  meetings: page<Args.RegionMeetingsArgs>({
    ...meetings,
    fragment: ({ includeSubordinate }) => (includeSubordinate ? 'read/meetings-within' : 'read/meetings-of'),
  }),
  investments: page<Args.RegionInvestmentsArgs>({
    ...investments,
    fragment: ({ includeSubordinate }) => (includeSubordinate ? 'read/investments-within' : 'read/investments-of'),
  }),
  visits: page<Args.RegionVisitsArgs>({
    ...visits,
    fragment: ({ includeSubordinate }) => (includeSubordinate ? 'read/visits-within' : 'read/visits-of'),
  }),
  partners: page<Args.RegionPartnersArgs>({
    fragment: 'read/partners-of',
    conditions: 'read/filters/partners',
    filter: ({ filter }) => ofPartners(filter),
    orders: { DATE: { key: 'it.lastContact', id: 'partner.id', gaps: true } },
    order: () => LATEST_FIRST,
  }),
}

/** What two partners have with each other. */
export const between = {
  subordinateAgreements: page({ ...agreements, fragment: 'read/agreements-beneath' }),
  meetings: page({ ...meetings, fragment: 'read/meetings-between' }),
  investments: page({ ...investments, fragment: 'read/investments-between' }),
  visits: page({ ...visits, fragment: 'read/visits-between' }),
}
