import type { ClaimOf, ReadingKey } from '../facts/statement.ts'
import { fold } from '../text/fold.ts'
import { profileKey, type Profile } from './decision.ts'
import type { Testimony } from './evidence.ts'
import { nameKey } from './name-key.ts'
import { isGenericName, withoutLegalForm } from './organization-name.ts'
import type { Own } from './own-ids.ts'
import type { Words } from './words.ts'

/** By own id: what each thing is as its article reads it, with the company it keeps there, equal ones as one. Totals and coded regions have none. */
export function profilesOf(
  testimonies: readonly Testimony[],
  own: ReadonlyMap<string, Own>,
  words: Words,
): ReadonlyMap<string, Profile> {
  const profiles = new Map<string, Profile>()
  const once = new Map<string, Profile>()
  for (const testimony of testimonies) {
    const article = articleOf(testimony, words)
    for (const { id, claim } of testimony.statements) {
      const itself = own.get(id)
      if (itself === undefined) continue
      const profile =
        claim.kind === 'entity' ? entityProfile(claim, article) : eventProfile(claim, itself.ordinal, article)
      if (profile === null) continue
      const key = profileKey(profile)
      const known = once.get(key) ?? profile
      once.set(key, known)
      profiles.set(itself.id, known)
    }
  }
  return profiles
}

/** Of one article: what its readings are called, and where it puts them. */
type Article = {
  readonly testimony: Testimony
  readonly words: Words
  readonly called: (key: ReadingKey) => string
  readonly offices: ReadonlyMap<ReadingKey, ReadonlySet<string>>
  readonly places: ReadonlyMap<ReadingKey, ReadonlySet<string>>
}

function articleOf(testimony: Testimony, words: Words): Article {
  const names = new Map<ReadingKey, string>()
  const offices = new Map<ReadingKey, Set<string>>()
  const places = new Map<ReadingKey, Set<string>>()
  for (const { claim } of testimony.statements)
    if (claim.kind === 'entity') names.set(claim.key, calledAs(claim, words))
  const called = (key: ReadingKey) => names.get(key) ?? key
  const note = (map: Map<ReadingKey, Set<string>>, key: ReadingKey, place: string) =>
    map.set(key, (map.get(key) ?? new Set()).add(place))
  for (const { claim } of testimony.statements) {
    if (claim.kind === 'office' && claim.of !== null)
      note(offices, claim.official, heldIn(called(claim.of), claim.title))
    if (claim.kind === 'location') note(places, claim.entity, called(claim.in))
  }
  return { testimony, words, called, offices, places }
}

/** A country has many people of one name: there the title tells them apart. */
function heldIn(place: string, title: string): string {
  return /^region:[A-Z]{2}$/.test(place) ? `${fold(title)} of ${place}` : place
}

/** "region:KR-41", "organization:cosmoengine", "official:dong kim yeon". */
function calledAs({ type, name, code }: ClaimOf<'entity'>, { legalForms }: Words): string {
  if (type === 'official') return `official:${nameKey(name)}`
  if (type === 'region') return `region:${code ?? fold(name)}`
  return `organization:${withoutLegalForm(name, legalForms)}`
}

function entityProfile(claim: ClaimOf<'entity'>, article: Article): Profile | null {
  const { testimony, words } = article
  const itself = `article:${testimony.articleKey}`
  const speaker = testimony.region === null ? itself : `region:${testimony.region}`
  const name = fold(claim.name)
  if (claim.type === 'official') {
    if (claim.titleOnly) return null
    return { kind: 'official', name, company: sorted(article.offices.get(claim.key)) ?? [itself] }
  }
  if (claim.type === 'region') return claim.code === null ? { kind: 'region', name, company: [speaker] } : null
  const places = sorted(article.places.get(claim.key))
  const bare = withoutLegalForm(claim.name, words.legalForms)
  const company = claim.pseudonym ? [itself] : (places ?? (isGenericName(bare, words) ? [speaker] : []))
  return { kind: 'organization', name: bare, company }
}

function eventProfile(
  claim: Testimony['statements'][number]['claim'],
  ordinal: number,
  { testimony, called }: Article,
): Profile | null {
  const itself = `article:${testimony.articleKey}`
  const named = (...parts: readonly (string | number | null)[]) =>
    [...parts, ordinal === 0 ? null : ordinal + 1].filter((part) => part !== null).join(' ')
  switch (claim.kind) {
    case 'agreement':
      return {
        kind: 'agreement',
        name: named(claim.agreementKind, claim.date),
        company: claim.parties.map(called).sort(),
      }
    case 'meeting':
      return {
        kind: 'meeting',
        name: named(claim.meetingKind, claim.date),
        company: [...claim.attendees.map(called), ...(claim.date === null ? [itself] : [])].sort(),
      }
    case 'investment':
      return {
        kind: 'investment',
        name: named(claim.amount, claim.currency),
        company: [...claim.investors.map(called), ...(claim.amount === null ? [itself] : [])].sort(),
      }
    default:
      return null
  }
}

function sorted(company: ReadonlySet<string> | undefined): readonly string[] | undefined {
  return company && [...company].sort()
}
