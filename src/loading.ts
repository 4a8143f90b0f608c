import { setImmediate as breath } from 'node:timers/promises'
import { oneAtATime, type Commits } from './commits.ts'
import { keysOf } from './entities/keys.ts'
import { extractAll } from './facts/extract.ts'
import type { Article } from './feeds/article.ts'
import type { Source } from './feeds/source.ts'
import type { ReadArticle, StandingArticle } from './graph/evidence.ts'
import type { Counters, Graph } from './graph/neo4j.ts'
import { knownSources } from './graph/operations.ts'
import { listRetractions } from './graph/retractions.ts'
import type { Issue } from './issue.ts'
import type { Surroundings } from './retraction/black-out.ts'
import { withStandIns } from './retraction/stand-ins.ts'
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
  const sources = [...world.sources, ...remembered]
  return {
    world,
    graph,
    sources,
    withholding: openWithholding(retractions, readSecret(world), secretPath(world), surroundings(world, sources)),
    markOf: (document) =>
      digest(document, world.parser, ...decided.map(({ id, revokedAt }) => `${id} ${revokedAt}`).sort()),
    batch: options.batch ?? 200,
    signal: options.signal,
    counted: options.counted ?? (() => undefined),
    commits: oneAtATime(),
  }
}

/**
 * What articles state, under the settings of their sources; what was retracted is not among it. They are read from the texts as these
 * may be shown, so that it does not matter whether the article or the retraction came first.
 */
export async function readArticles(
  loading: Loading,
  articles: readonly Article[],
  issues: Issue[] = [],
): Promise<ReadArticle[]> {
  const { world, withholding } = loading
  const shown = articles.map((article) => {
    const source = sourceNamed(loading, article.source)
    return { article: withholding.article(article) ?? article, source }
  })
  const spoken = shown.map(({ article, source }) => ({
    article: legible(article),
    voice: { region: source?.region ?? null },
  }))
  const read: ReadArticle[] = []
  for (const { statements, issues: own } of extractAll(spoken, world.knowledge)) {
    const { article, source } = shown[read.length] as (typeof shown)[number]
    issues.push(...own)
    const { kept, withheldBy } = withholding.statements(statements, article)
    read.push({ article, reader: world.readerOf(source), statements: kept, keys: keysOf(kept), withheldBy })
    await breath()
  }
  return read
}

function legible(article: Article): Article {
  if (!article.redactedBy) return article
  return { ...article, title: withStandIns(article.title), text: withStandIns(article.text) }
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
function surroundings({ knowledge: { lexicons, gazetteer } }: World, sources: readonly Source[]): Surroundings {
  const rows = (list: string) => lexicons[list] ?? []
  const lastWords = (list: string) => rows(list).map(([words = '']) => fold(words).split(' ').at(-1) ?? '')
  const titles = rows('titles').map(([title = '']) => fold(title))
  const regions = new Map(sources.map(({ name, region }) => [name, region && `region:${region}`]))
  return {
    titles: new Set([...lastWords('titles'), ...lastWords('honorifics')]),
    functionWords: new Set(lastWords('function-words')),
    endings: new Set(lastWords('compound-endings')),
    isPlace: (word) => gazetteer.byName.has(word) && gazetteer.doubtful.get(word) !== 'person',
    ranks: new Set(rows('title-modifiers').flatMap(([word = '', kind]) => (kind === 'rank' ? [fold(word)] : []))),
    titlesLike: (abbreviation) => titles.filter((title) => title.startsWith(abbreviation)),
    regionsNamed: (name) =>
      [gazetteer.byName, gazetteer.byDemonym].flatMap((by) => (by.get(name) ?? []).map(({ code }) => `region:${code}`)),
    regionOf: (source) => regions.get(source ?? '') ?? null,
  }
}
