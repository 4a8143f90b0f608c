import type { Article } from '../feeds/article.ts'
import type { Issue } from '../issue.ts'
import type { Knowledge, Voice } from './context.ts'
import { prepare } from './prepare.ts'
import { rules } from './rules/index.ts'
import { state, type Told } from './state.ts'
import type { Statement } from './statement.ts'
import { withoutEndlessNames } from './without-endless-names.ts'

/** Reads an article: what it states, each with the words that state it, and what could not be read. */
export function extract(
  article: Article,
  voice: Voice,
  knowledge: Knowledge,
): { statements: Statement[]; issues: Issue[] } {
  if (article.language !== null && !/^en(?:-|$)/i.test(article.language)) {
    return { statements: [], issues: [languageNotRead(article)] }
  }
  const context = prepare(article, voice, knowledge)
  const sentences = context.sentences.filter((sentence) => sentence.kind !== 'furniture')
  // Each rule reads all sentences before the next begins, which keeps its patterns in the cache: a seventh faster.
  const told = sentences.map((): Told[] => [])
  for (const rule of rules)
    for (const [index, sentence] of sentences.entries())
      for (const finding of rule.read(sentence, context)) told[index]?.push({ ...finding, rule: rule.name })
  const { statements, refused } = withoutEndlessNames(state(context, told.flat()))
  return {
    statements,
    issues: [
      ...(refused > 0 ? [nameTooLong(article, refused)] : []),
      ...(article.excerpt ? [excerptOnly(article)] : []),
    ],
  }
}

function languageNotRead(article: Article): Issue {
  return {
    code: 'language-not-read',
    message: `"${article.title}" is in language "${article.language}": it is stored, but only English is read.`,
    ...where(article),
  }
}

function nameTooLong(article: Article, count: number): Issue {
  const [statements, hold] = count === 1 ? ['statement', 'holds'] : ['statements', 'hold']
  return {
    code: 'name-too-long',
    message: `${count} ${statements} of "${article.title.slice(0, 200)}" ${hold} a name too long to be one (over 4,000 bytes) and were left out.`,
    ...where(article),
  }
}

function excerptOnly(article: Article): Issue {
  return {
    code: 'excerpt-only',
    message: `"${article.title}" is a summary only: facts of the full article are missing.`,
    ...where(article),
  }
}

function where(article: Article): Pick<Issue, 'source' | 'entry'> {
  const entry = article.url ?? article.entryId ?? article.title
  return article.source === null ? { entry } : { source: article.source, entry }
}
