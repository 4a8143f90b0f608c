import { digest } from '../text/digest.ts'
import { pairsOf, type Block } from './blocks.ts'
import type { Cluster } from './cluster.ts'
import { components, type Tie } from './components.ts'
import { decidedOf } from './decided.ts'
import { profileKey, type Profile } from './decision.ts'
import type { Candidate, ResolvingCounts } from './doubt.ts'
import { articlesOf, canonically, type Support } from './evidence.ts'
import type { Group } from './group.ts'
import { inCommon } from './in-common.ts'
import { judge, type Feature, type Judgement } from './judge.ts'
import type { Known, Nameable, Subject } from './subject.ts'

/** How the things of one kind are told apart. */
export type Kind<T> = {
  readonly features: readonly Feature<T>[]
  readonly blocksOf: (traits: T) => readonly Block[]
}

export type Resolved<K extends Nameable = Nameable> = {
  readonly clusters: readonly Cluster<K>[]
  readonly candidates: readonly Candidate[]
  readonly counts: ResolvingCounts
  /** How two things look to the judge, each known by the profiles of its side: the best pair of theirs. */
  readonly compare: (left: ReadonlySet<string>, right: ReadonlySet<string>) => Judgement | null
}

/**
 * Which subjects are one thing. Decisions come first, then ties that hold without judging (`joined`), then the judge's, the
 * surest first. What remains doubtful between two things is a candidate.
 */
export function resolveSubjects<K extends Nameable, T>(
  subjects: readonly Subject<K, T>[],
  { features, blocksOf }: Kind<T>,
  { own, decisions }: Known,
  joined: readonly Tie[] = [],
): Resolved<K> {
  const judged = new Map<string, Judgement>()
  const between = (a: number, b: number): Judgement => judge(features, at(subjects, a).traits, at(subjects, b).traits)
  const { pairs, largestBlock } = pairsOf(subjects.map(({ traits }) => blocksOf(traits)))
  for (const [a, b] of pairs) {
    const judgement = between(a, b)
    if (judgement.outcome !== 'different' || judgement.apart) judged.set(`${a} ${b}`, judgement)
  }
  const decided = decidedOf(subjects, decisions)
  const open = [...judged].filter(([pair]) => !decided.last.has(pair))
  const pairOf = (pair: string) => pair.split(' ').map(Number) as [number, number]
  const ties = [
    ...decided.same.map(([a, b]) => ({ a, b, firm: true })),
    ...joined,
    ...open
      .filter(([, { outcome }]) => outcome === 'same')
      .sort(([, one], [, other]) => other.score - one.score)
      .map(([pair]) => ({ a: pairOf(pair)[0], b: pairOf(pair)[1] })),
  ]
  const apart = [...decided.different, ...open.filter(([, one]) => one.apart).map(([pair]) => pairOf(pair))]
  const groups = components(subjects.length, (index) => articlesOf(at(subjects, index).members), ties, apart)

  const clusters = groups.map((group) =>
    clusterOf(
      group.map((index) => at(subjects, index)),
      own,
    ),
  )
  const nodeOf = new Map<number, Cluster<K>>()
  groups.forEach((group, index) => group.forEach((one) => nodeOf.set(one, at(clusters, index))))
  const toldBy = articlesOfEach()
  const toldApart = (left: Cluster<K>, right: Cluster<K>) => inCommon(toldBy(left), toldBy(right)) !== undefined
  const best = new Map<string, Candidate>()
  const doubt = (pair: string, judgement: Judgement, decision: string | null): void => {
    const [a, b] = pairOf(pair)
    const [left, right] = [nodeOf.get(a), nodeOf.get(b)]
    if (!left || !right || left === right || toldApart(left, right)) return
    const ends = [
      { node: left.id, profile: at(subjects, a).profile },
      { node: right.id, profile: at(subjects, b).profile },
    ] as const
    const one = candidate(ends, judgement, decision)
    const known = best.get(one.id)
    if (known === undefined || one.score > known.score) best.set(one.id, one)
  }
  for (const [pair, judgement] of open) if (judgement.outcome !== 'different') doubt(pair, judgement, null)
  for (const [pair, { kind, id }] of decided.last) if (kind === 'unsure') doubt(pair, between(...pairOf(pair)), id)
  return {
    clusters,
    candidates: [...best.values()],
    counts: {
      profiles: subjects.length,
      pairsCompared: pairs.length,
      largestBlock,
      largestComponent: groups.reduce((largest, group) => Math.max(largest, group.length), 0),
    },
    compare: comparing(subjects, features),
  }
}

function comparing<T>(subjects: readonly Subject<Nameable, T>[], features: readonly Feature<T>[]): Resolved['compare'] {
  return (left, right) => {
    const side = (keys: ReadonlySet<string>) =>
      subjects.filter(({ profile }) => keys.has(profileKey(profile))).slice(0, 50)
    const looks = side(left).flatMap((a) =>
      side(right).flatMap((b) => (a === b ? [] : [judge(features, a.traits, b.traits)])),
    )
    return looks.sort((a, b) => b.score - a.score)[0] ?? null
  }
}

/** The articles that tell of a thing, asked of few. */
function articlesOfEach(): (cluster: Cluster<Nameable>) => ReadonlySet<string> {
  const known = new Map<Cluster<Nameable>, ReadonlySet<string>>()
  return (cluster) => {
    const found = known.get(cluster) ?? articlesOf(cluster.members)
    known.set(cluster, found)
    return found
  }
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index]
  if (item === undefined) throw new RangeError(`no item ${index}`)
  return item
}

/** The members of all its subjects in canonical order; the least gives the id. */
function clusterOf<K extends Nameable>(subjects: readonly Subject<K>[], own: Known['own']): Cluster<K> {
  const members = subjects.flatMap((subject) => subject.members).sort(canonically) as readonly Support<K>[] as Group<
    Support<K>
  >
  return { id: own.get(members[0].statement.id)?.id ?? '', members }
}

/** The lesser node first. */
function candidate(ends: readonly [End, End], { score, reasons }: Judgement, decision: string | null): Candidate {
  const [left, right] = ends[0].node < ends[1].node ? ends : [ends[1], ends[0]]
  return {
    id: digest('candidate', left.node, right.node),
    kind: left.profile.kind,
    left: left.node,
    right: right.node,
    leftProfile: left.profile,
    rightProfile: right.profile,
    score,
    reasons,
    decision,
  }
}

type End = { readonly node: string; readonly profile: Profile }
