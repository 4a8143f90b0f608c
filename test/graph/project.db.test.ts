import { afterAll, expect, test } from 'vitest'
import { project } from '../../src/entities/project.ts'
import { audit } from '../../src/graph/audit.ts'
import type { Occasion } from '../../src/graph/changes.ts'
import { exportCanonical } from '../../src/graph/export.ts'
import type { Graph } from '../../src/graph/neo4j.ts'
import { writeProjection } from '../../src/graph/project.ts'
import { readEvidence } from '../../src/graph/testimonies.ts'
import { run } from '../../src/pipeline.ts'
import { exportAfter, writtenFeeds } from '../generated/written-feeds.ts'
import { emptyGraph } from '../support/graph.ts'

const { world, inputs, remove } = writtenFeeds({ articles: 90, window: 8 })
afterAll(remove)

test('a large projection that ends between any two of its transactions, again and again, is in the end that of an undisturbed run', async () => {
  const straight = await exportAfter(world, [{ inputs }])
  const graph = await emptyGraph()
  try {
    const half = inputs.length / 2
    await run(world, graph, inputs.slice(0, half))
    await expect(run(world, endingAfter(graph, 0), inputs.slice(half))).rejects.toThrow(Ended)
    let ended = 0
    while (!(await isProjected(endingAfter(graph, ended)))) ended++
    expect(ended).toBeGreaterThan(3)
    await run(world, graph, [])
    expect(await exportCanonical(graph)).toEqual(straight)
    for await (const { law, broken } of audit(graph, '2026-01-01T00:00:00Z')) expect(broken, law).toEqual([])
  } finally {
    await graph.close()
  }
})

class Ended extends Error {}

/** Projects all that is stated, with every step in a transaction of its own; false where that ended. */
async function isProjected(graph: Graph): Promise<boolean> {
  const { testimonies, ...stood } = await readEvidence(graph)
  const occasion: Occasion = { kind: 'run', run: 'piecemeal', at: '2026-01-01T00:00:00Z', because: () => null }
  try {
    const projection = project(testimonies, world.background)
    await writeProjection(graph, projection, stood, { projector: 'piecemeal', occasion, atOnce: 1 })
    return true
  } catch (error) {
    if (error instanceof Ended) return false
    throw error
  }
}

/** The graph of a process that ends after so many transactions of the projection. */
function endingAfter(graph: Graph, transactions: number): Graph {
  let left = transactions
  return {
    ...graph,
    write: (work) => {
      let isCounted = false
      return graph.write((tx) =>
        work({
          run: async (name, parameters) => {
            if (name.startsWith('project/') && !isCounted) {
              isCounted = true
              if (left-- === 0) throw new Ended()
            }
            if (left < 0) throw new Ended()
            return tx.run(name, parameters)
          },
        }),
      )
    },
  }
}
