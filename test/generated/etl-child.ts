import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { alone } from '../../src/alone.ts'
import { importDecisions } from '../../src/decisions-file.ts'
import type { Input } from '../../src/feeds/collect.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph, type Graph } from '../../src/graph/neo4j.ts'
import { runAlone } from '../../src/run.ts'
import { withdrawPending } from '../../src/withdraw.ts'
import { generatedInputs, generatedSources } from './feeds.ts'
import { generatedWorld } from './world.ts'

/**
 * The ETL as a process of its own, to be killed: reads the files of a folder into the Neo4j of NEO4J_URI; where decisions lie beside
 * the folder they are taken in after the first half of the files. Prints `at work` once it is, ends with 0 when done and with 5
 * where another one is at work.
 */
const { values } = parseArgs({ options: { folder: { type: 'string' }, lease: { type: 'string' } } })
const leaseMs = Number(values.lease)
const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env
const folder = values.folder ?? '.'
const sources = generatedSources()
const world = generatedWorld(dirname(folder), sources, {
  now: () => new Date(),
  progress: (message) => console.log(message),
})
const decisions = join(dirname(folder), 'decisions.jsonl')
const graph = openGraph({ uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD })
try {
  await migrate(graph, world.now)
  console.log('at work')
  const inputs = generatedInputs(folder)
  const options = { batch: 20, leaseMs }
  const read = (some: readonly Input[]) => runAlone(world, graph, some, options)
  const steps = existsSync(decisions)
    ? [() => read(inputs.slice(0, inputs.length / 2)), decide, () => read(inputs)]
    : [() => read(inputs)]
  for (const step of steps) {
    const outcome = await step()
    process.exitCode = outcome.kind === 'busy' ? 5 : 'report' in outcome && outcome.report.status !== 'ok' ? 1 : 0
    if (process.exitCode !== 0) break
  }
} finally {
  await graph.close()
}

function decide() {
  const work = async (fenced: Graph) => {
    await importDecisions(world, fenced, readFileSync(decisions, 'utf8'), decisions)
    await withdrawPending(world, fenced)
  }
  return alone(world, graph, work, { leaseMs })
}
