import { readFileSync } from 'node:fs'
import { createSchema } from 'graphql-yoga'
import type { Context } from './context.ts'
import { enums } from './answer/enums.ts'
import { scalars } from './scalars.ts'

/** What is not of the graph; all else is answered by fields.ts. */
const resolvers = {
  Query: { quality: (_: unknown, __: unknown, { quality }: Context) => quality },
}

/** schema.graphql with its scalars, its enums and its few resolvers. */
export const schema = createSchema<Context>({
  typeDefs: readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'),
  resolvers: [resolvers, enums, scalars],
})
