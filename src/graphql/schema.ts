import { readFileSync } from 'node:fs'
import { createSchema } from 'graphql-yoga'
import { enums } from './enums.ts'
import { agreement, participation, signature } from './resolvers/agreement.ts'
import { article, span, statement } from './resolvers/article.ts'
import { entity } from './resolvers/fact.ts'
import { investment, pledge } from './resolvers/investment.ts'
import { attendance, meeting } from './resolvers/meeting.ts'
import { office, official, visit } from './resolvers/official.ts'
import { company, institution, location } from './resolvers/organization.ts'
import { query } from './resolvers/query.ts'
import { partnership, region } from './resolvers/region.ts'
import { scalars } from './scalars.ts'
import type { Resolvers } from './types.gen.ts'

/** A thing's label in the graph is its type's name, but for one. */
const byLabel = {
  __resolveType: ({ label }: { readonly label: string }) => (label === 'Claim' ? 'AnnouncedTotal' : label) as never,
}

const resolvers: Resolvers = {
  Query: query,
  Node: byLabel,
  Entity: byLabel,
  Party: byLabel,
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
  Span: span,
}

/** schema.graphql with its resolvers. */
export const schema = createSchema({
  typeDefs: readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'),
  resolvers: [resolvers, enums, scalars],
})
