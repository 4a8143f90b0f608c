import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import neo4j from 'neo4j-driver'
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import type { Neo4jOptions } from '../../src/neo4j/neo4j-options.ts'
import type { RunningNeo4j } from '../../src/neo4j/running-neo4j.ts'
import { startNeo4j } from '../../src/neo4j/start-neo4j.ts'

let folder: string
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'entente-local-'))))
afterEach(() => rm(folder, { recursive: true }))

test('a local server is shared, ends with its last user, and keeps its data, ports and password', async () => {
  const mine = await start()
  expect(mine).toMatchObject({ kind: 'local', user: 'neo4j', reused: false })
  expect(await ask(mine, 'CREATE (n:Kept) RETURN count(n) AS answer')).toBe(1)
  expect((await fetch(mine.browserUrl ?? '')).status).toBe(200)

  const other = await user()
  expect(other.neo4j).toMatchObject({ uri: mine.uri, password: mine.password, reused: true })
  await mine.stop()
  expect(await ask(mine, 'MATCH (n:Kept) RETURN count(n) AS answer'), 'the other one still uses it').toBe(1)
  await ended(other.process, 'SIGTERM')
  expect(await groupLives(), 'its last user is gone').toBe(false)

  const again = await start()
  expect(again).toMatchObject({ uri: mine.uri, password: mine.password, reused: false })
  expect(await ask(again, 'MATCH (n:Kept) RETURN count(n) AS answer')).toBe(1)
  await again.stop()
  expect(await groupLives()).toBe(false)
})

test('a server dies with its only user, even one that is killed, and the next start is not hindered', async () => {
  const only = await user()
  await ask(only.neo4j, 'CREATE (n:Kept) RETURN count(n) AS answer')
  await ended(only.process, 'SIGKILL')
  await expect.poll(groupLives, { timeout: 20_000, interval: 100 }).toBe(false)
  const next = await start()
  expect(await ask(next, 'MATCH (n:Kept) RETURN count(n) AS answer')).toBe(1)
  await next.stop()
})

test('a server that was killed itself does not hinder the next start', async () => {
  const first = await start()
  process.kill(-(await groupId()), 'SIGKILL')
  await expect.poll(groupLives, { timeout: 20_000 }).toBe(false)
  const next = await start()
  expect(next.reused).toBe(false)
  expect(await ask(next, 'RETURN 1 AS answer')).toBe(1)
  await Promise.all([first.stop(), next.stop()])
  expect(await groupLives()).toBe(false)
})

test('two starts at the same time end in one server', async () => {
  const [one, two] = await Promise.all([user(), user()])
  expect(one.neo4j.uri).toBe(two.neo4j.uri)
  expect([one.neo4j.reused, two.neo4j.reused].sort()).toEqual([false, true])
  await Promise.all([ended(one.process, 'SIGTERM'), ended(two.process, 'SIGTERM')])
  await expect.poll(groupLives, { timeout: 20_000, interval: 100 }).toBe(false)
})

test('a server that dies at start is reported with the end of its log, and leaves nothing running', async () => {
  const settings = { 'server.no_such_setting': 'yes' }
  await expect(start({ settings })).rejects.toThrow(/did not start: ended with 1[^]*server\.no_such_setting/)
  expect(await readdir(join(folder, '.entente')), 'no lock, no state').not.toContain('neo4j.json')
  const fixed = await start()
  expect(await ask(fixed, 'RETURN 1 AS answer')).toBe(1)
  await fixed.stop()
})

test('settings reach it, and it is asked for its password', async () => {
  const settings = { 'browser.post_connect_cmd': 'play http://localhost:4000/browser/guide.html' }
  const server = await start({ settings })
  const shown = `SHOW SETTINGS 'browser.post_connect_cmd' YIELD value AS answer`
  expect(await ask(server, shown)).toBe(settings['browser.post_connect_cmd'])
  await expect(ask({ ...server, password: 'another-one' }, 'RETURN 1 AS answer')).rejects.toThrow('unauthorized')
  await server.stop()
})

test('a start that is given up leaves nothing running', async () => {
  await expect(start({ signal: AbortSignal.timeout(500) })).rejects.toThrow()
  const next = await start()
  expect(next.reused).toBe(false)
  await next.stop()
})

/** A start in this process, with the local way only. */
async function start(options: Partial<Neo4jOptions> = {}): Promise<RunningNeo4j> {
  const started = await startNeo4j({
    folder,
    env: process.env,
    ways: ['local'],
    ports: { bolt: 0, http: 0 },
    ...options,
  })
  onTestFinished(() => started.stop())
  return started
}

/** A start in a process of its own. */
async function user(): Promise<{ process: ChildProcess; neo4j: RunningNeo4j }> {
  const script = fileURLToPath(new URL('neo4j-user.ts', import.meta.url))
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [printed] = (await once(child.stdout, 'data')) as [Buffer]
  return { process: child, neo4j: JSON.parse(String(printed)) as RunningNeo4j }
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const exit = once(child, 'exit')
  child.kill(signal)
  await exit
}

async function groupId(): Promise<number> {
  return (JSON.parse(await readFile(join(folder, '.entente', 'neo4j.json'), 'utf8')) as { pid: number }).pid
}

async function groupLives(): Promise<boolean> {
  try {
    process.kill(-(await groupId()), 0)
    return true
  } catch {
    return false
  }
}

async function ask({ uri, user, password }: RunningNeo4j, statement: string): Promise<unknown> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  try {
    const { records } = await driver.executeQuery(statement)
    return records[0]?.get('answer') as unknown
  } finally {
    await driver.close()
  }
}
