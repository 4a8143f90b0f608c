import { parseArgs } from 'node:util'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph } from '../../src/graph/neo4j.ts'
import { runAlone } from '../../src/run.ts'
import { testWorld } from '../support/world.ts'
import { generatedInputs, generatedSources } from './feeds.ts'

/**
 * The ETL as a process of its own, to be killed: reads the files of a folder into the Neo4j of NEO4J_URI. Prints `at work` once it
 * is, ends with 0 when done and with 5 where another one is at work. Its lease is short, so that a killed one's ends soon.
 */
const { values } = parseArgs({ options: { folder: { type: 'string' }, batch: { type: 'string' } } })
const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env
const folder = values.folder ?? '.'
const sources = generatedSources()
const world = testWorld(sources, { now: () => new Date(), progress: (message) => console.log(message) })
const graph = openGraph({ uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD })
try {
  await migrate(graph, world.now)
  console.log('at work')
  const outcome = await runAlone(world, graph, generatedInputs(folder), {
    batch: Number(values.batch ?? 20),
    leaseMs: 400,
  })
  process.exitCode = outcome.kind === 'busy' ? 5 : outcome.report.status === 'ok' ? 0 : 1
} finally {
  await graph.close()
}
