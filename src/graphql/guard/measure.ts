import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Limits } from './limits.ts'

const COUNTED = ['depth', 'aliases', 'repeats', 'directives', 'introspections'] as const
type Measure = Readonly<Record<(typeof COUNTED)[number], number>>

/** A sentence for each limit that an operation of the document exceeds. Needs no valid document: fragments may be missing or go round. */
export function excesses({ definitions }: DocumentNode, limits: Limits): readonly string[] {
  const fragments = new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  )
  const known = new Map<string, Measure>()
  return definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) return []
    const { kind, selectionSet, directives, name } = definition
    const found = outside(measure(selectionSet, fragments, known), directives)
    const what = kind === Kind.OPERATION_DEFINITION ? 'The operation' : `The fragment ${name.value}`
    return COUNTED.filter((each) => found[each] > limits[each]).map(
      (each) => `${what} has ${each} of ${found[each]}; ${limits[each]} is the most.`,
    )
  })
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** Each fragment is measured once, so the work grows with the document, not with what it expands to. */
function measure({ selections }: SelectionSetNode, fragments: Fragments, known: Map<string, Measure>): Measure {
  const names = selections.flatMap((each) => (each.kind === Kind.FIELD && !each.alias ? [each.name.value] : []))
  const repeats = names.length - new Set(names).size
  return selections
    .map((selection) => measureOne(selection, fragments, known))
    .reduce(add, repeats === 0 ? NOTHING : { ...NOTHING, repeats })
}

const NOTHING: Measure = { depth: 0, aliases: 0, repeats: 0, directives: 0, introspections: 0 }

function measureOne(selection: SelectionNode, fragments: Fragments, known: Map<string, Measure>): Measure {
  const inside =
    selection.kind === Kind.FRAGMENT_SPREAD
      ? measureFragment(selection.name.value, fragments, known)
      : selection.selectionSet
        ? measure(selection.selectionSet, fragments, known)
        : NOTHING
  const found = outside(inside, selection.directives)
  if (selection.kind !== Kind.FIELD) return found
  const name = selection.name.value
  return {
    depth: name.startsWith('__') ? 0 : found.depth + 1,
    aliases: found.aliases + (selection.alias ? 1 : 0),
    repeats: found.repeats,
    directives: found.directives,
    introspections: found.introspections + (name === '__schema' || name === '__type' ? 1 : 0),
  }
}

function measureFragment(name: string, fragments: Fragments, known: Map<string, Measure>): Measure {
  const before = known.get(name)
  const fragment = fragments.get(name)
  if (before || !fragment) return before ?? NOTHING
  // What it counts for inside itself; graphql refuses such a circle.
  known.set(name, NOTHING)
  const found = outside(measure(fragment.selectionSet, fragments, known), fragment.directives)
  known.set(name, found)
  return found
}

function outside(inside: Measure, directives: readonly unknown[] = []): Measure {
  return directives.length === 0 ? inside : { ...inside, directives: inside.directives + directives.length }
}

function add(a: Measure, b: Measure): Measure {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    repeats: a.repeats + b.repeats,
    directives: a.directives + b.directives,
    introspections: a.introspections + b.introspections,
  }
}
