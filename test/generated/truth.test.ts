import { expect, test } from 'vitest'
import { project } from '../../src/entities/project.ts'
import type { Testimony } from '../../src/entities/evidence.ts'
import { extract } from '../../src/facts/extract.ts'
import { parseBody } from '../../src/feeds/parse-body.ts'
import { testWorld } from '../support/world.ts'
import { makeFeeds } from './feeds.ts'

const { sources, bodies } = makeFeeds({ articles: 400 })
const world = testWorld(sources)
const testimonies = new Map<string, Testimony>()
for (const { source, fetchedAt, xml } of bodies) {
  const parsed = parseBody(Buffer.from(xml), { url: null, seen: { kind: 'fetched', at: fetchedAt }, source, sources })
  if (parsed.kind === 'refused') throw new Error(parsed.issue.message)
  const { publisher, region } = source
  for (const article of parsed.body.articles) {
    const { statements } = extract(article, { region }, world.knowledge)
    const { id: articleId, key: articleKey, publishedAt } = article
    testimonies.set(articleId, { articleId, articleKey, publishedAt, publisher, region, statements })
  }
}
const nodes = [...project([...testimonies.values()], world.background).nodes.values()]

test('made-up companies are one where their names are, whatever the legal form', () => {
  const bare = (name: string) => name.toLowerCase().replace(/,? (co\., ltd|inc|corp|gmbh|ltd|co)\.?$/, '')
  const companies = nodes.flatMap((node) => (node.label === 'Company' ? [node] : []))
  const joined = companies.filter(({ name, aliases }) =>
    aliases.some((alias) => bare(alias) !== bare(name) && !bare(name).startsWith(bare(alias))),
  )
  expect(companies.length).toBeGreaterThan(20)
  expect(joined.map(({ name, aliases }) => [name, ...aliases].join(' = '))).toEqual([])
})

test('no two made-up people of different names are one', () => {
  const letters = (name: string) =>
    name
      .toLowerCase()
      .replace(/[^a-z]/g, '')
      .split('')
      .sort()
      .join('')
  const people = nodes.flatMap((node) => (node.label === 'Official' ? [node] : []))
  const joined = people.filter(({ name, aliases }) =>
    aliases.some((alias) => Math.abs(letters(alias).length - letters(name).length) > 1),
  )
  expect(people.length).toBeGreaterThan(40)
  expect(joined.map(({ name, aliases }) => [name, ...aliases].join(' = '))).toEqual([])
})
