import { profileKey, type Decision } from '../entities/decision.ts'
import type { Article } from '../feeds/article.ts'
import { keysOfEntry } from '../feeds/article-key.ts'
import type { Statement } from '../facts/statement.ts'
import type { Issue } from '../issue.ts'
import { countOf } from '../text/count-of.ts'
import { blackOut, capitalWords, type Surroundings } from './black-out.ts'
import { claimText } from './claim-text.ts'
import { mark, markOfSecret } from './mark.ts'
import { nameForms, nameParts } from './name-forms.ts'
import { namingTheGone } from './naming-the-gone.ts'
import type { Retractable, Retraction } from './retraction.ts'
import { titledIn } from './titled.ts'
import { placeText, withoutPlace } from './without-place.ts'

/** Keeps out of the graph what was retracted, before it is stored. */
export type Withholding = {
  /** The article with retracted names blacked out; null where it is retracted itself. */
  readonly article: (article: Article) => Article | null
  /**
   * Of what an article states, read from its text with stand-ins where names are blacked out, what may stand beside its text as it is shown, quoted from there, and the decisions for which
   * other claims may not. What names somebody who is blacked out goes, and a part goes with the thing it is about.
   */
  readonly statements: (
    statements: readonly Statement[],
    shown: Article,
  ) => { readonly kept: readonly Statement[]; readonly withheldBy: readonly string[] }
  /** An entry that could not be used, as it may be kept; null where it is retracted. */
  readonly quarantined: (issue: Issue) => Issue | null
  /**
   * Whether a text on record gives a retracted name. `inPart`: a single word of one counts too, as it does where the text was cut
   * from one in which the name stands.
   */
  readonly isNaming: (text: string, inPart: boolean) => boolean
  /** Whether a decision of who is who gives a retracted name or article. */
  readonly isNamedIn: (decision: Pick<Decision, 'left' | 'right'>) => boolean
}

/** `found`: is told the decisions that black something out; `also`: folded words that stand for somebody in this text. */
type Blacking = { readonly found?: Set<string>; readonly also?: readonly string[] }

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
      `This graph holds ${countOf(retractions.length, 'retraction')}, and ${path} ${secret === null ? 'is not there' : 'is not the secret they were made with'}: ` +
        'what they speak of would come back. Put the secret back, or name its file with ENTENTE_SECRET_FILE.',
    )
  const by = (target: Retractable) => {
    const ids = new Map(
      retractions
        .flatMap(({ id, marks, ...retraction }) =>
          retraction.target === target ? marks.map((each) => [each, id] as const) : [],
        )
        .reverse(), // the first retraction of a thing is the one that counts
    )
    return ids.size === 0 ? () => undefined : (thing: string) => ids.get(mark(secret, target, thing))
  }
  const [articleBy, nameBy, claimBy] = [by('article'), by('official'), by('fact')]
  const namesRetracted = retractions.some(({ target }) => target === 'official')
  const text = (written: string, { found = new Set<string>(), also = [] }: Blacking = {}): string => {
    const isName = (form: string) => {
      const id = nameBy(form)
      if (id !== undefined) found.add(id)
      return id !== undefined
    }
    return namesRetracted ? blackOut(written, isName, around, also) : written
  }
  const titledOnly = (article: Article, found: Set<string>): readonly string[] => {
    if (!namesRetracted) return []
    const year = article.publishedAt === null ? null : Number(article.publishedAt.slice(0, 4))
    const by = new Map<string, string>()
    const isKnown = (form: string) => {
      const id = nameBy(form)
      if (id !== undefined) by.set(form, id)
      return id !== undefined
    }
    const families = titledIn({ text: article.text, region: around.regionOf(article.source), year }, isKnown, around)
    if (families.length > 0) for (const id of by.values()) found.add(id)
    return families
  }
  const withheldOf = (statements: readonly Statement[]) => {
    const claims = new Map(statements.map(({ id, claim }) => [id, claim]))
    return statements.flatMap(({ id, claim }) => {
      const retraction = claimBy(claimText(claim, (about) => claims.get(about)))
      return retraction === undefined ? [] : [[id, retraction] as const]
    })
  }
  return {
    article: (article) => {
      if (articleBy(article.key) !== undefined) return null
      const found = new Set<string>(article.redactedBy)
      const also = titledOnly(article, found)
      const blacked = text(article.text, { found, also })
      if (blacked === article.text) return article
      const title = article.text.startsWith(article.title)
        ? blacked.slice(0, article.title.length)
        : text(article.title, { found, also })
      return { ...article, title, text: blacked, redactedBy: [...found].sort() }
    },
    statements: (statements, shown) => {
      const places = new Map(
        statements.flatMap(({ id, claim }) => {
          const place = placeText(claim)
          const retraction = place === null ? undefined : claimBy(place)
          return retraction === undefined ? [] : [[id, retraction] as const]
        }),
      )
      const told = statements.map((statement) => ({
        ...statement,
        claim: places.has(statement.id) ? (withoutPlace(statement.claim) ?? statement.claim) : statement.claim,
      }))
      const byStatement = new Map([...withheldOf(statements), ...withheldOf(told)])
      const naming = new Set(shown.redactedBy ? namingTheGone(statements) : [])
      const isKept = (id: string) => !byStatement.has(id) && !naming.has(id)
      const kept = told
        .filter(({ id, claim }) => isKept(id) && !('about' in claim && !isKept(claim.about)))
        .map((statement) => ({ ...statement, quote: shown.text.slice(statement.start, statement.end) }))
      return { kept, withheldBy: [...new Set([...byStatement.values(), ...places.values()])].sort() }
    },
    quarantined: (issue) => {
      if (issue.entry === undefined) return issue
      if (keysOfEntry(issue.entry).some((key) => articleBy(key) !== undefined)) return null
      return { ...issue, entry: text(issue.entry), message: text(issue.message) }
    },
    isNaming: (written, inPart) =>
      text(written) !== written ||
      (inPart && capitalWords(written).some((word) => nameParts(word).some((part) => nameBy(part) !== undefined))),
    isNamedIn: ({ left, right }) =>
      [...left, ...right].some((profile) => claimBy(profileKey(profile)) ?? articleBy(profileKey(profile))) ||
      [...left, ...right]
        .flatMap(({ kind, name, company }) => [`${kind}:${name}`, ...company])
        .some(
          (thing) =>
            (thing.startsWith('official:') &&
              nameForms(thing.slice('official:'.length)).some((form) => nameBy(form) !== undefined)) ||
            (thing.startsWith('article:') && articleBy(thing.slice('article:'.length)) !== undefined),
        ),
  }
}

const NOTHING: Withholding = {
  article: (article) => article,
  statements: (statements) => ({ kept: statements, withheldBy: [] }),
  quarantined: (issue) => issue,
  isNaming: () => false,
  isNamedIn: () => false,
}
