import { AGREEMENT_STATUSES, type AgreementKind, type ClaimOf, type InvestmentStatus } from '../facts/statement.ts'
import type { PartialDate } from '../text/partial-date.ts'
import { attest } from './attest.ts'
import { chooseDate, chooseStatus, chooseValue, said } from './choose.ts'
import type { Cluster } from './cluster.ts'
import { dated } from './dated.ts'
import type { Agreement, AnnouncedTotal, Investment, Meeting } from './entity.ts'

export function describeAgreement({ id, members }: Cluster<'agreement'>, parties: readonly string[]): Agreement {
  const claims = members.map(({ statement }) => statement.claim)
  const date = chooseDate(said(members, ({ date }) => date))
  const kind = shownKind(members)
  return {
    label: 'Agreement',
    id,
    name: titled(AGREEMENT_WORDS[kind], parties, date),
    kind,
    status: chooseStatus(
      AGREEMENT_STATUSES,
      'cancelled',
      members.map((member) => ({ ...member, status: member.statement.claim.status })),
    ),
    ...dated('date', date),
    ...dated('until', chooseDate(said(members, ({ until }) => until))),
    fields: [...new Set(claims.flatMap(({ fields }) => fields))].sort(),
    ...attest(members),
  }
}

export function describeMeeting({ id, members }: Cluster<'meeting'>, attendees: readonly string[]): Meeting {
  const claims = members.map(({ statement }) => statement.claim)
  const date = chooseDate(said(members, ({ date }) => date))
  return {
    label: 'Meeting',
    id,
    name: titled('Meeting', attendees, date),
    kind: claims.find(({ meetingKind }) => meetingKind !== 'MEETING')?.meetingKind ?? 'MEETING',
    status: claims.some(({ status }) => status === 'held') ? 'held' : 'planned',
    ...dated('date', date),
    placeName: claims.find(({ placeName }) => placeName !== null)?.placeName ?? null,
    ...attest(members),
  }
}

export function describeInvestment({ id, members }: Cluster<'investment'>, investors: readonly string[]): Investment {
  const claims = members.map(({ statement }) => statement.claim)
  const { amount, currency, alsoAmount, alsoCurrency } = shownSum(members)
  const money = amount === null ? 'undisclosed' : `${currency} ${amount.toLocaleString('en')}`
  return {
    label: 'Investment',
    id,
    name: `${investors.join(', ') || 'Investment'}: ${money}`,
    amount,
    currency,
    alsoAmount,
    alsoCurrency,
    status: chooseStatus(
      INVESTMENT_LADDER,
      'cancelled',
      members.map((member) => ({ ...member, status: member.statement.claim.status })),
    ),
    newMoney: claims.find(({ newMoney }) => newMoney !== null)?.newMoney ?? null,
    ...dated('date', chooseDate(said(members, ({ date }) => date))),
    ...attest(members),
  }
}

export function describeTotal({ id, members }: Cluster<'total'>): AnnouncedTotal {
  const { metric, value, currency, asOf } = members[0].statement.claim
  const name = `${metric}: ${currency === null ? '' : `${currency} `}${value.toLocaleString('en')}`
  return { label: 'Claim', id, name, metric, value, currency, asOf, ...attest(members) }
}

/** Any kind says more than OTHER. */
function shownKind(members: Cluster<'agreement'>['members']): AgreementKind {
  const kinds = said(members, ({ agreementKind }) => agreementKind)
  return chooseValue(kinds, (kind) => (kind === 'OTHER' ? 0 : 1)) ?? members[0].statement.claim.agreementKind
}

/** The sum of the first claim with the shown amount: two currencies say more than one, and an exact sum more than a round one. */
function shownSum(members: Cluster<'investment'>['members']): ClaimOf<'investment'> {
  const [{ statement: first }] = members
  const both = members.filter(({ statement: { claim } }) => claim.amount !== null && claim.alsoAmount !== null)
  const among = both.length > 0 ? both : members
  const shown = chooseValue(
    said(among, ({ amount }) => amount),
    (amount) => String(amount).replace(/0+$/, '').length,
  )
  return among.find(({ statement }) => statement.claim.amount === shown)?.statement.claim ?? first.claim
}

const INVESTMENT_LADDER = ['considered', 'intended', 'committed', 'past'] as const satisfies readonly InvestmentStatus[]

const AGREEMENT_WORDS: Readonly<Record<AgreementKind, string>> = {
  MOU: 'MOU',
  LOI: 'Letter of intent',
  SISTERHOOD: 'Sisterhood',
  FRIENDSHIP: 'Friendship',
  COOPERATION: 'Cooperation agreement',
  EXCHANGE: 'Exchange agreement',
  ACTION_PLAN: 'Action plan',
  DECLARATION: 'Declaration',
  INVESTMENT: 'Investment agreement',
  CONTRACT: 'Contract',
  OTHER: 'Agreement',
}

function titled(what: string, who: readonly string[], date: PartialDate | null): string {
  return `${what} ${[...who].sort().join(' – ')}${date === null ? '' : ` (${date})`}`.trim()
}
