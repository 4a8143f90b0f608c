import { expect, test } from 'vitest'
import { extract } from '../../src/facts/extract.ts'
import { parseBody } from '../../src/feeds/parse-body.ts'
import { testWorld } from '../support/world.ts'
import { makeFeeds } from './feeds.ts'

const feeds = makeFeeds({ articles: 300, window: 20 })

test('the same seed gives the same feeds, another seed others', () => {
  expect(makeFeeds({ articles: 300, window: 20 })).toEqual(feeds)
  expect(makeFeeds({ articles: 300, window: 20, seed: 2 }).bodies[0]?.xml).not.toBe(feeds.bodies[0]?.xml)
})

test('generated feeds are read: every entry is used, and what hurts is in them', () => {
  const { sources, bodies } = feeds
  const world = testWorld(sources)
  const claims = bodies.flatMap(({ source, fetchedAt, xml }) => {
    const parsed = parseBody(Buffer.from(xml), { url: null, seen: { kind: 'fetched', at: fetchedAt }, source, sources })
    if (parsed.kind === 'refused') throw new Error(parsed.issue.message)
    expect(parsed.issues).toEqual([])
    return parsed.body.articles.flatMap((article) =>
      extract(article, { region: source.region }, world.knowledge).statements.map(({ claim }) => claim),
    )
  })
  const kinds = Map.groupBy(claims, ({ kind }) => kind)
  expect([...kinds.keys()].sort()).toEqual([
    'agreement', 'attendance', 'entity', 'investment', 'meeting', 'office', 'party', 'pledge', 'signature', 'total', 'visit',
  ]) // prettier-ignore
  const officials = claims.filter((claim) => claim.kind === 'entity' && claim.type === 'official')
  const dates = claims.flatMap((claim) =>
    claim.kind === 'agreement' && claim.date !== null ? [claim.date.length] : [],
  )
  expect({
    byTitleOnly: officials.some((claim) => claim.kind === 'entity' && claim.titleOnly),
    partialDates: [...new Set(dates)].sort(),
    edits: bodies.some(({ xml }) => xml.includes('</published><content')),
    deletions: bodies.some(({ xml }) => xml.includes('<at:deleted-entry')),
  }).toEqual({ byTitleOnly: true, partialDates: [10, 4, 7], edits: true, deletions: true })
})
