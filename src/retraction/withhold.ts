import type { Article } from '../feeds/article.ts'
import { keysOfEntry } from '../feeds/article-key.ts'
import type { Statement } from '../facts/statement.ts'
import type { Issue } from '../issue.ts'
import { blackOut, type Surroundings } from './black-out.ts'
import { claimText } from './claim-text.ts'
import { mark, markOfSecret } from './mark.ts'
import { nameForms } from './name-forms.ts'
import { namingTheGone } from './naming-the-gone.ts'
import type { Retractable, Retraction } from './retraction.ts'

/** Keeps out of the graph what was retracted, before it is stored. */
export type Withholding = {
  /** The article with retracted names blacked out; null where it is retracted itself. */
  readonly article: (article: Article) => Article | null
  /**
   * Of what an article states, what may stand beside its text as it is shown, quoted from there, and the decisions for which
   * other claims may not. What names somebody who is blacked out goes, and a part goes with the thing it is about.
   */
  readonly statements: (
    statements: readonly Statement[],
    shown: Article,
  ) => { readonly kept: readonly Statement[]; readonly withheldBy: readonly string[] }
  /** An entry that could not be used, as it may be kept; null where it is retracted. */
  readonly quarantined: (issue: Issue) => Issue | null
  /** Any text, retracted names blacked out. */
  readonly text: (text: string) => string
  readonly isRetracted: (name: string) => boolean
}

/** Marks that were made with another secret than the one at hand, or with none at hand. */
export class SecretMissing extends Error {}

/** What the retractions in force withhold; throws SecretMissing where their marks cannot be made again. `path`: where the secret should be. */
export function openWithholding(
  retractions: readonly Retraction[],
  secret: string | null,
  path: string,
  around: Surroundings,
): Withholding {
  if (retractions.length === 0) return NOTHING
  if (secret === null || retractions.some((retraction) => retraction.secret !== markOfSecret(secret)))
    throw new SecretMissing(
      `This graph holds ${retractions.length} retractions, and ${path} ${secret === null ? 'is not there' : 'is not the secret they were made with'}: ` +
        'what they speak of would come back. Put the secret back, or name its file with ENTENTE_SECRET_FILE.',
    )
  const by = (target: Retractable) => {
    const ids = new Map(
      retractions.flatMap((retraction) =>
        retraction.target === target ? retraction.marks.map((each) => [each, retraction.id] as const) : [],
      ),
    )
    return ids.size === 0 ? () => undefined : (thing: string) => ids.get(mark(secret, target, thing))
  }
  const [articleBy, nameBy, claimBy] = [by('article'), by('official'), by('fact')]
  const namesRetracted = retractions.some(({ target }) => target === 'official')
  const text = (written: string, found: Set<string> = new Set()): string => {
    const isName = (form: string) => {
      const id = nameBy(form)
      if (id !== undefined) found.add(id)
      return id !== undefined
    }
    return namesRetracted ? blackOut(written, isName, around) : written
  }
  return {
    article: (article) => {
      if (articleBy(article.key) !== undefined) return null
      const found = new Set<string>(article.redactedBy)
      const blacked = text(article.text, found)
      if (blacked === article.text) return article
      const title = article.text.startsWith(article.title)
        ? blacked.slice(0, article.title.length)
        : text(article.title)
      return { ...article, title, text: blacked, redactedBy: [...found].sort() }
    },
    statements: (statements, shown) => {
      const claims = new Map(statements.map(({ id, claim }) => [id, claim]))
      const byStatement = new Map(
        statements.flatMap(({ id, claim }) => {
          const retraction = claimBy(claimText(claim, (about) => claims.get(about)))
          return retraction === undefined ? [] : [[id, retraction] as const]
        }),
      )
      const naming = new Set(shown.redactedBy ? namingTheGone(statements, shown.text, (name) => text(name)) : [])
      const isKept = (id: string) => !byStatement.has(id) && !naming.has(id)
      const kept = statements
        .filter(({ id, claim }) => isKept(id) && !('about' in claim && !isKept(claim.about)))
        .map((statement) => ({ ...statement, quote: shown.text.slice(statement.start, statement.end) }))
      return { kept, withheldBy: [...new Set(byStatement.values())].sort() }
    },
    quarantined: (issue) => {
      if (issue.entry === undefined) return issue
      if (keysOfEntry(issue.entry).some((key) => articleBy(key) !== undefined)) return null
      return { ...issue, entry: text(issue.entry), message: text(issue.message) }
    },
    text: (written) => text(written),
    isRetracted: (name) => nameForms(name).some((form) => nameBy(form) !== undefined),
  }
}

const NOTHING: Withholding = {
  article: (article) => article,
  statements: (statements) => ({ kept: statements, withheldBy: [] }),
  quarantined: (issue) => issue,
  text: (text) => text,
  isRetracted: () => false,
}
