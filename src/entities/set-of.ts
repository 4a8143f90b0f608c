/** A set of these: one and the same where there are none, for most things lack most of their traits. */
export function setOf(items: readonly string[]): ReadonlySet<string> {
  return items.length === 0 ? NONE : new Set(items)
}

const NONE: ReadonlySet<string> = new Set()
