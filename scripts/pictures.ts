import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { keptPassword } from '../src/neo4j/password.ts'
import { readState } from '../src/neo4j/state.ts'

/**
 * Takes the pictures of the README from a running `npm start`: Neo4j Browser with the first saved query, and GraphiQL
 * with the sample question and its answer. NEO4J_PASSWORD where the password is not the one kept in `.entente/`.
 */
const { values: options } = parseArgs({
  options: {
    folder: { type: 'string', default: '.' },
    graphql: { type: 'string', default: 'http://localhost:4000/graphql' },
    question: { type: 'string', default: 'docs/sample-question.graphql' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
    out: { type: 'string', default: 'docs/pictures' },
    only: { type: 'string' },
  },
})

const QUIET = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
] // prettier-ignore

const profile = await mkdtemp(join(tmpdir(), 'entente-pictures-'))
const context = await chromium.launchPersistentContext(profile, {
  executablePath: options.chromium,
  args: QUIET,
  viewport: { width: 1600, height: 1000 },
})
try {
  if (options.only !== 'graphiql') await takeBrowser(context, join(options.out, 'browser.png'))
  if (options.only !== 'browser') await takeGraphiql(context, join(options.out, 'graphiql.png'))
} finally {
  await context.close()
  await rm(profile, { recursive: true, force: true })
}

async function takeBrowser(context: BrowserContext, path: string): Promise<void> {
  const keep = join(options.folder, '.entente')
  const state = await readState(keep)
  if (state === null) throw new Error(`no Neo4j is known in ${keep}: run "npm start" first`)
  const page = await context.newPage()
  const dbms = `neo4j://neo4j@127.0.0.1:${state.boltPort}`
  await page.goto(`http://127.0.0.1:${state.httpPort}/browser/?dbms=${encodeURIComponent(dbms)}&db=neo4j`)
  await page.locator('input[type=password]').fill(process.env['NEO4J_PASSWORD'] ?? (await keptPassword(keep)))
  await page.getByTestId('connect').click()
  // After log-in the guide and the style are fetched; the style frame is the last to come.
  await page
    .getByText(':style')
    .first()
    .waitFor({ timeout: 20_000 })
    .catch(() => {
      throw new Error('the style did not come')
    })
  await page.waitForTimeout(2000)
  await run(page, ':clear')
  await page.getByTestId('frame').first().waitFor({ state: 'detached' })
  await run(page, await firstQuery())
  await page.locator('g.node').first().waitFor()
  await page.getByTitle('Fullscreen', { exact: true }).click()
  await page.getByLabel('Collapse the node properties display').click()
  await page.waitForTimeout(6000)
  await page.getByLabel('zoom-to-fit').click()
  await page.waitForTimeout(3000)
  await page.screenshot({ path })
  await page.close()
}

async function run(page: Page, query: string): Promise<void> {
  await page.locator('.monaco-editor').first().click()
  await page.keyboard.insertText(query)
  await page.keyboard.press('Control+Enter')
}

async function firstQuery(): Promise<string> {
  const folder = join('cypher', 'browser', 'queries')
  const [first = ''] = (await readdir(folder)).sort()
  return readFile(join(folder, first), 'utf8')
}

async function takeGraphiql(context: BrowserContext, path: string): Promise<void> {
  const question = await readFile(options.question, 'utf8')
  const page = await context.newPage()
  await page.goto(`${options.graphql}?query=${encodeURIComponent(question)}`)
  await page.getByRole('button', { name: /execute query/i }).click()
  await page.waitForTimeout(3000)
  await page.screenshot({ path })
  await page.close()
}
