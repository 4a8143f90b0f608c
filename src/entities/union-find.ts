/** Groups of things joined by pairs; groups and their things come in the order in which they were added. */
export function unionFind<T>() {
  const parent = new Map<T, T>()
  const root = (item: T): T => {
    let top = item
    for (let up = parent.get(top); up !== undefined && up !== top; up = parent.get(top)) top = up
    parent.set(item, top)
    return top
  }
  return {
    add: (item: T): void => void root(item),
    join: (a: T, b: T): void => void parent.set(root(a), root(b)),
    groups: (): readonly (readonly T[])[] => {
      const groups = new Map<T, T[]>()
      for (const item of parent.keys()) {
        const top = root(item)
        const group = groups.get(top)
        if (group) group.push(item)
        else groups.set(top, [item])
      }
      return [...groups.values()]
    },
  }
}
