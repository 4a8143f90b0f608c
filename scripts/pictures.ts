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
    /** Where `npm start` runs: its `.entente/` says the ports of Neo4j. */
    folder: { type: 'string', default: '.' },
    graphql: { type: 'string', default: 'http://127.0.0.1:4000/graphql' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
    out: { type: 'string', default: 'docs/pictures' },
  },
})

const QUIET =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

const profile = await mkdtemp(join(tmpdir(), 'entente-pictures-'))
const context = await chromium.launchPersistentContext(profile, {
  executablePath: options.chromium,
  args: QUIET.split(' '),
  viewport: { width: 1280, height: 800 },
  deviceScaleFactor: 1.5,
})
try {
  await takeBrowser(context, join(options.out, 'browser.png'))
  await takeGraphiql(context, join(options.out, 'graphiql.png'))
} finally {
  await context.close()
  await rm(profile, { recursive: true, force: true })
}

async function takeBrowser(context: BrowserContext, path: string): Promise<void> {
  const keep = join(options.folder, '.entente')
  const state = await readState(keep)
  if (state === null) throw new Error(`No Neo4j is known in ${keep}: run "npm start" first.`)
  const page = await context.newPage()
  const database = encodeURIComponent(`neo4j://neo4j@127.0.0.1:${state.boltPort}`)
  await page.goto(`http://127.0.0.1:${state.httpPort}/browser/?dbms=${database}&db=neo4j`)
  await page.locator('input[type=password]').fill(process.env['NEO4J_PASSWORD'] ?? (await keptPassword(keep)))
  await page.getByTestId('connect').click()
  await guideAndStyle(page)
  await command(page, ':clear')
  await page.getByTestId('frame').first().waitFor({ state: 'detached' })
  await command(page, await firstQuery())
  await page.locator('g.node').first().waitFor()
  await page.getByTitle('Fullscreen', { exact: true }).click()
  await page.getByLabel('Collapse the node properties display').click()
  await settled(page, 'g.node')
  await page.getByLabel('zoom-to-fit').click()
  await settled(page, 'g.node')
  await page.screenshot({ path })
  await page.close()
}

/** After log-in Browser fetches both by itself; without the style the picture would be the grey one of every database. */
async function guideAndStyle(page: Page): Promise<void> {
  for (const name of ['guide.html', 'entente.grass'])
    await page.getByTestId('frameCommand').filter({ hasText: name }).waitFor({ timeout: 30_000 })
  await page.getByRole('heading', { name: 'Entente' }).first().waitFor()
  await page.getByText('node.Region').first().waitFor()
}

async function command(page: Page, text: string): Promise<void> {
  await page.getByTestId('activeEditor').locator('[role=code]').click()
  await page.keyboard.insertText(text)
  await page.keyboard.press('Control+Enter')
}

async function firstQuery(): Promise<string> {
  const folder = join('cypher', 'browser', 'queries')
  const [first = ''] = (await readdir(folder)).sort()
  return readFile(join(folder, first), 'utf8')
}

/** Waits until what is drawn stands still. */
async function settled(page: Page, selector: string): Promise<void> {
  const where = (): Promise<string> =>
    page.locator(selector).evaluateAll((all) => all.map((each) => JSON.stringify(each.getBoundingClientRect())).join())
  for (let before = '', now = await where(); now !== before; now = await where()) {
    before = now
    await page.waitForTimeout(1000)
  }
}

async function takeGraphiql(context: BrowserContext, path: string): Promise<void> {
  const question = await readFile(join('data', 'sample-question.graphql'), 'utf8')
  const page = await context.newPage()
  await page.goto(`${options.graphql}?query=${encodeURIComponent(question)}`)
  await page.getByRole('button', { name: /execute query/i }).click()
  await page.locator('.result-window', { hasText: 'quote' }).waitFor()
  await page.waitForTimeout(1000)
  await page.screenshot({ path })
  await page.close()
}
