import { describe, expect, test } from 'vitest'
import type { Annotation, FactList } from '../../src/evaluation/annotation.ts'
import { score, type ScoreKind, type ScoreRow } from '../../src/evaluation/score.ts'

const NOTHING: Annotation = {
  url: null, title: 'An article', published: '2024-05-29', officials: [], regions: [], companies: [], institutions: [],
  offices: [], agreements: [], investments: [], met: [], visited: [], located: [],
} // prettier-ignore

const NAMES: Annotation = {
  ...NOTHING,
  officials: [
    { name: 'Nadia Okoye-Lund', aliases: ['Governor Okoye-Lund'] },
    { name: 'Haruto Mori', aliases: [] },
  ],
  regions: [
    { name: 'Aichi Prefecture', level: 'prefecture', code: 'JP-23', aliases: ['Aichi'] },
    { name: 'Vestland', level: 'county', code: 'NO-46', aliases: [] },
  ],
  companies: [{ name: 'Brix Ltd', aliases: [] }],
  institutions: [{ name: 'Bergen Chamber of Commerce', aliases: ['BCC'] }],
}

function rowOf(kind: ScoreKind, gold: Annotation, found: Annotation): ScoreRow {
  const row = score([{ gold, found }]).rows.find((each) => each.kind === kind)
  if (row === undefined) throw new Error(`no row for ${kind}`)
  return row
}

describe('a name is the same', () => {
  test.each([
    ['officials', 'in another order', 'Kim Dong-yeon', 'Dong Yeon Kim'],
    ['officials', 'with a courtesy title', 'Dr. Ana Ruiz', 'Ana Ruiz'],
    ['officials', 'without its accents', 'José Peña', 'Jose Pena'],
    ['companies', 'without its legal form', 'Brix Co., Ltd.', 'Brix'],
    ['regions', 'without its generic word', 'the Province of Cebu', 'Cebu'],
    ['institutions', 'with "and" for "&"', 'Trade & Industry Board', 'Trade and Industry Board'],
  ] as const)('%s %s', (list, _, name, other) => {
    const gold = { ...NOTHING, [list]: [{ name, aliases: [] }] }
    const found = { ...NOTHING, [list]: [{ name: other, aliases: [] }] }
    expect(rowOf(list, gold, found)).toMatchObject({ support: 1, found: 1, right: 1 })
  })

  test('a region by its code alone', () => {
    const region = (name: string) => ({ name, level: null, code: 'VN-HP', aliases: [] })
    const gold = { ...NOTHING, regions: [region('Hải Phòng')] }
    expect(rowOf('regions', gold, { ...NOTHING, regions: [region('the port city')] }).right).toBe(1)
  })

  test.each([
    ['officials', 'Ana Ruiz', 'Ana Rios'],
    ['companies', 'Brix Foods', 'Brix'],
    ['institutions', 'University of Bergen', 'Bergen University'],
  ] as const)('but not of %s: %s and %s', (list, name, other) => {
    const gold = { ...NOTHING, [list]: [{ name, aliases: [] }] }
    const found = { ...NOTHING, [list]: [{ name: other, aliases: [] }] }
    expect(rowOf(list, gold, found).right).toBe(0)
  })
})

const SENTENCE = 'Aichi and Vestland signed a memorandum on hydrogen in Bergen on Monday.'
const AGREEMENT = {
  kind: 'MOU', parties: ['Aichi Prefecture', 'Vestland'], signatories: ['Haruto Mori'], date: '2024-05-27', status: 'signed',
  fields: ['hydrogen'], evidence: SENTENCE,
} as const // prettier-ignore
const INVESTMENT = { investor: 'Brix Ltd', destination: 'Vestland', amount: 12_000_000, currency: 'EUR', status: 'committed' } as const // prettier-ignore
const MET = { a: 'Haruto Mori', b: 'Nadia Okoye-Lund', date: '2024-05-27', place: 'Bergen' }
const VISIT = { official: 'Haruto Mori', target: 'Vestland', date: '2024-05' }
const OFFICE = { official: 'Nadia Okoye-Lund', title: 'Governor', of: 'Vestland' }
const PLACE = { entity: 'Bergen Chamber of Commerce', in: 'Vestland', relation: 'site' } as const

describe('a fact is found', () => {
  test.each([
    ['agreements', 'with its kind and date wrong', AGREEMENT, { ...AGREEMENT, kind: 'LOI', date: null }],
    ['agreements', 'with two of three parties', AGREEMENT, { ...AGREEMENT, parties: ['Aichi', 'Vestland', 'Brix'] }],
    [
      'investments',
      'by its other amount',
      { ...INVESTMENT, also: { amount: 13_500_000, currency: 'USD' } },
      { ...INVESTMENT, amount: 13_500_000, currency: 'USD' },
    ],
    ['investments', 'when rounded', INVESTMENT, { ...INVESTMENT, amount: 12_040_000 }],
    [
      'investments',
      'when neither gives an amount',
      { ...INVESTMENT, amount: null, currency: null },
      { ...INVESTMENT, amount: null, currency: null },
    ],
    ['met', 'in the other order', MET, { ...MET, a: MET.b, b: 'Mori Haruto' }],
    ['visited', 'without its date', VISIT, { ...VISIT, date: null }],
    ['offices', 'with its place in the title', OFFICE, { ...OFFICE, title: 'Vestland Governor', of: null }],
    ['located', 'by an abbreviation', PLACE, { ...PLACE, entity: 'BCC' }],
  ] as const)('%s %s', (kind, _, gold, found) => {
    expect(rowOf(kind, one(kind, gold), one(kind, found))).toMatchObject({ support: 1, found: 1, right: 1 })
  })

  test.each([
    ['agreements', 'with a third of the parties', AGREEMENT, { ...AGREEMENT, parties: ['Aichi', 'Brix', 'BCC'] }],
    ['investments', 'of another currency', INVESTMENT, { ...INVESTMENT, currency: 'USD' }],
    ['investments', 'without its amount', INVESTMENT, { ...INVESTMENT, amount: null, currency: null }],
    ['met', 'with another guest', MET, { ...MET, b: 'Someone Else' }],
    ['visited', 'of another place', VISIT, { ...VISIT, target: 'Aichi' }],
    ['offices', 'with another title', OFFICE, { ...OFFICE, title: 'treasurer' }],
    ['located', 'elsewhere', PLACE, { ...PLACE, in: 'Aichi' }],
  ] as const)('but not %s %s', (kind, _, gold, found) => {
    expect(rowOf(kind, one(kind, gold), one(kind, found))).toMatchObject({ support: 1, found: 1, right: 0 })
  })

  test('of two candidates the better one is taken', () => {
    const gold = { ...NAMES, agreements: [{ ...AGREEMENT, date: '1996' }, AGREEMENT] }
    const { attributes } = rowOf('agreements', gold, {
      ...NAMES,
      agreements: [AGREEMENT, { ...AGREEMENT, date: '1996' }],
    })
    expect(attributes).toContainEqual({ name: 'date', right: 2, of: 2 })
  })

  test('which region lies in which is not asked', () => {
    const gold = { ...NAMES, located: [{ entity: 'Vestland', in: 'Aichi', relation: 'part_of' } as const] }
    expect(rowOf('located', gold, NAMES).support).toBe(0)
  })

  test('an agreement dropped before signing may be read or not', () => {
    const dropped = { ...NAMES, agreements: [{ ...AGREEMENT, status: 'cancelled' } as const] }
    expect(rowOf('agreements', NAMES, dropped)).toMatchObject({ support: 0, found: 0, precision: 1 })
  })
})

describe('details of a found fact', () => {
  test.each([
    ['one in force was signed', 'status', { status: 'in_force' }, true],
    ['a planned one was not', 'status', { status: 'planned' }, false],
    ['a year is not a day', 'date', { date: '2024' }, false],
    ['a party too many', 'parties', { parties: ['Aichi', 'Vestland', 'Brix'] }, false],
    ['nobody for somebody', 'signatories', { signatories: [] }, false],
    ['the sentence itself', 'quote', { quote: SENTENCE }, true],
    ['a third of the sentence', 'quote', { quote: 'Aichi and Vestland signed' }, false],
    [
      'a paragraph around it',
      'quote',
      { quote: `${SENTENCE} ${'It rained on the two of them all day long. '.repeat(4)}` },
      false,
    ],
    ['no words at all', 'quote', {}, false],
  ] as const)('%s', (_, name, change, right) => {
    const { attributes } = rowOf(
      'agreements',
      one('agreements', AGREEMENT),
      one('agreements', { ...AGREEMENT, ...change }),
    )
    expect(attributes.find((each) => each.name === name)).toEqual({ name, right: +right, of: 1 })
  })

  test('are not asked for where the annotation gives none', () => {
    const { evidence: _, ...unquoted } = AGREEMENT
    const { attributes } = rowOf(
      'agreements',
      one('agreements', { ...unquoted, signatories: [] }),
      one('agreements', AGREEMENT),
    )
    expect(attributes.map(({ name }) => name)).toEqual(['kind', 'parties', 'date', 'status'])
  })
})

test('precision is of what was read, recall of what is there, and articles add up', () => {
  const found = { ...NAMES, companies: [...NAMES.companies, { name: 'Nobody Inc', aliases: [] }] }
  const { rows, errors } = score([
    { gold: NAMES, found },
    { gold: NAMES, found: NOTHING },
  ])
  expect(rows.find(({ kind }) => kind === 'companies')).toMatchObject({
    support: 2,
    found: 2,
    right: 1,
    precision: 0.5,
    recall: 0.5,
    f1: 0.5,
  })
  expect(rows.find(({ kind }) => kind === 'ENTITIES')).toMatchObject({ support: 12, found: 7, right: 6 })
  expect(errors.filter(({ kind }) => kind === 'companies').map(({ what }) => what)).toEqual(['spurious', 'missed'])
})

test('nothing read is precise and recalls nothing', () => {
  expect(rowOf('officials', NAMES, NOTHING)).toMatchObject({ precision: 1, recall: 0, f1: 0 })
})

function one(kind: FactList, row: object): Annotation {
  return { ...NAMES, [kind]: [row] }
}
