import type { Relationship } from './entity.ts'
import { supports, type Testimony } from './evidence.ts'
import { regionId } from './id.ts'
import type { Who } from './who.ts'

const REPORTED = ['agreement', 'meeting', 'investment'] as const

/** Which article mentions whom and reports what. Not drawn for the publisher's own region, which all its articles mention. */
export function relateArticles(
  testimonies: readonly Testimony[],
  who: Who,
  events: ReadonlyMap<string, string>,
): readonly Relationship[] {
  return testimonies.flatMap((testimony) => {
    const own = testimony.region === null ? null : regionId(testimony.region)
    const mentioned = supports([testimony], 'entity').map(({ statement }) => who(testimony, statement.claim.key))
    const reported = REPORTED.flatMap((kind) => supports([testimony], kind)).map(({ statement }) =>
      events.get(statement.id),
    )
    return [
      ...drawn(
        'MENTIONS',
        testimony.articleId,
        mentioned.filter((id) => id !== own),
      ),
      ...drawn('REPORTS', testimony.articleId, reported),
    ]
  })
}

function drawn(
  type: 'MENTIONS' | 'REPORTS',
  from: string,
  to: readonly (string | undefined)[],
): readonly Relationship[] {
  return [...new Set(to.filter((id) => id !== undefined))].map((id) => ({
    type,
    from,
    to: id,
    factId: from,
    properties: NOTHING,
  }))
}

const NOTHING = {}
