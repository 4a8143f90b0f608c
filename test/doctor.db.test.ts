import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportCanonical } from '../src/graph/export.ts'
import type { Graph } from '../src/graph/neo4j.ts'
import { projectAll, unprojected } from '../src/projecting.ts'
import { emptyGraph } from './support/graph.ts'
import { queried, withdrawing } from './support/withdrawing.ts'

let graph: Graph
let before: readonly string[]
const { world, feed, read, done } = withdrawing(() => graph)
beforeAll(async () => {
  graph = await emptyGraph()
  const [alike, other] = ['Lee Jae-myung', 'Lee Jae-hyung'].map(
    (name, at) =>
      `Governor ${name} of Gyeonggi Province met Premier David Eby of British Columbia in Vancouver on May ${at + 1}, 2024.`,
  )
  const signed =
    'Gyeonggi Province and Arizona signed a memorandum of understanding on May 14, 2024. It was signed by Governor Lee Jae-myung of Gyeonggi Province and Governor Katie Hobbs of Arizona.'
  await read(feed([alike, other, signed].map((text = '', at) => ({ id: `${at}`, text }))))
  before = await exportCanonical(graph)
})
afterAll(async () => {
  await graph.close()
  done()
})

test('the doctor finds a graph that nobody touched as it should be', async () => {
  expect(await unprojected(world, graph)).toEqual([])
})

test.for([
  ['a changed name', "MATCH (o:Official) SET o.name = 'X'", 'write official official:'],
  [
    'a relationship drawn twice',
    'MATCH (a)-[r:PARTY_TO]->(b) CREATE (a)-[x:PARTY_TO]->(b) SET x = r',
    'draw party to ',
  ],
  ['a relationship taken away', 'MATCH ()-[r:SIGNED]->() DELETE r', 'draw signed '],
  ['what is derived, taken away', 'MATCH ()-[r:PARTNER_OF]->() DELETE r', 'draw partner of partnership '],
  ['ids in what is derived', "MATCH ()-[r:MET]->() SET r.meetingIds = ['gone']", 'draw met acquaintance '],
  ['another quotation', "MATCH ()-[r:PARTY_TO]->() SET r.quote = 'zzz'", 'draw party to '],
  ['mentions taken away', 'MATCH ()-[r:MENTIONS|REPORTS]->() DELETE r', 'draw mentions '],
  ['a changed region', "MATCH (r:Region {id: 'region:US-AZ'}) SET r.level = 'planet'", 'write region region:US-AZ'],
  ['a node taken away', 'MATCH (m:Meeting) DETACH DELETE m', 'write meeting meeting:'],
  ['a node that nobody states', "CREATE (:Official {id: 'official:x', name: 'X'})", 'delete nodes official:x'],
  ['a statement of another fact', "MATCH (s:Statement {kind: 'party'}) SET s.factId = 'x'", 'set facts '],
  ['pairs to review taken away', 'MATCH (c:Candidate) DELETE c', 'write candidates '],
] as const)('%s: found, and mended', async ([, damage, told]) => {
  await queried(damage)
  const found = await unprojected(world, graph)
  expect(found).toContainEqual(expect.stringMatching(new RegExp(`^${told}`)))
  await projectAll(world, graph, { kind: 'run', run: 'mend' }, true)
  expect(await unprojected(world, graph)).toEqual([])
  expect(await exportCanonical(graph)).toEqual(before)
})
