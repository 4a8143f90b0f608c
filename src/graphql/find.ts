import type { Party, Thing } from '../graph/read.ts'
import type { Context } from './context.ts'

/** The thing with this id, if it is of one of these kinds. */
export async function find<L extends Thing['label']>(
  { loaders }: Context,
  id: string,
  ...labels: readonly L[]
): Promise<Extract<Thing, { label: L }> | null> {
  const [thing] = await loaders.hanging('nodes', id)
  return thing !== undefined && isOneOf(thing, labels) ? thing : null
}

export async function findParty(context: Context, id: string): Promise<Party | null> {
  const [thing] = await context.loaders.hanging('nodes', id)
  return thing !== undefined && isParty(thing) ? thing : null
}

function isOneOf<L extends Thing['label']>(thing: Thing, labels: readonly L[]): thing is Extract<Thing, { label: L }> {
  return labels.some((label) => label === thing.label)
}

function isParty(thing: Thing): thing is Party {
  return thing.label === 'Region' || thing.label === 'Company' || thing.label === 'Institution'
}
