import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { createReader } from '../src/graph/read.ts'
import type { Graph } from '../src/graph/neo4j.ts'
import { createServer } from '../src/graphql/server.ts'
import { HOME } from '../src/world.ts'
import { entente } from './support/entente.ts'
import { emptyGraph } from './support/graph.ts'
import { loadSample } from './support/sample.ts'

const readme = readFileSync(join(HOME, 'README.md'), 'utf8')
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text = '']) => text)

/** What CI itself runs in a fresh clone. */
const BY_CI = ['npm ci && npm start', 'npm ci && npm test']
const commands = blocks('sh').flatMap((text) => text.trim().split('\n'))

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
  await loadSample(graph)
})
afterAll(() => graph.close())

test('the README shows commands', () => {
  expect(commands.length).toBeGreaterThan(4)
  expect(commands).toEqual(expect.arrayContaining(BY_CI))
})

test.for(commands.filter((command) => !BY_CI.includes(command)))('%s', async (command) => {
  const [npx, name, ...args] = (command.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, ''))
  expect([npx, name]).toEqual(['npx', 'entente'])
  const { code, out, err } = await entente(args)
  expect(code, err).toBe(0)
  expect(out).not.toBe('')
})

test.for(blocks('graphql'))('its question is answered: %s', async (query) => {
  const server = createServer({
    openReader: ({ signal, timeoutMs }) => createReader(graph, { signal, timeoutMs }),
    limits: { deadline: 60_000 },
  })
  const response = await server.fetch('http://entente/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = (await response.json()) as {
    data: { agreements: { nodes: readonly unknown[] } }
    errors?: unknown
  }
  expect(errors).toBeUndefined()
  expect(data.agreements.nodes).toHaveLength(1)
  const [shown = ''] = blocks('json')
  expect(data, 'the answer shown in the README').toEqual((JSON.parse(shown) as { data: unknown }).data)
})

test.for(blocks('yaml'))('its configuration is valid: %s', (text) => {
  expect(readConfig({ text, path: 'README.md', environment: {}, flags: {} })).toHaveProperty('config')
})
