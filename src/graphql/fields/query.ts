import { all, one } from '../field.ts'
import { refusal } from '../refusal.ts'
import type { QueryNodesArgs, QueryRegionArgs } from '../types.gen.ts'
import { neighbourhood, path } from './link.ts'
import { betweenRegions } from './partnership.ts'
import { investmentSums } from './sums.ts'
import { everything } from './lists.ts'

const byId = ({ id }: { readonly id: string }) => ({ id })

export const query = {
  node: one('read/node', byId),
  nodes: all('read/nodes', ({ ids }: QueryNodesArgs) => {
    if (ids.length > MAX_IDS)
      throw refusal('BAD_USER_INPUT', `nodes takes ${MAX_IDS} ids at most; these are ${ids.length}.`)
    return { ids }
  }),
  official: one('read/official', byId),
  region: one('read/region', ({ id, code }: QueryRegionArgs) => {
    if ((id == null) === (code == null)) throw refusal('BAD_USER_INPUT', 'region takes exactly one of id and code.')
    return { id: id ?? `region:${code}` }
  }),
  company: one('read/company', byId),
  institution: one('read/institution', byId),
  agreement: one('read/agreement', byId),
  meeting: one('read/meeting', byId),
  investment: one('read/investment', byId),
  article: one('read/article', byId),
  ...everything,
  partnership: betweenRegions,
  investmentSums,
  path,
  neighbourhood,
  coverage: one('read/coverage'),
}

const MAX_IDS = 100
