import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Input } from '../../src/feeds/collect.ts'
import { importDecisions } from '../../src/decisions-file.ts'
import { exportCanonical } from '../../src/graph/export.ts'
import type { Graph } from '../../src/graph/neo4j.ts'
import { run } from '../../src/pipeline.ts'
import type { World } from '../../src/world.ts'
import { emptyGraph } from '../support/graph.ts'
import { makeDecisions } from './decisions.ts'
import { makeFeeds, writeFeeds, type FeedOptions } from './feeds.ts'
import { generatedWorld } from './world.ts'

/** Generated feeds as files of a folder of their own, with the world that knows their sources. Remove it all when done. */
export function writtenFeeds(options: FeedOptions) {
  const root = mkdtempSync(join(tmpdir(), 'entente-generated-'))
  const folder = join(root, 'feeds')
  const { sources, bodies } = makeFeeds(options)
  return {
    folder,
    sources,
    world: generatedWorld(root, sources),
    inputs: writeFeeds(folder, bodies),
    /** Where the ETL as a process looks for decisions. */
    decisionsPath: join(root, 'decisions.jsonl'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** Decisions as JSON Lines that come before the inputs. */
export type Step = { readonly inputs: readonly Input[]; readonly batch?: number; readonly decisions?: string }

/** The canonical export of an empty graph after these runs, one after another. */
export async function exportAfter(world: World, steps: readonly Step[]): Promise<readonly string[]> {
  return inEmptyGraph(async (graph) => {
    for (const { inputs, batch = 200, decisions = '' } of steps) {
      const { issues } = await importDecisions(world, graph, decisions, 'decisions')
      if (issues.length > 0) throw new Error(issues[0]?.message)
      await run(world, graph, inputs, { batch })
    }
    return exportCanonical(graph)
  })
}

/** Decisions on what these inputs make known, as JSON Lines. */
export async function decisionsOn(world: World, inputs: readonly Input[], seed: number): Promise<string> {
  return inEmptyGraph(async (graph) => {
    await run(world, graph, inputs)
    return makeDecisions(world, graph, seed)
  })
}

async function inEmptyGraph<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = await emptyGraph()
  try {
    return await work(graph)
  } finally {
    await graph.close()
  }
}
