import type { Article, ArticleId } from '../feeds/article.ts'
import type { Claim, Statement } from '../facts/statement.ts'
import type { Issue } from '../issue.ts'
import type { Office, Retraction } from '../retraction/retraction.ts'
import { articleFrom } from './evidence.ts'
import type { Graph, Row } from './neo4j.ts'

/** Every retraction there ever was, in the order they were made. */
export async function listRetractions(graph: Graph): Promise<readonly Retraction[]> {
  return (await graph.read('evidence/retractions')).map(({ decision }) => retractionFrom(decision as Row))
}

function retractionFrom(row: Row): Retraction {
  return {
    id: row['id'] as string,
    kind: 'retract',
    target: row['target'] as Retraction['target'],
    marks: row['marks'] as readonly string[],
    secret: row['secret'] as string,
    reason: row['reason'] as string,
    by: row['by'] as string,
    at: row['at'] as string,
    revokedAt: (row['revokedAt'] as string | undefined) ?? null,
    applied: row['applied'] as boolean,
  }
}

/** Keeps retractions; one that is known already stays as it is, but for its revocation. */
export async function storeRetractions(graph: Graph, retractions: readonly Retraction[]): Promise<void> {
  const rows = retractions.map(({ revokedAt, ...retraction }) => ({
    ...retraction,
    ...(revokedAt !== null && { revokedAt }),
  }))
  await graph.write((tx) => tx.run('evidence/write-decisions', { rows }))
}

/** Notes that nothing stored speaks of what these retractions are about. */
export async function settleRetractions(graph: Graph, ids: readonly string[]): Promise<void> {
  await graph.write((tx) => tx.run('evidence/settle-retractions', { ids }))
}

/** The key of an article; null where there is none with this id. */
export async function keyOfArticle(graph: Graph, id: string): Promise<string | null> {
  return ((await graph.read('evidence/key-of-article', { id }))[0]?.['key'] as string | undefined) ?? null
}

/** Every full name that articles give an official, and the other spellings of more than one word; empty where nobody has this id. */
export async function namesOfOfficial(graph: Graph, id: string): Promise<readonly string[]> {
  const claims = (await claimsOfFact(graph, id)).map(({ claim }) => claim)
  const names = claims.flatMap((claim) =>
    claim.kind === 'entity' && claim.type === 'official' && !claim.titleOnly
      ? [claim.name, ...claim.aliases.filter((alias) => alias.trim().includes(' '))]
      : [],
  )
  return [...new Set(names)]
}

/** The offices that an official is known by, each with the years in which a title alone may mean this person. */
export async function officesOfOfficial(graph: Graph, id: string): Promise<readonly Office[]> {
  const rows = await graph.read('evidence/offices-of-official', { id })
  return rows.flatMap(({ title, of, from, to, ended }) => {
    if (typeof from !== 'string' || typeof to !== 'string') return []
    const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4)) + (ended === true ? 0 : TERM)]
    const years = Array.from({ length: Math.max(0, last - first) + 1 }, (_, at) => first + at)
    return [{ title: title as string, of: of as readonly string[], years }]
  })
}

/** Years that an office is taken to go on after it was last reported. */
const TERM = 4

export type StatedClaim = { readonly claim: Claim; readonly about: Claim | null }

/** What is claimed by the statements of a fact, each with the claim it is a part of. `id`: a node's, a relationship's factId or a statement's. */
export async function claimsOfFact(graph: Graph, id: string): Promise<readonly StatedClaim[]> {
  return (await graph.read('evidence/claims-of-fact', { id })).map(statedClaim)
}

/** All that is stored, page by page: what a new retraction has to be held against. */
export type Stored = {
  readonly revisions: readonly { readonly id: string; readonly article: Article }[]
  readonly articles: readonly StoredArticle[]
  readonly quarantine: readonly (Issue & { readonly id: string })[]
  /** `articles`: because of which, and quoting which. */
  readonly changes: readonly { readonly id: string; readonly articles: readonly string[]; readonly text: string }[]
}

export type StoredArticle = {
  readonly article: Article
  readonly statements: readonly Statement[]
}

export async function* pagesOf<K extends keyof Stored>(graph: Graph, what: K): AsyncGenerator<Stored[K]> {
  const { query, from } = PAGES[what] as { query: string; from: (row: Row) => unknown }
  for (let after = ''; ;) {
    const rows = await graph.read(query, { after, limit: PAGE })
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows.map(from) as unknown as Stored[K]
    after = last['id'] as string
  }
}

const PAGE = 200

const PAGES: {
  readonly [K in keyof Stored]: { readonly query: string; readonly from: (row: Row) => Stored[K][number] }
} = {
  revisions: {
    query: 'evidence/stored-revisions',
    from: (row) => {
      const revision = row['revision'] as Row
      return { id: row['id'] as string, article: articleFrom({ ...revision, id: revision['article'] }) }
    },
  },
  articles: {
    query: 'evidence/stored-articles',
    from: (row) => {
      const article = row['article'] as Row
      return {
        article: articleFrom(article),
        statements: (row['statements'] as readonly Row[]).map(statementFrom),
      }
    },
  },
  quarantine: {
    query: 'evidence/stored-quarantine',
    from: (row) => row['quarantine'] as Stored['quarantine'][number],
  },
  changes: {
    query: 'evidence/stored-changes',
    from: ({ id, article, before, after }) => ({
      id: id as string,
      articles: [article, ...[before, after].map(quoted)].filter((each) => typeof each === 'string'),
      text: `${before as string} ${after as string}`,
    }),
  },
}

/** Id of the article that a recorded state quotes. */
function quoted(state: unknown): unknown {
  return state === '' ? undefined : (JSON.parse(state as string) as Row)['articleId']
}

/** Rows that go, and rows whose title and text are blacked out. */
export type Withdrawal = {
  readonly articles?: readonly ArticleId[]
  readonly revisions?: readonly string[]
  readonly blackened?: readonly { readonly id: string; readonly article: Article }[]
  readonly quarantine?: readonly string[]
  readonly rewritten?: readonly (Issue & { readonly id: string })[]
  readonly changes?: readonly string[]
}

/** Takes out of the stored evidence and the record of changes what must not be there. */
export async function withdraw(graph: Graph, gone: Withdrawal): Promise<void> {
  const blackened = (gone.blackened ?? []).map(({ id, article: { title, text, redactedBy } }) => ({
    id,
    title,
    text,
    redactedBy: redactedBy ?? [],
  }))
  await graph.write(async (tx) => {
    if (gone.articles?.length) await tx.run('evidence/withdraw-articles', { ids: gone.articles })
    if (gone.revisions?.length) await tx.run('evidence/withdraw-revisions', { ids: gone.revisions })
    if (blackened.length > 0) await tx.run('evidence/blacken-revisions', { rows: blackened })
    if (gone.quarantine?.length) await tx.run('evidence/withdraw-quarantine', { ids: gone.quarantine })
    if (gone.rewritten?.length) await tx.run('evidence/rewrite-quarantine', { rows: gone.rewritten })
    if (gone.changes?.length) await tx.run('evidence/withdraw-changes', { ids: gone.changes })
  })
}

function statedClaim(row: Row): StatedClaim {
  const about = row['about'] as string | null
  return {
    claim: JSON.parse(row['claim'] as string) as Claim,
    about: about === null ? null : (JSON.parse(about) as Claim),
  }
}

function statementFrom(row: Row): Statement {
  const bounds = row['support'] as readonly number[]
  return {
    id: row['id'] as string,
    claim: JSON.parse(row['claim'] as string) as Claim,
    quote: row['quote'] as string,
    start: row['start'] as number,
    end: row['end'] as number,
    support: bounds.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: bounds[at + 1] ?? start }] : [])),
    rule: row['rule'] as string,
    confidence: row['confidence'] as number,
  }
}
