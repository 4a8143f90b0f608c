import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Reads articles whose facts were marked by hand and prints how many of them are found: `npm run eval`, or
 * `npm run eval -- seed --errors`. The articles and the scorer lie outside the repository, in ENTENTE_SHARED.
 */
const SETS = {
  seed: ['seed/gyeonggi-global.atom.xml', 'eval/seed.gold.json'],
  written: ['eval/written.atom.xml', 'eval/written.gold.json'],
  real: ['eval/real.atom.xml', 'eval/real.gold.json'],
} as const

const shared = process.env['ENTENTE_SHARED']
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('-'))

if (shared === undefined || !existsSync(join(shared, 'eval', 'score.mjs')))
  console.log('Nothing is measured: set ENTENTE_SHARED to the folder with eval/score.mjs and the marked articles.')
else {
  const folder = mkdtempSync(join(tmpdir(), 'entente-eval-'))
  for (const [name, [feed, gold]] of Object.entries(SETS))
    if (wanted.length === 0 || wanted.includes(name)) score(name, join(shared, feed), join(shared, gold), folder)
  rmSync(folder, { recursive: true })
}

function score(name: string, feed: string, gold: string, folder: string): void {
  const predicted = join(folder, `${name}.json`)
  const facts = execFileSync(process.execPath, ['bin/entente.js', 'extract', feed, '--json'], {
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  writeFileSync(predicted, facts)
  console.log(`\n${name}`)
  const scorer = join(String(shared), 'eval', 'score.mjs')
  const { status } = spawnSync(process.execPath, [scorer, gold, predicted, ...flags], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
