import type { Fields } from './compile.ts'
import { article, statement } from './fields/article.ts'
import { change, subscription } from './fields/change.ts'
import { candidate, conflict, decision } from './fields/doubt.ts'
import { agreement, attendance, investment, meeting, participation, pledge, signature } from './fields/event.ts'
import { entity } from './fields/fact.ts'
import { company, institution, location, office, official, partnership, region, visit } from './fields/party.ts'
import { query, run } from './fields/query.ts'

/** How the graph answers each type. A field that is not named is the property of its name. */
export const fields: Fields = {
  Query: query,
  Subscription: subscription,
  Official: official,
  Region: region,
  Company: company,
  Institution: institution,
  Agreement: agreement,
  Meeting: meeting,
  Investment: investment,
  AnnouncedTotal: entity,
  Office: office,
  Participation: participation,
  Signature: signature,
  Attendance: attendance,
  Visit: visit,
  Pledge: pledge,
  Location: location,
  Partnership: partnership,
  Article: article,
  Statement: statement,
  Conflict: conflict,
  Candidate: candidate,
  Decision: decision,
  Change: change,
  Run: run,
}
