import { parseArgs } from 'node:util'
import { migrate } from '../src/graph/migrate.ts'
import { openGraph } from '../src/graph/neo4j.ts'
import { run } from '../src/pipeline.ts'
import { generatedInputs, generatedSources } from '../test/generated/feeds.ts'
import { testWorld } from '../test/support/world.ts'

/** The ETL in a process of its own, so that its memory is its own: runs over each folder in turn and prints what each run took. */
const { positionals: folders } = parseArgs({ allowPositionals: true })
const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env
const began = performance.now()
const resolving: number[] = []
const progress = (message: string) => void (message === 'resolving who is who' && resolving.push(performance.now()))
const world = testWorld(generatedSources(), { progress })
const graph = openGraph({ uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD })
await migrate(graph, world.now)
const opened = performance.now() - began
for (const folder of folders) {
  const start = performance.now()
  const used = process.cpuUsage()
  resolving.length = 0
  const { inputs, loadCounters, projection } = await run(world, graph, generatedInputs(folder))
  const end = performance.now()
  const { user, system } = process.cpuUsage(used)
  console.log(
    JSON.stringify({
      opened,
      ms: end - start,
      cpuMs: (user + system) / 1000,
      resolvingMs: end - (resolving[0] ?? end),
      loaded: inputs.reduce((sum, { loaded }) => sum + loaded, 0),
      writes: [loadCounters, projection?.counters ?? {}],
      peakMegabytes: process.resourceUsage().maxRSS / 1024,
    }),
  )
}
await graph.close()
