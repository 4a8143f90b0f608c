import neo4j, { type Session } from 'neo4j-driver'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph } from '../../src/graph/neo4j.ts'
import { generateGraph } from './graph.ts'

export type Database = { readonly uri: string; readonly user: string; readonly password: string }

const SEED = 20_260
const AT_ONCE = 5_000

/** Fills an empty database with the generated graph, or leaves one that holds it already; any other is refused. */
export async function loadGraph(database: Database): Promise<void> {
  const graph = openGraph(database)
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password), {
    disableLosslessIntegers: true,
  })
  const session = driver.session({ database: 'neo4j' })
  try {
    const { records } = await session.run(
      'OPTIONAL MATCH (b:Bench) WITH b.seed AS seed MATCH (n) RETURN seed, count(n) AS nodes',
    )
    const found = records[0]?.toObject() ?? { nodes: 0 }
    if (found['seed'] === SEED) return
    if (Number(found['nodes']) > 0) throw new Error('The database of the benchmark must be empty.')
    await migrate(graph, () => new Date(0))
    await load(session)
  } finally {
    await session.close()
    await driver.close()
    await graph.close()
  }
}

async function load(session: Session): Promise<void> {
  const { nodes, relationships } = generateGraph(SEED)
  for (const [label, rows] of Object.entries(nodes))
    for (const some of chunks(rows)) await session.run(`UNWIND $some AS row CREATE (n:${label}) SET n = row`, { some })
  await session.run('CREATE (:Source {id: "source:0", publisher: "Bench"})')
  for (const [kind, ties] of Object.entries(relationships)) {
    const [from = '', type = '', to = ''] = kind
      .split(' ')
      .map((name) => name.replace('Party', 'Region|Company|Institution'))
    for (const some of chunks(ties))
      await session.run(
        `UNWIND $some AS tie MATCH (a:${from} {id: tie.from}) MATCH (b:${to} {id: tie.to}) CREATE (a)-[r:${type}]->(b) SET r = tie.properties`,
        { some },
      )
  }
  await session.run('CREATE (:Bench {seed: toInteger($seed)})', { seed: SEED })
  await session.run('CALL db.awaitIndexes(120)')
}

function chunks<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_, index) =>
    items.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  )
}
