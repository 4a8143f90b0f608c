import type { Attestation, Region } from '../../graph/read.ts'
import { connection } from '../connection.ts'
import type { Context } from '../context.ts'
import { find } from '../find.ts'
import { LATEST_FIRST } from '../order.ts'
import type { PartnershipResolvers, RegionResolvers } from '../types.gen.ts'
import { entity } from './fact.ts'
import { investments } from './investment.ts'
import { party } from './party.ts'

export const region: RegionResolvers = {
  ...entity,
  ...party,
  investments,
  articleCount: async (source, _, context) => (await attestation(source, context))?.articles ?? 0,
  publisherCount: async (source, _, context) => (await attestation(source, context))?.publishers ?? 0,
  quote: async (source, _, context) => (await attestation(source, context))?.quote ?? null,
  article: async (source, _, context) => {
    const stated = await attestation(source, context)
    return stated?.articleId ? find(context, stated.articleId, 'Article') : null
  },
  inGazetteer: ({ source }) => source === 'gazetteer',
  within: async ({ id }, _, { loaders }) => (await loaders.hanging('within', id))[0] ?? null,
  partners: ({ id }, args, context) => connection(context, 'partnersOf', args, { anchor: id, order: LATEST_FIRST }),
}

export const partnership: PartnershipResolvers = {
  agreements: async ({ agreementIds }, _, context) => {
    const found = await Promise.all(agreementIds.slice(0, 100).map((id) => find(context, id, 'Agreement')))
    return found
      .filter((each) => each !== null)
      .sort((a, b) => compare(a.dateMin ?? '~', b.dateMin ?? '~') || compare(a.id, b.id))
  },
}

/** A region's numbers are counted when asked; nobody states what only the gazetteer knows. */
async function attestation({ id }: Region, { loaders }: Context): Promise<Attestation | undefined> {
  return (await loaders.hanging('attestation', id))[0]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
