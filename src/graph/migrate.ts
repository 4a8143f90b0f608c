import { digest } from '../text/digest.ts'
import { cypher, cypherNames } from './cypher.ts'
import type { Graph } from './neo4j.ts'

/**
 * Applies what `cypher/schema/` holds beyond what this database has seen, in order of name; answers the names applied.
 * A migration that was changed after it was applied throws: it must be a new file.
 */
export async function migrate(graph: Graph, now: () => Date): Promise<readonly string[]> {
  const known = new Map((await graph.read('operations/migrations')).map(({ name, checksum }) => [name, checksum]))
  const applied: string[] = []
  for (const name of cypherNames('schema')) {
    const checksum = digest(cypher(name))
    if (known.get(name) === checksum) continue
    if (known.has(name))
      throw new Error(`cypher/${name}.cypher was changed after this database applied it; add a new file instead`)
    for (const statement of statementsOf(cypher(name))) await graph.define(statement)
    await graph.write((tx) => tx.run('operations/record-migration', { name, checksum, at: now().toISOString() }))
    applied.push(name)
  }
  return applied
}

function statementsOf(text: string): readonly string[] {
  return text
    .replace(/^\s*\/\/.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}
