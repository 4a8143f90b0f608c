import type { Article } from '../feeds/article.ts'
import { isoCode } from '../text/gazetteer.ts'
import type { Claim, ClaimKind, EntityType, ReadingKey, Statement } from './statement.ts'

type Row = Record<string, unknown>
type Of<K extends ClaimKind> = Statement & { readonly claim: Extract<Claim, { kind: K }> }

/** The facts of one article in the form of an annotation: one list per kind, names instead of keys. */
export function printout(article: Article, statements: readonly Statement[]): Row {
  const page = pageOf(statements)
  const named = (type: EntityType) =>
    page.of('entity').flatMap(({ claim }) => (claim.type === type && page.name(claim.key) !== null ? [claim] : []))
  const places = named('region').flatMap(({ name, aliases }) => [name, ...aliases])
  return {
    url: article.url,
    title: article.title,
    published: article.publishedAt?.slice(0, 10) ?? null,
    officials: named('official').map(({ name, aliases }) => ({ name, aliases })),
    regions: named('region').map(({ name, level, code, aliases }) => ({
      name,
      level,
      code: code === null ? null : isoCode({ code }),
      aliases,
    })),
    companies: named('company').map(({ name, aliases }) => ({ name, aliases })),
    institutions: named('institution').map(({ name, aliases }) => ({ name, aliases: withBare(name, aliases, places) })),
    offices: page.of('office').flatMap((one) => office(page, one)),
    agreements: page.of('agreement').flatMap((one) => agreement(page, one)),
    investments: page.of('investment').flatMap((one) => investments(page, one)),
    met: once(
      page.of('meeting').flatMap((one) => pairs(page, one)),
      ({ a, b, date }) => [[a, b].sort(), date],
    ),
    visited: page.of('visit').flatMap((one) => visit(page, one)),
    located: page.of('location').flatMap((one) => location(page, one)),
    text: article.text,
  }
}

/** "Ministry of Trade of Thailand" is "Ministry of Trade" too, "Nghe An Provincial Council" a "Provincial Council". */
function withBare(name: string, aliases: readonly string[], places: readonly string[]): string[] {
  const behind = places.find((place) => name.endsWith(` of ${place}`) || name.endsWith(` of the ${place}`))
  const before = places.find((place) => name.startsWith(`${place} `))
  const cut = behind === undefined ? name : name.slice(0, -behind.length).replace(/ of (?:the )?$/, '')
  const bare = before === undefined ? cut : cut.slice(before.length + 1)
  return bare === name || !/ (?:of|for) | .* /.test(bare) || aliases.includes(bare) ? [...aliases] : [...aliases, bare]
}

/** Looks statements up by kind and by what they are about, and keys by name. */
type Page = {
  readonly of: <K extends ClaimKind>(kind: K) => readonly Of<K>[]
  readonly parts: <K extends ClaimKind>(kind: K, about: string) => readonly Of<K>[]
  /** Null for nothing, and for people known by one name only where nobody says of what their office is. */
  readonly name: (key: ReadingKey | null) => string | null
}

function pageOf(statements: readonly Statement[]): Page {
  const byKind = Map.groupBy(statements, ({ claim }) => claim.kind)
  const byWhole = Map.groupBy(statements, ({ claim }) => ('about' in claim ? claim.about : ''))
  const of = <K extends ClaimKind>(kind: K) =>
    (byKind.get(kind) ?? []).filter((one): one is Of<K> => one.claim.kind === kind)
  const parts = <K extends ClaimKind>(kind: K, about: string) =>
    (byWhole.get(about) ?? []).filter((one): one is Of<K> => one.claim.kind === kind)
  const placed = new Set(of('office').flatMap(({ claim }) => (claim.of === null ? [] : [claim.official])))
  const known = of('entity').filter(({ claim }) => !claim.titleOnly || placed.has(claim.key))
  const names = new Map(known.map(({ claim }) => [claim.key, claim.name]))
  return { of, parts, name: (key) => (key === null ? null : (names.get(key) ?? null)) }
}

function namesOf(page: Page, keys: readonly ReadingKey[]): string[] {
  return keys.flatMap((key) => page.name(key) ?? [])
}

function office(page: Page, one: Of<'office'>): Row[] {
  const official = page.name(one.claim.official)
  if (official === null) return []
  const { title, of, former } = one.claim
  const body = page.name(of) ?? implied(of)
  // "the minister, X", nobody says of what: too little for a row.
  if (body === null && !/\s/.test(title)) return []
  return [{ official, title, of: body, ...(former ? { former } : {}), ...words(one) }]
}

/** "the Thai ambassador": of a country that the article does not name, by its key. */
function implied(key: ReadingKey | null): string | null {
  if (!key?.startsWith('region:')) return null
  return key.slice('region:'.length).replace(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toUpperCase())
}

function agreement(page: Page, one: Of<'agreement'>): Row[] {
  const { agreementKind, parties, date, status, fields } = one.claim
  const signatories = namesOf(
    page,
    page.parts('signature', one.id).map(({ claim }) => claim.official),
  )
  return [{ kind: agreementKind, parties: namesOf(page, parties), signatories, date, status, fields, ...words(one) }]
}

function investments(page: Page, one: Of<'investment'>): Row[] {
  const { amount, currency, alsoAmount, alsoCurrency, status, destination, investors } = one.claim
  const also = alsoAmount === null ? {} : { also: { amount: alsoAmount, currency: alsoCurrency } }
  const money = { destination: page.name(destination), amount, currency, status, ...also }
  return namesOf(page, investors).map((investor) => ({ investor, ...money, ...words(one) }))
}

/** Principals of one side with everyone of the other; the words are those that name the guest. */
function pairs(page: Page, meeting: Of<'meeting'>): Row[] {
  if (meeting.claim.status !== 'held') return []
  const { date, place, placeName } = meeting.claim
  const people = page.parts('attendance', meeting.id)
  return people.flatMap((a) =>
    people.flatMap((b) => {
      const [left, right] = [page.name(a.claim.official), page.name(b.claim.official)]
      const apart = a.claim.side === 'a' && b.claim.side === 'b'
      if (!apart || left === null || right === null || left === right) return []
      if (a.claim.role !== 'principal' && b.claim.role !== 'principal') return []
      const told = a.start > b.start ? a : b
      return [{ a: left, b: right, date, place: page.name(place) ?? placeName, ...words(told) }]
    }),
  )
}

function visit(page: Page, one: Of<'visit'>): Row[] {
  const [official, target] = [page.name(one.claim.official), page.name(one.claim.target)]
  if (one.claim.status !== 'held' || official === null || target === null) return []
  return [{ official, target, date: one.claim.date, ...words(one) }]
}

function location(page: Page, one: Of<'location'>): Row[] {
  const [entity, where] = [page.name(one.claim.entity), page.name(one.claim.in)]
  return entity === null || where === null ? [] : [{ entity, in: where, relation: one.claim.relation, ...words(one) }]
}

function words({ quote, start, end, rule, support }: Statement): Row {
  return { quote, start, end, rule, ...(support.length > 0 ? { support } : {}) }
}

function once(rows: readonly Row[], by: (row: Row) => unknown): Row[] {
  return [...new Map(rows.toReversed().map((row) => [JSON.stringify(by(row)), row])).values()].reverse()
}
