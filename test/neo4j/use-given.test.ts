import { createServer, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { startNeo4j } from '../../src/neo4j/start-neo4j.ts'

const start = (uri: string): Promise<unknown> =>
  startNeo4j({ folder: '/nowhere', env: {}, uri, password: 'secret', patience: { answer: 300 } })

for (const uri of ['localhost:7687', 'http://localhost:7474', 'bolt://', 'bolt://host:port']) {
  test(`NEO4J_URI ${uri} is refused by name`, async () => {
    await expect(start(uri)).rejects.toThrow(`not ${uri}`)
  })
}

test('a password in NEO4J_URI is refused and not repeated', async () => {
  const refusal = await start('bolt://neo4j:secret@localhost').catch(String)
  expect(refusal).toContain('without a user')
  expect(refusal).not.toContain('secret')
})

test('a NEO4J_URI where something else answers is named', async () => {
  const web = createServer((socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve))
  const uri = `bolt://127.0.0.1:${(web.address() as AddressInfo).port}`
  await expect(start(uri)).rejects.toThrow(`Nothing speaks Bolt at ${uri}`)
  web.close()
})
