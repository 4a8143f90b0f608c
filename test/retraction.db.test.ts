import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { exportCanonical } from '../src/graph/export.ts'
import type { Graph } from '../src/graph/neo4j.ts'
import { projectAll } from '../src/projecting.ts'
import { importDecisions } from '../src/decisions-file.ts'
import { run } from '../src/pipeline.ts'
import { retract } from '../src/retract.ts'
import { allDecisions, judge, revoke } from '../src/review.ts'
import { withdrawPending } from '../src/withdraw.ts'
import { emptyGraph } from './support/graph.ts'
import { alpha, beta, everything, queried, withdrawing } from './support/withdrawing.ts'

let graph: Graph
const { folder, world, feed, read, lines, idOf, articleOf, decide, done } = withdrawing(() => graph)
beforeEach(async () => {
  graph = await emptyGraph()
})
afterAll(async () => {
  await graph.close()
  done()
})

const SIGNED =
  'Gyeonggi Province and Arizona signed a memorandum of understanding on May 14, 2024. It was signed by Governor Kim Dong-yeon of Gyeonggi Province and Governor Katie Hobbs of Arizona. Kim said that it was a good day.'
const met = (governor: string, day: string) =>
  `Governor ${governor} met Premier David Eby of British Columbia in Vancouver on May ${day}, 2024.`
const SAYING = { reason: 'told apart', by: 'test' }
const saved = async () => (await allDecisions(graph)).map((decision) => JSON.stringify(decision)).join('\n')

test('no record of changes keeps the family name of a retracted official, and records of others stay', async () => {
  const visit =
    'Governor Kim Dong-yeon of Gyeonggi Province visited Arizona. Governor Kim and Governor Katie Hobbs of Arizona signed a memorandum of understanding on May 14, 2024.'
  const other = 'Governor Kim Jin-tae of Gangwon Province met Governor Spencer Cox of Utah in Provo on May 2, 2024.'
  const old = { updated: '2024-05-01T00:00:00Z' }
  await read(
    feed([
      { id: 'a', text: visit, ...old },
      { id: 'b', text: SIGNED },
      { id: 'c', text: other, ...old },
    ]),
  )
  const edited = { text: 'Nothing at all.', updated: '2024-05-12T00:00:00Z' }
  await read(
    feed([
      { id: 'a', ...edited },
      { id: 'c', ...edited },
    ]),
    alpha,
    '2024-05-22T00:00:00Z',
  )
  const records = async () => (await everything()).split('\n').filter((line) => line.startsWith('Change '))
  expect((await records()).filter((line) => line.includes('Governor Kim and Governor Katie Hobbs'))).not.toEqual([])
  await decide('official', await idOf('Official', 'Kim Dong-yeon'))
  const kept = await records()
  expect(kept.filter((line) => /Kim/.test(line) && !line.includes('Jin-tae'))).toEqual([])
  expect(kept.filter((line) => line.includes('Kim Jin-tae'))).not.toEqual([])
})

test('an official is gone where title and family name alone stand for the person, now and later, and nobody else is', async () => {
  const title = (day: string, place: string) => `Governor Kim of ${place} met Mayor Ken Sim of Vancouver on ${day}.`
  const others = [
    { id: 'old', published: '2008-05-20T00:00:00Z', text: title('May 19, 2008', 'Gyeonggi Province') },
    { id: 'far', text: title('May 2, 2024', 'Gangwon Province') },
    { id: 'vice', text: 'Vice Governor Kim Hee-young of Gyeonggi Province met Mayor Ken Sim on May 3, 2024.' },
  ]
  await read(
    feed([{ id: 'a', text: SIGNED }, { id: 't', text: title('May 11, 2024', 'Gyeonggi Province') }, ...others]),
  )
  await decide('official', await idOf('Official', 'Kim Dong-yeon'))
  await read(
    feed([{ id: 'u', text: 'Gov. Kim invited Utah. The Kim-led team flew home.', published: '2025-02-02T00:00:00Z' }]),
  )
  const kept = (await everything()).split('\n').filter((line) => /\bKim\b/.test(line))
  expect(kept.filter((line) => !/2008|Gangwon|Hee-young/.test(line))).toEqual([])
  for (const other of ['2008', 'Gangwon', 'Hee-young']) expect(kept.join('\n')).toContain(other)
  expect(await everything()).toContain('Gov. ███ invited Utah. The ███-led team')
})

test.for(['article', 'official'] as const)(
  'a crash in retract %s, then a decision: nothing withdrawn goes on record',
  async (target) => {
    const rivals = [
      { id: 'x1', text: met('Lee Jae-myung of Gyeonggi Province', '10') },
      { id: 'x2', text: met('Lee Jae-hyung of Gyeonggi Province', '14') },
    ]
    await read(feed([{ id: 'a', text: SIGNED }, ...rivals]))
    const [a, b] = [await idOf('Official', 'Lee Jae-myung'), await idOf('Official', 'Lee Jae-hyung')]
    const id = target === 'article' ? await articleOf('a') : await idOf('Official', 'Katie Hobbs')
    await expect(decide(target, id, dyingAfter(graph, 3))).rejects.toThrow('crash')
    expect(await judge(world, graph, { kind: 'different', a, b }, SAYING)).not.toBeNull()
    expect(await everything()).not.toMatch(target === 'article' ? /Arizona|Hobbs/ : /Hobbs/)
  },
)

test('no decision of who is who keeps what was retracted: a name, an article, a meeting', async () => {
  await read(
    feed([
      { id: 'm1', text: met('Kim Dong-yeon', '1') },
      { id: 'm2', text: met('Kim Dong-yeon', '12') },
      { id: 'n1', text: 'Governor Katie Hobbs of Arizona met Mayor Ken Sim of Vancouver.' },
      { id: 'n2', text: 'Governor Katie Hobbs of Arizona met Mayor Ken Sim of Vancouver in Seoul.' },
      { id: 'o1', text: 'Governor Spencer Cox of Utah met Mayor Oh Se-hoon of Seoul on April 1, 2024.' },
      { id: 'o2', text: 'Governor Spencer Cox of Utah met Mayor Oh Se-hoon of Seoul on April 9, 2024.' },
    ]),
  )
  const apart = async (named: readonly [string, string]) => {
    const [a = '', b = ''] = await Promise.all(named.map((article) => meetingOf(article)))
    return judge(world, graph, { kind: 'different', a, b }, SAYING)
  }
  const meetingOf = async (article: string) => {
    const id = await articleOf(article)
    const line = (await lines('Meeting')).find((each) => each.includes(id))
    return (JSON.parse(line ?? '{}') as { properties: { id: string } }).properties.id
  }
  for (const pair of [
    ['m1', 'm2'],
    ['n1', 'n2'],
    ['o1', 'o2'],
  ] as const)
    expect(await apart(pair)).not.toBeNull()
  const before = await saved()
  const decided = async () => (await saved()).split('\n').filter((line) => line.includes('"different"'))
  await decide('official', await idOf('Official', 'Kim Dong-yeon'))
  expect(await decided()).toHaveLength(2)
  await decide('article', await articleOf('n1'))
  expect(await decided()).toHaveLength(1)
  await decide('fact', await meetingOf('o1'))
  expect(await decided()).toEqual([])
  expect(await everything()).not.toMatch(/dong.?(kim.?)?yeon|news\.example\/n1|2024-04-01/i)
  expect(await importDecisions(world, graph, before, 'saved')).toMatchObject({ decisions: 0, issues: [] })
  expect(await decided()).toEqual([])
})

test('the place of a meeting can be retracted by itself, and of what is told of it later', async () => {
  const where = feed([
    { id: 'a', text: 'Governor Spencer Cox of Utah met Mayor Oh Se-hoon of Seoul in Busan on April 1, 2024.' },
  ])
  await read(where)
  const before = await exportCanonical(graph)
  const links = async () =>
    (await queried('MATCH (a)-[r:HELD_IN|ATTENDED|INTO]->() RETURN type(r) AS type')).map(({ type }) => type).sort()
  expect(await links()).toEqual(['ATTENDED', 'ATTENDED', 'HELD_IN'])
  const id = await idOf('Meeting', 'Meeting')
  const decision = await retract(world, graph, { target: 'fact', id, reason: '', by: '', onlyPlace: true })
  expect(await links()).toEqual(['ATTENDED', 'ATTENDED'])
  expect(await idOf('Meeting', 'Meeting')).toBe(id)
  await read(where, beta)
  expect(await links()).toEqual(['ATTENDED', 'ATTENDED'])
  const [attended] = await queried('MATCH ()-[r:ATTENDED]->() RETURN r.factId AS id ORDER BY id LIMIT 1')
  const other = await decide('fact', attended?.['id'] as string)
  expect(await links()).toEqual(['ATTENDED'])
  await run({ ...world, readerOf: (source) => `${world.readerOf(source)}x` }, graph, [])
  expect(await links()).toEqual(['ATTENDED'])
  for (const one of [decision, other]) expect(await revoke(world, graph, one?.id ?? '')).toBe(true)
  await queried("MATCH (b:Body {source: 'beta'}) DETACH DELETE b")
  await queried("MATCH (r:Revision {source: 'beta'}) DETACH DELETE r")
  await read(where)
  expect(await exportCanonical(graph)).toEqual(before)
})

test('the graph is a function of articles and decisions: it matters not which came first, nor how often it was read', async () => {
  const both =
    'Governor Kim Dong-yeon and Premier David Eby of British Columbia met in Vancouver on May 10, 2024. The two leaders signed a memorandum of understanding on hydrogen. Kim, Director Park Min-su and Mayor Ken Sim of Vancouver attended a dinner hosted by Eby. Governor Kim Dong-yeon of Gyeonggi Province thanked Katie Hobbs, the governor of Arizona.'
  const first = feed([
    { id: 'a', text: both, updated: '2024-05-01T00:00:00Z' },
    { id: 'b', text: SIGNED },
  ])
  const edited = feed([{ id: 'a', text: `${both} It rained.`, updated: '2024-05-12T00:00:00Z' }])
  const gone = feed([{ id: 'z', text: 'Nothing.' }], [{ ref: 'a', when: '2024-06-01T00:00:00Z' }])
  await read(first)
  await decide('official', await idOf('Official', 'Kim Dong-yeon'))
  await decide('fact', await idOf('Agreement', ''))
  const decisions = await saved()
  const steps = {
    alpha: () => read(first),
    edited: () => read(edited, alpha, '2024-05-22T00:00:00Z'),
    beta: () => read(first, beta),
    gone: () => read(gone, alpha, '2024-06-02T00:00:00Z'),
    decided: async () => {
      await importDecisions(world, graph, decisions, 'saved')
      await withdrawPending(world, graph)
    },
    reader: () => run({ ...world, readerOf: (source) => `${world.readerOf(source)}x` }, graph, []),
    again: () => run(world, graph, []),
  }
  const orders: readonly (readonly (keyof typeof steps)[])[] = [
    ['alpha', 'edited', 'beta', 'gone', 'decided'],
    ['decided', 'alpha', 'edited', 'beta', 'gone'],
    ['alpha', 'decided', 'beta', 'gone', 'edited'],
    ['alpha', 'beta', 'decided', 'reader', 'edited', 'gone', 'again'],
    ['gone', 'beta', 'edited', 'decided', 'alpha'],
  ]
  const graphs: (readonly string[])[] = []
  for (const order of orders) {
    await graph.close()
    graph = await emptyGraph()
    for (const step of order) await steps[step]()
    graphs.push(await exportCanonical(graph))
  }
  expect(graphs[0]?.filter((line) => /"label":"(Agreement|Official)"/.test(line)).length).toBeGreaterThan(2)
  expect(graphs[0]?.join()).not.toMatch(/\b(Kim|Qz)|\bdong.?yeon/)
  for (const [at, each] of graphs.entries()) expect(each, orders[at]?.join()).toEqual(graphs[0])
})

test('a revocation that comes with an import is carried out, of a judgement at once, of a retraction with the next reading', async () => {
  const all = feed([
    { id: 'a', text: SIGNED },
    { id: 'x1', text: met('Lee Jae-myung of Gyeonggi Province', '10') },
    { id: 'x2', text: met('Lee Jae-hyung of Gyeonggi Province', '14') },
  ])
  await read(all)
  const before = await exportCanonical(graph)
  const [a, b] = [await idOf('Official', 'Lee Jae-myung'), await idOf('Official', 'Lee Jae-hyung')]
  await judge(world, graph, { kind: 'same', a, b }, SAYING)
  await decide('fact', await idOf('Agreement', ''))
  expect(await exportCanonical(graph)).not.toEqual(before)
  const revoked = (await saved()).replaceAll('"revokedAt":null', '"revokedAt":"2026-02-01T00:00:00Z"')
  expect(await importDecisions(world, graph, revoked, 'saved')).toMatchObject({
    decisions: 1,
    retractions: 1,
    revoked: 2,
  })
  await withdrawPending(world, graph)
  await projectAll(world, graph)
  await read(all)
  expect(await exportCanonical(graph)).toEqual(before)
})

test('an empty secret is none: a run stops with a sentence, and so does a first retraction', async () => {
  const elsewhere = { ...world, config: { ...world.config, secretFile: 'empty' } }
  writeFileSync(join(folder, 'empty'), '\n')
  await expect(importDecisions(elsewhere, graph, '', 'saved')).rejects.toThrow(/empty is empty\. Put the secret back/)
})

/** A graph whose process dies after some writes. */
function dyingAfter(living: Graph, writes: number): Graph {
  let left = writes
  return {
    ...living,
    write: (work) => {
      if (left-- <= 0) throw new Error('crash')
      return living.write(work)
    },
  }
}
