import { expect, test } from 'vitest'
import { parseBody } from '../../src/feeds/parse-body.ts'

const read = (inside: string) => {
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">${inside}</feed>`
  const parsed = parseBody(feed, { url: null, seen: { kind: 'fetched', at: '2024-06-01T00:00:00Z' } })
  if (parsed.kind === 'refused') throw new Error(parsed.issue.message)
  return parsed
}
const gone = (ref: string, when: string) => `<at:deleted-entry ref="${ref}" when="${when}"/>`

test('a deleted entry is known by its id and the time, in UTC; the latest counts', () => {
  const { body, issues } = read(
    gone('a', '2024-05-01T09:00:00+09:00') + gone('a', '2024-05-03T00:00:00Z') + gone('b', '2024-05-01T00:00:00Z'),
  )
  expect(body.deletions).toEqual([
    { source: null, entryId: 'a', updatedAt: '2024-05-03T00:00:00Z' },
    { source: null, entryId: 'b', updatedAt: '2024-05-01T00:00:00Z' },
  ])
  expect(issues).toEqual([])
})

test.for([
  ['no ref', gone('', '2024-05-01T00:00:00Z')],
  ['no time', gone('a', 'yesterday')],
  ['the name of another namespace', '<deleted-entry ref="a" when="2024-05-01T00:00:00Z"/>'],
])('with %s it deletes nothing', ([, inside]) => {
  expect(read(inside as string).body.deletions).toEqual([])
})

test('one without ref or time is told', () => {
  expect(read(gone('a', 'yesterday')).issues).toMatchObject([{ code: 'deletion-unusable', entry: 'a' }])
})

test('a feed that only takes something back is another body', () => {
  expect(read(gone('a', '2024-05-01T00:00:00Z')).body.hash).not.toBe(read('').body.hash)
})
