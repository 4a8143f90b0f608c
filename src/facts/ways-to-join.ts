import { fold } from '../text/fold.ts'
import { compatible, type PartialDate } from '../text/partial-date.ts'
import type { Told } from './state.ts'
import type { ClaimKind, ReadingKey } from './statement.ts'

/** A claim of one kind, as rules tell it. */
export type Of<K extends ClaimKind> = Extract<Told['claim'], { kind: K }>

/** Whether two claims of one kind speak of one thing; and the claim that says what both say. */
export type Way<K extends ClaimKind> = {
  readonly same: (a: Of<K>, b: Of<K>) => boolean
  readonly join: (a: Of<K>, b: Of<K>) => Of<K>
}

const sorted = (...keys: readonly ReadingKey[]): ReadingKey[] => [...new Set(keys)].sort()
/** Dates that may be one. */
export const near = (a: PartialDate | null, b: PartialDate | null) => a === null || b === null || compatible(a, b)
const finer = (a: PartialDate | null, b: PartialDate | null) => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a)
const holds = (all: readonly ReadingKey[], some: readonly ReadingKey[]) => some.every((key) => all.includes(key))
const CERTAINTY = ['considered', 'intended', 'committed'] as const
const isOver = (status: string) => status === 'past' || status === 'cancelled'
const STATUSES = ['in_force', 'signed', 'cancelled', 'planned', 'proposed'] as const

const agreement: Way<'agreement'> = {
  same: (a, b) => {
    const kinds = a.agreementKind === b.agreementKind || a.agreementKind === 'OTHER' || b.agreementKind === 'OTHER'
    return kinds && near(a.date, b.date) && (holds(a.parties, b.parties) || holds(b.parties, a.parties))
  },
  join: (a, b) => ({
    ...a,
    agreementKind: a.agreementKind === 'OTHER' ? b.agreementKind : a.agreementKind,
    status: STATUSES.find((status) => status === a.status || status === b.status) ?? a.status,
    date: finer(a.date, b.date),
    until: finer(a.until, b.until),
    fields: a.fields.length >= b.fields.length ? a.fields : b.fields,
    parties: sorted(...(a.parties.length >= b.parties.length ? a.parties : b.parties)),
  }),
}

const meeting: Way<'meeting'> = {
  same: (a, b) =>
    a.status === b.status && near(a.date, b.date) && a.attendees.filter((one) => b.attendees.includes(one)).length > 1,
  join: (a, b) => ({
    ...a,
    meetingKind: a.meetingKind === 'MEETING' ? b.meetingKind : a.meetingKind,
    date: finer(a.date, b.date),
    place: a.place ?? b.place,
    placeName: a.placeName ?? b.placeName,
    attendees: sorted(...a.attendees, ...b.attendees),
  }),
}

/** For every kind of which an article may tell one thing twice. */
export const WAYS: { readonly [K in ClaimKind]?: Way<K> } = {
  agreement,
  meeting,
  office: {
    same: (a, b) =>
      a.official === b.official &&
      (a.of === b.of || a.of === null || b.of === null) &&
      fold(a.title) === fold(b.title) &&
      a.former === b.former,
    join: (a, b) => ({ ...a, of: a.of ?? b.of, from: finer(a.from, b.from), to: finer(a.to, b.to) }),
  },
  visit: {
    same: (a, b) => a.official === b.official && a.target === b.target && near(a.date, b.date) && a.status === b.status,
    join: (a, b) => ({ ...a, date: finer(a.date, b.date) }),
  },
  investment: {
    same: (a, b) =>
      holds(a.investors, b.investors) &&
      (a.status === b.status ||
        (a.amount !== null && a.amount === b.amount && !isOver(a.status) && !isOver(b.status))) &&
      (b.amount === null ||
        (a.amount === b.amount && a.currency === b.currency) ||
        (a.alsoAmount !== null && a.alsoAmount === b.amount)),
    join: (a, b) => ({
      ...a,
      alsoAmount: a.alsoAmount ?? b.alsoAmount,
      alsoCurrency: a.alsoCurrency ?? b.alsoCurrency,
      date: finer(a.date, b.date),
      destination: a.destination ?? b.destination,
      newMoney: a.newMoney ?? b.newMoney,
      // A headline makes of a plan a promise: the less sure is meant.
      status: CERTAINTY.find((status) => status === a.status || status === b.status) ?? a.status,
    }),
  },
  location: {
    same: (a, b) => a.entity === b.entity && a.in === b.in,
    join: (a, b) => (a.relation === 'site' && b.relation !== 'site' ? b : a),
  },
  total: { same: (a, b) => a.metric === b.metric && a.value === b.value && a.currency === b.currency, join: (a) => a },
  entity: { same: (a, b) => a.key === b.key, join: (a) => a },
}
