import type { Filter } from '../../graph/read.ts'
import { earliest, latest } from '../../text/partial-date.ts'
import { refusal } from '../refusal.ts'
import type {
  AgreementFilter,
  ArticleFilter,
  DateRange,
  InputMaybe,
  InvestmentFilter,
  MeetingFilter,
  OfficialFilter,
  OrganizationFilter,
  PartnerFilter,
  RegionFilter,
  VisitFilter,
} from '../types.gen.ts'

type Given<F> = InputMaybe<F> | undefined

/** Filters as the graph takes them: under the names of its conditions, with days for dates. */
export const ofOfficials = nested<OfficialFilter>(({ officeOf = null, titleContains: title = null, asOf, ...rest }) => {
  const office = { of: officeOf, title, from: null, to: null, ...held(asOf) }
  return { office: Object.values(office).every((each) => each === null) ? null : office, ...named(rest) }
})

export const ofRegions = nested<RegionFilter>(({ level, within, partnerOf: partner, ...rest }) => ({
  ...{ level, within, partner },
  ...named(rest),
}))

export const ofOrganizations = nested<OrganizationFilter>(({ locatedIn, ...rest }) => ({ locatedIn, ...named(rest) }))

export const ofPartners = nested<PartnerFilter>(
  ({ kind, country, alsoPartnerOf: also, notPartnerOf: not, lastContact }) => ({
    ...{ kind, country, also, not },
    ...days(lastContact),
  }),
)

export const ofVisits = nested<VisitFilter>(({ status, date, overdueOn, minPublishers: publishers }) => ({
  ...{ status, publishers },
  overdueOn: overdueOn == null ? null : earliest(overdueOn),
  ...days(date),
}))

export const ofAgreements = nested<AgreementFilter>(
  ({ kind, status, party, includeSubordinate, signatory, level, country, fieldContains: field, ...rest }) => ({
    ...{ kind, status, [includeSubordinate ? 'partyWithin' : 'party']: party, signatory, level, country, field },
    anniversary: anniversaryYears(rest.anniversary),
    until: span(rest.until),
    quietSince: rest.quietSince == null ? null : earliest(rest.quietSince),
    overdueOn: rest.overdueOn == null ? null : earliest(rest.overdueOn),
    ...days(rest.date),
    ...named(rest),
  }),
)

export const ofMeetings = nested<MeetingFilter>(({ kind, status, attendee, place, date, overdueOn, ...rest }) => ({
  ...{ kind, status, attendee, place },
  overdueOn: overdueOn == null ? null : earliest(overdueOn),
  ...days(date),
  ...named(rest),
}))

export const ofInvestments = nested<InvestmentFilter>(
  ({ status, currency, investor, destination, includeSubordinate, newMoney, date, ...rest }) => ({
    ...{ status, currency, investor, newMoney },
    [includeSubordinate ? 'destinationAround' : 'destination']: destination,
    ...days(date),
    ...named(rest),
  }),
)

export const ofArticles = nested<ArticleFilter>(
  ({ titleContains: title, source, language, published, states, edited }) => ({
    ...{ title, source, language, states, edited },
    ...days(published),
  }),
)

/** The days on which an office is to be held. */
export function held(asOf: Given<string>): { readonly from?: string; readonly to?: string } {
  return asOf == null ? {} : { from: earliest(asOf), to: latest(asOf) }
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

const DEEPEST = 3

type Combined<F> = {
  readonly and?: InputMaybe<readonly F[]>
  readonly or?: InputMaybe<readonly F[]>
  readonly not?: InputMaybe<F>
}

/** Filters stand in one another through and, or, not. */
function nested<F extends Combined<F>>(fitsOf: (filter: Omit<F, keyof Combined<F>>) => NonNullable<Filter['fits']>) {
  function of(given: Given<F>, depth: number): Filter {
    if (!given) return {}
    if (depth > DEEPEST)
      throw refusal('BAD_USER_INPUT', `Filters stand in one another to a depth of ${DEEPEST}; this one goes deeper.`)
    const { and, or, not, ...own } = given
    const inside = (filters: InputMaybe<readonly F[]> | undefined) =>
      (filters ?? []).map((filter) => of(filter, depth + 1))
    return { fits: fitsOf(own), and: inside(and), or: inside(or), ...(not && { not: of(not, depth + 1) }) }
  }
  return (filter: Given<F>): Filter => of(filter, 0)
}

function named({ nameContains, minPublishers }: Pick<AgreementFilter, 'nameContains' | 'minPublishers'>): object {
  return { name: nameContains, publishers: minPublishers }
}

/** Both ends of a range, open ones before and after all days. */
function span(range: Given<DateRange>): { readonly from: string; readonly to: string } | null {
  if (!range) return null
  const { from = '', to = '~' } = days(range)
  return { from, to }
}

const MOST_YEARS = 100

/** The days between which anniversaries are looked for, and the years those days lie in. */
function anniversaryYears(
  range: Given<DateRange>,
): { readonly from: string; readonly to: string; readonly years: readonly number[] } | null {
  if (!range) return null
  const { from, to } = days(range)
  if (!from || !to)
    throw refusal('BAD_USER_INPUT', 'anniversary takes a range with both ends, such as { from: "2027", to: "2027" }.')
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  if (last - first >= MOST_YEARS)
    throw refusal('BAD_USER_INPUT', `anniversary takes ${MOST_YEARS} years at most; these are ${last - first + 1}.`)
  return { from, to, years: Array.from({ length: last - first + 1 }, (_, index) => first + index) }
}
