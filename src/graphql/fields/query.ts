import { all, one } from '../answer/field.ts'
import { readSize } from '../answer/page.ts'
import { refusal } from '../refusal.ts'
import type { QueryCandidatesArgs, QueryConflictsArgs, QueryNodesArgs, QueryRegionArgs } from '../types.gen.ts'
import { neighbourhood, path } from './link.ts'
import { betweenRegions } from './partnership.ts'
import { investmentSums } from './sums.ts'
import { everything } from './lists.ts'

/** Lists that are cut, not paged. */
const cut = ({ first }: { readonly first?: number }) => ({ first: readSize({ first: first ?? null }).size })
const byId = ({ id }: { readonly id: string }) => ({ id })
/** Older ids lead on. */
const thing = (fragment: string) => one(fragment, byId, 'asked')

export const query = {
  node: one('read/nodes', ({ id }: { readonly id: string }) => ({ ids: [id] }), 'asked'),
  nodes: all(
    'read/nodes',
    ({ ids }: QueryNodesArgs) => {
      if (ids.length > MAX_IDS)
        throw refusal('BAD_USER_INPUT', `nodes takes ${MAX_IDS} ids at most; these are ${ids.length}.`)
      return { ids }
    },
    'asked',
  ),
  official: thing('read/official'),
  region: one(
    'read/region',
    ({ id, code }: QueryRegionArgs) => {
      if ((id == null) === (code == null)) throw refusal('BAD_USER_INPUT', 'region takes exactly one of id and code.')
      return { id: id ?? `region:${code}` }
    },
    'asked',
  ),
  company: thing('read/company'),
  institution: thing('read/institution'),
  agreement: thing('read/agreement'),
  meeting: thing('read/meeting'),
  investment: thing('read/investment'),
  article: one('read/article', byId),
  ...everything,
  partnership: betweenRegions,
  investmentSums,
  path,
  neighbourhood,
  coverage: one('read/coverage'),
  conflicts: all('read/conflicts', ({ subject = null, property = null, ...rest }: QueryConflictsArgs) => ({
    ...{ subject, property, ...cut(rest) },
  })),
  candidates: all(
    'read/candidates',
    ({ of = null, decided = null, maxScore = null, ...rest }: QueryCandidatesArgs) => ({
      ...{ of, decided, maxScore, ...cut(rest) },
    }),
  ),
  decisions: all('read/decisions', cut),
  runs: all('read/runs', cut),
}

const MAX_IDS = 100
