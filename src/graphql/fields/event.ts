import { all, end, made, one, value } from '../answer/field.ts'
import { entity, fact } from './fact.ts'

export const agreement = {
  ...entity,
  fields: value('fields', []),
  parties: all('read/parties-of'),
  signatories: all('read/signatories-of'),
  signedAt: all('read/signed-at'),
}
const officesThen = all('read/offices-then')
export const participation = { ...fact, party: end('party'), agreement: end('agreement'), officesThen }
export const signature = {
  ...fact,
  official: end('official'),
  agreement: end('agreement'),
  onBehalfOf: one('read/on-behalf-of'),
  officesThen,
}

export const meeting = {
  ...entity,
  places: all('read/places-of'),
  attendees: all('read/attendees-of'),
  agreements: all('read/signed-there'),
}
export const attendance = { ...fact, official: end('official'), meeting: end('meeting') }

export const investment = {
  ...entity,
  amount: made(['amount', 'currency'], money),
  alsoAmount: made(['alsoAmount', 'alsoCurrency'], money),
  investors: all('read/investors-of'),
  destinations: all('read/destinations-of'),
}
export const announcedTotal = { ...entity, items: all('read/items-of') }
export const pledge = { ...fact, investor: end('investor'), investment: end('investment') }

function money(amount: number | null, currency: string | null): object | null {
  return amount === null ? null : { amount, currency }
}
