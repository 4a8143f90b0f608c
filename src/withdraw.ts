import { storeReread } from './graph/evidence.ts'
import { forgetDecisions, listDecisions } from './graph/decisions.ts'
import type { Graph } from './graph/neo4j.ts'
import { listRetractions, pagesOf, settleRetractions, withdraw } from './graph/retractions.ts'
import { openLoading, withheld, type Loading } from './loading.ts'
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
  await withdrawSightings(loading)
  await withdrawArticles(loading)
  await withdrawQuarantine(loading)
  if (targets.has('official')) await withdrawNames(loading)
  await projectAll(world, graph, { kind: 'retraction' })
  await settleRetractions(
    graph,
    pending.map(({ id }) => id),
  )
  return true
}

async function withdrawSightings({ graph, withholding }: Loading): Promise<void> {
  for await (const page of pagesOf(graph, 'revisions')) {
    const kept = page.map(({ id, article }) => ({ id, before: article, after: withholding.article(article) }))
    await withdraw(graph, {
      revisions: kept.flatMap(({ id, after }) => (after === null ? [id] : [])),
      blackened: kept.flatMap(({ id, before, after }) =>
        after === null || after === before ? [] : [{ id, article: after }],
      ),
    })
  }
}

/** What was stated before still stands, but for what is retracted: nothing is read anew. */
async function withdrawArticles({ graph, withholding }: Loading): Promise<void> {
  for await (const page of pagesOf(graph, 'articles')) {
    const [gone, kept] = [
      page.filter(({ article }) => withholding.article(article) === null),
      page.filter(({ article }) => withholding.article(article) !== null),
    ]
    await withdraw(graph, { articles: gone.map(({ article }) => article.id) })
    const changed = kept.flatMap(({ article, reader, statements, withheldBy }) => {
      const after = withheld(withholding, article, statements)
      const same = after.article === article && after.statements.length === statements.length
      return same ? [] : [{ ...after, reader, withheldBy: [...new Set([...withheldBy, ...after.withheldBy])].sort() }]
    })
    if (changed.length > 0) await storeReread(graph, changed)
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

/** Records of changes and decisions of who is who that give a retracted name go. */
async function withdrawNames({ graph, withholding }: Loading): Promise<void> {
  for await (const page of pagesOf(graph, 'changes'))
    await withdraw(graph, {
      changes: page.filter(({ text }) => withholding.text(text) !== text).map(({ id }) => id),
    })
  const naming = (await listDecisions(graph)).filter(({ left, right }) =>
    [...left, ...right].some(({ kind, name }) => kind === 'official' && withholding.isRetracted(name)),
  )
  if (naming.length > 0)
    await forgetDecisions(
      graph,
      naming.map(({ id }) => id),
    )
}
