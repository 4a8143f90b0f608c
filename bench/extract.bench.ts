import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import compromise from 'compromise'
import { test } from 'vitest'
import { extractAll } from '../src/facts/extract.ts'
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
const spoken = articles.map((article) => ({ article, voice: { region: 'KR-41' } }))

const OURS = 'entente: every fact'
const PEER = 'compromise: people, places, organisations'

test(`${articles.length} articles read by us, and by compromise`, async ({ bench }) => {
  const times = await bench.compare(
    bench(OURS, () => {
      Array.from(extractAll(spoken, world.knowledge))
    }),
    bench(PEER, () => {
      for (const { text } of articles) {
        const read = compromise(text)
        read.people().out('array')
        read.places().out('array')
        read.organizations().out('array')
      }
    }),
    { time: 6_000, warmupTime: 4_000 },
  )
  const [ours, peer] = [times.get(OURS).latency, times.get(PEER).latency]
  const ratio = (of: 'min' | 'p50') => (peer[of] / ours[of]).toFixed(1)
  const each = (round: number) => (round / articles.length).toFixed(2)
  console.log(`compromise takes ${ratio('p50')} times as long (median of rounds; ${ratio('min')} in the best of each).`)
  console.log(`per article: entente ${each(ours.p50)} ms, compromise ${each(peer.p50)} ms (median)`)
})
