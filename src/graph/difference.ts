import type { Entity, Label, Projection, Relationship } from '../entities/entity.ts'
import { canonical } from './canonical.ts'
import type { Graph, Row } from './neo4j.ts'
import { stepsOver, type Step } from './steps.ts'

/** How many of a kind a projection touched. */
export type Change = { readonly added: number; readonly changed: number; readonly removed: number }

export type Difference = {
  readonly nodes: Change
  readonly relationships: Change
  /** What takes away all that is known no longer; to be run before `writes`. */
  readonly removals: () => Generator<Step>
  readonly writes: () => Generator<Step>
}

/** What a graph holds otherwise than a projection; the graph is read row by row, and only what differs is kept. */
export async function difference(graph: Graph, { nodes, relationships }: Projection): Promise<Difference> {
  const known = await compareNodes(graph, nodes)
  const drawn = await compareRelationships(graph, relationships, new Set(known.removed))
  return {
    nodes: known.change,
    relationships: drawn.change,
    *removals() {
      yield* stepsOver('project/delete-relationships', drawn.removed)
      yield* stepsOver('project/delete-nodes', known.removed)
    },
    *writes() {
      for (const [label, entities] of Map.groupBy(known.written, ({ label }) => label))
        yield* stepsOver(`project/write-${label.toLowerCase()}`, entities.map(nodeProperties))
      for (const [type, edges] of Map.groupBy(drawn.written, ({ type }) => type))
        yield* stepsOver(`project/draw-${type.toLowerCase().replaceAll('_', '-')}`, edges.map(edgeRow))
    },
  }
}

/** A node that has another label now is another node. */
async function compareNodes(graph: Graph, nodes: Projection['nodes']) {
  const standing = new Set<string>()
  const removed: string[] = []
  let changed = 0
  for await (const row of graph.stream('project/nodes')) {
    const properties = row['properties'] as Row
    const id = properties['id'] as string
    const node = nodes.get(id)
    if (node === undefined || node.label !== (row['label'] as Label)) removed.push(id)
    else if (canonical(properties) === canonical(nodeProperties(node))) standing.add(id)
    else changed++
  }
  const written = [...nodes.values()].filter(({ id }) => !standing.has(id))
  return { written, removed, change: { added: written.length - changed, changed, removed: removed.length } }
}

type Edge = { readonly type: string; readonly from: string; readonly to: string; readonly factId: string }

/** A node that goes takes its relationships with it: those that still hold are drawn again. */
async function compareRelationships(
  graph: Graph,
  relationships: readonly Relationship[],
  removedNodes: ReadonlySet<string>,
) {
  const byStart = Map.groupBy(relationships, ({ from }) => from)
  const standing = new Set<Relationship>()
  const removed: Edge[] = []
  let changed = 0
  for await (const row of graph.stream('project/relationships')) {
    const edge = row as Edge & Row
    if (removedNodes.has(edge.from) || removedNodes.has(edge.to)) continue
    const wanted = byStart
      .get(edge.from)
      ?.find(({ type, to, factId }) => type === edge.type && to === edge.to && factId === edge.factId)
    if (wanted === undefined) removed.push({ type: edge.type, from: edge.from, to: edge.to, factId: edge.factId })
    else if (canonical(edge['properties']) === canonical(edgeRow(wanted).properties)) standing.add(wanted)
    else changed++
  }
  const written = relationships.filter((relationship) => !standing.has(relationship))
  return { written, removed, change: { added: written.length - changed, changed, removed: removed.length } }
}

function nodeProperties({ label: _, ...properties }: Entity): Row {
  return present(properties)
}

function edgeRow({ from, to, factId, properties }: Relationship) {
  return { from, to, factId, properties: present({ ...properties, factId }) }
}

/** The graph keeps nothing for what is not known. */
function present(properties: Row): Row {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined))
}
