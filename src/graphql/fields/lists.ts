import type { Selected } from '../answer/compile.ts'
import { page, type EdgeField } from '../answer/connection.ts'
import type { Answered } from '../answer/field.ts'
import { days, ofOfficials } from '../answer/filter.ts'
import { happened } from '../answer/happened.ts'
import { idOf } from '../answer/id-or-code.ts'
import { BY_NAME, LATEST_FIRST } from '../answer/order.ts'
import { refusal } from '../refusal.ts'
import type { Row } from '../answer/row.ts'
import { highlight, indexQuery, searchWords } from '../answer/search-words.ts'
import type * as Args from '../types.gen.ts'
import {
  agreements,
  articles,
  changes,
  DATED,
  investments,
  meetings,
  NAMED,
  ofAll,
  organizations,
  regions,
} from './kinds.ts'

/** All there is of a kind, by the name of the field. Where a filter names something to start from, the list starts there. */
export const everything = {
  officials: page<Args.QueryOfficialsArgs>({
    ...ofAll,
    fragment: 'read/officials',
    conditions: 'read/filters/officials',
    filter: ({ filter }) => ofOfficials(filter),
  }),
  regions: page({
    ...ofAll,
    ...regions,
    fragment: 'read/regions',
    orders: { ...NAMED, ARTICLE_COUNT: { key: 'key', id: 'it.id', fragment: 'read/regions-by-articles' } },
  }),
  companies: page({ ...organizations, fragment: 'read/companies' }),
  institutions: page({ ...organizations, fragment: 'read/institutions' }),
  agreements: page({
    ...agreements,
    fragment: 'read/agreements',
    indexed: 'DATE',
    from: {
      party: 'read/agreements-of-party',
      partyWithin: 'read/agreements-within-party',
      signatory: 'read/agreements-of-signatory',
    },
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
    from: {
      investor: 'read/investments-of-investor',
      destination: 'read/investments-into',
      destinationAround: 'read/investments-into-around',
    },
  }),
  sharedPartners: page<Args.QuerySharedPartnersArgs>({
    ...regions,
    fragment: 'read/partners-shared',
    parameters: ({ a, b }) => ({ a: idOf(a), b: idOf(b) }),
    orders: NAMED,
    order: () => BY_NAME,
  }),
  timeline: page<Args.QueryTimelineArgs>({
    fragment: 'read/timeline',
    conditions: 'read/filters/timeline',
    parameters: ({ of }) => ({ of: some(of).map(idOf) }),
    filter: ({ of, date, includePlanned }) =>
      happened({ fits: { ...days(date), others: of.slice(1).map(idOf) } }, includePlanned),
    orders: DATED,
    order: () => LATEST_FIRST,
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

const MOST = 10

function some(ids: readonly string[]): readonly string[] {
  if (ids.length > 0 && ids.length <= MOST) return ids
  throw refusal('BAD_USER_INPUT', `timeline takes one to ${MOST} ids; these are ${ids.length}.`)
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
