import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Annotation } from '../../src/evaluation/annotation.ts'
import { score } from '../../src/evaluation/score.ts'
import { extract } from '../../src/facts/extract.ts'
import { printout } from '../../src/facts/printout.ts'
import { readDocument } from '../../src/feeds/read-document.ts'
import { testWorld } from '../support/world.ts'

const shared = process.env['ENTENTE_SHARED']
const scorer = join(shared ?? '', 'eval/score.mjs')
const reason = shared === undefined ? 'ENTENTE_SHARED is not set' : existsSync(scorer) ? null : `${scorer} is missing`
if (reason !== null) console.info(`Skipped, our measure beside the shared one: ${reason}`)

const folder = mkdtempSync(join(tmpdir(), 'entente-score-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.skipIf(reason !== null).each(['written', 'real'])(
  'our measure agrees with the shared one on the %s articles',
  (set) => {
    const goldPath = join(shared ?? '', 'eval', `${set}.gold.json`)
    const gold = JSON.parse(readFileSync(goldPath, 'utf8')) as Annotation[]
    const { knowledge } = testWorld()
    const { articles } = readDocument(readFileSync(join(shared ?? '', 'eval', `${set}.articles.json`)), {
      source: null,
    })
    const found = articles.map(
      (article) => printout(article, extract(article, { region: null }, knowledge).statements) as unknown as Annotation,
    )
    const foundPath = join(folder, `${set}.json`)
    writeFileSync(foundPath, JSON.stringify(found))
    const theirs = JSON.parse(
      execFileSync(process.execPath, [scorer, goldPath, foundPath, '--json'], { encoding: 'utf8' }),
    ) as Theirs
    const { rows } = score(
      gold.map((each) => {
        const counterpart = found.find(({ url }) => url === each.url)
        if (counterpart === undefined) throw new Error(`${String(each.url)} was not read`)
        return { gold: each, found: counterpart }
      }),
    )
    const ours = Object.fromEntries(
      rows.map(({ kind, support, found: read, right, f1, attributes }) => [
        kind,
        {
          tp: right,
          fp: read - right,
          fn: support - right,
          f1,
          attributes: Object.fromEntries(attributes.map(({ name, right, of }) => [name, { right, of }])),
        },
      ]),
    )
    const known = Object.entries(theirs).map(([kind, { tp, fp, fn, f1, attributes = {} }]) => [
      kind,
      { tp, fp, fn, f1, attributes: Object.fromEntries(Object.entries(attributes).filter(([, { of }]) => of > 0)) },
    ])
    expect(ours).toEqual(Object.fromEntries(known))
  },
)

type Theirs = Readonly<
  Record<
    string,
    {
      readonly tp: number
      readonly fp: number
      readonly fn: number
      readonly f1: number
      readonly attributes?: Readonly<Record<string, { readonly right: number; readonly of: number }>>
    }
  >
>
