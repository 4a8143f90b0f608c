import neo4j, { type Driver } from 'neo4j-driver'

/** All that a graph holds: nodes by label, relationships by type and the labels of their ends. */
export type Rows = {
  readonly nodes: ReadonlyMap<string, readonly Properties[]>
  readonly relationships: ReadonlyMap<string, readonly Edge[]>
}

type Properties = Readonly<Record<string, unknown>>
type Edge = { readonly from: unknown; readonly to: unknown; readonly factId: unknown; readonly properties: Properties }

/** By which property nodes of a label are found. */
const KEYS: Readonly<Record<string, string>> = { Key: 'key', Change: 'seq' }
const keyOf = (label: string) => KEYS[label] ?? 'id'

/** Labels that are about running, not about what was read. */
const LEFT_OUT = new Set(['Migration', 'Projector', 'Lease', 'Run', 'EntenteTest'])

export async function readRows(driver: Driver): Promise<Rows> {
  const nodes = Map.groupBy(
    (await driver.executeQuery('MATCH (n) RETURN labels(n)[0] AS label, properties(n) AS properties')).records
      .map((record) => record.toObject() as { label: string; properties: Properties })
      .filter(({ label }) => !LEFT_OUT.has(label)),
    ({ label }) => label,
  )
  const relationships = Map.groupBy(
    (
      await driver.executeQuery(
        'MATCH (a)-[r]->(b) RETURN type(r) AS type, labels(a)[0] AS a, labels(b)[0] AS b, coalesce(a.id, a.key) AS `from`, coalesce(b.id, b.key) AS `to`, r.factId AS factId, properties(r) AS properties',
      )
    ).records.map((record) => record.toObject() as Edge & { type: string; a: string; b: string }),
    ({ type, a, b }) => `${a} ${type} ${b}`,
  )
  return {
    nodes: new Map([...nodes].map(([label, rows]) => [label, rows.map(({ properties }) => properties)])),
    relationships,
  }
}

/** What anybody would write to load such rows: one UNWIND for each kind, 2,000 rows at a time. Answers the ms it took. */
export async function loadBare(
  driver: Driver,
  { nodes, relationships }: Rows,
  verb: 'MERGE' | 'CREATE',
): Promise<number> {
  const began = performance.now()
  for (const [label, rows] of nodes)
    await send(
      driver,
      `UNWIND $rows AS row ${verb} (n:${label} {${keyOf(label)}: row.${keyOf(label)}}) SET n = row`,
      rows,
    )
  for (const [kind, rows] of relationships) {
    const [a = '', type = '', b = ''] = kind.split(' ')
    const told = rows[0]?.factId === null ? '' : ' {factId: row.factId}'
    await send(
      driver,
      `UNWIND $rows AS row MATCH (a:${a} {${keyOf(a)}: row.from}) MATCH (b:${b} {${keyOf(b)}: row.to}) ${verb} (a)-[r:${type}${told}]->(b) SET r = row.properties`,
      rows,
    )
  }
  return performance.now() - began
}

async function send(driver: Driver, text: string, rows: readonly unknown[]): Promise<void> {
  const session = driver.session()
  try {
    for (let at = 0; at < rows.length; at += 2_000)
      await session.executeWrite((tx) => tx.run(text, { rows: rows.slice(at, at + 2_000) }))
  } finally {
    await session.close()
  }
}

export function openDriver({ uri, user, password }: { uri: string; user: string; password: string }): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: false })
}
