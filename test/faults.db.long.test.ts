import { rmSync, writeFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { exportCanonical } from '../src/graph/export.ts'
import { killedRuns, etl } from './generated/killed-runs.ts'
import { decisionsOn, exportAfter, writtenFeeds } from './generated/written-feeds.ts'
import { emptyGraph } from './support/graph.ts'

/** `npm run faults` asks for 200. */
const KILLS = Number(process.env['ENTENTE_KILLS'] ?? 20)
const SEED = Number(process.env['ENTENTE_SEED'] ?? 1)
const feeds = writtenFeeds({ articles: 100, window: 12, seed: SEED })
afterAll(feeds.remove)

test(
  `killed ${KILLS} times at random moments and run again, the graph is that of an undisturbed run`,
  {
    timeout: 60_000 + KILLS * 20_000,
  },
  async () => {
    writeFileSync(feeds.decisionsPath, await decisionsOn(feeds.world, feeds.inputs, SEED))
    const report = await killedRuns({
      folder: feeds.folder,
      kills: KILLS,
      seed: SEED,
      say: (message) => console.log(message),
    })
    expect(report).toMatchObject({ kills: KILLS, differing: 0 })
    expect(report.lines).toBeGreaterThan(1000)
    rmSync(feeds.decisionsPath)
  },
)

test('of two processes started together one works and the other says so; the graph is that of one', async () => {
  const graph = await emptyGraph()
  try {
    const codes = (await Promise.all([1, 2].map(() => etl(feeds.folder, null, 30_000)))).map(({ code }) => code)
    expect(codes.filter((code) => code === 0)).not.toEqual([])
    expect(codes.filter((code) => code !== 0 && code !== 5)).toEqual([])
    expect(await exportCanonical(graph)).toEqual(await exportAfter(feeds.world, [{ inputs: feeds.inputs }]))
  } finally {
    await graph.close()
  }
})
