import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { project } from '../entities/project.ts'
import type { Testimony } from '../entities/evidence.ts'
import type { Claim, EntityType, ReadingKey } from '../facts/statement.ts'
import { fold } from '../text/fold.ts'
import { isWithin, placesNamed } from '../text/gazetteer.ts'
import { HOME, type World } from '../world.ts'

export type Verdict = 'same' | 'different' | 'unsure'

export type NamePair = {
  readonly kind: EntityType
  readonly verdict: Verdict
  readonly found: Verdict
  readonly names: readonly [string, string]
}

export type NameScore = {
  readonly pairs: readonly NamePair[]
  /** Of the pairs found to be the same, how many are; of those that are, how many were found. */
  readonly precision: number
  readonly recall: number
  /** One sentence for each floor that is not reached. */
  readonly problems: readonly string[]
}

/** Judges the pairs of `data/gold/name-pairs.tab`, each as two articles tell them, and compares with what a person says of them. */
export async function evaluateNames(world: World): Promise<NameScore> {
  const text = await readFile(join(HOME, 'data', 'gold', 'name-pairs.tab'), 'utf8')
  const rows = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const pairs = rows.map((row): NamePair => {
    const [kind = '', verdict = '', left = '', leftSaid = '', right = '', rightSaid = ''] = row.split('\t')
    const [a, b] = [told(world, kind, [left, leftSaid], 0), told(world, kind, [right, rightSaid], 1)]
    const names = [left, right] as const
    return { kind: kind as EntityType, verdict: verdict as Verdict, found: judged(world, a, b), names }
  })
  const [said, are] = [pairs.filter(({ found }) => found === 'same'), pairs.filter(({ verdict }) => verdict === 'same')]
  const right = said.filter(({ verdict }) => verdict === 'same').length
  const [precision, recall] = [right / said.length, right / are.length]
  return { pairs, precision, recall, problems: shortfalls({ precision, recall }) }
}

/** How well names are told apart, in one line; with every pair that was judged otherwise than by a person, if wanted. */
export function nameLines({ pairs, precision, recall }: NameScore, all: boolean): readonly string[] {
  const wrong = pairs.filter(({ verdict, found }) => verdict !== found)
  return [
    '',
    `names: ${pairs.length} pairs; found to be the same: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; ${wrong.length} judged otherwise than by a person`,
    ...(all
      ? wrong.map(({ kind, names, verdict, found }) => `${kind} ${names.join(' / ')}: ${verdict}, found ${found}`)
      : []),
  ]
}

const FLOORS = { precision: 0.99, recall: 0.85 } as const

function shortfalls(score: Pick<NameScore, 'precision' | 'recall'>): readonly string[] {
  return (['precision', 'recall'] as const)
    .filter((name) => score[name] < FLOORS[name])
    .map(
      (name) =>
        `The ${name} of names found to be the same is ${score[name].toFixed(3)}, below its floor of ${FLOORS[name]}.`,
    )
}

/** Whether two articles come out as telling of one thing, of two, or of two that a person is asked about. */
function judged({ background }: World, ...articles: readonly [Testimony, Testimony]): Verdict {
  const { factIds, candidates } = project(articles, background)
  const [left, right] = articles.map(({ articleId }) => factIds.get(articleId))
  if (left !== undefined && left === right) return 'same'
  const asked = candidates.some((one) => [one.left, one.right].every((id) => id === left || id === right))
  return asked ? 'unsure' : 'different'
}

/** An article that tells of one thing; the statement that names it has the article's id. */
function told(
  { knowledge: { gazetteer } }: World,
  kind: string,
  [name, saying]: readonly [string, string],
  index: number,
): Testimony {
  const article = `article ${index}`
  const claims: Claim[] = []
  const place = (code: string): ReadingKey => {
    claims.push(entity('region', code, { code }))
    return `region:${fold(code)}`
  }
  const key: ReadingKey = `${kind as EntityType}:${fold(name)}`
  const facts = saying.split(kind === 'official' ? '\n' : ';').filter((fact) => fact !== '')
  const named = (word: string) =>
    facts.flatMap((fact) => (fact.startsWith(`${word} `) ? [fact.slice(word.length + 1)] : []))
  const [code = ''] = named('in')
  if (kind === 'official')
    for (const [title = '', of = ''] of facts.map((fact) => fact.split('|')))
      claims.push({ kind: 'office', official: key, title, of: place(of), former: false, from: null, to: null })
  else if (kind !== 'region') {
    if (code !== '') claims.push({ kind: 'location', entity: key, in: place(code), relation: 'site' })
    for (const director of named('headed')) {
      const official: ReadingKey = `official:${fold(director)}`
      claims.push(entity('official', director), {
        kind: 'office',
        official,
        title: 'Director',
        of: key,
        former: false,
        from: null,
        to: null,
      })
    }
  }
  const places = placesNamed(gazetteer, name)
  const known =
    places.find((one) => isWithin(gazetteer, one.code, code) || isWithin(gazetteer, code, one.code)) ?? places[0]
  const itself = entity(kind as EntityType, name, {
    aliases: named('also'),
    code: kind === 'region' ? (known?.code ?? null) : null,
  })
  const statements = [itself, ...claims].map((claim, at) => ({
    id: at === 0 ? article : `${article} ${at}`,
    claim,
    quote: name,
  }))
  const [region = null] = named('told')
  return {
    articleId: article,
    articleKey: article,
    publishedAt: '2024-05-15T00:00:00Z',
    publisher: article,
    region,
    statements,
  }
}

function entity(
  type: EntityType,
  name: string,
  more: { readonly aliases?: readonly string[]; readonly code?: string | null } = {},
): Claim {
  return {
    kind: 'entity',
    key: `${type}:${fold(name)}`,
    type,
    name,
    aliases: [],
    code: null,
    level: null,
    titleOnly: false,
    pseudonym: false,
    ...more,
  }
}
