import { append } from './append.ts'
import { fold } from '../text/fold.ts'
import { countryOf, type Gazetteer } from '../text/gazetteer.ts'
import { layerOf, type Layer } from './cluster.ts'
import type { Tie } from './components.ts'
import { articlesOf, reading, supports, type Reading, type Support, type Testimony } from './evidence.ts'
import { organizationBlocks, organizationFeatures, type OrganizationTraits } from './features/organization.ts'
import type { Group } from './group.ts'
import { regionId } from './id.ts'
import { isGenericName, withoutLegalForm } from './organization-name.ts'
import { personName } from './person-name.ts'
import { resolveSubjects, type Resolved } from './resolve-subjects.ts'
import { setOf } from './set-of.ts'
import { subjectsOf, type Known, type Subject } from './subject.ts'
import type { Words } from './words.ts'

/**
 * Companies and institutions are one by folded name without its legal form, or by an acronym that one article states. A generic
 * name ("Ministry of Health") needs its region too: the one it is stated to lie in, else the one that speaks. Translations of
 * one name need the same noun, place and director. A cover name is one within its article only.
 */
export function resolveOrganizations(known: Known, regions: Layer): Layer & { readonly resolved: Resolved<'entity'> } {
  const { testimonies } = known
  const told = supports(testimonies, 'entity').filter(({ statement: { claim } }) => isOrganization(claim.type))
  const around = {
    ...known,
    homesOf: statedHomes(testimonies, regions),
    directorsOf: directorsOf(testimonies, known.words),
  }
  const subjects = subjectsOf(told, known, (members) => traitsOf(members, around))
  const kind = { features: organizationFeatures, blocksOf: organizationBlocks }
  const resolved = resolveSubjects(subjects, kind, known, oneNameInAnArticle(subjects))
  return { ...layerOf(resolved.clusters), resolved }
}

/** What articles say of organisations, by reading: the regions they lie in and who holds which office there. */
type Around = Known & {
  readonly homesOf: ReadonlyMap<Reading, readonly string[]>
  readonly directorsOf: ReadonlyMap<Reading, readonly string[]>
}

/** Readings of one article with one name are one, whatever it says of where they are. */
function oneNameInAnArticle(subjects: readonly Subject<'entity', OrganizationTraits>[]): readonly Tie[] {
  const first = new Map<string, number>()
  return subjects.flatMap(({ members, traits: { name } }, b) =>
    [...articlesOf(members)].flatMap((article) => {
      const a = first.get(`${article} ${name}`)
      if (a === undefined) first.set(`${article} ${name}`, b)
      return a === undefined ? [] : [{ a, b, firm: true }]
    }),
  )
}

function isOrganization(type: string): boolean {
  return type === 'company' || type === 'institution'
}

function traitsOf(
  members: Group<Support<'entity'>>,
  { homesOf, directorsOf, gazetteer, words }: Around,
): OrganizationTraits {
  const [{ testimony, statement }] = members
  const { claim } = statement
  const bare = withoutLegalForm(claim.name, words.legalForms)
  const generic = isGenericName(bare, words)
  const of = (map: ReadonlyMap<Reading, readonly string[]>) =>
    members.flatMap((member) => map.get(reading(member.testimony, member.statement.claim.key)) ?? [])
  const stated = of(homesOf)
  const speakers = members.flatMap(({ testimony: { region } }) => region ?? [])
  const homes = generic && stated.length === 0 ? speakers.map(regionId) : stated
  const tokens = bare.split(' ').filter((word) => !SMALL.has(word))
  const aliases = members.flatMap((member) => member.statement.claim.aliases)
  return {
    name: claim.pseudonym ? `${bare} in ${testimony.articleId}` : bare,
    aliases: setOf(
      aliases.map((alias) => withoutLegalForm(alias, words.legalForms)).filter((alias) => tells(alias, bare, words)),
    ),
    words: claim.pseudonym ? [bare, testimony.articleId] : tokens.sort(),
    head:
      [bare.split(' ').at(-1) ?? '', ...bare.split(' ')]
        .map((word) => words.instituteHeads.get(word))
        .find((head) => head !== undefined) ?? null,
    generic,
    company: claim.type === 'company',
    homes: setOf(homes),
    around: setOf([...homes, ...regionsInName(bare, gazetteer)]),
    countries: setOf(homes.flatMap((id) => countryOf(gazetteer, id.slice('region:'.length))?.code ?? [])),
    speakers: setOf(speakers),
    directors: setOf(of(directorsOf)),
  }
}

/** States and provinces that a name begins or ends with: "gyeonggi agricultural research", "office of british columbia". */
function regionsInName(name: string, gazetteer: Gazetteer): readonly string[] {
  const tokens = name.split(' ').filter((word) => !SMALL.has(word))
  const ends = [1, 2].flatMap((length) =>
    [tokens.slice(0, length), tokens.slice(-length)].map((part) => part.join(' ')),
  )
  return ends.flatMap((end) => {
    const [place] = gazetteer.doubtful.has(end) ? [] : (gazetteer.byName.get(end) ?? [])
    return place && /^[A-Z]{2}-/.test(place.code) ? [regionId(place.code)] : []
  })
}

/** Whether a short name says who is meant: an acronym does, "the institute" doesn't. */
function tells(alias: string, name: string, words: Words): boolean {
  return alias !== name && alias.length > 1 && !isGenericName(alias, words) && !words.instituteHeads.has(alias)
}

function statedHomes(testimonies: readonly Testimony[], regions: Layer): ReadonlyMap<Reading, readonly string[]> {
  const homes = new Map<Reading, string[]>()
  for (const { testimony, statement } of supports(testimonies, 'location')) {
    const region = regions.idOf.get(reading(testimony, statement.claim.in))
    if (region !== undefined) append(homes, reading(testimony, statement.claim.entity), region)
  }
  return homes
}

function directorsOf(testimonies: readonly Testimony[], words: Words): ReadonlyMap<Reading, readonly string[]> {
  const directors = new Map<Reading, string[]>()
  for (const testimony of testimonies) {
    const names = new Map(
      testimony.statements.flatMap(({ claim }) =>
        claim.kind === 'entity' && claim.type === 'official' && !claim.titleOnly
          ? [[claim.key, claim.name] as const]
          : [],
      ),
    )
    for (const { statement } of supports([testimony], 'office')) {
      const { official, of, title } = statement.claim
      const name = names.get(official)
      if (of === null || of.startsWith('region:') || name === undefined) continue
      const keys = personName(name, words).keys.map((key) => `${key}, ${fold(title)}`)
      append(directors, reading(testimony, of), ...keys)
    }
  }
  return directors
}

const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'in', 'province', 'provincial', 'do'])
