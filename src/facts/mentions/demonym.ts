import { knownRegion } from './known-region.ts'
import type { Page, Thing } from './page.ts'
import { matchPhrase } from './phrases.ts'

/** The country or state whose demonym the token is: "Thai", "Sri Lankan"; two-word ones by their last word. */
export function demonymRegion(page: Page, at: number): Thing | null {
  for (const from of [at - 1, at]) {
    if (from < 0 || page.tokens[from]?.capital !== true) continue
    const found = matchPhrase(page.vocabulary.demonyms, page.tokens, from)
    const place = found?.end === at + 1 ? found.value[0] : undefined
    if (place === undefined) continue
    return knownRegion(page, place, place.name)
  }
  return null
}
