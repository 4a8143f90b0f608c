import { createServer, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { startNeo4j } from '../../src/neo4j/start-neo4j.ts'

const start = (uri: string): Promise<unknown> =>
  startNeo4j({ folder: '/nowhere', env: {}, uri, password: 'secret', patience: { given: 300 } })

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

test('a NEO4J_URI where nothing answers yet is waited for, as long as it takes, until the signal', async () => {
  const bolt = createServer((socket) => void socket.on('data', () => socket.end(Buffer.from([0, 0, 4, 4]))))
  await new Promise<void>((resolve) => bolt.listen(0, '127.0.0.1', resolve))
  const { port } = bolt.address() as AddressInfo
  await new Promise((resolve) => bolt.close(resolve))
  const stop = new AbortController()
  const waiting = (then: () => void) =>
    startNeo4j({
      ...{ folder: '/nowhere', env: {}, uri: `bolt://127.0.0.1:${port}`, password: 'secret', signal: stop.signal },
      patience: { given: Infinity },
      progress: (told) => (told.startsWith('waiting') ? then() : undefined),
    })
  expect(await waiting(() => bolt.listening || bolt.listen(port, '127.0.0.1'))).toMatchObject({ kind: 'uri' })
  await new Promise((resolve) => bolt.close(resolve))
  await expect(waiting(() => stop.abort())).rejects.toThrow('aborted')
})
