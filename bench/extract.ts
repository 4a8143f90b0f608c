import { readFileSync } from 'node:fs'
import { extract } from '../src/facts/extract.ts'
import { readDocument } from '../src/feeds/read-document.ts'
import { readConfig } from '../src/config.ts'
import { sampleInputs, sampleSources } from '../src/sample.ts'
import { HOME, openWorld } from '../src/world.ts'

/** How long does it take to read an article? The bundled sample, ten times over. */
const ROUNDS = 10

const sources = sampleSources()
const { config } = settings()
const { knowledge } = openWorld({ config, sources, folder: HOME, now: () => new Date(0), progress: () => undefined })
const articles = sampleInputs(sources).flatMap(({ location, source }) => {
  const bytes = readFileSync(location)
  return readDocument(bytes, { url: null, contentType: null, source: source ?? undefined, sources }).articles
})
const times: number[] = []
for (let round = 0; round < ROUNDS; round++)
  for (const article of articles) {
    const began = performance.now()
    extract(article, { region: 'KR-41' }, knowledge)
    times.push(performance.now() - began)
  }
const sorted = times.toSorted((a, b) => a - b)
const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1)
const total = times.reduce((sum, time) => sum + time, 0)
console.log(`extract: ${articles.length} articles, ${ROUNDS} rounds, the first with cold code`)
console.log(
  `  per article: median ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms; ${Math.round((times.length / total) * 1000)} articles/s`,
)

function settings() {
  const result = readConfig({ text: null, path: 'none', environment: {}, flags: {} })
  if ('problems' in result) throw new Error(result.problems.join('\n'))
  return result
}
