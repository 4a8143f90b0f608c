import { expect, test } from 'vitest'
import { changeLines, importedLines } from '../../src/commands/review-lines.ts'
import { runLines } from '../../src/commands/run-lines.ts'
import type { RecordedChange } from '../../src/graph/history.ts'
import { countOf } from '../../src/text/count-of.ts'

test.for([
  [0, '0 entries'],
  [1, '1 entry'],
  [2, '2 entries'],
] as const)('%d: %s', ([count, told]) => expect(countOf(count, 'entry', 'entries')).toBe(told))

test('a run tells of entries that stay out', () => {
  const input = { location: 'feed.xml', source: null, kind: 'body', entries: 3, loaded: 1, unchanged: 1, quarantined: 0 } as const // prettier-ignore
  const times = { startedAt: '2026-01-01T00:00:00Z', finishedAt: '2026-01-01T00:00:01Z' }
  const lines = (withdrawn: number) =>
    runLines({
      kind: 'done',
      report: {
        ...{ id: 'x', ...times, status: 'ok', reread: 0, projection: null, loadCounters: {} },
        inputs: [{ ...input, withdrawn, statements: 1, issues: [] }],
      },
    })
  expect(lines(1)[0]).toBe('feed.xml: 3 entries, 1 loaded (1 statement), 1 unchanged, 0 quarantined, 1 withdrawn')
  expect(lines(0)[0]).not.toContain('withdrawn')
})

test('what is called by its kind is not called so twice', () => {
  const change: RecordedChange = {
    ...{ seq: 1, at: '2026-01-01T00:00:00Z', op: 'added', subject: 'meeting:x', type: 'Meeting', from: null, to: null },
    ...{ name: 'Meeting Ann – Bo', before: null, after: {}, article: null, run: 'x' },
  }
  expect(changeLines([change])).toEqual(['1 2026-01-01T00:00:00Z + Meeting Ann – Bo'])
  expect(changeLines([{ ...change, type: 'Official', name: 'Ann' }])[0]).toContain('+ Official Ann')
})

test('an import tells what it took in, and of each line that it could not', () => {
  const issues = [{ code: 'decision-unusable', message: 'f, line 2: the line is …' }] as const
  expect(importedLines({ decisions: 1, retractions: 2, revoked: 0, issues })).toEqual([
    '1 decision, 2 retractions, 0 revoked: taken in',
    '  ! f, line 2: the line is …',
  ])
})
