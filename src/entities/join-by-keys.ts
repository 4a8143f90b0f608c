import { groupBy, type Group } from './group.ts'

/** Groups of things that share a key, directly or through others, in the order of the first of each group. */
export function joinByKeys<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): readonly Group<T>[] {
  const parent = new Map<string, string>()
  const root = (key: string): string => {
    let top = key
    for (let up = parent.get(top); up !== undefined && up !== top; up = parent.get(top)) top = up
    parent.set(key, top)
    return top
  }
  const own = items.map((item, index) => {
    const keys = [`item ${index}`, ...keysOf(item).map((key) => `key ${key}`)]
    for (const key of keys) parent.set(root(key), root(`item ${index}`))
    return { item, key: `item ${index}` }
  })
  return groupBy(own, ({ key }) => root(key)).map(([first, ...rest]) => [first.item, ...rest.map(({ item }) => item)])
}
