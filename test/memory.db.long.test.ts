import { afterEach, expect, test, vi } from 'vitest'
import type { Graph } from '../src/graph/neo4j.ts'
import { exportCanonical } from '../src/graph/export.ts'
import { entente, type Said } from './support/entente.ts'
import { emptyGraph } from './support/graph.ts'

const INPUTS = ['data/samples/british-columbia.rss.xml', '--fetched-at', '2026-01-01T00:00:00Z']

afterEach(() => void vi.unstubAllEnvs())

test(
  'a run that lacks memory says so, and once it has enough the graph is that of a run undisturbed',
  { timeout: 300_000 },
  async () => {
    const undisturbed = await exported(() => entente(['etl', 'run', ...INPUTS]))
    const lacking: Said[] = []
    const healed = await exported(async (graph) => {
      for (let limit = 48; ; limit += 16) {
        vi.stubEnv('NODE_OPTIONS', `--max-old-space-size=${limit}`)
        const said = await entente(['etl', 'run', ...INPUTS])
        if (said.code === 0) return
        lacking.push(said)
        await graph.define('MATCH (lease:Lease) DELETE lease') // as a minute later: nobody has ended the lease of a run that died
      }
    })
    expect(lacking.length).toBeGreaterThan(0)
    for (const { code, err } of lacking) {
      expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(SENTENCE) as string })
      expect(err).not.toContain('FATAL ERROR')
    }
    expect(healed).toEqual(undisturbed)
  },
)

const SENTENCE = 'Nothing is lost: what it stored stays, and the next run goes on from there.'

async function exported(load: (graph: Graph) => Promise<unknown>): Promise<readonly string[]> {
  const graph = await emptyGraph()
  try {
    await load(graph)
    return await exportCanonical(graph)
  } finally {
    await graph.close()
  }
}
