import type { Sighting, Thing } from './page.ts'

/** What has been named up to a token, for the words that refer back to it. */
export type Discourse = {
  /** Sightings by line, in order of appearance. */
  readonly seen: readonly Sighting[][]
  readonly line: number
}

/** What a sentence names beyond that many lies too far back for words that refer to it. */
export const MOST = 50

/** The things of one type named before this point, the latest first: this sentence backwards, then the ones before it. */
export function* backwards(discourse: Discourse, lines: number): Generator<Thing> {
  for (let line = discourse.line; line >= 0 && discourse.line - line <= lines; line--) {
    const sightings = discourse.seen[line] as Sighting[]
    for (let index = sightings.length - 1; index >= Math.max(0, sightings.length - MOST); index--) {
      const things = (sightings[index] as Sighting).things
      if (things.length === 1) yield things[0] as Thing
    }
  }
}
