import { ENTITY_LISTS, type EntityList, type Named } from './annotation.ts'

/** A name as the measure sees it: order and hyphens of a person, legal forms and generic words don't count. */
export function foldName(list: EntityList, name: string): string {
  const { ignored, sorted } = FOLDS[list]
  const kept = words(name).filter((word) => !ignored.has(word))
  const rest = kept.length > 0 ? kept : words(name)
  return (sorted ? rest.toSorted() : rest).join(' ')
}

/** Lower-case words without accents, punctuation, possessive 's, dots of abbreviations and "the". */
export function words(text: string | null | undefined): readonly string[] {
  return (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/&/g, ' and ')
    .replace(/(?<=\b[a-z])\./g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the')
}

/** Every form under which a name in a fact row may be looked up, whatever it names. */
export function allFolds(name: string): readonly string[] {
  return [...new Set([...ENTITY_LISTS.map((list) => foldName(list, name)), words(name).join('')])]
}

/** Whether two readings are one thing: by code, or as one's name is among the other's names. */
export function isSame(list: EntityList, a: Entity, b: Entity): boolean {
  if (list === 'regions' && a.code != null && a.code === b.code) return true
  return namesOf(a).some((name) => foldName(list, name) === foldName(list, b.name))
    || namesOf(b).some((name) => foldName(list, name) === foldName(list, a.name)) // prettier-ignore
}

export function namesOf({ name, aliases }: Named): readonly string[] {
  return [name, ...aliases]
}

type Entity = Named & { readonly code?: string | null }
type Fold = { readonly ignored: ReadonlySet<string>; readonly sorted: boolean }

const FOLDS: Readonly<Record<EntityList, Fold>> = {
  officials: { ignored: new Set('dr mr ms mrs prof'.split(' ')), sorted: true },
  regions: {
    ignored: new Set('province state city prefecture county republic of do si metropolitan'.split(' ')),
    sorted: false,
  },
  companies: {
    ignored: new Set('co ltd inc corp corporation company llc plc gmbh ag sa group limited pte kk'.split(' ')),
    sorted: false,
  },
  institutions: { ignored: new Set(), sorted: false },
}
