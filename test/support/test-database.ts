import neo4j, { type Driver } from 'neo4j-driver'
import type { TestNeo4j } from './neo4j.ts'

/** Marks an empty database as the tests' own. Refuses one that holds anything else: the tests delete what they find. */
export async function claimDatabase(test: TestNeo4j): Promise<void> {
  await withDriver(test, async (driver) => {
    const { records } = await driver.executeQuery(
      'OPTIONAL MATCH (marker:EntenteTest) WITH count(marker) AS markers OPTIONAL MATCH (any) WITH markers, any LIMIT 1 RETURN markers > 0 AS ours, any IS NULL AS empty',
    )
    const [found] = records
    if (found?.get('ours') === true) return
    if (found?.get('empty') !== true) {
      throw new Error(
        `The database at ${test.uri} (NEO4J_TEST_URI) holds data and is not marked as one for tests, which delete everything. ` +
          'Give them another, or, if this is theirs: CREATE (:EntenteTest)',
      )
    }
    await driver.executeQuery('CREATE (:EntenteTest)')
  })
}

/** Leaves the tests' own database empty, marker included. */
export async function emptyDatabase(test: TestNeo4j): Promise<void> {
  await withDriver(test, async (driver) => {
    const session = driver.session()
    try {
      await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS')
    } finally {
      await session.close()
    }
  })
}

async function withDriver(test: TestNeo4j, work: (driver: Driver) => Promise<void>): Promise<void> {
  const driver = neo4j.driver(test.uri, neo4j.auth.basic(test.user, test.password))
  try {
    await work(driver)
  } finally {
    await driver.close()
  }
}
