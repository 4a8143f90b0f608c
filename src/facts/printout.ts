import type { Article } from '../feeds/article.ts'
import type { Claim, ClaimKind, ReadingKey, Statement } from './statement.ts'

type Row = Record<string, unknown>
type Of<K extends ClaimKind> = Statement & { readonly claim: Extract<Claim, { kind: K }> }

/** The facts of one article in the form of an annotation: one list per kind, names instead of keys. */
export function printout(article: Article, statements: readonly Statement[]): Row {
  const page = new Page(statements)
  return {
    url: article.url,
    title: article.title,
    published: article.publishedAt?.slice(0, 10) ?? null,
    officials: page.named('official').map(({ claim }) => ({ name: claim.name, aliases: claim.aliases })),
    regions: page
      .named('region')
      .map(({ claim }) => ({ name: claim.name, level: claim.level, code: claim.code, aliases: claim.aliases })),
    companies: page.named('company').map(({ claim }) => ({ name: claim.name, aliases: claim.aliases })),
    institutions: page.named('institution').map(({ claim }) => ({ name: claim.name, aliases: claim.aliases })),
    offices: page.of('office').flatMap((one) => office(page, one)),
    agreements: page.of('agreement').flatMap((one) => agreement(page, one)),
    investments: page.of('investment').flatMap((one) => investments(page, one)),
    met: once(page.of('meeting').flatMap((one) => pairs(page, one)), ['a', 'b', 'date']),
    visited: page.of('visit').flatMap((one) => visit(page, one)),
    located: page.of('location').flatMap((one) => location(page, one)),
    text: article.text,
  }
}

/** Looks statements up by kind, by what they are about, and keys by name. */
class Page {
  readonly #byKind: ReadonlyMap<string, readonly Statement[]>
  readonly #about: ReadonlyMap<string, readonly Statement[]>
  readonly #names: ReadonlyMap<ReadingKey, string>

  constructor(statements: readonly Statement[]) {
    this.#byKind = Map.groupBy(statements, ({ claim }) => claim.kind)
    this.#about = Map.groupBy(statements, ({ claim }) => ('about' in claim ? claim.about : ''))
    this.#names = new Map(this.of('entity').flatMap(({ claim }) => (claim.titleOnly ? [] : [[claim.key, claim.name]])))
  }

  of<K extends ClaimKind>(kind: K): readonly Of<K>[] {
    return (this.#byKind.get(kind) ?? []) as readonly Of<K>[]
  }

  parts<K extends ClaimKind>(kind: K, id: string): readonly Of<K>[] {
    return (this.#about.get(id) ?? []).filter(({ claim }) => claim.kind === kind) as readonly Of<K>[]
  }

  named(type: string): readonly Of<'entity'>[] {
    return this.of('entity').filter(({ claim }) => claim.type === type && !claim.titleOnly)
  }

  /** Null for nothing, and for people known by title only. */
  name(key: ReadingKey | null): string | null {
    return key === null ? null : (this.#names.get(key) ?? null)
  }

  names(keys: readonly ReadingKey[]): string[] {
    return keys.flatMap((key) => this.name(key) ?? [])
  }
}

function office(page: Page, one: Of<'office'>): Row[] {
  const official = page.name(one.claim.official)
  if (official === null) return []
  const { title, of, former } = one.claim
  return [{ official, title, of: page.name(of), ...(former ? { former } : {}), ...words(one) }]
}

function agreement(page: Page, one: Of<'agreement'>): Row[] {
  const { agreementKind, parties, date, status, fields } = one.claim
  const signatories = page.names(page.parts('signature', one.id).map(({ claim }) => claim.official))
  return [{ kind: agreementKind, parties: page.names(parties), signatories, date, status, fields, ...words(one) }]
}

function investments(page: Page, one: Of<'investment'>): Row[] {
  const { amount, currency, alsoAmount, alsoCurrency, status, destination, investors } = one.claim
  const also = alsoAmount === null ? {} : { also: { amount: alsoAmount, currency: alsoCurrency } }
  const money = { destination: page.name(destination), amount, currency, status, ...also }
  return page.names(investors).map((investor) => ({ investor, ...money, ...words(one) }))
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
      if (!apart || left === null || right === null) return []
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

function once(rows: readonly Row[], by: readonly string[]): Row[] {
  return [...new Map(rows.toReversed().map((row) => [JSON.stringify(by.map((key) => row[key])), row])).values()].reverse()
}
