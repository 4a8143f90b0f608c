/** A Neo4j that answers, and how to let go of it. */
export type RunningNeo4j = {
  readonly kind: Neo4jKind
  /** bolt:// or neo4j:// address for a driver. */
  readonly uri: string
  readonly user: string
  readonly password: string
  /** Where Neo4j Browser opens, null where none was found. */
  readonly browserUrl: string | null
  /** True where it ran already and is shared with whoever started it. */
  readonly reused: boolean
  /** Lets go of it: its last user ends it, every other leaves it running. One of NEO4J_URI is never ended. */
  readonly stop: () => Promise<void>
}

export type Neo4jKind = 'uri' | Neo4jWay

/** The ways to a Neo4j of one's own, in the order they are tried. */
export const NEO4J_WAYS = ['docker', 'local'] as const

export type Neo4jWay = (typeof NEO4J_WAYS)[number]
