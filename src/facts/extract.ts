import type { Article } from '../feeds/article.ts'
import type { Issue } from '../issue.ts'
import type { Context, Knowledge, Sentence, Spoken, Voice } from './context.ts'
import { steps } from './grammar/steps.ts'
import { prepareAll } from './prepare.ts'
import { rules } from './rules/index.ts'
import { state, type Told } from './state.ts'
import type { Statement } from './statement.ts'
import { withoutEndlessNames } from './without-endless-names.ts'

/** What an article states, each with the words that state it, and what could not be read. */
export type Extract = { readonly statements: Statement[]; readonly issues: Issue[] }

/** Reads an article by itself. */
export function extract(article: Article, voice: Voice, knowledge: Knowledge): Extract {
  return readTogether([{ article, voice }], knowledge)[0] as Extract
}

/** Reads articles in order, in half the time: each comes out as if it were read by itself. */
export function* extractAll(spoken: readonly Spoken[], knowledge: Knowledge): Generator<Extract> {
  for (let from = 0; from < spoken.length; from += TOGETHER)
    yield* readTogether(spoken.slice(from, from + TOGETHER), knowledge)
}

/** So many at once that the time for each hardly falls any more, and so few that they take little memory. */
const TOGETHER = 40

/** Every step is done with all of them before the next begins, so that its patterns stay in the processor's cache. */
function readTogether(spoken: readonly Spoken[], knowledge: Knowledge): Extract[] {
  const english = spoken.filter(isEnglish)
  const drafts = prepareAll(english, knowledge).map(draftOf)
  for (const take of steps)
    for (const { context, sentences } of drafts) for (const sentence of sentences) take(sentence, context)
  for (const rule of rules)
    for (const { context, sentences, told } of drafts)
      for (let at = 0; at < sentences.length; at++)
        for (const finding of rule.read(sentences[at] as Sentence, context))
          told[at]?.push({ ...finding, rule: rule.name })
  const read = new Map(english.map((one, index) => [one, conclude(drafts[index] as Draft)]))
  return spoken.map((one) => read.get(one) ?? { statements: [], issues: [languageNotRead(one.article)] })
}

/** An article while rules read it, with what they tell of each sentence. */
type Draft = { readonly context: Context; readonly sentences: readonly Sentence[]; readonly told: readonly Told[][] }

function draftOf(context: Context): Draft {
  const sentences = context.sentences.filter(({ kind }) => kind !== 'furniture')
  return { context, sentences, told: sentences.map(() => []) }
}

function conclude({ context, told }: Draft): Extract {
  const { article } = context
  const { statements, refused } = withoutEndlessNames(state(context, told.flat()))
  return {
    statements,
    issues: [
      ...(refused > 0 ? [nameTooLong(article, refused)] : []),
      ...(article.excerpt ? [excerptOnly(article)] : []),
    ],
  }
}

function isEnglish({ article: { language } }: Spoken): boolean {
  return language === null || /^en(?:-|$)/i.test(language)
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
