import { oneAtATime, type Commits } from './commits.ts'
import { keysOf } from './entities/keys.ts'
import { extract } from './facts/extract.ts'
import type { Statement } from './facts/statement.ts'
import type { Article } from './feeds/article.ts'
import type { Source } from './feeds/source.ts'
import type { ReadArticle, StandingArticle } from './graph/evidence.ts'
import type { Counters, Graph } from './graph/neo4j.ts'
import { knownSources } from './graph/operations.ts'
import { listRetractions } from './graph/retractions.ts'
import type { Issue } from './issue.ts'
import type { Surroundings } from './retraction/black-out.ts'
import { openWithholding, type Withholding } from './retraction/withhold.ts'
import { readSecret, secretPath } from './secret.ts'
import { digest } from './text/digest.ts'
import { fold } from './text/fold.ts'
import type { World } from './world.ts'

/** What loading works with. */
export type Loading = {
  readonly world: World
  readonly graph: Graph
  /** The configured ones, the sample's, and those that the graph remembers from an earlier configuration. */
  readonly sources: readonly Source[]
  /** Keeps out what was retracted. */
  readonly withholding: Withholding
  /** The mark under which a document is stored: another one where parser or retractions are others. */
  readonly markOf: (document: string) => string
  /** Articles per transaction. */
  readonly batch: number
  /** Ends the loading between two batches. */
  readonly signal: AbortSignal | undefined
  /** Told what the database counted in each transaction. */
  readonly counted: (counters: Counters) => void
  readonly commits: Commits
}

/** Throws SecretMissing where the graph holds retractions that cannot be followed. */
export async function openLoading(
  world: World,
  graph: Graph,
  options: Partial<Pick<Loading, 'batch' | 'signal' | 'counted'>> = {},
): Promise<Loading> {
  const decided = await listRetractions(graph)
  const retractions = decided.filter(({ revokedAt }) => revokedAt === null)
  const configured = new Set(world.sources.map(({ name }) => name))
  const remembered = (await knownSources(graph)).filter(({ name }) => !configured.has(name))
  return {
    world,
    graph,
    sources: [...world.sources, ...remembered],
    withholding: openWithholding(retractions, readSecret(world), secretPath(world), surroundings(world)),
    markOf: (document) =>
      digest(document, world.parser, ...decided.map(({ id, revokedAt }) => `${id} ${revokedAt}`).sort()),
    batch: options.batch ?? 200,
    signal: options.signal,
    counted: options.counted ?? (() => undefined),
    commits: oneAtATime(),
  }
}

/** What an article states, under the settings of its source; what was retracted is not among it. */
export function readArticle(loading: Loading, article: Article, issues: Issue[] = []): ReadArticle {
  const { world, withholding } = loading
  const source = sourceNamed(loading, article.source)
  const { statements, issues: found } = extract(article, { region: source?.region ?? null }, world.knowledge)
  issues.push(...found)
  return { reader: world.readerOf(source), ...withheld(withholding, article, statements) }
}

/** An article and what it states, without what was retracted. */
export function withheld(
  withholding: Withholding,
  article: Article,
  statements: readonly Statement[],
): Omit<ReadArticle, 'reader'> {
  const shown = withholding.article(article) ?? article
  const { kept, withheldBy } = withholding.statements(statements, shown)
  return { article: shown, statements: kept, keys: keysOf(kept), withheldBy }
}

/** Whether an article stands as this sighting shows it. */
export function stands(
  loading: Loading,
  known: StandingArticle,
  { contentHash, source, updatedAt, url, redactedBy = [] }: Article,
): boolean {
  return (
    known.contentHash === contentHash &&
    known.source === source &&
    known.updatedAt === updatedAt &&
    known.url === url &&
    known.redactedBy.join() === redactedBy.join() &&
    known.reader === loading.world.readerOf(sourceNamed(loading, source))
  )
}

function sourceNamed({ sources }: Loading, name: string | null): Source | null {
  return sources.find((source) => source.name === name) ?? null
}

/** What the word lists and the gazetteer say of words beside a name. */
function surroundings({ knowledge: { lexicons, gazetteer } }: World): Surroundings {
  const lastWords = (list: string) => (lexicons[list] ?? []).map(([words = '']) => fold(words).split(' ').at(-1) ?? '')
  return {
    titles: new Set([...lastWords('titles'), ...lastWords('honorifics')]),
    functionWords: new Set(lastWords('function-words')),
    isPlace: (word) => gazetteer.byName.has(word) && gazetteer.doubtful.get(word) !== 'person',
  }
}
