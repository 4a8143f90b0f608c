import { layer, type Layer } from './cluster.ts'
import { groupBy } from './group.ts'
import { isGenericName, withoutLegalForm, type NameWords } from './organization-name.ts'
import { reading, supports, type Reading, type Support, type Testimony } from './evidence.ts'

/**
 * Companies and institutions are one by folded name without its legal form. A generic name ("Ministry of Health") needs the
 * company it keeps too: the region it is stated to lie in, else the one that speaks. A cover name is one within its article only.
 */
export function resolveOrganizations(testimonies: readonly Testimony[], regions: Layer, words: NameWords): Layer {
  const parents = statedParents(testimonies, regions)
  const organizations = supports(testimonies, 'entity').filter(({ statement: { claim } }) => isOrganization(claim.type))
  return layer(
    'organization',
    groupBy(organizations, (support) => JSON.stringify(profile(support, parents, words))),
  )
}

function isOrganization(type: string): boolean {
  return type === 'company' || type === 'institution'
}

function profile(
  { testimony, statement: { claim } }: Support<'entity'>,
  parents: ReadonlyMap<Reading, string>,
  words: NameWords,
): unknown {
  if (claim.pseudonym) return [claim.name, testimony.articleId]
  const name = withoutLegalForm(claim.name, words.legalForms)
  if (!isGenericName(name, words)) return [name]
  return [name, parents.get(reading(testimony, claim.key)) ?? testimony.region ?? testimony.articleId]
}

function statedParents(testimonies: readonly Testimony[], regions: Layer): ReadonlyMap<Reading, string> {
  return new Map(
    supports(testimonies, 'location').flatMap(({ testimony, statement: { claim } }) => {
      const region = regions.idOf.get(reading(testimony, claim.in))
      return region === undefined ? [] : [[reading(testimony, claim.entity), region] as const]
    }),
  )
}
