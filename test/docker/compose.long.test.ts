import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import neo4j from 'neo4j-driver'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findCompose } from '../../src/neo4j/compose.ts'
import { freePort } from '../../src/neo4j/free-port.ts'
import type { Neo4jOptions } from '../../src/neo4j/neo4j-options.ts'
import { runCommand, type Finished } from '../../src/neo4j/run-command.ts'
import type { RunningNeo4j } from '../../src/neo4j/running-neo4j.ts'
import { startNeo4j } from '../../src/neo4j/start-neo4j.ts'
import { noEngine } from './engine.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const skip = (await noEngine()) !== null

let folder: string
let composeFile: string
let env: Record<string, string | undefined>
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-compose-'))
  env = { ...process.env, DOCKER_BUILDKIT: process.env['DOCKER_BUILDKIT'] ?? '0', NEO4J_PASSWORD: 'entente-test' }
})
afterEach(async () => {
  if (!skip) await compose(composeFile, ['down', '--volumes', '--timeout', '5'])
  await rm(folder, { recursive: true })
})

test.skipIf(skip)('the compose service is shared, ends with its last user, and keeps its data', async () => {
  composeFile = join(folder, 'docker-compose.yml')
  await cp(join(root, 'docker-compose.yml'), composeFile)
  const settings = { 'browser.post_connect_cmd': 'play http://localhost:4000/$guide' }
  const options = {
    folder,
    env: process.env,
    ways: ['docker'],
    composeFile,
    settings,
    ports: { bolt: 0, http: 0 },
  } as const
  const one = await startNeo4j(options satisfies Neo4jOptions)
  expect(one).toMatchObject({ kind: 'docker', user: 'neo4j', reused: false })
  expect(await ask(one, 'CREATE (n:Kept) RETURN count(n) AS answer')).toBe(1)
  const shown = `SHOW SETTINGS 'browser.post_connect_cmd' YIELD value AS answer`
  expect(await ask(one, shown)).toBe(settings['browser.post_connect_cmd'])

  const two = await startNeo4j(options)
  expect(two).toMatchObject({ uri: one.uri, password: one.password, reused: true })
  await one.stop()
  expect(await ask(two, 'MATCH (n:Kept) RETURN count(n) AS answer'), 'the other one still uses it').toBe(1)
  await two.stop()
  await expect(ask(two, 'RETURN 1 AS answer'), 'its last user is gone').rejects.toThrow()

  const again = await startNeo4j(options)
  expect(again).toMatchObject({ uri: one.uri, reused: false })
  expect(await ask(again, 'MATCH (n:Kept) RETURN count(n) AS answer')).toBe(1)
  await again.stop()
})

test.skipIf(skip)('docker compose up brings a healthy Neo4j and a healthy server that answers GraphQL', async () => {
  const [bolt, http, port] = [await freePort(0), await freePort(0), await freePort(0)]
  env = { ...env, NEO4J_BOLT_PORT: `${bolt}`, NEO4J_HTTP_PORT: `${http}`, ENTENTE_PORT: `${port}` }
  composeFile = join(root, 'docker-compose.yml')
  const up = await compose(composeFile, ['up', '-d', '--build'])
  expect(up.code, up.output.slice(-2000) + up.errors).toBe(0)
  await expect.poll(() => healthOf(composeFile, 'neo4j'), POLL).toBe('healthy')
  await expect.poll(() => healthOf(composeFile, 'server'), POLL).toBe('healthy')
  await expect.poll(() => askServer(port), POLL).toEqual({ data: { agreements: { totalCount: 0 } } })
})

const POLL = { timeout: 180_000, interval: 1000 }

async function askServer(port: number): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ agreements(first: 1) { totalCount } }' }),
  })
  return response.json()
}

/** Compose for a project of this test's own, so that a person's containers and volumes are left alone. */
async function compose(file: string, args: readonly string[]): Promise<Finished> {
  const [program = '', ...first] = (await findCompose(env)) ?? []
  const project = basename(folder).toLowerCase()
  return runCommand(program, [...first, '-p', project, '-f', file, ...args], { env, timeout: 600_000 })
}

async function healthOf(file: string, service: string): Promise<string> {
  const id = (await compose(file, ['ps', '-q', service])).output.trim()
  const format = '{{if .State.Health}}{{.State.Health.Status}}{{end}}'
  return (await runCommand('docker', ['inspect', '--format', format, id], { env })).output.trim()
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
