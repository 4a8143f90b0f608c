import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Annotation } from '../../src/evaluation/annotation.ts'
import { score } from '../../src/evaluation/score.ts'
import { extract } from '../../src/facts/extract.ts'
import { printout } from '../../src/facts/printout.ts'
import { readDocument } from '../../src/feeds/read-document.ts'
import { testWorld } from '../support/world.ts'

/** Articles of other publishers with facts made by hand, which are not ours to bundle. The floors lie below what is reached. */
const SETS = [
  { name: 'seed', texts: 'seed/gyeonggi-global.atom.xml', region: 'KR-41', entities: 0.96, facts: 0.87 },
  { name: 'written', texts: 'eval/written.articles.json', region: null, entities: 0.93, facts: 0.74 },
  { name: 'real', texts: 'eval/real.articles.json', region: null, entities: 0.87, facts: 0.67 },
] as const

const shared = process.env['ENTENTE_SHARED']
if (!shared) console.log('skipped: ENTENTE_SHARED names no folder with articles annotated elsewhere')

describe.skipIf(!shared)('articles annotated elsewhere', () => {
  const world = testWorld()
  test.for(SETS)('$name: entities reach $entities, facts $facts', ({ name, texts, region, ...floors }) => {
    const gold = JSON.parse(readFileSync(join(shared ?? '', `eval/${name}.gold.json`), 'utf8')) as readonly Annotation[]
    const { articles } = readDocument(readFileSync(join(shared ?? '', texts)), { source: null })
    const found = articles.map((article) => printout(article, extract(article, { region }, world.knowledge).statements))
    const readings = gold.flatMap((one) => {
      const match = found.find(({ url, title }) => url === one.url || title === one.title)
      return match === undefined ? [] : [{ gold: one, found: match as unknown as Annotation }]
    })
    expect(readings).toHaveLength(gold.length)
    const { rows } = score(readings)
    const f1 = (kind: string) => rows.find((row) => row.kind === kind)?.f1 ?? 0
    console.log(`${name}: entities F1 ${f1('ENTITIES').toFixed(3)}, facts F1 ${f1('FACTS').toFixed(3)}`)
    expect(f1('ENTITIES')).toBeGreaterThanOrEqual(floors.entities)
    expect(f1('FACTS')).toBeGreaterThanOrEqual(floors.facts)
  })
})
