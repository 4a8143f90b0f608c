import type { Rule } from '../context.ts'
import { agreementEarlier } from './agreement-earlier.ts'
import { agreementInForce } from './agreement-in-force.ts'
import { agreementLetter } from './agreement-letter.ts'
import { agreementLikeOthers } from './agreement-like-others.ts'
import { agreementListed } from './agreement-listed.ts'
import { agreementSigned } from './agreement-signed.ts'
import { agreementSister } from './agreement-sister.ts'
import { agreementTerm } from './agreement-term.ts'
import { entityNamed } from './entity-named.ts'
import { investmentAnnounced } from './investment-announced.ts'
import { locationByName } from './location-by-name.ts'
import { locationOfBody } from './location-of-body.ts'
import { locationOfUnit } from './location-of-unit.ts'
import { locationStated } from './location-stated.ts'
import { meetingAttended } from './meeting-attended.ts'
import { meetingHeld } from './meeting-held.ts'
import { meetingSigning } from './meeting-signing.ts'
import { officeHeld } from './office-held.ts'
import { totalAnnounced } from './total-announced.ts'
import { visitByDeed } from './visit-by-deed.ts'
import { visitByMeeting } from './visit-by-meeting.ts'
import { visitMade } from './visit-made.ts'

/** Every rule, in the order they are tried; what a later one tells of the same thing is joined to the earlier. */
export const rules: readonly Rule[] = [
  entityNamed,
  officeHeld,
  agreementSigned,
  agreementLetter,
  agreementSister,
  agreementLikeOthers,
  agreementInForce,
  agreementEarlier,
  agreementListed,
  agreementTerm,
  meetingHeld,
  meetingSigning,
  meetingAttended,
  visitMade,
  visitByMeeting,
  visitByDeed,
  investmentAnnounced,
  locationStated,
  locationByName,
  locationOfUnit,
  locationOfBody,
  totalAnnounced,
]
