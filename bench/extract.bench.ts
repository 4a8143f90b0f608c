import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import compromise from 'compromise'
import { test } from 'vitest'
import { extract } from '../src/facts/extract.ts'
import type { Article } from '../src/feeds/article.ts'
import { readDocument } from '../src/feeds/read-document.ts'
import { HOME } from '../src/world.ts'
import { testWorld } from '../test/support/world.ts'

/**
 * How many articles a second are read on one core: all our facts, beside compromise's people, places and organisations alone,
 * over the same texts in one run. The ratio is what counts.
 */
const world = testWorld()
const samples = join(HOME, 'data', 'samples')
const articles: readonly Article[] = readdirSync(samples)
  .filter((file) => file.endsWith('.xml'))
  .flatMap((file) => readDocument(readFileSync(join(samples, file))).articles)
  .filter(({ language }) => language === null || language.startsWith('en'))

test(`${articles.length} articles read by us, and by compromise`, async ({ bench }) => {
  await bench.compare(
    bench('entente: every fact', () => {
      for (const article of articles) extract(article, { region: 'KR-41' }, world.knowledge)
    }),
    bench('compromise: people, places, organisations', () => {
      for (const { text } of articles) {
        const read = compromise(text)
        read.people().out('array')
        read.places().out('array')
        read.organizations().out('array')
      }
    }),
    { time: 3_000 },
  )
})
