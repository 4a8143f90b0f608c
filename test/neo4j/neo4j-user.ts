import { startNeo4j } from '../../src/neo4j/start-neo4j.ts'

/** A process of its own that uses the local Neo4j of a folder until it is told to end: `node neo4j-user.ts FOLDER`. */
const neo4j = await startNeo4j({
  folder: process.argv[2] ?? '',
  env: process.env,
  ways: ['local'],
  ports: { bolt: 0, http: 0 },
})
process.once('SIGTERM', () => void neo4j.stop().then(() => process.exit(0)))
setInterval(() => {}, 60_000)
console.log(JSON.stringify(neo4j))
