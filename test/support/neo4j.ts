import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { hindersImage, NEO4J_IMAGE } from '../../src/neo4j/docker-image.ts'
import { startNeo4j } from '../../src/neo4j/start-neo4j.ts'
import { startContainer } from './neo4j-container.ts'
import { claimDatabase, emptyDatabase } from './test-database.ts'

export type TestNeo4j = { readonly uri: string; readonly user: string; readonly password: string }

declare module 'vitest' {
  interface ProvidedContext {
    /** The Neo4j of the db tests: `inject('neo4j')`. */
    neo4j: TestNeo4j
  }
}

/**
 * One Neo4j for all db tests, stopped at their end: the one of NEO4J_TEST_URI, else a container, else a local server.
 * Without any the run fails: a db test is never skipped.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { neo4j, stop, from } = await testNeo4j()
  say(`db tests use ${from} at ${neo4j.uri}`)
  project.provide('neo4j', neo4j)
  return stop
}

type Started = { readonly neo4j: TestNeo4j; readonly from: string; readonly stop: () => Promise<void> }

/** The Neo4j that the setting asks for, started where need be. */
export async function testNeo4j(): Promise<Started> {
  const uri = process.env['NEO4J_TEST_URI']
  if (uri !== undefined && uri !== '') return given(uri)
  const why = await hindersImage({ env: process.env, progress: say, timeout: 300_000 })
  if (why !== null) return local(why)
  try {
    return await container()
  } catch (error) {
    return local(`a container did not start: ${(error as Error).message}`)
  }
}

async function given(uri: string): Promise<Started> {
  const { NEO4J_TEST_USER: user = 'neo4j', NEO4J_TEST_PASSWORD: password = '' } = process.env
  const neo4j = { uri, user, password }
  await claimDatabase(neo4j)
  return { neo4j, from: 'the Neo4j of NEO4J_TEST_URI', stop: () => emptyDatabase(neo4j) }
}

async function container(): Promise<Started> {
  return { ...(await startContainer()), from: `a container of ${NEO4J_IMAGE}` }
}

async function local(whyNoContainer: string): Promise<Started> {
  say(`db tests: no container, ${whyNoContainer}`)
  const folder = await mkdtemp(join(tmpdir(), 'entente-test-'))
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    const ports = { bolt: 0, http: 0 }
    const { uri, user, password, stop } = await startNeo4j({
      folder,
      env: process.env,
      ways: ['local'],
      ports,
      progress: say,
    })
    return { neo4j: { uri, user, password }, from: 'a local server', stop: () => stop().finally(remove) }
  } catch (error) {
    await remove()
    const advice = 'The db tests need a Neo4j. NEO4J_TEST_URI (with NEO4J_TEST_USER and NEO4J_TEST_PASSWORD) is not set'
    throw new Error(`${advice}; ${whyNoContainer}.\n${(error as Error).message}`, { cause: error })
  }
}

function say(message: string): void {
  console.log(message)
}
