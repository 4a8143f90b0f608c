import type { Neo4jWay } from './running-neo4j.ts'

/** What decides where a Neo4j comes from. Nothing of it is read from the process itself. */
export type Neo4jOptions = {
  /** The working folder: data, password and state are kept in its `.entente/`. */
  readonly folder: string
  /** The environment for the programs started (PATH, HOME, JAVA_HOME, DOCKER_HOST …); its XDG_CACHE_HOME and HOME say where downloads are kept. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** NEO4J_URI, NEO4J_USER (default neo4j) and NEO4J_PASSWORD, where given. Without `uri` the password is that of the Neo4j to start. */
  readonly uri?: string | null
  readonly user?: string
  readonly password?: string | null
  /** Which ways may be taken; all by default. */
  readonly ways?: readonly Neo4jWay[]
  /** The compose file whose service `neo4j` is started. */
  readonly composeFile?: string
  /** Further lines of neo4j.conf by their names there, `browser.post_connect_cmd` for example. */
  readonly settings?: Readonly<Record<string, string>>
  /** Ports to prefer in a folder's first start, later ones prefer the same again; free ones are taken where these are in use, or 0. */
  readonly ports?: { readonly bolt: number; readonly http: number }
  /** Told what was chosen, and of everything that takes longer than a second. */
  readonly progress?: (message: string) => void
  /** Ends every wait: the start fails and leaves nothing behind. */
  readonly signal?: AbortSignal
  /** How long each step may take, in milliseconds. */
  readonly patience?: Partial<Patience>
}

export type Patience = {
  /** For a server that was started to answer. */
  readonly answer: number
  /** For one that was given to answer. */
  readonly given: number
  /** For the image to be pulled. */
  readonly pull: number
  /** For the download from Maven Central. */
  readonly download: number
}

export const PATIENCE: Patience = { answer: 120_000, given: 30_000, pull: 600_000, download: 900_000 }

export const DEFAULT_PORTS = { bolt: 7687, http: 7474 }
