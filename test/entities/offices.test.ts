import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Relationship } from '../../src/entities/entity.ts'
import type { Testimony } from '../../src/entities/evidence.ts'
import type { ClaimOf } from '../../src/facts/statement.ts'
import { agreement, entity, key, office, region, testimony } from '../support/testimony.ts'
import { canonical, edgesOf, known } from './known.ts'

const PLACE = key('region', 'Gyeonggi Province')
const told = (name: string, day: string, more: Partial<ClaimOf<'office'>> = {}, title = 'Governor') =>
  testimony(
    `${name} ${day}`,
    [region('Gyeonggi Province', 'KR-41'), entity('official', name), office(name, title, PLACE, more)],
    { publishedAt: `${day}T00:00:00Z` },
  )
const terms = (...testimonies: readonly Testimony[]) => {
  const projection = known(testimonies)
  return edgesOf(projection, 'HOLDS_OFFICE')
    .map(({ from, factId, properties }) => ({ name: projection.nodes.get(from)?.name, factId, ...properties }))
    .sort((a, b) => ((a.firstReported ?? '~') < (b.firstReported ?? '~') ? -1 : 1))
}
type Term = Extract<Relationship, { type: 'HOLDS_OFFICE' }>['properties']

describe('a term', () => {
  test('lasts from the first to the last day for which an article states it', () => {
    expect(terms(told('Min Kim', '2020-05-01'), told('Kim Min', '2021-05-01'))).toMatchObject([
      { firstReported: '2020-05-01', lastReported: '2021-05-01', toBasis: null, former: false, articles: 2 },
    ])
  })
  test('ends when another is named in an office that one person holds', () => {
    expect(terms(told('Min Kim', '2020-05-01'), told('Ho Lee', '2022-07-01'))).toMatchObject([
      { name: 'Min Kim', to: '2022-07-01', toBasis: 'successor', former: true },
      { name: 'Ho Lee', to: null, toBasis: null, former: false },
    ])
  })
  test('does not end when another holds an office of many', () => {
    const many = [told('Min Kim', '2020-05-01', {}, 'Director'), told('Ho Lee', '2022-07-01', {}, 'Director')]
    expect(terms(...many)).toMatchObject([{ toBasis: null }, { toBasis: null }])
  })
  test('ends when its holder is called a former one', () => {
    expect(terms(told('Min Kim', '2020-05-01'), told('Min Kim', '2023-02-01', { former: true }))).toMatchObject([
      { to: '2023-02-01', toBasis: 'former', lastReported: '2020-05-01', former: true },
    ])
  })
  test('ends on the stated day before all else', () => {
    const stated = told('Min Kim', '2020-05-01', { from: '2018-07-01', to: '2022-06-30' })
    expect(terms(stated, told('Ho Lee', '2023-01-01'))[0]).toMatchObject({
      from: '2018-07-01',
      to: '2022-06-30',
      toMax: '2022-06-30',
      toBasis: 'stated',
    } satisfies Partial<Term>)
  })
  test('begins anew for a former holder who is named again', () => {
    const again = terms(told('Min Kim', '2010-05-01'), told('Ho Lee', '2015-01-01'), told('Min Kim', '2020-05-01'))
    expect(again.map(({ name, toBasis }) => [name, toBasis])).toEqual([
      ['Min Kim', 'successor'],
      ['Ho Lee', 'successor'],
      ['Min Kim', null],
    ])
    expect(new Set(again.map(({ factId }) => factId)).size).toBe(3)
  })
  test('goes on where another is named once in between', () => {
    const between = [told('Min Kim', '2020-01-01'), told('Ho Lee', '2020-02-01'), told('Min Kim', '2020-03-01')]
    expect(terms(...between)).toMatchObject([
      { name: 'Min Kim', toBasis: null, lastReported: '2020-03-01' },
      { name: 'Ho Lee', to: '2020-03-01', toBasis: 'successor' },
    ])
  })
  test('known only as a former one has no day on which it was held', () => {
    expect(terms(told('Min Kim', '2020-05-01', { former: true }))).toMatchObject([
      { firstReported: null, lastReported: null, from: null, toBasis: 'former', former: true },
    ])
  })
})

describe('the day of a statement', () => {
  test('is that of the paper it signs', () => {
    const old = testimony('old', [
      region('Gyeonggi Province', 'KR-41'),
      region('Utah', 'US-UT'),
      entity('official', 'Min Kim'),
      office('Min Kim', 'Governor', PLACE),
      agreement([PLACE, key('region', 'Utah')], { date: '2008-05-19' }, [key('official', 'Min Kim')]),
    ])
    expect(terms(old)).toMatchObject([{ firstReported: '2008-05-19' }])
  })
  test.each([
    ['In 2005, Min Kim was Governor of Gyeonggi Province.', '2005'],
    ['The agreement was signed on May 19, 2008, under Governor Min Kim.', '2008-05-19'],
    ['Governor Min Kim spoke of the agreement of 2008.', '2024-05-15'],
    ['Min Kim was Governor in 2005 and in 2008.', '2024-05-15'],
  ])('%s', (quote, day) => {
    const plain = testimony('a', [region('Gyeonggi Province', 'KR-41'), entity('official', 'Min Kim'), office('Min Kim', 'Governor', PLACE)]) // prettier-ignore
    const statements = plain.statements.map((statement) => ({ ...statement, quote }))
    expect(terms({ ...plain, statements })).toMatchObject([{ firstReported: day }])
  })
})

test('terms are the same in any order of articles, and every statement has its term', () => {
  const day = fc.integer({ min: 2000, max: 2024 }).map((year) => `${year}-06-01`)
  const one = fc.record({ name: fc.constantFrom('Min Kim', 'Ho Lee', 'Ana Soto'), day, former: fc.boolean() })
  const list = fc.uniqueArray(one, { selector: ({ name, day }) => `${name} ${day}`, maxLength: 12 })
  const orders = list.chain((each) =>
    fc.tuple(fc.constant(each), fc.shuffledSubarray(each, { minLength: each.length })),
  )
  fc.assert(
    fc.property(orders, (both) => {
      const [testimonies, mixed] = both.map((each) => each.map(({ name, day, former }) => told(name, day, { former })))
      const projection = known(testimonies ?? [])
      expect(canonical(known(mixed ?? []))).toEqual(canonical(projection))
      const offices = new Set(edgesOf(projection, 'HOLDS_OFFICE').map(({ factId }) => factId))
      for (const { statements } of testimonies ?? [])
        for (const { id, claim } of statements)
          if (claim.kind === 'office') expect(offices).toContain(projection.factIds.get(id))
    }),
    { numRuns: 50 },
  )
})
