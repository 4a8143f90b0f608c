import { append } from './append.ts'

/** A key under which a thing is looked for, and the keys that part those found where they are too many. */
export type Block = { readonly key: string; readonly second: readonly string[] }

export type Pairs = { readonly pairs: readonly (readonly [number, number])[]; readonly largestBlock: number }

/** In a block of so many everything is compared with everything. */
const ALL = 8
/** In a larger one each is compared with the first, and with so many before it. */
const NEAR = 4

/**
 * Which things are worth comparing, by index, the lesser first: those that share a key, or where these are too many a second
 * key too. No thing is compared with more than ALL + NEAR for each of its keys, so the work grows with the number of things.
 */
export function pairsOf(blocks: readonly (readonly Block[])[]): Pairs {
  const byKey = new Map<string, number[]>()
  blocks.forEach((own, index) => {
    for (const key of new Set(own.map((block) => block.key))) append(byKey, key, index)
  })
  const found = new Set<number>()
  const add = (a: number, b: number): void => void found.add(Math.min(a, b) * blocks.length + Math.max(a, b))
  const compareAll = (members: readonly number[]): void =>
    members.forEach((b, at) => members.slice(0, at).forEach((a) => add(a, b)))
  const compareSome = (members: readonly number[], first = members[0] ?? 0): void =>
    members.forEach((b, at) => {
      if (b !== first) add(first, b)
      members.slice(Math.max(0, at - NEAR), at).forEach((a) => add(a, b))
    })
  let largestBlock = 0
  for (const [key, members] of byKey) {
    largestBlock = Math.max(largestBlock, members.length)
    if (members.length <= ALL) {
      compareAll(members)
      continue
    }
    const parted = new Map<string, number[]>()
    for (const index of members) {
      const second = blocks[index]?.filter((block) => block.key === key).flatMap((block) => block.second) ?? []
      for (const part of new Set(second)) append(parted, part, index)
      if (second.length === 0) add(members[0] ?? index, index)
    }
    for (const part of parted.values())
      if (part.length <= ALL) compareAll(part)
      else compareSome(part)
  }
  const pairs = [...found]
    .map((pair) => [Math.floor(pair / blocks.length), pair % blocks.length] as const)
    .filter(([a, b]) => a !== b)
  return { pairs: pairs.sort(([a, b], [c, d]) => a - c || b - d), largestBlock }
}
