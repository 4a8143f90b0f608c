import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article, ArticleId } from '../../src/feeds/article.ts'
import { currentSighting, type Sighting } from '../../src/feeds/sighting.ts'

const sighting = (more: Partial<Article>, seenAt = '2024-06-01T00:00:00Z'): Sighting => ({
  article: {
    id: 'a' as ArticleId,
    key: 'a.example/1',
    source: 'one',
    entryId: null,
    url: 'https://a.example/1',
    title: 'A',
    publishedAt: null,
    updatedAt: null,
    language: 'en',
    text: 'A',
    excerpt: false,
    contentHash: 'h',
    ...more,
  },
  seenAt,
})

const LAWS: readonly (readonly [law: string, winner: Sighting, loser: Sighting])[] = [
  [
    'a later update wins over an earlier one seen later',
    sighting({ updatedAt: '2024-06-02T00:00:00Z' }),
    sighting({ updatedAt: '2024-06-01T00:00:00Z' }, '2024-07-01T00:00:00Z'),
  ],
  ['an update wins over none', sighting({ updatedAt: '2024-06-02T00:00:00Z' }), sighting({}, '2024-07-01T00:00:00Z')],
  [
    'without updates the one seen last wins',
    sighting({ contentHash: 'a' }, '2024-07-01T00:00:00Z'),
    sighting({ contentHash: 'z' }),
  ],
  ['full text wins over an excerpt of another source', sighting({ source: 'two' }), sighting({ excerpt: true })],
  ['a named source wins over an anonymous one', sighting({ source: 'two' }), sighting({ source: null })],
  ['of two named sources the first in the alphabet wins', sighting({}), sighting({ source: 'two' })],
]

test.for(LAWS)('%s', ([, winner, loser]) => {
  expect(currentSighting([winner, loser])).toBe(winner)
  expect(currentSighting([loser, winner])).toBe(winner)
})

test('the order in which sightings come does not matter', () => {
  const some = fc.record({
    source: fc.constantFrom('one', 'two', null),
    updatedAt: fc.constantFrom(null, '2024-06-01T00:00:00Z', '2024-06-02T00:00:00Z'),
    contentHash: fc.constantFrom('a', 'b', 'c'),
    url: fc.constantFrom('https://a.example/1', 'https://a.example/2'),
    excerpt: fc.boolean(),
    seenAt: fc.constantFrom('2024-06-01T00:00:00Z', '2024-06-03T00:00:00Z'),
  })
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 6 }), fc.infiniteStream(fc.nat()), (list, order) => {
      const sightings = list.map(({ seenAt, ...more }) =>
        sighting({ ...more, contentHash: `${more.contentHash} ${more.excerpt}` }, seenAt),
      )
      const shuffled = sightings.map((one) => [order.next().value, one] as const).sort(([a], [b]) => a - b)
      expect(currentSighting(shuffled.map(([, one]) => one))).toEqual(currentSighting(sightings))
    }),
  )
})

const deletion = (updatedAt: string, source: string | null = 'one') => ({ source, entryId: 'e', updatedAt })
const shown = sighting({ entryId: 'e', updatedAt: '2024-06-02T00:00:00Z' })

test.for([
  ['a deletion at the time of the update or later takes it back', shown, [deletion('2024-06-02T00:00:00Z')], false],
  ['an update after the deletion brings it back', shown, [deletion('2024-06-01T00:00:00Z')], true],
  ['what was never updated stays deleted', sighting({ entryId: 'e' }), [deletion('2024-01-01T00:00:00Z')], false],
  ['a deletion by another source says nothing', shown, [deletion('2024-07-01T00:00:00Z', 'two')], true],
  ['a deletion of another entry says nothing', sighting({ entryId: 'f' }), [deletion('2024-07-01T00:00:00Z')], true],
] as const)('%s', ([, one, deletions, stands]) => {
  expect(currentSighting([one], deletions)).toEqual(stands ? one : null)
  const other = sighting({ source: 'two', entryId: 'x' })
  expect(currentSighting([one, other], deletions)).toBe(stands ? one : other)
})
