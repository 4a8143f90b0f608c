import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest'
import type { Graph } from '../src/graph/neo4j.ts'
import { entente, startEntente } from './support/entente.ts'
import { emptyGraph } from './support/graph.ts'

let folder: string
let graph: Graph
let running: ReturnType<typeof startEntente> | undefined
beforeAll(async () => {
  graph = await emptyGraph()
  folder = await mkdtemp(join(tmpdir(), 'entente-serve-'))
})
afterEach(async () => {
  await stop()
})
afterAll(async () => {
  await graph.close()
  await rm(folder, { recursive: true })
})

/** Its exit code, once it was told to stop. */
async function stop(): Promise<number | null> {
  const child = running
  running = undefined
  if (!child || child.exitCode !== null) return child?.exitCode ?? null
  child.kill('SIGTERM')
  const [code] = (await once(child, 'exit')) as [number | null]
  return code
}

/** Everything the process says, as it says it. */
function serve(...args: readonly string[]): { readonly said: () => string } {
  const child = startEntente([...args, 'serve', '--port', String(port)])
  running = child
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return { said: () => said }
}

let port = 0
beforeAll(async () => void (port = await freePort()))

const SOON = { timeout: 60_000, interval: 100 }
const statusOf = (path: string): Promise<number | null> =>
  fetch(`http://127.0.0.1:${port}${path}`).then(
    ({ status }) => status,
    () => null,
  )
const ask = async (key?: string): Promise<{ status: number; text: string }> => {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    body: '{"query":"{ agreements { totalCount } }"}',
  })
  return { status: response.status, text: await response.text() }
}

const rows = async (): Promise<number> => {
  const metrics = await fetch(`http://127.0.0.1:${port}/metrics`)
  return Number(/^entente_rows_total (\d+)/m.exec(await metrics.text())?.[1])
}

test('a key is added, listed, used, revoked and forgotten', async () => {
  const [config, keys] = [join(folder, 'keys.yaml'), join(folder, 'keys.json')]
  await writeFile(config, `apiKeysFile: ${keys}\n`)
  const key = (...args: readonly string[]) => entente(['--config', config, 'key', ...args])

  expect(await key('list')).toMatchObject({ code: 0, out: 'No key yet: entente key add <name>\n' })
  const added = await key('add', 'ministry', '--budget', '1000')
  expect(added).toMatchObject({ code: 0, err: expect.stringContaining('shown this once') as string })
  expect(added.out).toMatch(/^ent_[\w-]{43}\n$/)
  const made = added.out.trim()
  expect(await key('add', 'ministry')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('There is a key named ministry already') as string,
  })
  expect((await key('add', 'much', '--budget', 'all')).code).toBe(2)
  expect((await key('add', 'partner', '--budget', '0')).code).toBe(0)

  const listed = await key('list')
  expect(listed.out.trim().split('\n')).toEqual([
    expect.stringMatching(/^\S+Z {2}ent_\w+[\w-]*… {2}ministry {2}1000 rows a minute$/),
    expect.stringMatching(/ {2}partner {2}no end$/),
  ])
  for (const text of [listed.out, await readFile(keys, 'utf8')]) expect(text).not.toContain(made)

  const { said } = serve('--config', config)
  await expect.poll(() => statusOf('/ready'), SOON).toBe(200)
  expect((await ask(made)).status).toBe(200)
  expect((await ask(`${made}x`)).status).toBe(401)
  expect(await key('revoke', 'ministry')).toMatchObject({ code: 0, out: 'ministry is revoked\n' })
  await expect.poll(async () => (await ask(made)).status, SOON).toBe(401)
  expect((await key('revoke', 'ministry')).code).toBe(2)
  expect(said()).not.toContain(made)
  expect(await stop()).toBe(143)
})

test('started before Neo4j is there: it lives, says so, and serves when Neo4j comes', async () => {
  const bolt = await freePort()
  const { said } = serve('--neo4j-uri', `bolt://127.0.0.1:${bolt}`)
  await expect.poll(() => statusOf('/health'), SOON).toBe(200)
  expect(await statusOf('/ready')).toBe(503)
  const away = await ask()
  expect(JSON.parse(away.text)).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] })
  expect(away).toMatchObject({ status: 503, text: expect.not.stringMatching(/bolt|neo4j|127\.0/i) as string })
  expect(running?.exitCode).toBeNull()

  const closeDoor = await openDoor(bolt)
  try {
    await expect.poll(() => statusOf('/ready'), SOON).toBe(200)
    const answer = { status: 200, text: '{"data":{"agreements":{"totalCount":0}}}' }
    expect(await ask()).toEqual(answer)
    const before = await rows()
    expect(await ask()).toEqual(answer)
    expect(await rows(), 'the same answer costs nothing again').toBe(before)
    await expect.poll(said, SOON).toContain('Ctrl-C ends it.')
    expect(await stop()).toBe(143)
  } finally {
    closeDoor()
  }
})

test('told to stop while it waits for Neo4j, it stops', async () => {
  serve('--neo4j-uri', `bolt://127.0.0.1:${await freePort()}`)
  await expect.poll(() => statusOf('/health'), SOON).toBe(200)
  expect(await stop()).toBe(143)
})

test('a Neo4j that knows another password ends it with 4: no waiting helps', async () => {
  running = startEntente(['serve', '--port', String(port)], { NEO4J_PASSWORD: 'wrong-password' })
  const [code] = (await once(running, 'exit')) as [number | null]
  expect(code).toBe(4)
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** From now on the tests' Neo4j answers at this port too. */
async function openDoor(port: number): Promise<() => void> {
  const { hostname, port: bolt } = new URL(inject('neo4j').uri)
  const sockets = new Set<Socket>()
  const door = createServer((near) => {
    const far = connect(Number(bolt), hostname)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
    }
    near.pipe(far).pipe(near)
  })
  door.listen(port, '127.0.0.1')
  await once(door, 'listening')
  return () => {
    door.close()
    for (const socket of sockets) socket.destroy()
  }
}
