import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/commands/evaluate.ts'
import { qualityTable } from '../../src/commands/quality-table.ts'
import { HOME } from '../../src/world.ts'
import { testWorld } from '../support/world.ts'

const { rows, errors, problems } = await evaluate(testWorld())
const FIGURES = join(HOME, 'data', 'gold', 'figures.json')
const PAGE = join(HOME, 'docs', 'quality.md')
const PLACE = /(?<=<!-- own set: begin -->\n\n)[^]*?(?=\n\n<!-- own set: end -->)/

test('the reader reaches the floors of data/gold/thresholds.json', () => {
  expect(problems).toEqual([])
})

test('a floor that is not reached is a problem with its figures', async () => {
  const { rows, problems } = await evaluate(testWorld(), join(HOME, 'test', 'evaluation', 'too-high'))
  expect(rows.find(({ kind }) => kind === 'companies')).toMatchObject({ support: 1, right: 0 })
  expect(problems).toContain('F1 of companies is 0.000, below its floor of 1.000 in thresholds.json.')
  expect(problems).toContain('met has no floor in thresholds.json; write one.')
})

test('every fact that was read and matched has a quotation to judge', () => {
  for (const { kind, right, attributes } of rows)
    if (['agreements', 'investments', 'met', 'visited'].includes(kind))
      expect({ kind, of: attributes.find(({ name }) => name === 'quote')?.of ?? 0 }).toEqual({ kind, of: right })
})

test('differences add up to what was missed and what was read wrongly', () => {
  for (const { kind, support, found, right } of rows.filter(({ kind }) => kind !== 'ENTITIES' && kind !== 'FACTS')) {
    const count = (what: string) => errors.filter((each) => each.kind === kind && each.what === what).length
    expect({ kind, missed: count('missed'), spurious: count('spurious') }).toEqual({
      kind,
      missed: support - right,
      spurious: found - right,
    })
  }
})

const figures = rows.map(({ kind, support, precision, recall, f1 }) => ({
  kind,
  support,
  precision: rounded(precision),
  recall: rounded(recall),
  f1: rounded(f1),
}))

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000
}

/** To write it anew: UPDATE_QUALITY=1 npx vitest run --project pure test/evaluation/evaluate.test.ts */
describe('docs/quality.md', () => {
  if (process.env['UPDATE_QUALITY'] !== undefined) {
    writeFileSync(FIGURES, `${JSON.stringify(figures, null, 2)}\n`)
    writeFileSync(
      PAGE,
      readFileSync(PAGE, 'utf8').replace(PLACE, () => qualityTable(rows).join('\n')),
    )
  }

  const published = PLACE.exec(readFileSync(PAGE, 'utf8'))?.[0].split('\n').slice(2) ?? []

  test.each(rows.map(({ kind, f1 }) => ({ kind, f1 })))(
    'says what the reader reaches for $kind, to 0.02',
    ({ kind, f1 }) => {
      const cells = published.map((line) => line.split('|').map((cell) => cell.trim())).find((line) => line[1] === kind)
      expect(Math.abs(Number(cells?.[7]) - f1)).toBeLessThanOrEqual(0.02)
    },
  )

  test('says what the API publishes', () => {
    const shown = JSON.parse(readFileSync(FIGURES, 'utf8')) as typeof figures
    const cells = published.map((line) => line.split('|').map((cell) => cell.trim()))
    expect(cells.map((line) => [line[1], Number(line[5]), Number(line[6]), Number(line[7])])).toEqual(
      shown.map(({ kind, precision, recall, f1 }) => [kind, precision, recall, f1]),
    )
  })
})
