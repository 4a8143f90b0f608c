import neo4j from 'neo4j-driver'
import { expect, test } from 'vitest'
import { startContainer } from '../support/neo4j-container.ts'
import { noEngine } from './engine.ts'

test.skipIf(await noEngine())('a container of Neo4j starts, answers a driver, and is gone after its end', async () => {
  const { neo4j: started, stop } = await startContainer()
  const driver = neo4j.driver(started.uri, neo4j.auth.basic(started.user, started.password))
  try {
    const { records } = await driver.executeQuery('CALL dbms.components() YIELD versions RETURN versions[0] AS version')
    expect(records[0]?.get('version')).toMatch(/^5\.26\./)
  } finally {
    await driver.close()
    await stop()
  }
  const after = neo4j.driver(started.uri, neo4j.auth.basic(started.user, started.password))
  await expect(after.verifyConnectivity()).rejects.toThrow()
  await after.close()
})
