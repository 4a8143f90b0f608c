import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql'

/** What a document says apart from the selection itself. */
export type Document = {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Those that `@skip` and `@include` read. */
  readonly variables: Readonly<Record<string, unknown>>
}

/** The fields asked of a type, by their names in the answer: fragments written out, what is skipped left out. */
export function fieldsOf(
  document: Document,
  type: GraphQLObjectType,
  nodes: readonly { readonly selectionSet?: { readonly selections: readonly SelectionNode[] } | undefined }[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>()
  const seen = new Set<string>()
  const collect = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections.filter((each) => isIncluded(each, document))) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value
        const before = fields.get(name)
        if (before) before.push(selection)
        else fields.set(name, [selection])
        continue
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : unseen(selection.name.value, document, seen)
      if (fragment && fits(document.schema, type, fragment.typeCondition?.name.value))
        collect(fragment.selectionSet.selections)
    }
  }
  for (const { selectionSet } of nodes) collect(selectionSet?.selections ?? [])
  return fields
}

function isIncluded(selection: SelectionNode, { variables }: Document): boolean {
  if (!selection.directives?.length) return true
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables)
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables)
  return skip?.['if'] !== true && include?.['if'] !== false
}

function unseen(name: string, { fragments }: Document, seen: Set<string>): FragmentDefinitionNode | undefined {
  if (seen.has(name)) return undefined
  seen.add(name)
  return fragments.get(name)
}

function fits(schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true
  const wider = schema.getType(condition)
  return isAbstractType(wider) && schema.isSubType(wider, type)
}
