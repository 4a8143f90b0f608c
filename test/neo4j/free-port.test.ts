import { createServer, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { freePort } from '../../src/neo4j/free-port.ts'

test('a port that is taken is passed over, and taken again once it is free', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  expect(await freePort(port)).not.toBe(port)
  await new Promise((resolve) => other.close(resolve))
  expect(await freePort(port)).toBe(port)
})

test('port 0 is any free port', async () => {
  expect(await freePort(0)).toBeGreaterThan(0)
})
