import { inject } from 'vitest'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph, type Graph } from '../../src/graph/neo4j.ts'
import { claimDatabase, emptyDatabase } from './test-database.ts'

/** The tests' own database, emptied, with its schema. Close it when done. */
export async function emptyGraph(): Promise<Graph> {
  const settings = inject('neo4j')
  await emptyDatabase(settings)
  await claimDatabase(settings)
  const graph = openGraph(settings)
  await migrate(graph, () => new Date('2026-01-01T00:00:00Z'))
  return graph
}
