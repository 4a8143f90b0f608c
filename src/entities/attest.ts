import type { Attestation } from './entity.ts'
import type { Support } from './evidence.ts'

/** How well a fact is attested. `supports` is not empty and in canonical order: the first one is quoted. */
export function attest(supports: readonly Support[]): Attestation {
  const [first] = supports
  if (first === undefined) throw new Error('a fact without a statement')
  return {
    articles: new Set(supports.map(({ testimony }) => testimony.articleId)).size,
    publishers: new Set(supports.map(({ testimony }) => testimony.publisher)).size,
    quote: first.statement.quote,
    articleId: first.testimony.articleId,
  }
}
