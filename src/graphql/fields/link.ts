import { refusal } from '../refusal.ts'
import { all, bound, chain, end, one, value } from '../answer/field.ts'
import { UNFULFILLED } from '../answer/happened.ts'
import { idOf } from '../answer/id-or-code.ts'
import type { LinkKind, NeighbourhoodLinksArgs, QueryNeighbourhoodArgs, QueryPathArgs } from '../types.gen.ts'
import { fact } from './fact.ts'
import { hanging } from './hanging.ts'

export const link = {
  ...fact,
  kind: bound('kind'),
  from: end('from'),
  to: end('to'),
  articleCount: value('articles', 0),
  publisherCount: value('publishers', 0),
  evidence: hanging.evidenceOfLink,
}

export const path = chain('read/path', ({ from, to, maxLength = 6, ...over }: QueryPathArgs) => {
  const ends = { from: idOf(from), to: idOf(to) }
  if (ends.from === ends.to)
    throw refusal('BAD_USER_INPUT', 'path leads from one thing to another; both ids are the same.')
  return { ...ends, most: between('maxLength', maxLength, 1, 8), ...linksOf(over) }
})

export const neighbourhood = one(
  'read/neighbourhood',
  ({ id, depth = 1, limit = 50, ...over }: QueryNeighbourhoodArgs) => ({
    id: idOf(id),
    depth: between('depth', depth, 1, 3),
    limit: between('limit', limit, 1, 100),
    ...linksOf(over),
  }),
)

export const around = {
  nodes: all('read/neighbours'),
  links: all('read/links-between', ({ limit = 200 }: NeighbourhoodLinksArgs) => ({
    limit: between('limit', limit, 0, 1000),
  })),
}

/** That regions lie in one another tells nothing of who deals with whom. */
const TELLING: readonly LinkKind[] = [
  ...(['HOLDS_OFFICE', 'PARTY_TO', 'SIGNED', 'ATTENDED', 'HELD_IN', 'SIGNED_AT'] as const),
  ...(['VISITED', 'PLEDGED', 'INTO', 'LOCATED_IN', 'PART_OF'] as const),
]

function linksOf({ through, includePlanned }: Pick<QueryPathArgs, 'through' | 'includePlanned'>): {
  readonly through: readonly LinkKind[]
  readonly without: readonly string[]
} {
  return { through: through ?? TELLING, without: includePlanned ? [] : UNFULFILLED }
}

function between(name: string, given: number, least: number, most: number): number {
  if (given >= least && given <= most) return given
  throw refusal('BAD_USER_INPUT', `${name} is a number from ${least} to ${most}; this is ${given}.`)
}
