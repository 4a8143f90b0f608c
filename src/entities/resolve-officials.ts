import { append } from './append.ts'
import { fold } from '../text/fold.ts'
import { layer, type Layer } from './cluster.ts'
import { groupBy } from './group.ts'
import { joinByKeys } from './join-by-keys.ts'
import { nameKey } from './name-key.ts'
import { reading, supports, type Reading, type Testimony } from './evidence.ts'

/**
 * Officials are one where their names have the same tokens in any order and they share an organisation or region of office;
 * or a title in the articles of one publisher, unless those name two places for it. One without any office keeps the company
 * of the article only. People named by title only are left to resolve-titles.ts.
 */
export function resolveOfficials(testimonies: readonly Testimony[], places: ReadonlyMap<Reading, string>): Layer {
  const officials = supports(testimonies, 'entity').filter(
    ({ statement: { claim } }) => claim.type === 'official' && !claim.titleOnly,
  )
  const posts = postsOf(testimonies, places)
  const company = officials.map((official) => {
    const { testimony, statement } = official
    const name = nameKey(statement.claim.name)
    const held = posts.get(reading(testimony, statement.claim.key)) ?? []
    return {
      official,
      held: held.map(({ place, titled }) => ({ place: place && `${name} of ${place}`, titled: `${name}, ${titled}` })),
      alone: `${name} in ${testimony.articleId}`,
    }
  })
  const contested = namingTwoPlaces(company.flatMap(({ held }) => held))
  const groups = joinByKeys(company, ({ held, alone }) =>
    held.length === 0
      ? [alone]
      : held.flatMap(({ place, titled }) => [...(place ? [place] : []), ...(contested.has(titled) ? [] : [titled])]),
  )
  return layer(
    'official',
    groups.map(([first, ...rest]) => [first.official, ...rest.map(({ official }) => official)]),
  )
}

/** An office as an article tells it: of what, null where it doesn't say, and the title in the mouth of its publisher. */
type Post = { readonly place: string | null; readonly titled: string }

function postsOf(
  testimonies: readonly Testimony[],
  places: ReadonlyMap<Reading, string>,
): ReadonlyMap<Reading, readonly Post[]> {
  const posts = new Map<Reading, Post[]>()
  for (const { testimony, statement } of supports(testimonies, 'office')) {
    const { official, of, title } = statement.claim
    const place = of === null ? null : (places.get(reading(testimony, of)) ?? null)
    append(posts, reading(testimony, official), { place, titled: `${fold(title)} as told by ${testimony.publisher}` })
  }
  return posts
}

function namingTwoPlaces(posts: readonly Post[]): ReadonlySet<string> {
  const named = groupBy(
    posts.filter(({ place }) => place !== null),
    ({ titled }) => titled,
  )
  return new Set(
    named.filter((group) => new Set(group.map(({ place }) => place)).size > 1).map(([{ titled }]) => titled),
  )
}
