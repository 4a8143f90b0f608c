import { Neo4jContainer } from '@testcontainers/neo4j'
import { Wait } from 'testcontainers'
import { dockerSettings } from '../../src/neo4j/compose-service.ts'
import { NEO4J_IMAGE } from '../../src/neo4j/docker-image.ts'
import type { TestNeo4j } from './neo4j.ts'

/** A Neo4j in a container of its own. The image has no health check: it is up when it asks for a password. */
export async function startContainer(): Promise<{ neo4j: TestNeo4j; stop: () => Promise<void> }> {
  const container = await new Neo4jContainer(NEO4J_IMAGE)
    .withPassword('entente-test')
    .withEnvironment(dockerSettings(SETTINGS))
    .withWaitStrategy(Wait.forAll([Wait.forHttp('/db/neo4j/tx', 7474).forStatusCode(401), Wait.forListeningPorts()]))
    .start()
  const neo4j = { uri: container.getBoltUri(), user: container.getUsername(), password: container.getPassword() }
  return { neo4j, stop: async () => void (await container.stop({ timeout: 5000 })) }
}

const SETTINGS = {
  'dbms.usage_report.enabled': 'false',
  'client.allow_telemetry': 'false',
  'db.tx_log.rotation.size': '16m',
  'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  'internal.dbms.bolt.netty_server_shutdown_timeout': '2',
}
