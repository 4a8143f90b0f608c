import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Testimony } from '../../src/entities/evidence.ts'
import type { Claim } from '../../src/facts/statement.ts'
import { agreement, entity, investment, key, meeting, office, region, testimony } from '../support/testimony.ts'
import { canonical, known } from './known.ts'

/** What hurts: name variants, homonyms, partial dates, places left out, several publishers, articles without a date. */
const article = fc.record({
  name: fc.constantFrom('Kim Dong-yeon', 'Dong Yeon Kim', 'Kim Dongyeon', 'Kim Dong-yun', 'Ana Soto', 'Ana Maria Soto'),
  title: fc.constantFrom('Governor', 'Director'),
  placed: fc.boolean(),
  firm: fc.constantFrom('Onsemi', 'Onsemi Corp.', 'Onsemi Korea', 'Ministry of Health'),
  kind: fc.constantFrom('MOU', 'SISTERHOOD', 'ACTION_PLAN'),
  date: fc.constantFrom(null, '2024', '2024-05', '2024-05-14', '2024-05-15'),
  amount: fc.constantFrom(null, 1e9, 9.6e8),
  published: fc.constantFrom(null, '2024-05-15T00:00:00Z', '2024-05-20T00:00:00Z', '2025-01-01T00:00:00Z'),
  speaker: fc.constantFrom('KR-41', 'US-UT'),
} as const)

test('any order of articles gives the same nodes, ids, relationships, candidates and conflicts', () => {
  const orders = fc.array(article, { minLength: 2, maxLength: 9 }).chain((list) => {
    const told = list.map(tell)
    return fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length }))
  })
  fc.assert(
    fc.property(orders, ([told, mixed]) => {
      expect(canonical(known(mixed))).toEqual(canonical(known(told)))
    }),
    { numRuns: 60 },
  )
})

type Article = typeof article extends fc.Arbitrary<infer T> ? T : never

function tell(told: Article, index: number): Testimony {
  const [gyeonggi, utah, person] = [
    key('region', 'Gyeonggi Province'),
    key('region', 'Utah'),
    key('official', told.name),
  ]
  const claims: Claim[] = [
    region('Gyeonggi Province', 'KR-41'),
    region('Utah', 'US-UT'),
    entity('official', told.name),
    entity('official', 'Ann Cox'),
    entity('institution', told.firm),
    office(told.name, told.title, told.placed ? gyeonggi : null),
    office('Ann Cox', 'Governor', utah),
  ]
  const events = [
    agreement([gyeonggi, utah], { agreementKind: told.kind, date: told.date }, [person, key('official', 'Ann Cox')]),
    meeting([person], [key('official', 'Ann Cox')], { date: told.date, place: utah }),
    investment(key('institution', told.firm), told.amount, told.amount === null ? null : 'USD', {
      destination: gyeonggi,
    }),
  ]
  return testimony(`article ${index}`, [...claims, ...events], {
    publishedAt: told.published,
    publisher: told.speaker,
    region: told.speaker,
  })
}
