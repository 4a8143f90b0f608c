import {
  GraphQLError,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { createGraphQLError } from 'graphql-yoga'
import { readSize, type PageArgs } from '../answer/page.ts'

export type Asked = {
  readonly schema: GraphQLSchema
  /** Valid. */
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
}

/**
 * The rows an operation may return: each object counts one, times the lengths of the lists it stands in. A list is as
 * long as the arguments of its field say, else those of the field that holds it, else 20. Throws BAD_PAGE for a page
 * that cannot be, wherever it stands.
 */
export function costOf({ schema, document, operation, variables }: Asked): number {
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  )
  const values = { ...defaultsOf(operation), ...variables }
  const counting: Counting = { schema, fragments, values, known: new Map() }
  const root = schema.getRootType(operation.operation)
  return root ? costOfAll(counting, operation.selectionSet, root, null) : 0
}

type Counting = {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly values: Readonly<Record<string, unknown>>
  /** What a selection costs on a type, in lists of a length: each is counted once, however many fragments lead there. */
  readonly known: Map<SelectionSetNode, Map<string, number>>
}

const UNSAID = 20
/** Every type and field of the schema, once. */
const INTROSPECTION = 1000
/** The argument names that say how long lists are. */
const SIZES = new Set(['first', 'last', 'limit', 'ids'])
/** Types that hold rows and are none. */
const HOLDS_ROWS = /(Connection|Edge|PageInfo)$/

function costOfAll(
  counting: Counting,
  selectionSet: SelectionSetNode,
  type: GraphQLObjectType,
  length: number | null,
): number {
  const key = `${type.name} ${length}`
  const costs = counting.known.get(selectionSet) ?? new Map<string, number>()
  counting.known.set(selectionSet, costs)
  const before = costs.get(key)
  if (before !== undefined) return before
  const cost = selectionSet.selections
    .filter((selection) => isIncluded(selection, counting.values))
    .reduce((sum, selection) => sum + costOfOne(counting, selection, type, length), 0)
  costs.set(key, cost)
  return cost
}

function costOfOne(
  counting: Counting,
  selection: SelectionNode,
  type: GraphQLObjectType,
  length: number | null,
): number {
  if (selection.kind === Kind.FIELD) return costOfField(counting, selection, type, length)
  const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : counting.fragments.get(selection.name.value)
  if (!fragment || !applies(counting.schema, fragment.typeCondition?.name.value, type)) return 0
  return costOfAll(counting, fragment.selectionSet, type, length)
}

function costOfField(counting: Counting, node: FieldNode, parent: GraphQLObjectType, inherited: number | null): number {
  const { schema } = counting
  const name = node.name.value
  if (name === '__schema' || name === '__type') return INTROSPECTION
  const field = parent.getFields()[name]
  const type = field && getNamedType(field.type)
  if (!field || !node.selectionSet || !isCompositeType(type)) return 0
  const own = sizeBy(counting, node, field)
  const isList = isListType(getNullableType(field.type))
  const inside = (of: GraphQLObjectType): number =>
    costOfAll(counting, node.selectionSet as SelectionSetNode, of, isList ? null : own)
  const most = isAbstractType(type) ? Math.max(...schema.getPossibleTypes(type).map(inside)) : inside(type)
  const row = HOLDS_ROWS.test(type.name) ? 0 : 1
  return (isList ? (own ?? inherited ?? UNSAID) : 1) * (row + most)
}

/** Null where the field has no argument for it. */
function sizeBy({ values }: Counting, node: FieldNode, { args }: GraphQLField<unknown, unknown>): number | null {
  const sized = args.filter(({ name }) => SIZES.has(name))
  if (sized.length === 0) return null
  const defaults = sized.map(({ name, defaultValue }) => [name, defaultValue] as const)
  const given = (node.arguments ?? []).flatMap(({ name, value }) => {
    const known = valueFromASTUntyped(value, values)
    return known === undefined ? [] : [[name.value, known] as const]
  })
  const { ids, limit, ...page } = Object.fromEntries<unknown>([...defaults, ...given])
  if (ids != null) return Array.isArray(ids) ? ids.length : 1
  if (isWhole(limit)) return Math.max(0, limit)
  return pageSize(
    {
      ...page,
      first: isWhole(page['first']) ? page['first'] : null,
      last: isWhole(page['last']) ? page['last'] : null,
    },
    node,
  )
}

/** Anything else is refused when the operation's values are read; it must not spoil the sum. */
function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value)
}

function pageSize(page: PageArgs, node: FieldNode): number {
  try {
    return readSize(page).size
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const extensions = { ...error.extensions, http: { status: 400 } }
    throw createGraphQLError(error.message, { nodes: [node], extensions })
  }
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  const wanted = condition === undefined ? type : schema.getType(condition)
  return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type))
}

function isIncluded({ directives = [] }: SelectionNode, values: Counting['values']): boolean {
  return directives.every(({ name: { value: name }, arguments: [condition] = [] }) => {
    if (!condition || (name !== 'skip' && name !== 'include')) return true
    return Boolean(valueFromASTUntyped(condition.value, values)) === (name === 'include')
  })
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  )
}
