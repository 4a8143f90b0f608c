import { findDescription } from './description.ts'
import { findPair } from './pair.ts'
import type { Line, Page, Sighting, Thing } from './page.ts'
import { findPronoun } from './pronoun.ts'
import type { Token } from './token.ts'

/** What has been named up to a token, for the words that refer back to it. */
export type Discourse = {
  /** Sightings by line, in order of appearance. */
  readonly seen: readonly Sighting[][]
  readonly line: number
}

/** Lets descriptions ("the governor", "the two provinces") and pronouns stand for what they mean, where that is clear. */
export function resolveReferences(page: Page): void {
  const seen: Sighting[][] = page.lines.map(() => [])
  for (const [index, line] of page.lines.entries()) {
    if (line.kind === 'furniture') continue
    readLine(page, line, { seen, line: index })
  }
}

function readLine(page: Page, { from, to }: Line, discourse: Discourse): void {
  const here = discourse.seen[discourse.line] as Sighting[]
  for (let at = from; at < to; at++) {
    const owner = page.owner[at]
    if (owner != null) {
      here.push(owner)
      at = owner.to - 1
      continue
    }
    if ((page.tokens[at] as Token).kind !== 'word') continue
    const found = findPair(page, at, discourse) ?? findDescription(page, at, discourse) ?? findPronoun(page, at, discourse)
    if (found === null) continue
    here.push(found)
    at = found.to - 1
  }
}

/** The things of one type named before this point, the latest first: this sentence backwards, then the ones before it. */
export function* backwards(discourse: Discourse, lines = Infinity): Generator<Thing> {
  for (let line = discourse.line; line >= 0 && discourse.line - line <= lines; line--) {
    const sightings = discourse.seen[line] as Sighting[]
    for (let index = sightings.length - 1; index >= 0; index--) {
      const things = (sightings[index] as Sighting).things
      if (things.length === 1) yield things[0] as Thing
    }
  }
}
