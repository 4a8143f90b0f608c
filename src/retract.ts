import { digest } from './text/digest.ts'
import { claimText } from './retraction/claim-text.ts'
import { mark, markOfSecret } from './retraction/mark.ts'
import { nameForms } from './retraction/name-forms.ts'
import type { Retractable, Retraction } from './retraction/retraction.ts'
import type { Graph } from './graph/neo4j.ts'
import { claimsOfFact, keyOfArticle, namesOfOfficial, storeRetractions } from './graph/retractions.ts'
import { openLoading } from './loading.ts'
import { takeSecret } from './secret.ts'
import { withdrawPending } from './withdraw.ts'
import type { World } from './world.ts'

export type RetractOptions = {
  readonly target: Retractable
  readonly id: string
  readonly reason: string
  readonly by: string
}

/**
 * Takes an article, an official or a fact out of the graph, and keeps it out: the decision that is kept names nothing. Null where
 * nothing has this id. Throws SecretMissing where the marks of earlier retractions cannot be made again.
 */
export async function retract(
  world: World,
  graph: Graph,
  { target, id, reason, by }: RetractOptions,
): Promise<Retraction | null> {
  const things = await THINGS[target](graph, id)
  if (things.length === 0) return null
  await openLoading(world, graph)
  const secret = takeSecret(world)
  const marks = [...new Set(things.map((thing) => mark(secret, target, thing)))].sort()
  const at = world.now().toISOString()
  const retraction: Retraction = {
    id: digest('retract', target, ...marks, at),
    kind: 'retract',
    ...{ target, marks, secret: markOfSecret(secret), reason, by, at, revokedAt: null, applied: false },
  }
  await storeRetractions(graph, [retraction])
  await withdrawPending(world, graph)
  return retraction
}

/** What is marked of each: an article's key, the ways to write a name, the claims of a fact. */
const THINGS: Readonly<Record<Retractable, (graph: Graph, id: string) => Promise<readonly string[]>>> = {
  article: async (graph, id) => {
    const key = await keyOfArticle(graph, id)
    return key === null ? [] : [key]
  },
  official: async (graph, id) => (await namesOfOfficial(graph, id)).flatMap(nameForms),
  fact: async (graph, id) =>
    (await claimsOfFact(graph, id)).map(({ claim, about }) => claimText(claim, () => about ?? undefined)),
}
