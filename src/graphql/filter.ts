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
} from './types.gen.ts'

/** Filters as the statements take them: days for dates, lists where all must fit. */
export function ofAgreements(filter: InputMaybe<AgreementFilter> | undefined): Filter {
  const { kind, status, party, signatory, date, fieldContains, ...rest } = filter ?? {}
  return {
    kind,
    status,
    party: party ?? [],
    signatory: signatory ?? [],
    field: fieldContains,
    ...days(date),
    ...event(rest),
  }
}

export function ofMeetings(filter: InputMaybe<MeetingFilter> | undefined): Filter {
  const { kind, status, attendee, place, date, ...rest } = filter ?? {}
  return { kind, status, attendee: attendee ?? [], place, ...days(date), ...event(rest) }
}

export function ofInvestments(filter: InputMaybe<InvestmentFilter> | undefined): Filter {
  const { status, currency, investor, destination, date, ...rest } = filter ?? {}
  return { status, currency, investor: investor ?? [], destination, ...days(date), ...event(rest) }
}

export function ofArticles(filter: InputMaybe<ArticleFilter> | undefined): Filter {
  const { titleContains, source, language, published, states } = filter ?? {}
  return { title: titleContains, source, language, states: states ?? [], ...days(published) }
}

/** A range as its first and last day. */
export function days(range: InputMaybe<DateRange> | undefined): Filter {
  const from = range?.from == null ? undefined : earliest(range.from)
  const to = range?.to == null ? undefined : latest(range.to)
  if (from && to && from > to) throw refusal('BAD_USER_INPUT', `The range begins (${from}) after it ends (${to}).`)
  return { from, to }
}

function event({ nameContains, minPublishers }: Pick<AgreementFilter, 'nameContains' | 'minPublishers'>): Filter {
  return { name: nameContains, publishers: minPublishers }
}
