import { digest } from './text/digest.ts'
import { profileKey } from './entities/decision.ts'
import { project } from './entities/project.ts'
import { profilesOnlyIn } from './entities/review.ts'
import { decisionsInForce } from './graph/decisions.ts'
import { readEvidence } from './graph/testimonies.ts'
import { claimText } from './retraction/claim-text.ts'
import { mark, markOfSecret } from './retraction/mark.ts'
import { nameForms, nameParts } from './retraction/name-forms.ts'
import { placeText } from './retraction/without-place.ts'
import { titledForms } from './retraction/titled.ts'
import type { Retractable, Retraction } from './retraction/retraction.ts'
import type { Graph } from './graph/neo4j.ts'
import {
  claimsOfFact,
  keyOfArticle,
  namesOfOfficial,
  officesOfOfficial,
  storeRetractions,
} from './graph/retractions.ts'
import { openLoading } from './loading.ts'
import { takeSecret } from './secret.ts'
import { withdrawPending } from './withdraw.ts'
import type { World } from './world.ts'

export type RetractOptions = {
  readonly target: Retractable
  readonly id: string
  readonly reason: string
  readonly by: string
  /** Of a meeting or an investment only where it was held or goes, as HELD_IN and INTO say. */
  readonly onlyPlace?: boolean | undefined
}

/**
 * Takes an article, an official or a fact out of the graph, and keeps it out: the decision that is kept names nothing. Null where
 * nothing has this id. Throws SecretMissing where the marks of earlier retractions cannot be made again.
 */
export async function retract(
  world: World,
  graph: Graph,
  { target, id, reason, by, onlyPlace }: RetractOptions,
): Promise<Retraction | null> {
  const things = await THINGS[onlyPlace ? 'place' : target](world, graph, id)
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

/** What is marked of each: an article's key, the ways to write a name, its words and the title it goes by, the claims of a fact; and how decisions know what goes with it. */
const THINGS: Readonly<
  Record<Retractable | 'place', (world: World, graph: Graph, id: string) => Promise<readonly string[]>>
> = {
  article: async (world, graph, id) => {
    const key = await keyOfArticle(graph, id)
    return key === null ? [] : [key, ...(await profiles(world, graph, ({ articleId }) => articleId === id))]
  },
  official: async (_, graph, id) => {
    const names = await namesOfOfficial(graph, id)
    const known = titledForms(names, await officesOfOfficial(graph, id))
    return names.length === 0 ? [] : [...names.flatMap((name) => [...nameForms(name), ...nameParts(name)]), ...known]
  },
  place: async (_, graph, id) => (await claimsOfFact(graph, id)).flatMap(({ claim }) => placeText(claim) ?? []),
  fact: async (world, graph, id) => {
    const claims = (await claimsOfFact(graph, id)).map(({ claim, about }) => claimText(claim, () => about ?? undefined))
    return claims.length === 0 ? [] : [...claims, ...(await profiles(world, graph, ({ factId }) => factId === id))]
  },
}

type Told = { readonly articleId: string; readonly factId: string | undefined }

/** The profiles that no other statements bear. */
async function profiles(world: World, graph: Graph, isGone: (told: Told) => boolean): Promise<readonly string[]> {
  const { testimonies } = await readEvidence(graph)
  const projection = project(testimonies, world.background, await decisionsInForce(graph))
  const gone = new Set(
    testimonies.flatMap(({ articleId, statements }) =>
      statements.flatMap(({ id }) => (isGone({ articleId, factId: projection.factIds.get(id) }) ? [id] : [])),
    ),
  )
  return profilesOnlyIn(projection, (statement) => gone.has(statement)).map(profileKey)
}
