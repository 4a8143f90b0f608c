import neo4j, { type Path, type Record as Row } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Graph } from '../src/graph/neo4j.ts'
import { emptyGraph } from './support/graph.ts'
import { loadSample } from './support/sample.ts'
import { filesIn, readText } from './support/sources.ts'

const { uri, user, password } = inject('neo4j')
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))

let graph: Graph

beforeAll(async () => {
  graph = await emptyGraph()
  await loadSample(graph)
})
afterAll(() => Promise.all([graph.close(), driver.close()]))

describe('saved queries for Neo4j Browser, on the sample', () => {
  test.each(filesIn('cypher/browser/queries', '.cypher'))(
    '%s finds something to draw, and not too much',
    async (file) => {
      const { records } = await driver.executeQuery(readText(`cypher/browser/queries/${file}`))
      const { nodes, relationships } = drawn(records)
      expect(relationships.size).toBeGreaterThan(0)
      expect(nodes.size).toBeLessThanOrEqual(300)
    },
  )
})

test('the style for Neo4j Browser colours every label of the sample', async () => {
  const grass = readText('cypher/browser/entente.grass')
  const { records } = await driver.executeQuery(
    'MATCH (n) UNWIND labels(n) AS label RETURN collect(DISTINCT label) AS labels',
  )
  const labels = (records[0]?.get('labels') as string[]).filter((label) => label !== 'EntenteTest')
  expect(labels).toContain('Agreement')
  expect(labels.filter((label) => !grass.includes(`node.${label} {`))).toEqual([])
})

/** What Browser draws of a result: the nodes and relationships of its paths. */
function drawn(rows: readonly Row[]): { nodes: Set<string>; relationships: Set<string> } {
  const nodes = new Set<string>()
  const relationships = new Set<string>()
  const paths = rows
    .flatMap((row) => [...row.values()] as unknown[])
    .filter((value): value is Path => neo4j.isPath(value as object))
  for (const { start, relationship, end } of paths.flatMap(({ segments }) => segments)) {
    nodes.add(start.elementId).add(end.elementId)
    relationships.add(relationship.elementId)
  }
  return { nodes, relationships }
}
