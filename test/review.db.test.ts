import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importDecisions } from '../src/decisions-file.ts'
import { DECISION_KINDS, decisionId } from '../src/entities/decision.ts'
import { listDecisions } from '../src/graph/decisions.ts'
import { listCandidates, listConflicts, type ListedCandidate } from '../src/graph/doubts.ts'
import { exportCanonical } from '../src/graph/export.ts'
import { listChanges } from '../src/graph/history.ts'
import type { Graph } from '../src/graph/neo4j.ts'
import { projectAll } from '../src/projecting.ts'
import { allDecisions, compare, judge, preview, revoke } from '../src/review.ts'
import { survivor } from './support/survivor.ts'
import { emptyGraph } from './support/graph.ts'
import { loadSample } from './support/sample.ts'
import { testWorld } from './support/world.ts'

const folder = mkdtempSync(join(tmpdir(), 'entente-review-'))
const base = testWorld()
let second = 0
/** A clock that goes on, so that of two decisions one is later. */
const now = () => new Date(Date.UTC(2026, 0, 1, 0, 0, second++))
const world = { ...base, now, folder, config: { ...base.config, secretFile: 'secret' } }
const saying = { reason: 'both papers are one', by: 'test' }

let graph: Graph
let before: readonly string[]
let pair: ListedCandidate
beforeAll(async () => {
  graph = await emptyGraph()
  await loadSample(graph, world)
  before = await exportCanonical(graph)
  const [first] = await listCandidates(graph, 10)
  if (!first) throw new Error('the sample has nothing to review')
  pair = first
})
afterAll(async () => {
  await graph.close()
  rmSync(folder, { recursive: true })
})

const judged = async (kind: (typeof DECISION_KINDS)[number]) => {
  const decision = await judge(world, graph, { kind, a: pair.left, b: pair.right }, saying)
  if (decision === null) throw new Error('nothing was judged')
  return decision
}
const survivorOf = (id: string) => survivor(graph, id)

test('pairs to review and values that disagree can be read, with names and reasons', async () => {
  expect(pair.reasons.length).toBeGreaterThan(0)
  expect(pair.leftName).not.toBe('')
  const conflicts = await listConflicts(graph, 10)
  expect(conflicts.length).toBeGreaterThan(0)
  for (const { subjectName, values } of conflicts) {
    expect(subjectName).not.toBe('')
    expect(values.length).toBeGreaterThan(1)
  }
  expect(await compare(world, graph, pair.left, pair.right)).toMatchObject({ outcome: 'unsure', score: pair.score })
})

test.for(DECISION_KINDS)('%s, revoked: the graph is what it was, at once', async (kind) => {
  const decision = await judged(kind)
  expect(await exportCanonical(graph)).not.toEqual(before)
  expect(await revoke(world, graph, decision.id)).toBe(true)
  expect(await exportCanonical(graph)).toEqual(before)
  expect(await revoke(world, graph, decision.id)).toBe(false)
})

test('same joins at once; a preview tells before what changes then, and the id that went leads to the survivor', async () => {
  const last = (await listChanges(graph, { limit: 100_000 })).at(-1)?.seq ?? 0
  const foretold = await preview(world, graph, { kind: 'same', a: pair.left, b: pair.right })
  const decision = await judged('same')
  const changes = await listChanges(graph, { after: last, limit: 1_000 })
  expect(changes.map(({ op, subject }) => `${op} ${subject}`)).toEqual(
    foretold?.rows.map(({ op, subject }) => `${String(op)} ${String(subject)}`),
  )
  expect(new Set(changes.map(({ run }) => run))).toEqual(new Set([decision.id]))
  expect((await listCandidates(graph, 1000)).map(({ id }) => id)).not.toContain(pair.id)
  const [[gone, survivor]] = foretold?.answers as [[string, string]]
  expect([pair.left, pair.right].sort()).toEqual([gone, survivor].sort())
  expect(await survivorOf(gone)).toBe(survivor)
  expect(await survivorOf(survivor)).toBeUndefined()
  const back = await preview(world, graph, { revoke: decision.id })
  expect(back?.rows).toHaveLength(foretold?.rows.length ?? 0)
  await revoke(world, graph, decision.id)
  expect(await survivorOf(gone)).toBeUndefined()
})

test('different takes a pair from the list, unsure keeps it there', async () => {
  const listed = async () => (await listCandidates(graph, 1000)).find(({ id }) => id === pair.id)
  const parted = await judged('different')
  expect(await listed()).toBeUndefined()
  await revoke(world, graph, parted.id)
  const open = await judged('unsure')
  expect(await listed()).toMatchObject({ decision: open.id })
  await revoke(world, graph, open.id)
})

test('decisions survive a rebuild from nothing, as JSON Lines', async () => {
  await judged('same')
  const decided = await exportCanonical(graph)
  const lines = (await allDecisions(graph)).map((decision) => JSON.stringify(decision))
  await graph.close()
  graph = await emptyGraph()
  expect(await importDecisions(world, graph, lines.join('\n'), 'saved')).toMatchObject({ decisions: lines.length })
  await loadSample(graph, world)
  expect(await exportCanonical(graph)).toEqual(decided)
  expect(await importDecisions(world, graph, lines.join('\n'), 'saved')).toMatchObject({ decisions: lines.length })
  expect(await projectAll(world, graph)).toBeNull()
  expect((await listDecisions(graph)).filter(({ revokedAt }) => revokedAt === null)).toHaveLength(1)
})

test('an import tells of each line that it cannot take in, and takes in the others', async () => {
  const decision = { ...(await judged('different')), revokedAt: null }
  await revoke(world, graph, decision.id)
  const at = '2026-03-01T00:00:00Z'
  const other: object = { ...decision, at, id: decisionId({ ...decision, at }) }
  const foreign = { ...decision, kind: 'retract', target: 'fact', marks: ['m'], secret: 's' }
  const lines: readonly (readonly [object | string, RegExp | null])[] = [
    [other, null],
    ['{', /^f\.jsonl, line 2: the line is no JSON object; write one/],
    ['[]', /line 3: .* no JSON object/],
    ['', null],
    [{ kind: 'maybe' }, /line 5: .* another kind than same, different, unsure, retract/],
    [{ kind: 'same' }, /line 6: .* no id, reason or by/],
    [{ ...other, at: 'yesterday' }, /line 7: .* says in "at" no date and time/],
    [{ ...other, left: [null] }, /line 8: .* lists of things, each with kind, name and company/],
    [{ ...other, left: [{ kind: 'nonsense', name: 'x', company: [] }] }, /line 9: .* lists of things/],
    [{ ...other, kind: 'same' }, /line 10: .* id is that of another decision/],
    [foreign, /line 11: .* made under another secret/],
    [{ ...foreign, marks: 'm' }, /line 12: .* no marks/],
  ]
  const text = lines.map(([line]) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\r\n')
  const { decisions, retractions, issues } = await importDecisions(world, graph, `\uFEFF${text}`, 'f.jsonl')
  expect([decisions, retractions]).toEqual([1, 0])
  const sentences = lines.flatMap(([, sentence]) => sentence ?? [])
  expect(issues).toHaveLength(sentences.length)
  for (const [index, sentence] of sentences.entries()) expect(issues[index]?.message).toMatch(sentence)
  expect((await listDecisions(graph)).at(-1)).toMatchObject({ at, revokedAt: null })
})

test('what is unknown cannot be judged', async () => {
  expect(await judge(world, graph, { kind: 'same', a: 'official:nobody', b: pair.right }, saying)).toBeNull()
  expect(await preview(world, graph, { kind: 'same', a: pair.right, b: pair.right })).toBeNull()
  expect(await preview(world, graph, { revoke: 'nothing' })).toBeNull()
})
