import type { Projection } from '../entities/entity.ts'
import type { Candidate, Conflict } from '../entities/doubt.ts'
import { canonical } from './canonical.ts'
import type { Graph, Row } from './neo4j.ts'
import { stepsOver, type Step } from './steps.ts'

/** What the graph holds otherwise of pairs to review and of values that disagree; nested values are kept as JSON. */
export async function doubtSteps(
  graph: Graph,
  { candidates, conflicts }: Pick<Projection, 'candidates' | 'conflicts'>,
): Promise<readonly Step[]> {
  const stood = new Map<string, string>()
  for await (const row of graph.stream('project/doubts')) {
    const properties = row['properties'] as Row
    stood.set(`${row['label'] as string} ${properties['id'] as string}`, canonical(properties))
  }
  const wanted = [
    ...candidates.map((candidate) => ({ label: 'Candidate', row: candidateRow(candidate) })),
    ...conflicts.map((conflict) => ({ label: 'Conflict', row: conflictRow(conflict) })),
  ]
  const ids = new Set(wanted.map(({ label, row }) => `${label} ${row['id'] as string}`))
  const gone = [...stood.keys()].filter((key) => !ids.has(key)).map((key) => key.slice(key.indexOf(' ') + 1))
  const written = (wantedLabel: string) =>
    wanted.flatMap(({ label, row }) =>
      label === wantedLabel && stood.get(`${label} ${row['id'] as string}`) !== canonical(row) ? [row] : [],
    )
  return [
    ...stepsOver('project/delete-doubts', gone),
    ...stepsOver('project/write-candidates', written('Candidate')),
    ...stepsOver('project/write-conflicts', written('Conflict')),
  ]
}

/** A pair to review, with the names its nodes have now. */
export type ListedCandidate = Candidate & { readonly leftName: string; readonly rightName: string }

/** Values that disagree, with the name of the node they are about. */
export type ListedConflict = Conflict & { readonly subjectName: string }

/** The likeliest pairs first. */
export async function listCandidates(graph: Graph, limit: number): Promise<readonly ListedCandidate[]> {
  const rows = await graph.read('review/candidates', { limit })
  return rows.map((row) => ({ ...candidateFrom(row['candidate'] as Row), ...namesOf(row, 'leftName', 'rightName') }))
}

export async function listConflicts(graph: Graph, limit: number): Promise<readonly ListedConflict[]> {
  const rows = await graph.read('review/conflicts', { limit })
  return rows.map((row) => ({ ...conflictFrom(row['conflict'] as Row), ...namesOf(row, 'subjectName') }))
}

function candidateRow({ leftProfile, rightProfile, reasons, decision, ...plain }: Candidate): Row {
  const nested = { leftProfile, rightProfile, reasons }
  return { ...plain, ...asJson(nested), ...(decision !== null && { decision }) }
}

function candidateFrom(row: Row): Candidate {
  const nested = fromJson(row, ['leftProfile', 'rightProfile', 'reasons'])
  return { decision: null, ...row, ...nested } as unknown as Candidate
}

function conflictRow({ values, ...plain }: Conflict): Row {
  return { ...plain, ...asJson({ values }) }
}

function conflictFrom(row: Row): Conflict {
  return { ...row, ...fromJson(row, ['values']) } as unknown as Conflict
}

function asJson(nested: Readonly<Record<string, unknown>>): Row {
  return Object.fromEntries(Object.entries(nested).map(([name, value]) => [name, canonical(value)]))
}

function fromJson(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(names.map((name) => [name, JSON.parse(row[name] as string) as unknown]))
}

function namesOf<N extends string>(row: Row, ...names: readonly N[]): Record<N, string> {
  return Object.fromEntries(names.map((name) => [name, (row[name] as string | null) ?? ''])) as Record<N, string>
}
