import { earliest, latest } from '../../text/partial-date.ts'
import type { Selected } from '../compile.ts'
import { page, type EdgeField, type List } from '../connection.ts'
import type { Answered } from '../field.ts'
import {
  days,
  ofAgreements,
  ofArticles,
  ofInvestments,
  ofMeetings,
  ofOfficials,
  ofOrganizations,
  ofRegions,
} from '../filter.ts'
import { highlight, indexQuery, searchWords } from '../search-words.ts'
import { BY_NAME, EARLIEST_FIRST, LATEST_FIRST, orderOf, type Direction } from '../order.ts'
import type { Row } from '../row.ts'
import type * as Args from '../types.gen.ts'

const NAMED = { NAME: { key: 'it.name', id: 'it.id' }, ARTICLE_COUNT: { key: 'it.articles', id: 'it.id' } }
const DATED = {
  DATE: { key: 'it.dateMin', id: 'it.id', gaps: true },
  ARTICLE_COUNT: { key: 'it.articles', id: 'it.id' },
}
const PUBLISHED = { DATE: { key: 'it.publishedAt', id: 'it.id', gaps: true } }

const changes = {
  orders: { SEQ: { key: 'it.seq', id: 'it.subject' } },
  order: (): Direction => ({ by: 'SEQ', direction: 'ASC' }),
}

const byName = ({ orderBy }: { readonly orderBy?: Args.QueryOfficialsArgs['orderBy'] }): Direction =>
  orderOf(orderBy, BY_NAME)
const byDate = ({ orderBy }: { readonly orderBy?: Args.QueryMeetingsArgs['orderBy'] }): Direction =>
  orderOf(orderBy, LATEST_FIRST)

const ofAll = { indexed: 'NAME', orders: NAMED, order: byName }
const organizations = {
  ...ofAll,
  conditions: 'read/filters/organizations',
  filter: ({ filter }: Args.QueryCompaniesArgs) => ofOrganizations(filter),
}
const agreements = {
  conditions: 'read/filters/agreements',
  filter: ({ filter }: Args.QueryAgreementsArgs) => ofAgreements(filter),
  orders: DATED,
  order: byDate,
}
const meetings = {
  conditions: 'read/filters/meetings',
  filter: ({ filter }: Args.QueryMeetingsArgs) => ofMeetings(filter),
  orders: DATED,
  order: byDate,
}
const investments = {
  conditions: 'read/filters/investments',
  filter: ({ filter }: Args.QueryInvestmentsArgs) => ofInvestments(filter),
  orders: DATED,
  order: byDate,
}
const articles: Omit<List<Args.QueryArticlesArgs>, 'fragment'> = {
  conditions: 'read/filters/articles',
  filter: ({ filter }) => ofArticles(filter),
  orders: PUBLISHED,
  order: ({ direction = 'DESC' }) => ({ by: 'DATE', direction }),
}

/** All there is of a kind, by the name of the field. Where a filter names something to start from, the list starts there. */
export const everything = {
  officials: page<Args.QueryOfficialsArgs>({
    ...ofAll,
    fragment: 'read/officials',
    conditions: 'read/filters/officials',
    filter: ({ filter }) => ofOfficials(filter),
  }),
  regions: page<Args.QueryRegionsArgs>({
    ...ofAll,
    fragment: 'read/regions',
    conditions: 'read/filters/regions',
    filter: ({ filter }) => ofRegions(filter),
    orders: { ...NAMED, ARTICLE_COUNT: { key: 'key', id: 'it.id', fragment: 'read/regions-by-articles' } },
  }),
  companies: page({ ...organizations, fragment: 'read/companies' }),
  institutions: page({ ...organizations, fragment: 'read/institutions' }),
  agreements: page({
    ...agreements,
    fragment: 'read/agreements',
    indexed: 'DATE',
    from: { party: 'read/agreements-of-party', signatory: 'read/agreements-of-signatory' },
  }),
  meetings: page({
    ...meetings,
    fragment: 'read/meetings',
    indexed: 'DATE',
    from: { attendee: 'read/meetings-of-attendee', place: 'read/meetings-at-place' },
  }),
  investments: page({
    ...investments,
    fragment: 'read/investments',
    indexed: 'DATE',
    from: { investor: 'read/investments-of-investor', destination: 'read/investments-into' },
  }),
  search: page<Args.QuerySearchArgs>({
    fragment: 'read/search',
    conditions: 'read/filters/search',
    parameters: ({ query }) => ({ words: indexQuery(searchWords(query)) }),
    filter: ({ types }) => ({ fits: { types } }),
    orders: { SCORE: { key: 'score', id: 'it.id' } },
    order: () => ({ by: 'SCORE', direction: 'DESC' }),
    edge: { score: foundScore, matched: found('matched'), highlights: found('highlights') },
  }),
  announcedTotals: page({ fragment: 'read/totals', orders: NAMED, order: () => BY_NAME }),
  articles: page({
    ...articles,
    fragment: 'read/articles',
    indexed: 'DATE',
    from: { states: 'read/articles-that-state' },
  }),
  changes: page<Args.QueryChangesArgs>({
    ...changes,
    fragment: 'read/changes',
    indexed: 'SEQ',
    conditions: 'read/filters/changes',
    filter: ({ since, subject, article }) => ({
      fits: { since: since == null ? null : new Date(since).toISOString(), subject, article },
    }),
  }),
}

/** What hangs on one thing. */
export const hanging = {
  agreements: page({ ...agreements, fragment: 'read/agreements-of' }),
  meetings: page({ ...meetings, fragment: 'read/meetings-of' }),
  investments: page({ ...investments, fragment: 'read/investments-of' }),
  articles: page({ ...articles, fragment: 'read/articles-of' }),
  offices: page<Args.PartyOfficesArgs>({
    fragment: 'read/offices-of',
    conditions: 'read/filters/offices',
    filter: ({ asOf }) => ({ fits: asOf == null ? {} : { from: earliest(asOf), to: latest(asOf) } }),
    orders: { DATE: { key: 'key', id: 'it.factId', gaps: true } },
    order: () => LATEST_FIRST,
  }),
  visits: page<Args.PartyVisitsArgs>({
    fragment: 'read/visits-of',
    conditions: 'read/filters/visits',
    filter: ({ date }) => ({ fits: days(date) }),
    orders: { DATE: { key: 'it.dateMin', id: 'it.factId', gaps: true } },
    order: () => LATEST_FIRST,
  }),
  changes: page({ ...changes, fragment: 'read/changes-of-article' }),
  partners: page({
    fragment: 'read/partners-of',
    orders: { DATE: { key: 'it.lastContact', id: 'partner.id', gaps: true } },
    order: () => LATEST_FIRST,
  }),
  evidence: page({
    fragment: 'read/evidence-of',
    orders: { DATE: { key: 'article.publishedAt', id: 'it.id', gaps: true } },
    order: () => EARLIEST_FIRST,
  }),
  statements: page({
    fragment: 'read/statements-of',
    orders: { START: { key: 'it.start', id: 'it.id' } },
    order: () => ({ by: 'START', direction: 'ASC' }),
  }),
}

function foundScore(_: Selected, row: Row): (answered: Answered) => unknown {
  const place = row.value('score', '')
  return (answered) => answered[place]
}

function found(part: 'matched' | 'highlights'): EdgeField<Args.QuerySearchArgs> {
  return (selected, row) => {
    const places = ['name', 'title', 'aliases'].map((path) => row.value('it', path))
    const show = selected.plain()
    return (answered, { query }) => {
      const texts = places.flatMap((place) => (answered[place] ?? []) as string | readonly string[])
      return show(highlight(searchWords(query), texts)[part])
    }
  }
}
