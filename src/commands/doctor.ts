import { alone, type Alone } from '../alone.ts'
import { audit, serverOf, type Finding } from '../graph/audit.ts'
import type { ProjectionReport } from '../graph/project.ts'
import { openLoading } from '../loading.ts'
import { projectAll, unprojected } from '../projecting.ts'
import { SecretMissing } from '../retraction/withhold.ts'
import { withdrawPending } from '../withdraw.ts'
import type { World } from '../world.ts'
import { withGraph } from './with-graph.ts'

export type Diagnosis = { readonly node: string; readonly neo4j: string; readonly findings: readonly Finding[] }

/** Looks over the machine and the whole graph. `node`: the version of Node.js that runs. */
export function doctor(world: World, node: string): Promise<Diagnosis> {
  return withGraph(world, async (graph, { uri }) => {
    const findings: Finding[] = [await secretFinding(() => openLoading(world, graph))]
    findings.push({ law: PROJECTED, broken: (await unprojected(world, graph)).slice(0, MOST) })
    for await (const finding of audit(graph, world.now().toISOString())) findings.push(finding)
    return { node, neo4j: `${await serverOf(graph)} at ${uri}`, findings }
  })
}

/** Projects everything anew, whatever the graph holds. */
export function mend(world: World): Promise<Alone<ProjectionReport | null>> {
  return withGraph(world, (graph) =>
    alone(world, graph, async (fenced) => {
      await withdrawPending(world, fenced)
      return projectAll(world, fenced, { kind: 'run', run: 'mend' }, true)
    }),
  )
}

/** One line per law, and the places where it is broken. */
export function diagnosisLines({ node, neo4j, findings }: Diagnosis): readonly string[] {
  const broken = findings.filter((finding) => finding.broken.length > 0)
  return [
    `Node ${node}; ${neo4j}`,
    ...findings.flatMap((finding) => [
      `${finding.broken.length === 0 ? '✓' : '✗'} ${finding.law}`,
      ...finding.broken.map((where) => `    ${where}`),
    ]),
    broken.length === 0 ? 'All is well.' : `${broken.length} of ${findings.length} do not hold.`,
  ]
}

const PROJECTED = 'what is known is what statements and decisions make known (if not, run entente doctor --mend)'
const MOST = 10

async function secretFinding(open: () => Promise<unknown>): Promise<Finding> {
  const law = 'the secret of the retractions is there'
  try {
    await open()
    return { law, broken: [] }
  } catch (error) {
    if (error instanceof SecretMissing) return { law, broken: [error.message] }
    throw error
  }
}
