import { articleId, contentHash } from './article.ts'
import type { Article } from './article.ts'

export type Draft = Pick<Article, 'key' | 'source' | 'entryId' | 'url' | 'publishedAt' | 'updatedAt' | 'excerpt'> & {
  readonly title: string
  readonly paragraphs: readonly string[]
  /** As written; `en_US` and `EN-us` are the same. */
  readonly language: string | null
}

/** The most text that is kept of one article, and of its title, in characters (UTF-16 units). */
export const TEXT_LIMIT = 1_000_000
const TITLE_LIMIT = 2_000

/** A draft → the article, its text cut at the limit; `cut` says whether it was. */
export function makeArticle(draft: Draft): { readonly article: Article; readonly cut: boolean } {
  const { key, source, entryId, url, publishedAt, updatedAt, excerpt } = draft
  const title = cutAt(draft.title, TITLE_LIMIT)
  const whole = [title, ...draft.paragraphs].filter((paragraph) => paragraph !== '').join('\n\n')
  const text = cutAt(whole, TEXT_LIMIT).trimEnd()
  const language = languageTag(draft.language)
  const read = { title, text, publishedAt, language, excerpt }
  return {
    article: { id: articleId(key), key, source, entryId, url, updatedAt, ...read, contentHash: contentHash(read) },
    cut: title !== draft.title || text.length < whole.length,
  }
}

/** Never in the middle of a character outside the basic plane. */
function cutAt(text: string, limit: number): string {
  if (text.length <= limit) return text
  return text.slice(0, /[\ud800-\udbff]/.test(text[limit - 1] ?? '') ? limit - 1 : limit)
}

function languageTag(written: string | null): string | null {
  const tag = (written ?? '').trim().toLowerCase().replace(/_/g, '-')
  return /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/.test(tag) ? tag : null
}
