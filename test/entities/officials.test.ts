import { describe, expect, test } from 'vitest'
import { entity, key, meeting, office, region, testimony } from '../support/testimony.ts'
import { holder, known, nodesOf } from './known.ts'

const GYEONGGI = ['Governor', 'Gyeonggi Province', 'KR-41'] as const
const UTAH = ['Governor', 'Utah', 'US-UT'] as const
type Post = readonly [string, string, string]

describe('two articles with one office', () => {
  test.each<[string, string, Post]>([
    ['Dong Yeon Kim', 'Kim Dong-yeon', GYEONGGI],
    ['Dong Yeon Kim', 'Dongyeon Kim', GYEONGGI],
    ['Kim Dongyeon', 'Dong-Yeon KIM', GYEONGGI],
    ['Spencer Cox', 'Spencer James Cox', UTAH],
    ['Spencer J. Cox', 'Spencer James Cox', UTAH],
    ['Mohammed Al Hassan', 'Mohamed Al-Hasan', UTAH],
    ['Jürgen Müller', 'Juergen Mueller', UTAH],
    ['Łukasz Nowak', 'Lukasz Nowak', UTAH],
    ['Bill Lee', 'William Lee', ['Governor', 'Tennessee', 'US-TN']],
  ])('%s is %s', (a, b, post) => {
    const projection = known([testimony('a', holder(a, ...post)), testimony('b', holder(b, ...post))])
    expect(nodesOf(projection, 'Official')).toHaveLength(1)
  })

  test.each<[string, string, Post, number]>([
    ['Lee Jae-myung', 'Lee Jae-hyung', GYEONGGI, 1],
    ['Kim Moon-soo', 'Kim Moon-su', GYEONGGI, 1],
    ['Kim Moon-soo', 'Sohn Hak-kyu', GYEONGGI, 0],
    ['Paul Duclos', 'Paul Douclos', UTAH, 1],
    ['김동연', 'Dong Yeon Kim', GYEONGGI, 1],
    ['Рaul Cox', 'Paul Cox', UTAH, 1],
    ['Robert Kennedy Jr.', 'Robert Kennedy Sr.', UTAH, 0],
  ])('%s is not %s, and a person is asked where it may be', (a, b, post, candidates) => {
    const projection = known([testimony('a', holder(a, ...post)), testimony('b', holder(b, ...post))])
    expect(nodesOf(projection, 'Official')).toHaveLength(2)
    expect(projection.candidates).toHaveLength(candidates)
  })
})

test('Hangul stays in the name', () => {
  expect(nodesOf(known([testimony('a', holder('김동연', ...GYEONGGI))]), 'Official')).toMatchObject([
    { name: '김동연' },
  ])
})

test('one name in two countries is two people, and nobody is asked', () => {
  const projection = known([
    testimony('a', holder('Min Kim', 'Judge', 'Arizona', 'US-AZ')),
    testimony('b', holder('Min Kim', 'Mayor', 'Suwon', 'GN1835553')),
  ])
  expect(nodesOf(projection, 'Official')).toHaveLength(2)
  expect(projection.candidates).toEqual([])
})

test('one name, one of them without an office: a person is asked, with the reasons', () => {
  const { candidates } = known([
    testimony('a', holder('Min Kim', 'Mayor', 'Suwon', 'GN1835553')),
    testimony('b', [entity('official', 'Min Kim')]),
  ])
  expect(candidates).toMatchObject([
    { kind: 'official', score: 50, reasons: [{ feature: 'name', reason: 'equal names' }] },
  ])
})

test('Peru has many people: one name in two lesser offices of a country is a question', () => {
  const projection = known([
    testimony('a', holder('Ana Soto', 'Deputy Minister of Trade', 'Peru', 'PE')),
    testimony('b', holder('Ana Soto', 'Judge', 'Peru', 'PE')),
  ])
  expect(nodesOf(projection, 'Official')).toHaveLength(2)
  expect(projection.candidates).toHaveLength(1)
})

describe('inside one article', () => {
  const peru = [region('Peru', 'PE'), ...['Paul Duclos', 'Paul Douclos'].map((name) => entity('official', name))]
  const envoy = (name: string, title = 'Ambassador') => office(name, title, key('region', 'Peru'))

  test('names one letter apart with one title are one person', () => {
    const told = testimony('a', [...peru, envoy('Paul Duclos'), envoy('Paul Douclos')])
    expect(nodesOf(known([told]), 'Official')).toMatchObject([{ aliases: [expect.any(String)] }])
  })
  test('with two titles they are two', () => {
    const told = testimony('a', [...peru, envoy('Paul Duclos'), envoy('Paul Douclos', 'Consul')])
    expect(nodesOf(known([told]), 'Official')).toHaveLength(2)
  })
  test('both at one meeting they are two', () => {
    const both = ['Paul Duclos', 'Paul Douclos'].map((name) => key('official', name))
    const told = testimony('a', [...peru, envoy('Paul Duclos'), envoy('Paul Douclos'), meeting(both, [])])
    expect(nodesOf(known([told]), 'Official')).toHaveLength(2)
  })
  test('"Ambassador Douclos" is Paul Duclos', () => {
    const told = testimony('a', [
      ...peru.slice(0, 2),
      envoy('Paul Duclos'),
      entity('official', 'Douclos', { titleOnly: true }),
      office('Douclos', 'Ambassador', null),
    ])
    const projection = known([told])
    expect(projection.unresolved).toEqual([])
    expect(nodesOf(projection, 'Official')).toHaveLength(1)
  })
})

describe('"Governor Kim"', () => {
  const at = (year: number, month = '06') => ({ publishedAt: `${year}-${month}-01T00:00:00Z` })
  const byTitle = [
    region('Gyeonggi Province', 'KR-41'),
    entity('official', 'Kim', { titleOnly: true }),
    office('Kim', 'Governor', key('region', 'Gyeonggi Province')),
  ]
  const moon = (year: number) => testimony(`moon ${year}`, holder('Kim Moon-soo', ...GYEONGGI), at(year))
  const dong = (year: number) => testimony(`dong ${year}`, holder('Kim Dong-yeon', ...GYEONGGI), at(year))

  test('of 2010 is the one of 2009 to 2011, of 2024 the one of 2023', () => {
    const told = [
      moon(2009),
      moon(2011),
      dong(2023),
      testimony('x', byTitle, at(2010)),
      testimony('y', byTitle, at(2024)),
    ]
    const articles = nodesOf(known(told), 'Official').map(({ name }) => name)
    expect(articles.sort()).toEqual(['Kim Dong-yeon', 'Kim Moon-soo'])
    expect(known(told).unresolved).toEqual([])
  })
  test('between two of that name is listed with both', () => {
    const { unresolved } = known([moon(2023), dong(2024), testimony('x', byTitle, at(2023, '12'))])
    expect(unresolved).toMatchObject([
      { name: 'Kim', title: 'Governor', between: [expect.any(String), expect.any(String)] },
    ])
  })
  test('of whom nobody is known is listed with nobody', () => {
    expect(known([testimony('x', byTitle)]).unresolved).toMatchObject([{ name: 'Kim', between: [] }])
  })
})
