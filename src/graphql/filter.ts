import type { Filter } from '../graph/read.ts'
import { earliest, latest } from '../text/partial-date.ts'
import { refusal } from './refusal.ts'
import type {
  AgreementFilter,
  ArticleFilter,
  DateRange,
  InputMaybe,
  InvestmentFilter,
  MeetingFilter,
  OfficialFilter,
  OrganizationFilter,
  RegionFilter,
} from './types.gen.ts'

type Given<F> = InputMaybe<F> | undefined

/** Filters as the graph takes them: under the names of its conditions, with days for dates. */
export function ofOfficials(filter: Given<OfficialFilter>): Filter {
  const { nameContains: name, officeOf, titleContains: title } = filter ?? {}
  return { fits: { name, officeOf, title } }
}

export function ofRegions(filter: Given<RegionFilter>): Filter {
  const { nameContains: name, level, within } = filter ?? {}
  return { fits: { name, level, within } }
}

export function ofOrganizations(filter: Given<OrganizationFilter>): Filter {
  const { nameContains: name, locatedIn } = filter ?? {}
  return { fits: { name, locatedIn } }
}

export function ofAgreements(filter: Given<AgreementFilter>): Filter {
  const { kind, status, party, signatory, date, fieldContains: field, ...rest } = filter ?? {}
  return { fits: { kind, status, party, signatory, field, ...days(date), ...event(rest) } }
}

export function ofMeetings(filter: Given<MeetingFilter>): Filter {
  const { kind, status, attendee, place, date, ...rest } = filter ?? {}
  return { fits: { kind, status, attendee, place, ...days(date), ...event(rest) } }
}

export function ofInvestments(filter: Given<InvestmentFilter>): Filter {
  const { status, currency, investor, destination, date, ...rest } = filter ?? {}
  return { fits: { status, currency, investor, destination, ...days(date), ...event(rest) } }
}

export function ofArticles(filter: Given<ArticleFilter>): Filter {
  const { titleContains: title, source, language, published, states } = filter ?? {}
  return { fits: { title, source, language, states, ...days(published) } }
}

/** A range as its first and last day. */
export function days(range: Given<DateRange>): {
  readonly from?: string | undefined
  readonly to?: string | undefined
} {
  const from = range?.from == null ? undefined : earliest(range.from)
  const to = range?.to == null ? undefined : latest(range.to)
  if (from && to && from > to) throw refusal('BAD_USER_INPUT', `The range begins (${from}) after it ends (${to}).`)
  return { from, to }
}

function event({ nameContains, minPublishers }: Pick<AgreementFilter, 'nameContains' | 'minPublishers'>): object {
  return { name: nameContains, publishers: minPublishers }
}
