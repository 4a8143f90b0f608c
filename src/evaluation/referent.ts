import { ENTITY_LISTS, type Annotation } from './annotation.ts'
import { allFolds, foldName, isSame, namesOf } from './fold-name.ts'

/** Whom a name in a fact row stands for: an entity of the hand-made annotation, else the folded name itself. */
export type Referent = (name: string | null) => string | null

/** Any spelling counts that the annotation or its counterpart in the printed facts gives; an earlier entity keeps its spellings. */
export function referents(gold: Annotation, found: Annotation): Referent {
  const known = new Map<string, string>()
  for (const list of ENTITY_LISTS)
    gold[list].forEach((entity, index) => {
      const counterparts = found[list].filter((other) => isSame(list, entity, other))
      for (const fold of [entity, ...counterparts].flatMap(namesOf).flatMap(allFolds))
        if (!known.has(fold)) known.set(fold, `${list} ${index}`)
    })
  return (name) => {
    if (name === null) return null
    const fold = allFolds(name).find((each) => known.has(each))
    return fold === undefined ? `unknown ${foldName('regions', name)}` : (known.get(fold) ?? null)
  }
}

/** Whether it stands for a region. */
export function isRegion(referent: string | null): boolean {
  return referent?.startsWith('regions ') ?? false
}
