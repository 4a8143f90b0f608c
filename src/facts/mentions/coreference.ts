import { findDescription } from './description.ts'
import type { Discourse } from './discourse.ts'
import { findPair } from './pair.ts'
import type { Line, Page, Sighting } from './page.ts'
import { findPronoun } from './pronoun.ts'
import type { Token } from './token.ts'

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
    const found =
      findPair(page, at, discourse) ?? findDescription(page, at, discourse) ?? findPronoun(page, at, discourse)
    if (found === null) continue
    here.push(found)
    at = found.to - 1
  }
}
