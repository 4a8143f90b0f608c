import type { Agreement, Meeting, OfficeLink, VisitLink } from '../../graph/read.ts'
import { earliest, latest } from '../../text/partial-date.ts'
import { connection, type Connection } from '../connection.ts'
import type { Context } from '../context.ts'
import { days, ofAgreements, ofMeetings } from '../filter.ts'
import { LATEST_FIRST, orderOf } from '../order.ts'
import type { PartyAgreementsArgs, PartyMeetingsArgs, PartyOfficesArgs, PartyVisitsArgs } from '../types.gen.ts'

type Anchor = { readonly id: string }

/** The fields that officials, regions, companies and institutions share; the graph knows which end each stands at. */
export const party = {
  offices: ({ id }: Anchor, args: PartyOfficesArgs, context: Context): Connection<OfficeLink> => {
    const filter = args.asOf == null ? {} : { from: earliest(args.asOf), to: latest(args.asOf) }
    return connection(context, 'officesOf', args, { anchor: id, filter, order: LATEST_FIRST })
  },
  agreements: ({ id }: Anchor, args: PartyAgreementsArgs, context: Context): Connection<Agreement> =>
    connection(context, 'agreementsOf', args, {
      anchor: id,
      filter: ofAgreements(args.filter),
      order: orderOf(args.orderBy, LATEST_FIRST),
    }),
  meetings: ({ id }: Anchor, args: PartyMeetingsArgs, context: Context): Connection<Meeting> =>
    connection(context, 'meetingsOf', args, {
      anchor: id,
      filter: ofMeetings(args.filter),
      order: orderOf(args.orderBy, LATEST_FIRST),
    }),
  visits: ({ id }: Anchor, args: PartyVisitsArgs, context: Context): Connection<VisitLink> =>
    connection(context, 'visitsOf', args, { anchor: id, filter: days(args.date), order: LATEST_FIRST }),
}
