import type { Gazetteer } from '../text/gazetteer.ts'
import { profileKey, type Decision, type Profile } from './decision.ts'
import type { Support, Testimony } from './evidence.ts'
import { groupBy, type Group } from './group.ts'
import type { Own } from './own-ids.ts'
import type { Words } from './words.ts'

/** The kinds of statement that are things by themselves and may turn out to be one. */
export type Nameable = 'entity' | 'agreement' | 'meeting' | 'investment'

/** All readings with one profile, in canonical order: what is compared with others of its kind. `T` is what features look at. */
export type Subject<K extends Nameable = Nameable, T = unknown> = {
  readonly profile: Profile
  readonly members: Group<Support<K>>
  readonly traits: T
}

/** What judging names and places needs to know of the world. */
export type Background = { readonly gazetteer: Gazetteer; readonly words: Words }

/** Everything that identities are made from. */
export type Known = Background & {
  /** In canonical order. */
  readonly testimonies: readonly Testimony[]
  readonly decisions: readonly Decision[]
  readonly own: ReadonlyMap<string, Own>
  /** By own id. */
  readonly profiles: ReadonlyMap<string, Profile>
}

/** One subject for each profile, and for each `apart` within one; in the order of their first members. */
export function subjectsOf<K extends Nameable, T>(
  supports: readonly Support<K>[],
  { own, profiles }: Known,
  traitsOf: (members: Group<Support<K>>) => T,
  apart: (support: Support<K>) => string = () => '',
): readonly Subject<K, T>[] {
  const profileOf = ({ statement }: Support<K>) => profiles.get(own.get(statement.id)?.id ?? '')
  const profiled = supports.filter((support) => profileOf(support) !== undefined)
  return groupBy(profiled, (support) => `${profileKey(profileOf(support) as Profile)} ${apart(support)}`).map(
    (members) => ({
      profile: profileOf(members[0]) as Profile,
      members,
      traits: traitsOf(members),
    }),
  )
}
