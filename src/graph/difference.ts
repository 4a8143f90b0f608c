import type { Entity, Label, Projection, Relationship } from '../entities/entity.ts'
import { canonical } from './canonical.ts'
import { recording, recordingOf, type Occasion, type Shift } from './changes.ts'
import { inChunks } from './chunks.ts'
import type { Graph, Row } from './neo4j.ts'
import type { Step } from './steps.ts'

/** How many of a kind a projection touched. */
export type Change = { readonly added: number; readonly changed: number; readonly removed: number }

export type Difference = {
  readonly nodes: Change
  readonly relationships: Change
  /** Ids of the nodes that go. */
  readonly removed: readonly string[]
  /** What takes away all that is known no longer, and records it; to be run before `writes`. */
  readonly removals: (occasion: Occasion) => Generator<Step>
  readonly writes: (occasion: Occasion) => Generator<Step>
}

/** What a graph holds otherwise than a projection; the graph is read row by row, and only what differs is kept. */
export async function difference(graph: Graph, { nodes, relationships }: Projection): Promise<Difference> {
  const known = await compareNodes(graph, nodes)
  const drawn = await compareRelationships(graph, relationships, new Set(known.removed.map(({ subject }) => subject)))
  return {
    nodes: known.change,
    relationships: drawn.change,
    removed: known.removed.map(({ subject }) => subject),
    *removals(occasion) {
      yield* stepsWith('project/delete-relationships', drawn.removed, occasion, (edge) => ({
        row: { type: edge.type, from: edge.from, to: edge.to, factId: edge.subject },
        shift: edge.isGone ? edge : null,
      }))
      yield* stepsWith('project/delete-nodes', known.removed, occasion, (node) => ({
        row: node.subject,
        shift: nodes.has(node.subject) ? null : node,
      }))
      yield* recording(drawn.fallen, occasion)
    },
    *writes(occasion) {
      for (const [label, entities] of Map.groupBy(known.written, ({ label }) => label))
        yield* stepsWith(`project/write-${label.toLowerCase()}`, entities, occasion, (node) => {
          const row = nodeProperties(node)
          return {
            row,
            shift: { subject: node.id, type: label, before: known.before.get(node.id) ?? null, after: row },
          }
        })
      for (const [type, edges] of Map.groupBy(drawn.written, ({ type }) => type))
        yield* stepsWith(`project/draw-${type.toLowerCase().replaceAll('_', '-')}`, edges, occasion, (edge) => {
          const row = edgeRow(edge)
          const { from, to, factId, properties } = row
          return {
            row,
            shift: { subject: factId, type, from, to, before: drawn.before.get(edge) ?? null, after: properties },
          }
        })
    },
  }
}

/** The steps that run one statement over rows, each followed by the record of what it does; both are made when they are sent. */
function* stepsWith<T>(
  name: string,
  items: readonly T[],
  occasion: Occasion,
  of: (item: T) => { readonly row: unknown; readonly shift: Shift | null },
): Generator<Step> {
  for (const chunk of inChunks(items)) {
    yield { name, parameters: () => ({ rows: chunk.map((item) => of(item).row) }), rows: chunk.length }
    yield recordingOf(() => chunk.flatMap((item) => of(item).shift ?? []), occasion)
  }
}

/** A node that has another label now is another node. */
async function compareNodes(graph: Graph, nodes: Projection['nodes']) {
  const standing = new Set<string>()
  const removed: Shift[] = []
  const before = new Map<string, Row>()
  let changed = 0
  for await (const row of graph.stream('project/nodes')) {
    const properties = row['properties'] as Row
    const id = properties['id'] as string
    const node = nodes.get(id)
    if (node && node.label === (row['label'] as Label) && canonical(properties) === canonical(nodeProperties(node))) {
      standing.add(id)
      continue
    }
    before.set(id, properties)
    if (node && node.label === (row['label'] as Label)) changed++
    else removed.push({ subject: id, type: row['label'] as Label, before: properties, after: null })
  }
  inOrder(removed)
  const written = [...nodes.values()].filter(({ id }) => !standing.has(id))
  return { written, removed, before, change: { added: written.length - changed, changed, removed: removed.length } }
}

type Edge = Shift & { readonly from: string; readonly to: string; isGone: boolean }

/** A node that goes takes its relationships with it: those that still hold are drawn again. */
async function compareRelationships(
  graph: Graph,
  relationships: readonly Relationship[],
  removedNodes: ReadonlySet<string>,
) {
  const byStart = Map.groupBy(relationships, ({ from }) => from)
  const standing = new Set<Relationship>()
  const before = new Map<Relationship, Row>()
  const [removed, fallen]: [Edge[], Edge[]] = [[], []]
  let changed = 0
  for await (const row of graph.stream('project/relationships')) {
    const [type, from, to, factId] = [row['type'], row['from'], row['to'], row['factId']] as [
      string,
      string,
      string,
      string,
    ]
    const properties = row['properties'] as Row
    const wanted = byStart.get(from)?.find((edge) => edge.type === type && edge.to === to && edge.factId === factId)
    const falls = removedNodes.has(from) || removedNodes.has(to)
    if (wanted && !falls && (standing.has(wanted) || before.has(wanted))) {
      removed.push({ subject: factId, type, from, to, before: properties, after: null, isGone: false }) // drawn twice
      if (standing.delete(wanted)) changed++
      before.set(wanted, properties)
      continue
    }
    if (wanted === undefined)
      (falls ? fallen : removed).push({
        subject: factId,
        type,
        from,
        to,
        before: properties,
        after: null,
        isGone: true,
      })
    else if (falls) before.set(wanted, properties)
    else if (canonical(properties) === canonical(edgeRow(wanted).properties)) standing.add(wanted)
    else {
      before.set(wanted, properties)
      changed++
    }
  }
  const written = relationships.filter((relationship) => !standing.has(relationship))
  for (const shifts of [removed, fallen]) inOrder(shifts)
  const gone = Map.groupBy([...removed, ...fallen], endsOf)
  for (const edge of written) {
    const other = before.has(edge) ? undefined : gone.get(endsOf(edge))?.pop()
    if (!other?.before) continue
    other.isGone = false
    before.set(edge, other.before)
  }
  const change = { added: written.length - changed, changed, removed: removed.length }
  return { written, removed, fallen: fallen.filter(({ isGone }) => isGone), before, change }
}

/** What goes is told in one order, whichever way the database gave it. */
function inOrder(shifts: Shift[]): void {
  const place = ({ type, subject, from = '', to = '' }: Shift): string => [type, subject, from, to].join(' ')
  shifts.sort((a, b) => (place(a) < place(b) ? -1 : 1))
}

/** The same for what is told of the same two ends: the statement it rests on may be another one now. */
function endsOf({ type, from, to }: { readonly type: string; readonly from: string; readonly to: string }): string {
  return JSON.stringify([type, from, to])
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
