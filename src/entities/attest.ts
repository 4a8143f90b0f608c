import type { Attestation } from './entity.ts'
import { articlesOf, type Support } from './evidence.ts'
import type { Group } from './group.ts'

/** How well a fact is attested; in canonical order, the first one is quoted. */
export function attest(supports: Group<Support>): Attestation {
  const [first] = supports
  return {
    articles: articlesOf(supports).size,
    publishers: new Set(supports.map(({ testimony }) => testimony.publisher)).size,
    quote: first.statement.quote,
    articleId: first.testimony.articleId,
  }
}
