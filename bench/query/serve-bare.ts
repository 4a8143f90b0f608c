import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import neo4j from 'neo4j-driver'
import type { Database } from './load-graph.ts'

/** The upper bound: our own statements through the bare driver, their rows as JSON through Node's http, and nothing else. */
process.once('message', (asked: Database) => void serve(asked))
process.on('disconnect', () => process.exit())

export type Statement = { readonly text: string; readonly parameters: Readonly<Record<string, unknown>> }

async function serve({ uri, user, password }: Database): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 20,
  })
  const http = createServer((request, response) => {
    void read(request).then(async (body) => {
      const { text, parameters } = JSON.parse(body, integers) as Statement
      const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ })
      const { records } = await session.run(text, parameters)
      await session.close()
      const answer = JSON.stringify(records[0]?.get(0))
      response
        .writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(answer) })
        .end(answer)
    })
  })
  await once(http.listen(0, '127.0.0.1'), 'listening')
  process.send?.({ url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/` })
}

function integers(_: string, value: unknown): unknown {
  return typeof value === 'number' && Number.isInteger(value) ? neo4j.int(value) : value
}

async function read(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body
}
