import { afterEach, expect, test, vi } from 'vitest'
import { exportCanonical } from '../src/graph/export.ts'
import { entente } from './support/entente.ts'
import { emptyGraph } from './support/graph.ts'

const INPUTS = ['data/samples/british-columbia.rss.xml', '--fetched-at', '2026-01-01T00:00:00Z']

afterEach(() => void vi.unstubAllEnvs())

test('a run that lacks memory says so, and once it has enough the graph is that of a run undisturbed', async () => {
  const undisturbed = await exported(() => entente(['etl', 'run', ...INPUTS]))
  let lacking = 0
  const healed = await exported(async () => {
    for (let limit = 40; ; limit += 6) {
      vi.stubEnv('NODE_OPTIONS', `--max-old-space-size=${limit}`)
      const { code, err } = await entente(['etl', 'run', ...INPUTS])
      if (code === 0) return
      if (code === 5) await new Promise((resolve) => setTimeout(resolve, 1000))
      else expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(SENTENCE) as string })
      expect(err).not.toContain('FATAL ERROR')
      lacking++
    }
  })
  expect(lacking).toBeGreaterThan(0)
  expect(healed).toEqual(undisturbed)
})

const SENTENCE = 'Nothing is lost: what it stored stays, and the next run goes on from there.'

async function exported(load: () => Promise<unknown>): Promise<readonly string[]> {
  const graph = await emptyGraph()
  try {
    await load()
    return await exportCanonical(graph)
  } finally {
    await graph.close()
  }
}
