import { storeReread } from './graph/evidence.ts'
import { forgetDecisions, listDecisions } from './graph/decisions.ts'
import type { Graph } from './graph/neo4j.ts'
import { listRetractions, pagesOf, settleRetractions, withdraw } from './graph/retractions.ts'
import { openLoading, readArticles, type Loading } from './loading.ts'
import { projectAll } from './projecting.ts'
import type { World } from './world.ts'

/**
 * Takes out of the graph what retractions speak of that have not been followed yet: out of evidence, projection, quarantine and
 * the record of changes. A crash on the way heals at the next run; true where there was something to follow.
 */
export async function withdrawPending(world: World, graph: Graph): Promise<boolean> {
  const pending = (await listRetractions(graph)).filter(({ applied, revokedAt }) => !applied && revokedAt === null)
  if (pending.length === 0) return false
  const targets = new Set(pending.map(({ target }) => target))
  const loading = await openLoading(world, graph)
  world.progress('taking out what was retracted')
  const shown = await withdrawSightings(loading, new Set(pending.map(({ id }) => id)))
  await withdrawArticles(loading)
  await withdrawQuarantine(loading)
  await withdrawDecisions(loading)
  if (targets.has('official')) await withdrawNames(loading, shown)
  await projectAll(world, graph, { kind: 'retraction' })
  await settleRetractions(
    graph,
    pending.map(({ id }) => id),
  )
  return true
}

/** Articles whose text is kept, by whether these retractions black something out there, whenever that was done. */
type Shown = ReadonlyMap<string, boolean>

async function withdrawSightings({ graph, withholding }: Loading, pending: ReadonlySet<string>): Promise<Shown> {
  const shown = new Map<string, boolean>()
  for await (const page of pagesOf(graph, 'revisions')) {
    const kept = page.map(({ id, article }) => ({ id, before: article, after: withholding.article(article) }))
    for (const { after } of kept)
      if (after !== null && after.text !== '')
        shown.set(after.id, shown.get(after.id) || (after.redactedBy ?? []).some((id) => pending.has(id)))
    await withdraw(graph, {
      revisions: kept.flatMap(({ id, after }) => (after === null ? [id] : [])),
      blackened: kept.flatMap(({ id, before, after }) =>
        after === null || after === before ? [] : [{ id, article: after }],
      ),
    })
  }
  return shown
}

/** Articles in which something is retracted are read anew. */
async function withdrawArticles(loading: Loading): Promise<void> {
  const { graph, withholding } = loading
  for await (const page of pagesOf(graph, 'articles')) {
    const shown = page.map(({ article, statements }) => ({ article, statements, after: withholding.article(article) }))
    await withdraw(graph, { articles: shown.flatMap(({ article, after }) => (after === null ? [article.id] : [])) })
    const changed = shown.flatMap(({ article, statements, after }) =>
      after !== null && (after !== article || withholding.statements(statements, article).withheldBy.length > 0)
        ? [article]
        : [],
    )
    if (changed.length > 0) await storeReread(graph, await readArticles(loading, changed))
  }
}

async function withdrawQuarantine({ graph, withholding }: Loading): Promise<void> {
  for await (const page of pagesOf(graph, 'quarantine')) {
    const kept = page.map((before) => ({ before, after: withholding.quarantined(before) }))
    await withdraw(graph, {
      quarantine: kept.flatMap(({ before, after }) => (after === null ? [before.id] : [])),
      rewritten: kept.flatMap(({ before, after }) =>
        after === null || after.entry === before.entry ? [] : [{ ...after, id: before.id }],
      ),
    })
  }
}

/** Decisions of who is who that give a retracted name or article go. */
async function withdrawDecisions({ graph, withholding }: Loading): Promise<void> {
  const naming = (await listDecisions(graph)).filter((decision) => withholding.isNamedIn(decision))
  if (naming.length > 0)
    await forgetDecisions(
      graph,
      naming.map(({ id }) => id),
    )
}

/** Records of changes that give a retracted name go; the family name alone gives it where an article is quoted that names the person, or one that is kept no more. */
async function withdrawNames({ graph, withholding }: Loading, shown: Shown): Promise<void> {
  const isSuspect = (article: string) => shown.get(article) ?? true
  for await (const page of pagesOf(graph, 'changes'))
    await withdraw(graph, {
      changes: page
        .filter(({ articles, text }) => withholding.isNaming(text, articles.some(isSuspect)))
        .map(({ id }) => id),
    })
}
