import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ENTITY_LISTS, FACT_LISTS, type Annotation } from '../../src/evaluation/annotation.ts'
import {
  AGREEMENT_KINDS,
  AGREEMENT_STATUSES,
  INVESTMENT_STATUSES,
  REGION_LEVELS,
  type LocationRelation,
} from '../../src/facts/statement.ts'
import { isPartialDate } from '../../src/text/partial-date.ts'
import { HOME } from '../../src/world.ts'

const GOLD = join(HOME, 'data', 'gold')
const RELATIONS: readonly LocationRelation[] = ['headquarters', 'site', 'part_of']

type Article = { url: string; title: string; published: string; region: string | null; text: string }
const slugs = readdirSync(join(GOLD, 'articles')).map((name) => name.replace(/\.json$/, ''))
const articles = slugs.map((slug) => ({
  slug,
  article: read('articles', slug) as Article,
  facts: read('facts', slug) as Annotation,
}))

function read(folder: string, slug: string): unknown {
  return JSON.parse(readFileSync(join(GOLD, folder, `${slug}.json`), 'utf8'))
}

describe.each(articles)('$slug', ({ article, facts }) => {
  const whole = `${article.title}\n\n${article.text}`
  const named = (lists: readonly (typeof ENTITY_LISTS)[number][]) =>
    new Set(lists.flatMap((list) => facts[list].map(({ name }) => name)))
  const people = named(['officials'])
  const places = named(['regions'])
  const organisations = named(['companies', 'institutions'])
  const parties = new Set([...places, ...organisations])

  test('article and annotation are of one another', () => {
    const { url, title, published } = article
    expect({ url: facts.url, title: facts.title, published: facts.published }).toEqual({ url, title, published })
    expect(Object.keys(facts)).toEqual(['url', 'title', 'published', ...ENTITY_LISTS, ...FACT_LISTS])
  })

  test('the article is short, of a known day and nobody’s real page', () => {
    const count = article.text.split(/\s+/).length
    expect(count).toBeGreaterThanOrEqual(100)
    expect(count).toBeLessThanOrEqual(350)
    expect(article.published).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(isPartialDate(article.published)).toBe(true)
    expect(new URL(article.url).hostname).toMatch(/\.example$/)
    expect(article.region ?? 'XX').toMatch(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)
  })

  test('every name stands in the text, once per entity', () => {
    const names = ENTITY_LISTS.flatMap((list) => facts[list].flatMap(({ name, aliases }) => [name, ...aliases]))
    expect(names.filter((name) => !whole.toLowerCase().includes(name.toLowerCase()))).toEqual([])
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('every sentence stands in the text word for word', () => {
    const sentences = FACT_LISTS.flatMap((list) => facts[list].map(({ evidence }) => evidence ?? 'none given'))
    expect(sentences.filter((sentence) => !whole.includes(sentence))).toEqual([])
  })

  test('whoever is in a fact is an entity of the right kind', () => {
    const strangers = [
      ...facts.offices.flatMap(({ official, of }) => [...outside(people, official), ...outside(parties, of)]),
      ...facts.agreements.flatMap((row) => [
        ...row.parties.flatMap((party) => outside(parties, party)),
        ...row.signatories.flatMap((official) => outside(people, official)),
      ]),
      ...facts.investments.flatMap((row) => [...outside(parties, row.investor), ...outside(places, row.destination)]),
      ...facts.met.flatMap(({ a, b }) => [...outside(people, a), ...outside(people, b)]),
      ...facts.visited.flatMap(({ official, target }) => [...outside(people, official), ...outside(parties, target)]),
      ...facts.located.flatMap((row) => [...outside(organisations, row.entity), ...outside(parties, row.in)]),
    ]
    expect(strangers).toEqual([])
  })

  test('kinds, statuses, levels and relations are those there are', () => {
    const words = [
      ...facts.agreements.flatMap(({ kind, status }) => [
        ...outside(AGREEMENT_KINDS, kind),
        ...outside(AGREEMENT_STATUSES, status),
      ]),
      ...facts.investments.flatMap(({ status }) => outside(INVESTMENT_STATUSES, status)),
      ...facts.regions.flatMap(({ level }) => outside(REGION_LEVELS, level)),
      ...facts.located.flatMap(({ relation }) => outside(RELATIONS, relation)),
      ...facts.agreements.flatMap((row) => (new Set(row.parties).size < 2 ? [`one party: ${row.parties.join()}`] : [])),
      ...facts.met.flatMap(({ a, b }) => (a === b ? [`alone: ${a}`] : [])),
    ]
    expect(words).toEqual([])
  })

  test('dates are dates, and what is past is not after the day of publication', () => {
    const future = facts.agreements.filter(({ status }) => status === 'planned' || status === 'proposed')
    const past = [...facts.agreements.filter((row) => !future.includes(row)), ...facts.met, ...facts.visited]
    const dates = [...past, ...future].flatMap(({ date }) => date ?? [])
    expect(dates.filter((date) => !isPartialDate(date))).toEqual([])
    expect(past.flatMap(({ date }) => date ?? []).filter((date) => date > article.published)).toEqual([])
  })

  test('amounts are whole numbers of a currency', () => {
    const moneys = facts.investments.flatMap(({ amount, currency, also }) => [
      { amount, currency },
      ...(also ? [also] : []),
    ])
    const wrong = moneys.filter(
      ({ amount, currency }) =>
        !(amount === null ? currency === null : Number.isInteger(amount) && /^[A-Z]{3}$/.test(currency ?? '')),
    )
    expect(wrong).toEqual([])
  })
})

test.each([
  ['articles', articles.length, 32],
  ['rows of companies', articles.flatMap(({ facts }) => facts.companies).length, 60],
  ['rows of investments', articles.flatMap(({ facts }) => facts.investments).length, 40],
] as const)('there are enough %s', (_, count, least) => {
  expect(count).toBeGreaterThanOrEqual(least)
})

function outside(known: ReadonlySet<string> | readonly string[], name: string | null): readonly string[] {
  return name === null || new Set(known).has(name) ? [] : [name]
}
