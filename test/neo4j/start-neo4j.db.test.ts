import neo4j from 'neo4j-driver'
import { expect, inject, test } from 'vitest'
import { startNeo4j } from '../../src/neo4j/start-neo4j.ts'
import { claimDatabase } from '../support/test-database.ts'

test('a Neo4j that is given is used as it is, and not ended', async () => {
  const given = inject('neo4j')
  for (const round of ['first', 'second']) {
    const found = await startNeo4j({ folder: '/nowhere', env: {}, ...given })
    expect(found, round).toMatchObject({ kind: 'uri', ...given, reused: true })
    await found.stop()
  }
})

test('a database that holds data and no mark of the tests is refused', async () => {
  const given = inject('neo4j')
  const driver = neo4j.driver(given.uri, neo4j.auth.basic(given.user, given.password))
  const { records } = await driver.executeQuery('MATCH (mark:EntenteTest) DELETE mark RETURN mark')
  await driver.executeQuery('CREATE (:SomebodysData)')
  try {
    await expect(claimDatabase(given)).rejects.toThrow('is not marked as one for tests')
    await driver.executeQuery('CREATE (:EntenteTest)')
    await claimDatabase(given)
  } finally {
    const gone = records.length === 0 ? 'n:SomebodysData OR n:EntenteTest' : 'n:SomebodysData'
    await driver.executeQuery(`MATCH (n) WHERE ${gone} DELETE n`)
    await driver.close()
  }
})
