import type { Entity, Label, Projection, Relationship } from '../entities/entity.ts'
import { canonical } from './canonical.ts'
import { inChunks } from './chunks.ts'
import type { Counters, Graph, Row, Transaction } from './neo4j.ts'

/** What a projection changed. */
export type ProjectionReport = {
  readonly nodes: Difference
  readonly relationships: Difference
  readonly counters: Counters
}
type Difference = { readonly added: number; readonly changed: number; readonly removed: number }

/** Whether anything was stored since the last projection, or another version of the resolving made it. */
export async function isDue(graph: Graph, projector: string): Promise<boolean> {
  const [made] = await graph.read('project/projector')
  return made?.['version'] !== projector || (await graph.read('project/touched')).length > 0
}

/**
 * Writes the difference between what is known now and what the graph holds, and settles the touched keys, in one transaction.
 * `factIds` are those the statements have so far, `projector` the version of the resolving.
 */
export async function writeProjection(
  graph: Graph,
  projection: Projection,
  factIds: ReadonlyMap<string, string>,
  projector: string,
): Promise<ProjectionReport> {
  const nodes = compareNodes(projection, await graph.read('project/nodes'))
  const edges = compareRelationships(projection, await graph.read('project/relationships'), new Set(nodes.removed))
  const supported = [...new Set([...projection.factIds.keys(), ...factIds.keys()])]
    .filter((id) => projection.factIds.get(id) !== factIds.get(id))
    .map((id) => ({ id, factId: projection.factIds.get(id) ?? null }))
  const { counters } = await graph.write(async (tx) => {
    for (const rows of inChunks(edges.removed)) await tx.run('project/delete-relationships', { rows })
    for (const ids of inChunks(nodes.removed)) await tx.run('project/delete-nodes', { ids })
    await inKinds(tx, nodes.written, ({ label }) => `project/write-${label.toLowerCase()}`, nodeProperties)
    await inKinds(tx, edges.written, ({ type }) => `project/draw-${type.toLowerCase().replaceAll('_', '-')}`, edgeRow)
    for (const rows of inChunks(supported)) await tx.run('project/set-facts', { rows })
    await tx.run('project/settle-keys')
    await tx.run('project/record-projector', { version: projector })
  })
  return { nodes: nodes.difference, relationships: edges.difference, counters }
}

function compareNodes({ nodes }: Projection, rows: readonly Row[]) {
  const stood = new Map(
    rows.map((row) => [
      `${row['label'] as Label} ${(row['properties'] as Row)['id'] as string}`,
      canonical(row['properties']),
    ]),
  )
  const wanted = new Map([...nodes.values()].map((node) => [`${node.label} ${node.id}`, node]))
  const written = [...wanted]
    .filter(([key, node]) => stood.get(key) !== canonical(nodeProperties(node)))
    .map(([, node]) => node)
  const removed = [...stood.keys()].filter((key) => !wanted.has(key)).map((key) => key.slice(key.indexOf(' ') + 1))
  const added = written.filter((node) => !stood.has(`${node.label} ${node.id}`)).length
  return { written, removed, difference: { added, changed: written.length - added, removed: removed.length } }
}

/** A node that goes takes its relationships with it: those that still hold are drawn again. */
function compareRelationships({ relationships }: Projection, rows: readonly Row[], removedNodes: ReadonlySet<string>) {
  const keyOf = (edge: { type: unknown; from: unknown; to: unknown; factId: unknown }) =>
    JSON.stringify([edge.type, edge.from, edge.to, edge.factId])
  const survivors = rows.filter(({ from, to }) => !removedNodes.has(from as string) && !removedNodes.has(to as string))
  const stood = new Map(
    survivors.map((row) => [keyOf(row as Edge), { row: row as Edge, properties: canonical(row['properties']) }]),
  )
  const wanted = new Map(relationships.map((edge) => [keyOf(edge), edge]))
  const written = [...wanted]
    .filter(([key, edge]) => stood.get(key)?.properties !== canonical(edgeRow(edge).properties))
    .map(([, edge]) => edge)
  const removed = [...stood]
    .filter(([key]) => !wanted.has(key))
    .map(
      ([
        ,
        {
          row: { type, from, to, factId },
        },
      ]) => ({ type, from, to, factId }),
    )
  const added = written.filter((edge) => !stood.has(keyOf(edge))).length
  return { written, removed, difference: { added, changed: written.length - added, removed: removed.length } }
}

type Edge = { readonly type: string; readonly from: string; readonly to: string; readonly factId: string }

function nodeProperties({ label: _, ...properties }: Entity): Row {
  return present(properties)
}

function edgeRow({ from, to, factId, properties }: Relationship): {
  from: string
  to: string
  factId: string
  properties: Row
} {
  return { from, to, factId, properties: present({ ...properties, factId }) }
}

/** The graph keeps nothing for what is not known. */
function present(properties: Row): Row {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined))
}

async function inKinds<T>(
  tx: Transaction,
  items: readonly T[],
  nameOf: (item: T) => string,
  rowOf: (item: T) => unknown,
): Promise<void> {
  const kinds = new Map<string, unknown[]>()
  for (const item of items) {
    const list = kinds.get(nameOf(item))
    if (list) list.push(rowOf(item))
    else kinds.set(nameOf(item), [rowOf(item)])
  }
  for (const [name, rows] of kinds) for (const chunk of inChunks(rows)) await tx.run(name, { rows: chunk })
}
