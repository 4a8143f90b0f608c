import type { Fields } from './answer/compile.ts'
import { article, statement } from './fields/article.ts'
import { change, subscription } from './fields/change.ts'
import { candidate, conflict, decision } from './fields/doubt.ts'
import {
  agreement,
  announcedTotal,
  attendance,
  investment,
  meeting,
  participation,
  pledge,
  signature,
} from './fields/event.ts'
import { around, link } from './fields/link.ts'
import { acquaintance, company, institution, location, office, official, region, visit } from './fields/party.ts'
import { partnership, succession } from './fields/partnership.ts'
import { coverage, run, source } from './fields/coverage.ts'
import { query } from './fields/query.ts'

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
  AnnouncedTotal: announcedTotal,
  Office: office,
  Participation: participation,
  Signature: signature,
  Attendance: attendance,
  Visit: visit,
  Pledge: pledge,
  Location: location,
  Link: link,
  Neighbourhood: around,
  Partnership: partnership,
  Succession: succession,
  Acquaintance: acquaintance,
  Coverage: coverage,
  SourceCoverage: source,
  Run: run,
  Article: article,
  Statement: statement,
  Conflict: conflict,
  Candidate: candidate,
  Decision: decision,
  Change: change,
}
