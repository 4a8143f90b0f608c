import { expect, test } from 'vitest'
import { chooseWay } from '../../src/neo4j/choose-way.ts'
import type { Neo4jWay } from '../../src/neo4j/running-neo4j.ts'

type Row = {
  readonly law: string
  readonly docker: string | null
  readonly local: string | null
  readonly last?: Neo4jWay
  readonly allowed?: readonly Neo4jWay[]
  readonly chosen: Neo4jWay | null
}

const rows: readonly Row[] = [
  { law: 'Docker before a local server', docker: null, local: null, chosen: 'docker' },
  { law: 'a local server where Docker does not answer', docker: 'no engine', local: null, chosen: 'local' },
  { law: 'the way that made the data before any other', docker: null, local: null, last: 'local', chosen: 'local' },
  { law: 'another way where that one is gone', docker: 'no engine', local: null, last: 'docker', chosen: 'local' },
  { law: 'only what is allowed', docker: null, local: null, allowed: ['local'], chosen: 'local' },
  { law: 'nothing where nothing can be started', docker: 'no engine', local: 'no Java', chosen: null },
  {
    law: 'nothing where the allowed way is hindered',
    docker: null,
    local: 'no Java',
    allowed: ['local'],
    chosen: null,
  },
]

for (const { law, docker, local, last = null, allowed, chosen } of rows) {
  test(`chooses ${law}`, async () => {
    const hinders = { docker: async () => docker, local: async () => local }
    const way = await chooseWay({ allowed, last, hinders }).catch(() => null)
    expect(way, law).toBe(chosen)
  })
}

test('says why each way is closed, and what to set or install', async () => {
  const hinders = { docker: async () => 'no Docker engine answers', local: async () => 'Java 11 is too old' }
  await expect(chooseWay({ last: null, hinders })).rejects.toThrow(
    /no Docker engine answers[^]*Java 11 is too old[^]*Set NEO4J_URI[^]*Docker[^]*Java 17/,
  )
})

test('tells the choice, what spoke against the first way, and that its data is not seen', async () => {
  const told: string[] = []
  const hinders = { docker: async () => 'no Docker engine answers', local: async () => null }
  await chooseWay({ last: 'docker', hinders, progress: (message) => void told.push(message) })
  expect(told.join('\n')).toMatch(/local server.*no Docker engine answers.*not seen/)
})
