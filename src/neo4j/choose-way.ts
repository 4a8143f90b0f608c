import { Neo4jUnavailable } from './neo4j-unavailable.ts'
import { NEO4J_WAYS, type Neo4jWay } from './running-neo4j.ts'

export type Choice = {
  readonly allowed?: readonly Neo4jWay[] | undefined
  /** The way this folder's data was made, tried first: the data of another way would not be there. */
  readonly last: Neo4jWay | null
  /** Null when the way can be taken, else why not. Asked only when it is its turn. */
  readonly hinders: Readonly<Record<Neo4jWay, () => Promise<string | null>>>
  readonly progress?: ((message: string) => void) | undefined
}

/** The first way that nothing hinders. Throws with every reason, and what to do, when there is none. */
export async function chooseWay({ allowed = NEO4J_WAYS, last, hinders, progress }: Choice): Promise<Neo4jWay> {
  const order = NEO4J_WAYS.filter((way) => allowed.includes(way)).sort(
    (a, b) => Number(b === last) - Number(a === last),
  )
  const reasons: string[] = []
  for (const way of order) {
    const why = await hinders[way]()
    if (why === null) {
      progress?.([`Neo4j: ${TITLES[way]}`, ...reasons].join('; '))
      return way
    }
    reasons.push(`not ${TITLES[way]}: ${why}`)
    if (way === last) reasons.push(`what was loaded with it is kept, and not seen until it is back`)
  }
  throw new Neo4jUnavailable(
    [
      'No Neo4j: none was given and none can be started here.',
      ...reasons.map((reason) => `  ${reason}`),
      'Set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to one that runs, or start Docker, or install Java 17 or newer and Maven.',
    ].join('\n'),
  )
}

const TITLES: Readonly<Record<Neo4jWay, string>> = {
  docker: 'the neo4j service of docker-compose.yml',
  local: 'a local server from Maven Central',
}
