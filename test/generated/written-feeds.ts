import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Input } from '../../src/feeds/collect.ts'
import { exportCanonical } from '../../src/graph/export.ts'
import { run } from '../../src/pipeline.ts'
import { emptyGraph } from '../support/graph.ts'
import { testWorld } from '../support/world.ts'
import { makeFeeds, writeFeeds, type FeedOptions } from './feeds.ts'

/** Generated feeds as files of a folder of their own, with the world that knows their sources. Remove the folder when done. */
export function writtenFeeds(options: FeedOptions) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-generated-'))
  const { sources, bodies } = makeFeeds(options)
  return {
    folder,
    sources,
    world: testWorld(sources),
    inputs: writeFeeds(folder, bodies),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The canonical export of an empty graph after these runs, one after another. */
export async function exportAfter(
  world: ReturnType<typeof testWorld>,
  runs: readonly { readonly inputs: readonly Input[]; readonly batch?: number }[],
): Promise<readonly string[]> {
  const graph = await emptyGraph()
  try {
    for (const { inputs, batch = 200 } of runs) await run(world, graph, inputs, { batch })
    return await exportCanonical(graph)
  } finally {
    await graph.close()
  }
}
