import { describe, expect, test } from 'vitest'
import type { Testimony } from '../../src/entities/evidence.ts'
import type { ClaimOf } from '../../src/facts/statement.ts'
import {
  agreement,
  entity,
  investment,
  key,
  meeting,
  office,
  region,
  testimony,
  type Told,
} from '../support/testimony.ts'
import { edgesOf, known, nodesOf } from './known.ts'

const [GYEONGGI, UTAH] = [key('region', 'Gyeonggi Province'), key('region', 'Utah')]
const [KIM, COX] = [key('official', 'Min Kim'), key('official', 'Ann Cox')]
const people = [
  region('Gyeonggi Province', 'KR-41'),
  region('Utah', 'US-UT'),
  entity('official', 'Min Kim'),
  entity('official', 'Ann Cox'),
  office('Min Kim', 'Governor', GYEONGGI),
  office('Ann Cox', 'Governor', UTAH),
]
const paper = (more: Partial<ClaimOf<'agreement'>>, signed = true) =>
  agreement([GYEONGGI, UTAH], more, signed ? [KIM, COX] : [])
const on = (day: string, ...told: readonly Told[]): Testimony =>
  testimony(`${day} ${JSON.stringify(told).length}`, [...people, ...told], { publishedAt: `${day}T00:00:00Z` })

describe('agreements of the same parties', () => {
  const agreements = (...told: readonly Testimony[]) => nodesOf(known(told), 'Agreement')
  const conflicts = (...told: readonly Testimony[]) => known(told).conflicts

  test('with clashing days and the same signatories, told within a month, are one, and the days a conflict', () => {
    const told = [on('2024-06-20', paper({ date: '2024-06-19' })), on('2024-06-21', paper({ date: '2024-06-18' }))]
    expect(agreements(...told)).toMatchObject([{ articles: 2, date: '2024-06-18' }])
    expect(conflicts(...told)).toMatchObject([
      { property: 'date', shown: '2024-06-18', values: [{ value: '2024-06-18' }, { value: '2024-06-19' }] },
    ])
  })
  test('of two kinds and the same signatories, told within a month, are one, and the kinds a conflict', () => {
    const told = [
      on('2024-10-01', paper({ date: '2024-09-30', agreementKind: 'MOU' })),
      on('2024-10-02', paper({ date: '2024-09-30', agreementKind: 'ACTION_PLAN' })),
    ]
    expect(agreements(...told)).toHaveLength(1)
    expect(conflicts(...told)).toMatchObject([{ property: 'kind', shown: 'ACTION_PLAN' }])
  })
  test('told more than a month apart they are two, and a question', () => {
    const told = [on('2024-06-20', paper({ date: '2024-06-19' })), on('2024-09-21', paper({ date: '2024-06-18' }))]
    expect(agreements(...told)).toHaveLength(2)
    expect(known(told).candidates).toMatchObject([{ kind: 'agreement' }])
  })
  test('and nothing more are two, and a question', () => {
    const told = [
      on('2024-06-20', paper({ date: '2024-06-19' }, false)),
      on('2024-06-21', paper({ date: '2024-06-18' }, false)),
    ]
    expect(agreements(...told)).toHaveLength(2)
    expect(known(told).candidates).toMatchObject([{ kind: 'agreement' }])
  })
  test('with clashing days and the same sum, told within a month, are one; of another sum, or beside a second paper, they are not', () => {
    const deal = (day: string, amount: number, ...more: readonly Told[]) => [
      entity('company', 'Shop'),
      agreement([GYEONGGI, key('company', 'Shop')], { date: day, agreementKind: 'INVESTMENT' }),
      investment(key('company', 'Shop'), amount, 'USD', { destination: GYEONGGI }),
      ...more,
    ]
    const told = (amount: number, ...more: readonly Told[]) => [
      on('2024-06-20', ...deal('2024-06-19', 1e9)),
      on('2024-06-21', ...deal('2024-06-18', amount, ...more)),
    ]
    expect(agreements(...told(1e9))).toMatchObject([{ articles: 2 }])
    expect(conflicts(...told(1e9))).toMatchObject([{ property: 'date' }])
    expect(agreements(...told(2e9))).toHaveLength(2)
    const second = agreement([GYEONGGI, UTAH, key('company', 'Shop')], { date: '2024-06-18' })
    expect(agreements(...told(1e9, second))).toHaveLength(3)
  })
  test('of years far apart are two, and no question', () => {
    const told = [on('2024-06-20', paper({ date: '2024-06-19' })), on('2024-06-21', paper({ date: '2008-05' }, false))]
    expect(agreements(...told)).toHaveLength(2)
    expect(known(told).candidates).toEqual([])
  })
  test('two papers of one ceremony stay two, whoever tells of one of them', () => {
    const both = on(
      '2024-10-01',
      paper({ date: '2024-09-30' }),
      paper({ date: '2024-09-30', agreementKind: 'ACTION_PLAN' }),
    )
    const single = on('2024-10-02', paper({ date: '2024-09-30' }))
    expect(agreements(both, single).map(({ kind, articles }) => [kind, articles]).sort()).toEqual([['ACTION_PLAN', 1], ['MOU', 2]]) // prettier-ignore
    expect(known([both, single]).candidates).toEqual([])
  })
  test('a step forward on the ladder is no conflict, and a later cancellation wins', () => {
    const told = [
      on('2024-05-01', paper({ date: '2024-05-14', status: 'planned' })),
      on('2024-05-15', paper({ date: '2024-05-14' })),
    ]
    expect(agreements(...told)).toMatchObject([{ status: 'signed' }])
    expect(conflicts(...told)).toEqual([])
    const cancelled = on('2024-05-20', paper({ date: '2024-05-14', status: 'cancelled' }))
    expect(agreements(...told, cancelled)).toMatchObject([{ status: 'cancelled' }])
  })
  test('a sisterhood is one whatever its dates, which are a conflict; one that a text calls renewed is another', () => {
    const tie = (date: string) => paper({ agreementKind: 'SISTERHOOD', date }, false)
    const told = [on('2020-01-01', tie('1983')), on('2024-01-01', tie('1984-05'))]
    expect(agreements(...told)).toMatchObject([{ date: '1984-05' }])
    expect(conflicts(...told)).toMatchObject([{ property: 'date' }])
    const renewed = on('2024-06-01', tie('2024-05-30'))
    const quoted = renewed.statements.map((one) => ({ ...one, quote: 'They renewed their sisterhood.' }))
    expect(agreements(...told, { ...renewed, statements: quoted })).toHaveLength(2)
  })
  test('a sentence that speaks of a renewal and of the first day tells of two; the first day is no renewal', () => {
    const tie = (date: string) => paper({ agreementKind: 'SISTERHOOD', date }, false)
    const quoting = (quote: string, { statements, ...rest }: Testimony) => ({
      ...{ ...rest, statements: statements.map((one) => ({ ...one, quote })) },
    })
    const first = on('2010-01-01', tie('2008-05-15'))
    const both = quoting(
      'Sisters since 2008, they renewed their tie in 2023.',
      on('2023-06-02', tie('2008'), tie('2023-06-01')),
    )
    const old = quoting('They renewed their sisterhood of 2008.', on('2023-06-03', tie('2008')))
    for (const told of [[first, both, old], [old, both, first]])
      expect(agreements(...told).map(({ date, articles }) => [date, articles]).sort()).toEqual([['2008-05-15', 3], ['2023-06-01', 1]]) // prettier-ignore
  })
  test('of different precision are no conflict', () => {
    expect(conflicts(on('2024-06-20', paper({ date: '2024-06' })), on('2024-06-21', paper({ date: '2024-06-18' })))).toEqual([]) // prettier-ignore
  })
})

describe('lineage', () => {
  const steps = (...told: readonly Testimony[]) => {
    const projection = known(told)
    const kind = (id: string) => nodesOf(projection, 'Agreement').find((node) => node.id === id)?.kind
    return edgesOf(projection, 'FOLLOWS').map(({ from, to, properties }) => [kind(from), properties.how, kind(to)])
  }
  const dated = (agreementKind: ClaimOf<'agreement'>['agreementKind'], date: string) =>
    on(`${date}-01`, paper({ agreementKind, date }, false))

  test('MOU, friendship, sisterhood, action plan', () => {
    const told = [dated('MOU', '1997-05'), dated('FRIENDSHIP', '2003-05'), dated('SISTERHOOD', '2008-05'), dated('ACTION_PLAN', '2023-05')] // prettier-ignore
    expect(steps(...told).sort()).toEqual([
      ['ACTION_PLAN', 'IMPLEMENTS', 'SISTERHOOD'],
      ['FRIENDSHIP', 'UPGRADES', 'MOU'],
      ['SISTERHOOD', 'UPGRADES', 'FRIENDSHIP'],
    ])
  })
  test('what a text says goes first', () => {
    const renewed = dated('MOU', '2018-05')
    const quoted = renewed.statements.map((one) => ({ ...one, quote: 'They renewed the MOU.' }))
    expect(steps(dated('MOU', '2000-05'), { ...renewed, statements: quoted })).toEqual([['MOU', 'RENEWS', 'MOU']])
  })
  test('one line for each pair of regions', () => {
    const projection = known([dated('MOU', '1997-05'), dated('SISTERHOOD', '2008-05')])
    expect(edgesOf(projection, 'PARTNER_OF')).toMatchObject([
      { properties: { kind: 'SISTERHOOD', since: '1997-05', agreements: 2, lastContact: '2008-05' } },
    ])
  })
})

describe('meetings', () => {
  const met = (more: Partial<ClaimOf<'meeting'>>, b = [COX]) => meeting([KIM], b, more)
  const meetings = (...told: readonly Testimony[]) => nodesOf(known(told), 'Meeting')

  test('planned and held on one day are one, held', () => {
    const told = [
      on('2024-05-01', met({ date: '2024-05-14', status: 'planned' })),
      on('2024-05-15', met({ date: '2024-05-14' })),
    ]
    expect(meetings(...told)).toMatchObject([{ status: 'held', articles: 2 }])
  })
  test('of one day and place, one naming more people, are one', () => {
    const more = [
      entity('official', 'Jo Hall'),
      met({ date: '2024-05-14', place: UTAH }, [COX, key('official', 'Jo Hall')]),
    ]
    expect(
      meetings(on('2024-05-15', met({ date: '2024-05-14', place: UTAH })), on('2024-05-16', ...more)),
    ).toHaveLength(1)
  })
  test('two days apart at one place are one, and the day a conflict', () => {
    const told = [on('2024-05-15', met({ date: '2024-05-14', place: UTAH })), on('2024-05-16', met({ date: '2024-05-13', place: UTAH }))] // prettier-ignore
    expect(meetings(...told)).toHaveLength(1)
    expect(known(told).conflicts).toMatchObject([{ property: 'date' }])
  })
})

describe('investments', () => {
  const shop = entity('company', 'Shop')
  const pledge = (amount: number | null, currency: string | null, more: Partial<ClaimOf<'investment'>> = {}) =>
    investment(key('company', 'Shop'), amount, currency, more)
  const into = { destination: GYEONGGI }

  test('rounded amounts into one region within a month are one, and the amount a conflict', () => {
    const told = [
      on('2024-05-14', shop, pledge(1.36e12, 'KRW', into)),
      on('2024-05-15', shop, pledge(1.4e12, 'KRW', into)),
    ]
    expect(nodesOf(known(told), 'Investment')).toMatchObject([{ amount: 1.36e12 }])
    expect(known(told).conflicts).toMatchObject([{ property: 'amount', shown: 'KRW 1360000000000' }])
  })
  test('years apart are two, and a question', () => {
    const told = [on('2014-05-14', shop, pledge(1e9, 'USD')), on('2024-05-14', shop, pledge(1e9, 'USD'))]
    expect(nodesOf(known(told), 'Investment')).toHaveLength(2)
    expect(known(told).candidates).toMatchObject([{ kind: 'investment' }])
  })
})

describe('announced sums', () => {
  const total = (metric: string, value: number): Told => ({ kind: 'total', metric, value, currency: 'KRW', asOf: null })
  const firm = (name: string, amount: number, status: ClaimOf<'investment'>['status']) => [
    entity('company', name),
    investment(key('company', name), amount, 'KRW', { status }),
  ]
  const items = [
    ...firm('Simon', 350e9, 'committed'),
    ...firm('Cosmo', 61e9, 'committed'),
    ...firm('A', 860e9, 'intended'),
    ...firm('A', 500e9, 'intended').slice(1),
    ...firm('A', 1360e9, 'intended').slice(1),
    ...firm('B', 100e9, 'intended'),
    ...firm('C', 57e9, 'intended'),
  ]
  test.each<[string, number, number | null]>([
    ['expressions of interest', 1170e9, 1017e9],
    ['agreements', 411e9, null],
    ['foreign investment', 1428e9, null],
    ['overseas investment', 1400e9, null],
    ['foreign investment', 9000e9, null],
  ])('%s of KRW %d', (metric, value, sum) => {
    const { conflicts } = known([on('2024-05-19', ...items, total(metric, value))])
    const values = [value, sum].map((amount) => ({ value: `KRW ${amount}` }))
    expect(conflicts).toMatchObject(sum === null ? [] : [{ property: 'value', shown: `KRW ${value}`, values }])
  })
  test.each<[number, number | null]>([
    [450e9, 410e9],
    [410e9, null],
    [200e9, null],
  ])('what is only considered may have been counted too: KRW %d', (value, sum) => {
    const told = [...firm('A', 140e9, 'committed'), ...firm('B', 60e9, 'intended'), ...firm('C', 210e9, 'considered')]
    const { conflicts } = known([on('2024-05-19', ...told, total('foreign investment', value))])
    const values = [value, sum].map((amount) => ({ value: `KRW ${amount}` }))
    expect(conflicts).toMatchObject(sum === null ? [] : [{ property: 'value', shown: `KRW ${value}`, values }])
  })
})
