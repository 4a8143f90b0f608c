import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { createYoga } from 'graphql-yoga'
import neo4j from 'neo4j-driver'

/** @neo4j/graphql on Yoga, as its documentation sets it up, over the database it is told of; says by message where it listens. */
process.once('message', async ({ uri, user, password }) => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { maxConnectionPoolSize: 20 })
  const typeDefs = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8')
  const library = new Neo4jGraphQL({
    typeDefs,
    driver,
    features: { excludeDeprecatedFields: { mutationOperations: true, aggregationFilters: true } },
  })
  const schema = await library.getSchema()
  if (process.env.PRINT) console.log((await import('graphql')).printSchema(schema))
  const yoga = createYoga({
    schema,
    context: () => ({ sessionConfig: { database: 'neo4j' } }),
    logging: false,
    graphiql: false,
    // On our side too: counting bodies as they come takes Yoga longer than all the rest.
    maxRequestBodySize: false,
  })
  const http = createServer(yoga)
  http.listen(0, '127.0.0.1', () => process.send?.({ url: `http://127.0.0.1:${http.address().port}/graphql` }))
})
process.on('disconnect', () => process.exit())
