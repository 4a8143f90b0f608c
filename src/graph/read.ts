import type {
  Agreement,
  AnnouncedTotal,
  Attestation,
  Entity,
  Investment,
  Meeting,
  Official,
  Organization,
  Region,
} from '../entities/entity.ts'
import type { Graph, ReadOptions } from './neo4j.ts'
import {
  fromRecord,
  type ArticleRecord,
  type AttendanceLink,
  type LocationLink,
  type OfficeLink,
  type PartnerLink,
  type PartyLink,
  type PledgeLink,
  type SignatureLink,
  type StatementRecord,
  type VisitLink,
} from './read/record.ts'

export type * from './read/record.ts'
export type { Agreement, AnnouncedTotal, Attestation, Entity, Investment, Meeting, Official, Organization, Region }

export type GeoPoint = NonNullable<Region['location']>

/** Anything `node(id)` can find. */
export type Thing = Entity | ArticleRecord | StatementRecord

/** Lists that can grow long and are read page by page: of everything, or (`…Of`) of one anchor, by its id. */
export type Lists = {
  officials: Official
  regions: Region
  companies: Organization
  institutions: Organization
  agreements: Agreement
  agreementsOf: Agreement
  meetings: Meeting
  meetingsOf: Meeting
  investments: Investment
  investmentsOf: Investment
  totals: AnnouncedTotal
  articles: ArticleRecord
  articlesOf: ArticleRecord
  statementsOf: StatementRecord
  evidenceOf: StatementRecord
  officesOf: OfficeLink
  visitsOf: VisitLink
  partnersOf: PartnerLink
}
export type ListName = keyof Lists

/** What hangs on one id and stays short: read whole, at most 100 of each. */
export type Hangings = {
  nodes: Thing
  partiesOf: PartyLink
  signatoriesOf: SignatureLink
  attendeesOf: AttendanceLink
  investorsOf: PledgeLink
  locationsOf: LocationLink
  signedAt: Meeting
  signedThere: Agreement
  placesOf: Region | Organization
  destinationsOf: Region
  within: Region
  attestation: Attestation
  texts: string
  publishers: string
  /** The id of the node that an id which is none any more leads to: a member's own, or one that a node had once. */
  survivors: string
}
export type HangingName = keyof Hangings

/** Values for `$filter` in the list's statement; what is absent filters nothing. */
export type Filter = Readonly<Record<string, string | number | null | undefined | readonly string[]>>

/** The keyset: where a row stands in its order. */
export type Place = readonly [key: string | number, id: string]

export type Page = {
  readonly limit: number
  readonly by: string
  readonly descending: boolean
  /** Stands for an absent sort key. */
  readonly missing: string
  readonly after: Place | null
}

export type Ask = { readonly filter: Filter; readonly page: Page | null; readonly counted: boolean }
export type ListRow<T> = { readonly key: string | number; readonly id: string; readonly item: T }
/** `total` is null unless it was asked to be counted. */
export type Listing<T> = { readonly rows: readonly ListRow<T>[]; readonly total: number | null }

export type LanguageCount = { readonly language: string; readonly articles: number }
export type Coverage = {
  readonly [
    count in
      | 'articles'
      | 'statements'
      | 'unresolvedStatements'
      | 'officials'
      | 'regions'
      | 'companies'
      | 'institutions'
      | 'agreements'
      | 'meetings'
      | 'investments'
      | 'sources'
      | 'publishers'
  ]: number
} & {
  readonly publishedFrom: string | null
  readonly publishedTo: string | null
  readonly lastRunAt: string | null
  readonly unreadLanguages: readonly LanguageCount[]
}

/** The one way to read the graph. Each method is one statement, whatever the number of anchors. */
export type Reader = {
  /** A page of a list and its total, for each anchor. */
  readonly list: <L extends ListName>(
    list: L,
    anchors: readonly string[],
    ask: Ask,
  ) => Promise<ReadonlyMap<string, Listing<Lists[L]>>>
  /** What hangs on each anchor; anchors without any are absent. */
  readonly hanging: <H extends HangingName>(
    what: H,
    anchors: readonly string[],
  ) => Promise<ReadonlyMap<string, readonly Hangings[H][]>>
  readonly coverage: () => Promise<Coverage>
  /** Rejects where the database does not answer. */
  readonly ping: () => Promise<void>
}

export function createReader(graph: Graph, options: ReadOptions = {}): Reader {
  return {
    list: async (list, anchors, { filter, page, counted }) => {
      const parameters = { anchors, filter: { ...NO_FILTER, ...filter }, page: page ?? NO_PAGE, counted }
      const records = await graph.read(LISTS[list], parameters, options)
      return new Map(
        records.map(({ anchor, rows, total }) => [
          typeof anchor === 'string' ? anchor : EVERYTHING,
          fromRecord({ rows, total }) as never,
        ]),
      )
    },
    hanging: async (what, anchors) => {
      const records = await graph.read(HANGINGS[what], { anchors }, options)
      return new Map(records.map(({ anchor, items }) => [String(anchor), fromRecord(items) as never]))
    },
    coverage: async () => (await graph.read('read/coverage', {}, options))[0] as Coverage,
    ping: async () => void (await graph.read('read/ping', {}, options)),
  }
}

/** Anchor of a list of everything. */
const EVERYTHING = ''
const NO_PAGE: Page = { limit: 0, by: '', descending: false, missing: '', after: null }
const NO_FILTER: Filter = { party: [], signatory: [], attendee: [], investor: [], states: [] }

const LISTS: Readonly<Record<ListName, string>> = {
  officials: 'read/officials',
  regions: 'read/regions',
  companies: 'read/companies',
  institutions: 'read/institutions',
  agreements: 'read/agreements',
  agreementsOf: 'read/agreements-of',
  meetings: 'read/meetings',
  meetingsOf: 'read/meetings-of',
  investments: 'read/investments',
  investmentsOf: 'read/investments-of',
  totals: 'read/totals',
  articles: 'read/articles',
  articlesOf: 'read/articles-of',
  statementsOf: 'read/statements-of',
  evidenceOf: 'read/evidence-of',
  officesOf: 'read/offices-of',
  visitsOf: 'read/visits-of',
  partnersOf: 'read/partners-of',
}

const HANGINGS: Readonly<Record<HangingName, string>> = {
  nodes: 'read/nodes',
  partiesOf: 'read/parties-of',
  signatoriesOf: 'read/signatories-of',
  attendeesOf: 'read/attendees-of',
  investorsOf: 'read/investors-of',
  locationsOf: 'read/locations-of',
  signedAt: 'read/signed-at',
  signedThere: 'read/signed-there',
  placesOf: 'read/places-of',
  destinationsOf: 'read/destinations-of',
  within: 'read/within',
  attestation: 'read/attestation',
  texts: 'read/texts',
  publishers: 'read/publishers',
  survivors: 'read/survivors',
}
