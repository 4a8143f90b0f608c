import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Decision, DecisionKind } from '../../src/entities/decision.ts'
import type { Testimony } from '../../src/entities/evidence.ts'
import { decide, explainMatch, sidesOf } from '../../src/entities/review.ts'
import { agreement, entity, key, testimony } from '../support/testimony.ts'
import { background, canonical, holder, known, nodesOf } from './known.ts'

const apart = [
  testimony('a', holder('Min Kim', 'Mayor', 'Suwon', 'GN1835553')),
  testimony('b', [entity('official', 'Min Kim')], { publishedAt: '2024-01-01T00:00:00Z' }),
]
const one = [
  testimony('a', holder('Min Kim', 'Mayor', 'Suwon', 'GN1835553')),
  testimony('b', holder('Kim Min', 'Mayor', 'Suwon', 'GN1835553')),
]
let minutes = 0
const decision = (
  told: readonly Testimony[],
  kind: DecisionKind,
  a: string,
  b: string,
  before: readonly Decision[] = [],
) => {
  const sides = sidesOf(known(told, before), a, b)
  if (sides === null) throw new Error('nothing tells them apart')
  minutes += 1
  return decide(kind, sides, {
    reason: 'known',
    by: 'test',
    at: `2026-01-01T00:${String(minutes).padStart(2, '0')}:00Z`,
  })
}
const officials = (told: readonly Testimony[], decisions: readonly Decision[] = []) =>
  nodesOf(known(told, decisions), 'Official')
const ids = (told: readonly Testimony[]) => officials(told).map(({ id }) => id) as [string, string]
const ownIds = (told: readonly Testimony[]) =>
  [...new Set([...known(told).ownIds.values()])].filter((id) => id.startsWith('official')) as [string, string]

test('same joins two under the id of the least, and revoking it gives back what was', () => {
  const same = decision(apart, 'same', ...ids(apart))
  const before = canonical(known(apart))
  expect(officials(apart, [same])).toMatchObject([{ articles: 2 }])
  expect(known(apart, [same]).candidates).toEqual([])
  expect(canonical(known(apart, []))).toEqual(before)
})

test('different parts what was one, by the own ids of its members', () => {
  expect(officials(one)).toHaveLength(1)
  const different = decision(one, 'different', ...ownIds(one))
  expect(officials(one, [different])).toHaveLength(2)
  expect(known(one, [different]).candidates).toEqual([])
})

test('unsure parts them and keeps the question, with the decision that left it open', () => {
  const unsure = decision(one, 'unsure', ...ownIds(one))
  expect(officials(one, [unsure])).toHaveLength(2)
  expect(known(one, [unsure]).candidates).toMatchObject([{ decision: unsure.id }])
})

test('of two decisions on one pair the later one holds', () => {
  const different = decision(apart, 'different', ...ids(apart))
  const same = decision(apart, 'same', ...ids(apart), [different])
  expect(officials(apart, [same, different])).toHaveLength(1)
  const again = decision(apart, 'different', ...ownIds(apart), [different, same])
  expect(officials(apart, [again, same, different])).toHaveLength(2)
})

test('a decision still holds when an earlier article becomes the least member', () => {
  const same = decision(apart, 'same', ...ids(apart))
  const earlier = testimony('0', holder('Min Kim', 'Mayor', 'Suwon', 'GN1835553'), {
    publishedAt: '2020-01-01T00:00:00Z',
  })
  expect(officials([...apart, earlier], [same])).toMatchObject([{ articles: 3 }])
})

test('a decision on what is gone changes nothing', () => {
  const same = decision(apart, 'same', ...ids(apart))
  const left = apart.slice(0, 1)
  expect(canonical(known(left, [same]))).toEqual(canonical(known(left)))
})

test('agreements can be joined and parted too', () => {
  const parties = [key('region', 'Suwon'), key('region', 'Utah')]
  const regions = [...holder('A B', 'Mayor', 'Suwon', 'GN1835553'), ...holder('C D', 'Governor', 'Utah', 'US-UT')]
  const told = ['2024-05-01', '2024-05-20'].map((date, index) =>
    testimony(String(index), [...regions, agreement(parties, { date })]),
  )
  const agreements = (decisions: readonly Decision[] = []) => nodesOf(known(told, decisions), 'Agreement')
  expect(agreements()).toHaveLength(2)
  const [a, b] = agreements().map(({ id }) => id) as [string, string]
  expect(known(told).candidates).toMatchObject([{ kind: 'agreement' }])
  expect(agreements([decision(told, 'same', a, b)])).toHaveLength(1)
})

test('every id that was ever given to a reading answers with the node it stands for', () => {
  const { ownIds, factIds, nodes } = known(one)
  for (const statement of ownIds.keys()) expect(nodes.has(factIds.get(statement) ?? '')).toBe(true)
})

test('a match is explained by features with scores and reasons', () => {
  expect(explainMatch(one, background, [], ownIds(one))).toMatchObject({
    outcome: 'same',
    reasons: [
      { feature: 'name', score: 50, reason: 'equal names' },
      { feature: 'office', score: 50, reason: 'both mayor of region:GN1835553' },
    ],
  })
})

test('the order of decisions and articles does not matter', () => {
  const [x, y] = ids(apart)
  const decisions = [decision(apart, 'same', x, y), decision(apart, 'different', x, y), decision(apart, 'unsure', x, y)]
  const expected = canonical(known(apart, decisions))
  fc.assert(
    fc.property(
      fc.shuffledSubarray(apart, { minLength: 2 }),
      fc.shuffledSubarray(decisions, { minLength: 3 }),
      (told, decided) => {
        expect(canonical(known(told, decided))).toEqual(expected)
      },
    ),
    { numRuns: 12 },
  )
})
