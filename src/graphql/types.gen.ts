import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Official, Region, Organization, Agreement, Meeting, Investment, AnnouncedTotal, ArticleRecord, StatementRecord, Coverage, OfficeLink, PartyLink, SignatureLink, AttendanceLink, VisitLink, PledgeLink, LocationLink, PartnerLink, Thing, Entity, Party } from '../graph/read.ts';
import type { OfficialConnection } from './connection.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in UTC: `2024-05-29T00:30:20Z`. */
  DateTime: { input: string; output: string; }
  /**
   * A date as precise as it was stated: a year, a month or a day (`2008`, `2008-05`, `2008-05-19`). As an argument it means
   * every day it can stand for.
   */
  PartialDate: { input: string; output: string; }
  /** An absolute address that a browser can open. */
  URL: { input: string; output: string; }
};

/** A paper between at least two parties: signed, planned, proposed, in force or cancelled. */
export type Agreement = Entity & Fact & Node & {
  __typename?: 'Agreement';
  /** Where `quote` stands. */
  article?: Maybe<Article>;
  /** How many articles state it. */
  articleCount: Scalars['Int']['output'];
  /** Articles that state it, the latest published first unless asked otherwise. */
  articles: ArticleConnection;
  /** When it was signed, or is to be. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** Every statement that supports it, the earliest published first. */
  evidence: StatementConnection;
  /** The same as `id`. */
  factId: Scalars['ID']['output'];
  /** What it is about. */
  fields: Array<Scalars['String']['output']>;
  /** Opaque; stays the same while the thing exists. */
  id: Scalars['ID']['output'];
  /** What sort of paper. */
  kind: AgreementKind;
  /** A short name for people. */
  name: Scalars['String']['output'];
  /** Who is party to it, by name; 100 at most. */
  parties: Array<Participation>;
  /** How many independent publishers state it. */
  publisherCount: Scalars['Int']['output'];
  /** The words of the earliest article that states it; null for what only the gazetteer knows. */
  quote?: Maybe<Scalars['String']['output']>;
  /** Who signed it, by name; 100 at most. */
  signatories: Array<Signature>;
  /** Where it was signed: one meeting, unless reports of it are still apart. */
  signedAt: Array<Meeting>;
  /** How far it has come. */
  status: AgreementStatus;
  /** The stated end of its term. */
  until?: Maybe<Scalars['PartialDate']['output']>;
};


/** A paper between at least two parties: signed, planned, proposed, in force or cancelled. */
export type AgreementArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A paper between at least two parties: signed, planned, proposed, in force or cancelled. */
export type AgreementEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of agreements. */
export type AgreementConnection = {
  __typename?: 'AgreementConnection';
  /** The rows with their cursors. */
  edges: Array<AgreementEdge>;
  /** The rows. */
  nodes: Array<Agreement>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** An agreement and its place in the list. */
export type AgreementEdge = {
  __typename?: 'AgreementEdge';
  /** Its place. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Agreement;
};

/** Which agreements; all that is given must fit. */
export type AgreementFilter = {
  /** Can have been signed in this span. */
  date?: InputMaybe<DateRange>;
  /** Part of one of its fields, upper or lower case. */
  fieldContains?: InputMaybe<Scalars['String']['input']>;
  /** One of these kinds. */
  kind?: InputMaybe<Array<AgreementKind>>;
  /** Stated by at least so many independent publishers. */
  minPublishers?: InputMaybe<Scalars['Int']['input']>;
  /** Part of the name, upper or lower case. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Ids of regions, companies or institutions: all of them are party to it. */
  party?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of officials: all of them signed it. */
  signatory?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** One of these statuses. */
  status?: InputMaybe<Array<AgreementStatus>>;
};

/** Sorts of paper. */
export type AgreementKind =
  /** A plan or programme that carries out an agreement. */
  | 'ACTION_PLAN'
  /** A contract of purchase, service or lease. */
  | 'CONTRACT'
  /** A general or sectoral cooperation agreement. */
  | 'COOPERATION'
  /** A joint declaration, statement or communique. */
  | 'DECLARATION'
  /** Exchange of people, students, culture or staff. */
  | 'EXCHANGE'
  /** Friendly exchange, a step before sisterhood. */
  | 'FRIENDSHIP'
  /** An agreement on an investment. */
  | 'INVESTMENT'
  /** Letter of intent. */
  | 'LOI'
  /** Memorandum of understanding, of cooperation or of agreement. */
  | 'MOU'
  /** Treaties, loans, grants and everything else. */
  | 'OTHER'
  /** Sister, twin or partner relations of regions. */
  | 'SISTERHOOD';

/** How far a paper has come. */
export type AgreementStatus =
  /** It was given up. */
  | 'CANCELLED'
  /** It is told as one that exists. */
  | 'IN_FORCE'
  /** The signing is announced. */
  | 'PLANNED'
  /** Somebody suggested it. */
  | 'PROPOSED'
  /** It was signed. */
  | 'SIGNED';

/** A total or count that a publisher announces, kept apart from what the single facts add up to. */
export type AnnouncedTotal = Entity & Fact & Node & {
  __typename?: 'AnnouncedTotal';
  /** Where `quote` stands. */
  article?: Maybe<Article>;
  /** How many articles state it. */
  articleCount: Scalars['Int']['output'];
  /** Articles that state it, the latest published first unless asked otherwise. */
  articles: ArticleConnection;
  /** The day it is said to hold for. */
  asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** ISO 4217; null for a count. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Every statement that supports it, the earliest published first. */
  evidence: StatementConnection;
  /** The same as `id`. */
  factId: Scalars['ID']['output'];
  /** Opaque; stays the same while the thing exists. */
  id: Scalars['ID']['output'];
  /** What is counted, as written. */
  metric: Scalars['String']['output'];
  /** A short name for people. */
  name: Scalars['String']['output'];
  /** How many independent publishers state it. */
  publisherCount: Scalars['Int']['output'];
  /** The words of the earliest article that states it; null for what only the gazetteer knows. */
  quote?: Maybe<Scalars['String']['output']>;
  /** The figure; exact up to 2^53. */
  value: Scalars['Float']['output'];
};


/** A total or count that a publisher announces, kept apart from what the single facts add up to. */
export type AnnouncedTotalArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A total or count that a publisher announces, kept apart from what the single facts add up to. */
export type AnnouncedTotalEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of announced totals. */
export type AnnouncedTotalConnection = {
  __typename?: 'AnnouncedTotalConnection';
  /** The rows with their cursors. */
  edges: Array<AnnouncedTotalEdge>;
  /** The rows. */
  nodes: Array<AnnouncedTotal>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** An announced total and its place in the list. */
export type AnnouncedTotalEdge = {
  __typename?: 'AnnouncedTotalEdge';
  /** Its place. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: AnnouncedTotal;
};

/** What a publisher wrote. */
export type Article = Node & {
  __typename?: 'Article';
  /** Whether the feed gives a summary only. */
  excerpt: Scalars['Boolean']['output'];
  /** Opaque; stays the same while the article exists. */
  id: Scalars['ID']['output'];
  /** BCP 47 tag in lower case. */
  language?: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who publishes that source. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** The source it was read from, by name. */
  source?: Maybe<Scalars['String']['output']>;
  /** What it states, in the order of its text. */
  statements: StatementConnection;
  /** The whole text, with the title as its first paragraph; offsets of statements count in it. */
  text: Scalars['String']['output'];
  /** As published. */
  title: Scalars['String']['output'];
  /** When the publisher last changed it. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where people can read it. */
  url?: Maybe<Scalars['URL']['output']>;
};


/** What a publisher wrote. */
export type ArticleStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of articles. */
export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  /** The rows with their cursors. */
  edges: Array<ArticleEdge>;
  /** The rows. */
  nodes: Array<Article>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** An article and its place in the list. */
export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  /** Its place. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Article;
};

/** Which articles; all that is given must fit. */
export type ArticleFilter = {
  /** In one of these languages: BCP 47 tags in lower case. */
  language?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Published in this span, by the day in UTC. */
  published?: InputMaybe<DateRange>;
  /** Read from one of these sources, by name. */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ids of things: each is stated by it. */
  states?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Part of the title, upper or lower case. */
  titleContains?: InputMaybe<Scalars['String']['input']>;
};

/** An official at a meeting. */
export type Attendance = Fact & {
  __typename?: 'Attendance';
  /** Where `quote` stands. */
  article?: Maybe<Article>;
  /** How many articles state it. */
  articleCount: Scalars['Int']['output'];
  /** Every statement that supports it, the earliest published first. */
  evidence: StatementConnection;
  /** What its statements refer to: the id of one of them. */
  factId: Scalars['ID']['output'];
  /** Where. */
  meeting: Meeting;
  /** Who. */
  official: Official;
  /** How many independent publishers state it. */
  publisherCount: Scalars['Int']['output'];
  /** The words of the earliest article that states it; null for what only the gazetteer knows. */
  quote?: Maybe<Scalars['String']['output']>;
  /** As what. */
  role: AttendanceRole;
  /** On which side. */
  side: Side;
};


/** An official at a meeting. */
export type AttendanceEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How an official takes part. */
export type AttendanceRole =
  /** As a companion or guest. */
  | 'GUEST'
  /** As one who speaks for the side. */
  | 'PRINCIPAL';

/** A business. */
export type Company = Entity & Fact & Node & Party & {
  __typename?: 'Company';
  /** Agreements it is party to. */
  agreements: AgreementConnection;
  /** Other spellings. */
  aliases: Array<Scalars['String']['output']>;
  /** Where `quote` stands. */
  article?: Maybe<Article>;
  /** How many articles state it. */
  articleCount: Scalars['Int']['output'];
  /** Articles that state it, the latest published first unless asked otherwise. */
  articles: ArticleConnection;
  /** Every statement that supports it, the earliest published first. */
  evidence: StatementConnection;
  /** The same as `id`. */
  factId: Scalars['ID']['output'];
  /** Opaque; stays the same while the thing exists. */
  id: Scalars['ID']['output'];
  /** Investments it pledged. */
  investments: InvestmentConnection;
  /** Where it sits and what it is part of; 100 at most. */
  locations: Array<Location>;
  /** Meetings held there. */
  meetings: MeetingConnection;
  /** A short name for people. */
  name: Scalars['String']['output'];
  /** Who holds or held an office of it, the latest first. */
  offices: OfficeConnection;
  /** Whether the source hides its name ('Company A'). */
  pseudonym: Scalars['Boolean']['output'];
  /** How many independent publishers state it. */
  publisherCount: Scalars['Int']['output'];
  /** The words of the earliest article that states it; null for what only the gazetteer knows. */
  quote?: Maybe<Scalars['String']['output']>;
  /** Visits of officials to it, the latest first. */
  visits: VisitConnection;
};


/** A business. */
export type CompanyAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A business. */
export type CompanyArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A business. */
export type CompanyEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A business. */
export type CompanyInvestmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvestmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A business. */
export type CompanyMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A business. */
export type CompanyOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A business. */
export type CompanyVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  date?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of companies. */
export type CompanyConnection = {
  __typename?: 'CompanyConnection';
  /** The rows with their cursors. */
  edges: Array<CompanyEdge>;
  /** The rows. */
  nodes: Array<Company>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A company and its place in the list. */
export type CompanyEdge = {
  __typename?: 'CompanyEdge';
  /** Its place. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Company;
};

/** What the answers rest on. */
export type Coverage = {
  __typename?: 'Coverage';
  /** Agreements known. */
  agreements: Scalars['Int']['output'];
  /** Articles read. */
  articles: Scalars['Int']['output'];
  /** Companies known. */
  companies: Scalars['Int']['output'];
  /** Institutions known. */
  institutions: Scalars['Int']['output'];
  /** Investments known. */
  investments: Scalars['Int']['output'];
  /** When the last run began. */
  lastRunAt?: Maybe<Scalars['DateTime']['output']>;
  /** Meetings known. */
  meetings: Scalars['Int']['output'];
  /** Officials known. */
  officials: Scalars['Int']['output'];
  /** When the earliest article was published. */
  publishedFrom?: Maybe<Scalars['DateTime']['output']>;
  /** When the latest article was published. */
  publishedTo?: Maybe<Scalars['DateTime']['output']>;
  /** Publishers of those sources. */
  publishers: Scalars['Int']['output'];
  /** Regions known. */
  regions: Scalars['Int']['output'];
  /** Sources read from. */
  sources: Scalars['Int']['output'];
  /** Statements found in them. */
  statements: Scalars['Int']['output'];
  /** Articles kept but not read for statements, by language. */
  unreadLanguages: Array<LanguageCount>;
  /** Statements of which it is not known whom or what they mean. */
  unresolvedStatements: Scalars['Int']['output'];
};

/**
 * A span of time on partial dates: what can have happened in it fits. `2024` fits every range that touches a day of 2024;
 * what has no date fits none.
 */
export type DateRange = {
  /** From the first day this can mean. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** To the last day this can mean. */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** A thing with a name that articles tell of. */
export type Entity = {
  /** Where `quote` stands. */
  article?: Maybe<Article>;
  /** How many articles state it. */
  articleCount: Scalars['Int']['output'];
  /** Every statement that supports it, the earliest published first. */
  evidence: StatementConnection;
  /** The same as `id`. */
  factId: Scalars['ID']['output'];
  /** Opaque; stays the same while the thing exists. */
  id: Scalars['ID']['output'];
  /** A short name for people. */
  name: Scalars['String']['output'];
  /** How many independent publishers state it. */
  publisherCount: Scalars['Int']['output'];
  /** The words of the earliest article that states it; null for what only the gazetteer knows. */
  quote?: Maybe<Scalars['String']['output']>;
};


/** A thing with a name that articles tell of. */
export type EntityEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order things with a name. */
export type EntityOrder = {
  /** In which direction. */
  direction?: OrderDirection;
  /** By what. */
  field?: EntityOrderField;
};

/** What things with a name can be ordered by. */
export type EntityOrderField =
  /** How many articles state it. */
  | 'ARTICLE_COUNT'
  /** The name, code point by code point. */
  | 'NAME';

/** How to order things with a date. */
export type EventOrder = {
  /** In which direction. */
  direction?: OrderDirection;
  /** By what. */
  field?: EventOrderField;
};

/** What things with a date can be ordered by. */
export type EventOrderField =
  /** How many articles state it. */
  | 'ARTICLE_COUNT'
  /** The first day the date can mean; without a date comes last. */
  | 'DATE';

/** A statement about the world, with the words it rests on. */
export type Fact = {
  /** Where `quote` stands. */
  article?: Maybe<Article>;
  /** How many articles state it. */
  articleCount: Scalars['Int']['output'];
  /** Every statement that supports it, the earliest published first. */
  evidence: StatementConnection;
  /** What its statements refer to: for a thing its `id`, for a relationship the id of one of its statements. */
  factId: Scalars['ID']['output'];
  /** How many independent publishers state it. */
  publisherCount: Scalars['Int']['output'];
  /** The words of the earliest article that states it; null for what only the gazetteer knows. */
  quote?: Maybe<Scalars['String']['output']>;
};


/** A statement about the world, with the words it rests on. */
export type FactEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A point on the earth, WGS 84. */
export type GeoPoint = {
  __typename?: 'GeoPoint';
  /** Degrees north. */
  latitude: Scalars['Float']['output'];
  /** Degrees east. */
  longitude: Scalars['Float']['output'];
};

/** A ministry, agency, parliament, university, association or other public body. */
export type Institution = Entity & Fact & Node & Party & {
  __typename?: 'Institution';
  /** Agreements it is party to. */
  agreements: AgreementConnection;
  /** Other spellings. */
  aliases: Array<Scalars['String']['output']>;
  /** Where `quote` stands. */
  article?: Maybe<Article>;
  /** How many articles state it. */
  articleCount: Scalars['Int']['output'];
  /** Articles that state it, the latest published first unless asked otherwise. */
  articles: ArticleConnection;
  /** Every statement that supports it, the earliest published first. */
  evidence: StatementConnection;
  /** The same as `id`. */
  factId: Scalars['ID']['output'];
  /** Opaque; stays the same while the thing exists. */
  id: Scalars['ID']['output'];
  /** Investments it pledged. */
  investments: InvestmentConnection;
  /** Where it sits and what it is part of; 100 at most. */
  locations: Array<Location>;
  /** Meetings held there. */
  meetings: MeetingConnection;
  /** A short name for people. */
  name: Scalars['String']['output'];
  /** Who holds or held an office of it, the latest first. */
  offices: OfficeConnection;
  /** How many independent publishers state it. */
  publisherCount: Scalars['Int']['output'];
  /** The words of the earliest article that states it; null for what only the gazetteer knows. */
  quote?: Maybe<Scalars['String']['output']>;
  /** Visits of officials to it, the latest first. */
  visits: VisitConnection;
};


/** A ministry, agency, parliament, university, association or other public body. */
export type InstitutionAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A ministry, agency, parliament, university, association or other public body. */
export type InstitutionArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A ministry, agency, parliament, university, association or other public body. */
export type InstitutionEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A ministry, agency, parliament, university, association or other public body. */
export type InstitutionInvestmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvestmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A ministry, agency, parliament, university, association or other public body. */
export type InstitutionMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A ministry, agency, parliament, university, association or other public body. */
export type InstitutionOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A ministry, agency, parliament, university, association or other public body. */
export type InstitutionVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  date?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of institutions. */
export type InstitutionConnection = {
  __typename?: 'InstitutionConnection';
  /** The rows with their cursors. */
  edges: Array<InstitutionEdge>;
  /** The rows. */
  nodes: Array<Institution>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** An institution and its place in the list. */
export type InstitutionEdge = {
  __typename?: 'InstitutionEdge';
  /** Its place. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Institution;
};

/** Money that companies or institutions pledge to spend in a region. */
export type Investment = Entity & Fact & Node & {
  __typename?: 'Investment';
  /** The same amount as the source gives it in another currency. */
  alsoAmount?: Maybe<Money>;
  /** Null where it is not disclosed. */
  amount?: Maybe<Money>;
  /** Where `quote` stands. */
  article?: Maybe<Article>;
  /** How many articles state it. */
  articleCount: Scalars['Int']['output'];
  /** Articles that state it, the latest published first unless asked otherwise. */
  articles: ArticleConnection;
  /** When it was pledged. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** Where it goes. */
  destinations: Array<Region>;
  /** Every statement that supports it, the earliest published first. */
  evidence: StatementConnection;
  /** The same as `id`. */
  factId: Scalars['ID']['output'];
  /** Opaque; stays the same while the thing exists. */
  id: Scalars['ID']['output'];
  /** Who pledged it, by name; 100 at most. */
  investors: Array<Pledge>;
  /** A short name for people. */
  name: Scalars['String']['output'];
  /** Whether it was new when told (false: announced before); null where the source does not say. */
  newMoney?: Maybe<Scalars['Boolean']['output']>;
  /** How many independent publishers state it. */
  publisherCount: Scalars['Int']['output'];
  /** The words of the earliest article that states it; null for what only the gazetteer knows. */
  quote?: Maybe<Scalars['String']['output']>;
  /** How firm the pledge is. */
  status: InvestmentStatus;
};


/** Money that companies or institutions pledge to spend in a region. */
export type InvestmentArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Money that companies or institutions pledge to spend in a region. */
export type InvestmentEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of investments. */
export type InvestmentConnection = {
  __typename?: 'InvestmentConnection';
  /** The rows with their cursors. */
  edges: Array<InvestmentEdge>;
  /** The rows. */
  nodes: Array<Investment>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** An investment and its place in the list. */
export type InvestmentEdge = {
  __typename?: 'InvestmentEdge';
  /** Its place. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Investment;
};

/** Which investments; all that is given must fit. */
export type InvestmentFilter = {
  /** One of these ISO 4217 codes, as the main amount's currency. */
  currency?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Can have been pledged in this span. */
  date?: InputMaybe<DateRange>;
  /** Id of the region it goes to. */
  destination?: InputMaybe<Scalars['ID']['input']>;
  /** Ids of companies or institutions: all of them pledged it. */
  investor?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Stated by at least so many independent publishers. */
  minPublishers?: InputMaybe<Scalars['Int']['input']>;
  /** Part of the name, upper or lower case. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** One of these statuses. */
  status?: InputMaybe<Array<InvestmentStatus>>;
};

/** How firm a pledge is. */
export type InvestmentStatus =
  /** Given up. */
  | 'CANCELLED'
  /** Agreed or decided. */
  | 'COMMITTED'
  /** Under review. */
  | 'CONSIDERED'
  /** Intended, as in a letter of intent. */
  | 'INTENDED'
  /** Made before the article. */
  | 'PAST';

/** Articles in one language. */
export type LanguageCount = {
  __typename?: 'LanguageCount';
  /** How many. */
  articles: Scalars['Int']['output'];
  /** BCP 47 tag in lower case. */
  language: Scalars['String']['output'];
};

/** Where an organisation sits, or what it is part of. */
export type Location = Fact & {
  __typename?: 'Location';
  /** Where `quote` stands. */
  article?: Maybe<Article>;
  /** How many articles state it. */
  articleCount: Scalars['Int']['output'];
  /** Every statement that supports it, the earliest published first. */
  evidence: StatementConnection;
  /** What its statements refer to: the id of one of them. */
  factId: Scalars['ID']['output'];
  /** What. */
  organization: Party;
  /** Where, or part of what. */
  place: Party;
  /** How many independent publishers state it. */
  publisherCount: Scalars['Int']['output'];
  /** The words of the earliest article that states it; null for what only the gazetteer knows. */
  quote?: Maybe<Scalars['String']['output']>;
  /** In which way. */
  relation: LocationRelation;
};


/** Where an organisation sits, or what it is part of. */
export type LocationEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How an organisation belongs to a place or to another organisation. */
export type LocationRelation =
  /** Its seat. */
  | 'HEADQUARTERS'
  /** It is a part of it. */
  | 'PART_OF'
  /** A plant, office, campus or branch. */
  | 'SITE';

/** Officials of different sides together. */
export type Meeting = Entity & Fact & Node & {
  __typename?: 'Meeting';
  /** What was signed there, the earliest first; 100 at most. */
  agreements: Array<Agreement>;
  /** Where `quote` stands. */
  article?: Maybe<Article>;
  /** How many articles state it. */
  articleCount: Scalars['Int']['output'];
  /** Articles that state it, the latest published first unless asked otherwise. */
  articles: ArticleConnection;
  /** Who took part, principals first, then by name; 100 at most. */
  attendees: Array<Attendance>;
  /** When. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** Every statement that supports it, the earliest published first. */
  evidence: StatementConnection;
  /** The same as `id`. */
  factId: Scalars['ID']['output'];
  /** Opaque; stays the same while the thing exists. */
  id: Scalars['ID']['output'];
  /** What sort of occasion. */
  kind: MeetingKind;
  /** A short name for people. */
  name: Scalars['String']['output'];
  /** The place as written, where it is neither region nor organisation. */
  placeName?: Maybe<Scalars['String']['output']>;
  /** The regions and organisations it was held at. */
  places: Array<Party>;
  /** How many independent publishers state it. */
  publisherCount: Scalars['Int']['output'];
  /** The words of the earliest article that states it; null for what only the gazetteer knows. */
  quote?: Maybe<Scalars['String']['output']>;
  /** Whether it took place or was only announced. */
  status: Occurrence;
};


/** Officials of different sides together. */
export type MeetingArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Officials of different sides together. */
export type MeetingEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of meetings. */
export type MeetingConnection = {
  __typename?: 'MeetingConnection';
  /** The rows with their cursors. */
  edges: Array<MeetingEdge>;
  /** The rows. */
  nodes: Array<Meeting>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A meeting and its place in the list. */
export type MeetingEdge = {
  __typename?: 'MeetingEdge';
  /** Its place. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Meeting;
};

/** Which meetings; all that is given must fit. */
export type MeetingFilter = {
  /** Ids of officials: all of them took part. */
  attendee?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Can have taken place in this span. */
  date?: InputMaybe<DateRange>;
  /** One of these kinds. */
  kind?: InputMaybe<Array<MeetingKind>>;
  /** Stated by at least so many independent publishers. */
  minPublishers?: InputMaybe<Scalars['Int']['input']>;
  /** Part of the name, upper or lower case. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Id of the region, company or institution it was held at. */
  place?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it took place or was only announced. */
  status?: InputMaybe<Array<Occurrence>>;
};

/** Sorts of occasion. */
export type MeetingKind =
  /** A conference, forum or summit. */
  | 'CONFERENCE'
  /** A dinner, lunch or reception. */
  | 'DINNER'
  /** A meeting or talk. */
  | 'MEETING'
  /** A ceremony of signing. */
  | 'SIGNING'
  /** By video or telephone. */
  | 'VIDEO';

/** An amount of money. */
export type Money = {
  __typename?: 'Money';
  /** In whole units of the currency; exact up to 2^53. */
  amount: Scalars['Float']['output'];
  /** ISO 4217; null where the source gives a bare number. */
  currency?: Maybe<Scalars['String']['output']>;
};

/** Something that `node` finds again by its id. */
export type Node = {
  /** Opaque; stays the same while the thing exists. */
  id: Scalars['ID']['output'];
};

/** Whether something took place. */
export type Occurrence =
  /** It took place. */
  | 'HELD'
  /** It was announced. */
  | 'PLANNED';

/** An official in an office. */
export type Office = Fact & {
  __typename?: 'Office';
  /** Where `quote` stands. */
  article?: Maybe<Article>;
  /** How many articles state it. */
  articleCount: Scalars['Int']['output'];
  /** Every statement that supports it, the earliest published first. */
  evidence: StatementConnection;
  /** What its statements refer to: the id of one of them. */
  factId: Scalars['ID']['output'];
  /** The first day for which an article shows the office held. */
  firstReported?: Maybe<Scalars['PartialDate']['output']>;
  /** Whether it is told as a thing of the past. */
  former: Scalars['Boolean']['output'];
  /** The stated beginning. */
  from?: Maybe<Scalars['PartialDate']['output']>;
  /** The last such day. */
  lastReported?: Maybe<Scalars['PartialDate']['output']>;
  /** Of what. */
  of: Party;
  /** Who. */
  official: Official;
  /** How many independent publishers state it. */
  publisherCount: Scalars['Int']['output'];
  /** The words of the earliest article that states it; null for what only the gazetteer knows. */
  quote?: Maybe<Scalars['String']['output']>;
  /** As written: `Governor`. */
  title: Scalars['String']['output'];
  /** The end, stated or concluded. */
  to?: Maybe<Scalars['PartialDate']['output']>;
  /** How the end is known. */
  toBasis?: Maybe<TermBasis>;
};


/** An official in an office. */
export type OfficeEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of offices. */
export type OfficeConnection = {
  __typename?: 'OfficeConnection';
  /** The rows with their cursors. */
  edges: Array<OfficeEdge>;
  /** The rows. */
  nodes: Array<Office>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** An office and its place in the list. */
export type OfficeEdge = {
  __typename?: 'OfficeEdge';
  /** Its place. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Office;
};

/** A person who acts for a region, a company or an institution. */
export type Official = Entity & Fact & Node & {
  __typename?: 'Official';
  /** Agreements signed by this official. */
  agreements: AgreementConnection;
  /** Other spellings. */
  aliases: Array<Scalars['String']['output']>;
  /** Where `quote` stands. */
  article?: Maybe<Article>;
  /** How many articles state it. */
  articleCount: Scalars['Int']['output'];
  /** Articles that state it, the latest published first unless asked otherwise. */
  articles: ArticleConnection;
  /** Every statement that supports it, the earliest published first. */
  evidence: StatementConnection;
  /** The same as `id`. */
  factId: Scalars['ID']['output'];
  /** Opaque; stays the same while the thing exists. */
  id: Scalars['ID']['output'];
  /** Meetings this official took part in. */
  meetings: MeetingConnection;
  /** A short name for people. */
  name: Scalars['String']['output'];
  /** Offices held, the latest first. */
  offices: OfficeConnection;
  /** How many independent publishers state it. */
  publisherCount: Scalars['Int']['output'];
  /** The words of the earliest article that states it; null for what only the gazetteer knows. */
  quote?: Maybe<Scalars['String']['output']>;
  /** Where this official went, the latest first. */
  visits: VisitConnection;
};


/** A person who acts for a region, a company or an institution. */
export type OfficialAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A person who acts for a region, a company or an institution. */
export type OfficialArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who acts for a region, a company or an institution. */
export type OfficialEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who acts for a region, a company or an institution. */
export type OfficialMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A person who acts for a region, a company or an institution. */
export type OfficialOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who acts for a region, a company or an institution. */
export type OfficialVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  date?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of officials. */
export type OfficialConnection = {
  __typename?: 'OfficialConnection';
  /** The rows with their cursors. */
  edges: Array<OfficialEdge>;
  /** The rows. */
  nodes: Array<Official>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** An official and its place in the list. */
export type OfficialEdge = {
  __typename?: 'OfficialEdge';
  /** Its place. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Official;
};

/** Which officials; all that is given must fit. */
export type OfficialFilter = {
  /** Part of the name or of an alias, upper or lower case. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Id of a region, company or institution that the official holds or held an office of. */
  officeOf?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the title of an office held, upper or lower case. */
  titleContains?: InputMaybe<Scalars['String']['input']>;
};

/** Up or down. */
export type OrderDirection =
  /** The smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** The greatest, latest or last in the alphabet first. */
  | 'DESC';

/** Which companies or institutions; all that is given must fit. */
export type OrganizationFilter = {
  /** Id of a region it is said to sit in. */
  locatedIn?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name or of an alias, upper or lower case. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last row. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether more precedes. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A region, company or institution as party to an agreement. */
export type Participation = Fact & {
  __typename?: 'Participation';
  /** To what. */
  agreement: Agreement;
  /** Where `quote` stands. */
  article?: Maybe<Article>;
  /** How many articles state it. */
  articleCount: Scalars['Int']['output'];
  /** Every statement that supports it, the earliest published first. */
  evidence: StatementConnection;
  /** What its statements refer to: the id of one of them. */
  factId: Scalars['ID']['output'];
  /** Who. */
  party: Party;
  /** How many independent publishers state it. */
  publisherCount: Scalars['Int']['output'];
  /** The words of the earliest article that states it; null for what only the gazetteer knows. */
  quote?: Maybe<Scalars['String']['output']>;
};


/** A region, company or institution as party to an agreement. */
export type ParticipationEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Two regions with agreements between them. Concluded from those agreements, which are its evidence. */
export type Partnership = {
  __typename?: 'Partnership';
  /** The agreements it is concluded from, the earliest first; 100 at most. */
  agreements: Array<Agreement>;
  /** The strongest kind of agreement between them. */
  kind: AgreementKind;
  /** The last agreement or meeting. */
  lastContact?: Maybe<Scalars['PartialDate']['output']>;
  /** The other region. */
  partner: Region;
  /** The date of the first agreement. */
  since?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of partnerships. */
export type PartnershipConnection = {
  __typename?: 'PartnershipConnection';
  /** The rows with their cursors. */
  edges: Array<PartnershipEdge>;
  /** The rows. */
  nodes: Array<Partnership>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A partnership and its place in the list. */
export type PartnershipEdge = {
  __typename?: 'PartnershipEdge';
  /** Its place. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Partnership;
};

/** What can act through officials: a region, a company or an institution. */
export type Party = {
  /** Agreements it is party to. */
  agreements: AgreementConnection;
  /** Other spellings. */
  aliases: Array<Scalars['String']['output']>;
  /** Where `quote` stands. */
  article?: Maybe<Article>;
  /** How many articles state it. */
  articleCount: Scalars['Int']['output'];
  /** Every statement that supports it, the earliest published first. */
  evidence: StatementConnection;
  /** The same as `id`. */
  factId: Scalars['ID']['output'];
  /** Opaque; stays the same while the thing exists. */
  id: Scalars['ID']['output'];
  /** Meetings held there. */
  meetings: MeetingConnection;
  /** A short name for people. */
  name: Scalars['String']['output'];
  /** Who holds or held an office of it, the latest first. */
  offices: OfficeConnection;
  /** How many independent publishers state it. */
  publisherCount: Scalars['Int']['output'];
  /** The words of the earliest article that states it; null for what only the gazetteer knows. */
  quote?: Maybe<Scalars['String']['output']>;
  /** Visits of officials to it, the latest first. */
  visits: VisitConnection;
};


/** What can act through officials: a region, a company or an institution. */
export type PartyAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** What can act through officials: a region, a company or an institution. */
export type PartyEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can act through officials: a region, a company or an institution. */
export type PartyMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** What can act through officials: a region, a company or an institution. */
export type PartyOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can act through officials: a region, a company or an institution. */
export type PartyVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  date?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A company or institution behind an investment. */
export type Pledge = Fact & {
  __typename?: 'Pledge';
  /** Where `quote` stands. */
  article?: Maybe<Article>;
  /** How many articles state it. */
  articleCount: Scalars['Int']['output'];
  /** Every statement that supports it, the earliest published first. */
  evidence: StatementConnection;
  /** What its statements refer to: the id of one of them. */
  factId: Scalars['ID']['output'];
  /** What. */
  investment: Investment;
  /** Who. */
  investor: Party;
  /** How many independent publishers state it. */
  publisherCount: Scalars['Int']['output'];
  /** The words of the earliest article that states it; null for what only the gazetteer knows. */
  quote?: Maybe<Scalars['String']['output']>;
};


/** A company or institution behind an investment. */
export type PledgeEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Where every question starts. */
export type Query = {
  __typename?: 'Query';
  /** One agreement; null where there is none with this id. */
  agreement?: Maybe<Agreement>;
  /** Agreements, the latest first unless asked otherwise; those without a date come last in either direction. */
  agreements: AgreementConnection;
  /** Totals and counts that publishers announce, by what is counted. */
  announcedTotals: AnnouncedTotalConnection;
  /** One article; null where there is none with this id. */
  article?: Maybe<Article>;
  /** Articles, the latest published first unless asked otherwise; those without a date come last in either direction. */
  articles: ArticleConnection;
  /** Companies, by name unless asked otherwise. */
  companies: CompanyConnection;
  /** One company; null where there is none with this id. */
  company?: Maybe<Company>;
  /** What the answers rest on: how much was read, from whom, and how fresh it is. */
  coverage: Coverage;
  /** One institution; null where there is none with this id. */
  institution?: Maybe<Institution>;
  /** Institutions, by name unless asked otherwise. */
  institutions: InstitutionConnection;
  /** One investment; null where there is none with this id. */
  investment?: Maybe<Investment>;
  /** Investments, the latest first unless asked otherwise; those without a date come last in either direction. */
  investments: InvestmentConnection;
  /** One meeting; null where there is none with this id. */
  meeting?: Maybe<Meeting>;
  /** Meetings, the latest first unless asked otherwise; those without a date come last in either direction. */
  meetings: MeetingConnection;
  /** Anything that has an id; null where nothing has it. */
  node?: Maybe<Node>;
  /** Up to 100 things by id, in the order asked; null where nothing has the id. */
  nodes: Array<Maybe<Node>>;
  /** One official; null where there is none with this id. */
  official?: Maybe<Official>;
  /** Officials, by name unless asked otherwise. */
  officials: OfficialConnection;
  /** One region, by exactly one of its id and its code; null where there is none. */
  region?: Maybe<Region>;
  /** Regions, by name unless asked otherwise. */
  regions: RegionConnection;
};


/** Where every question starts. */
export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Where every question starts. */
export type QueryAnnouncedTotalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question starts. */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question starts. */
export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Where every question starts. */
export type QueryCompanyArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. */
export type QueryInstitutionArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. */
export type QueryInstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Where every question starts. */
export type QueryInvestmentArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. */
export type QueryInvestmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvestmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Where every question starts. */
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Where every question starts. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Where every question starts. */
export type QueryOfficialArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. */
export type QueryOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfficialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Where every question starts. */
export type QueryRegionArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Where every question starts. */
export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** A country, province, city or other area with a government. */
export type Region = Entity & Fact & Node & Party & {
  __typename?: 'Region';
  /** Agreements it is party to. */
  agreements: AgreementConnection;
  /** Other spellings. */
  aliases: Array<Scalars['String']['output']>;
  /** Where `quote` stands. */
  article?: Maybe<Article>;
  /** How many articles state it. */
  articleCount: Scalars['Int']['output'];
  /** Articles that state it, the latest published first unless asked otherwise. */
  articles: ArticleConnection;
  /** Every statement that supports it, the earliest published first. */
  evidence: StatementConnection;
  /** The same as `id`. */
  factId: Scalars['ID']['output'];
  /** Opaque; stays the same while the thing exists. */
  id: Scalars['ID']['output'];
  /** Whether the gazetteer knows it; otherwise articles alone do. */
  inGazetteer: Scalars['Boolean']['output'];
  /** Investments into it. */
  investments: InvestmentConnection;
  /** ISO 3166-1 alpha-2 or 3166-2. */
  iso?: Maybe<Scalars['String']['output']>;
  /** Null where it is not known. */
  level?: Maybe<RegionLevel>;
  /** A point in it, for maps. */
  location?: Maybe<GeoPoint>;
  /** Meetings held there. */
  meetings: MeetingConnection;
  /** A short name for people. */
  name: Scalars['String']['output'];
  /** Who holds or held an office of it, the latest first. */
  offices: OfficeConnection;
  /** Regions it has agreements with, the one with the latest contact first. */
  partners: PartnershipConnection;
  /** How many independent publishers state it. */
  publisherCount: Scalars['Int']['output'];
  /** The words of the earliest article that states it; null for what only the gazetteer knows. */
  quote?: Maybe<Scalars['String']['output']>;
  /** Visits of officials to it, the latest first. */
  visits: VisitConnection;
  /** The next larger region it lies in. */
  within?: Maybe<Region>;
};


/** A country, province, city or other area with a government. */
export type RegionAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A country, province, city or other area with a government. */
export type RegionArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, province, city or other area with a government. */
export type RegionEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, province, city or other area with a government. */
export type RegionInvestmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvestmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A country, province, city or other area with a government. */
export type RegionMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A country, province, city or other area with a government. */
export type RegionOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, province, city or other area with a government. */
export type RegionPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, province, city or other area with a government. */
export type RegionVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  date?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of regions. */
export type RegionConnection = {
  __typename?: 'RegionConnection';
  /** The rows with their cursors. */
  edges: Array<RegionEdge>;
  /** The rows. */
  nodes: Array<Region>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A region and its place in the list. */
export type RegionEdge = {
  __typename?: 'RegionEdge';
  /** Its place. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Region;
};

/** Which regions; all that is given must fit. */
export type RegionFilter = {
  /** One of these levels. */
  level?: InputMaybe<Array<RegionLevel>>;
  /** Part of the name or of an alias, upper or lower case. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Id of a region it lies in, directly or further up. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** Levels of regions. */
export type RegionLevel =
  /** A city or town. */
  | 'CITY'
  /** A country. */
  | 'COUNTRY'
  /** A county. */
  | 'COUNTY'
  /** A district or borough. */
  | 'DISTRICT'
  /** Any other area. */
  | 'OTHER'
  /** A prefecture. */
  | 'PREFECTURE'
  /** A province. */
  | 'PROVINCE'
  /** A state of a federation. */
  | 'STATE';

/** Sides of a meeting. */
export type Side =
  /** The host's. */
  | 'A'
  /** The other. */
  | 'B';

/** An official who signed an agreement. */
export type Signature = Fact & {
  __typename?: 'Signature';
  /** What. */
  agreement: Agreement;
  /** Where `quote` stands. */
  article?: Maybe<Article>;
  /** How many articles state it. */
  articleCount: Scalars['Int']['output'];
  /** Every statement that supports it, the earliest published first. */
  evidence: StatementConnection;
  /** What its statements refer to: the id of one of them. */
  factId: Scalars['ID']['output'];
  /** Who. */
  official: Official;
  /** For whom, where it is known. */
  onBehalfOf?: Maybe<Party>;
  /** How many independent publishers state it. */
  publisherCount: Scalars['Int']['output'];
  /** The words of the earliest article that states it; null for what only the gazetteer knows. */
  quote?: Maybe<Scalars['String']['output']>;
};


/** An official who signed an agreement. */
export type SignatureEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A passage of an article's text. */
export type Span = {
  __typename?: 'Span';
  /** Where it ends. */
  end: Scalars['Int']['output'];
  /** Its words. */
  quote: Scalars['String']['output'];
  /** Where it begins, in UTF-16 code units. */
  start: Scalars['Int']['output'];
};

/** One thing that one article says. */
export type Statement = Node & {
  __typename?: 'Statement';
  /** The article that says it. */
  article: Article;
  /** How sure the rule is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where it ends. */
  end: Scalars['Int']['output'];
  /** The `factId` of what it supports; null while nobody knows who or what is meant. */
  factId?: Maybe<Scalars['ID']['output']>;
  /** Opaque; stays the same while the article says it. */
  id: Scalars['ID']['output'];
  /** What sort of thing is said. */
  kind: StatementKind;
  /** The very words: `text.slice(start, end)` of the article. */
  quote: Scalars['String']['output'];
  /** The rule that read it. */
  rule: Scalars['String']['output'];
  /** Where the quotation begins in the article's text, in UTF-16 code units. */
  start: Scalars['Int']['output'];
  /** Further passages it rests on, such as an antecedent or a date elsewhere. */
  support: Array<Span>;
};

/** A page of statements. */
export type StatementConnection = {
  __typename?: 'StatementConnection';
  /** The rows with their cursors. */
  edges: Array<StatementEdge>;
  /** The rows. */
  nodes: Array<Statement>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A statement and its place in the list. */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** Its place. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Statement;
};

/** Sorts of statement. */
export type StatementKind =
  /** A paper. */
  | 'AGREEMENT'
  /** Who took part. */
  | 'ATTENDANCE'
  /** That somebody or something is named. */
  | 'ENTITY'
  /** An investment. */
  | 'INVESTMENT'
  /** Where an organisation sits. */
  | 'LOCATION'
  /** A meeting. */
  | 'MEETING'
  /** Who holds an office. */
  | 'OFFICE'
  /** Who is party to it. */
  | 'PARTY'
  /** Who pledged it. */
  | 'PLEDGE'
  /** Who signed it. */
  | 'SIGNATURE'
  /** An announced total. */
  | 'TOTAL'
  /** A journey. */
  | 'VISIT';

/** How the end of an office is known. */
export type TermBasis =
  /** An article calls the holder a former one. */
  | 'FORMER'
  /** An article states it. */
  | 'STATED'
  /** An article names the next holder. */
  | 'SUCCESSOR';

/** A journey of an official to a region or an organisation. */
export type Visit = Fact & {
  __typename?: 'Visit';
  /** Where `quote` stands. */
  article?: Maybe<Article>;
  /** How many articles state it. */
  articleCount: Scalars['Int']['output'];
  /** When. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** Every statement that supports it, the earliest published first. */
  evidence: StatementConnection;
  /** What its statements refer to: the id of one of them. */
  factId: Scalars['ID']['output'];
  /** Who. */
  official: Official;
  /** How many independent publishers state it. */
  publisherCount: Scalars['Int']['output'];
  /** The words of the earliest article that states it; null for what only the gazetteer knows. */
  quote?: Maybe<Scalars['String']['output']>;
  /** Whether it took place or was only announced. */
  status: Occurrence;
  /** Where to. */
  target: Party;
};


/** A journey of an official to a region or an organisation. */
export type VisitEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of visits. */
export type VisitConnection = {
  __typename?: 'VisitConnection';
  /** The rows with their cursors. */
  edges: Array<VisitEdge>;
  /** The rows. */
  nodes: Array<Visit>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A visit and its place in the list. */
export type VisitEdge = {
  __typename?: 'VisitEdge';
  /** Its place. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Visit;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( Agreement )
    | ( AnnouncedTotal )
    | ( Organization )
    | ( Organization )
    | ( Investment )
    | ( Meeting )
    | ( Official )
    | ( Region )
  ;
  Fact:
    | ( Agreement )
    | ( AnnouncedTotal )
    | ( AttendanceLink )
    | ( Organization )
    | ( Organization )
    | ( Investment )
    | ( LocationLink )
    | ( Meeting )
    | ( OfficeLink )
    | ( Official )
    | ( PartyLink )
    | ( PledgeLink )
    | ( Region )
    | ( SignatureLink )
    | ( VisitLink )
  ;
  Node:
    | ( Agreement )
    | ( AnnouncedTotal )
    | ( ArticleRecord )
    | ( Organization )
    | ( Organization )
    | ( Investment )
    | ( Meeting )
    | ( Official )
    | ( Region )
    | ( StatementRecord )
  ;
  Party:
    | ( Organization )
    | ( Organization )
    | ( Region )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agreement: ResolverTypeWrapper<Agreement>;
  AgreementConnection: ResolverTypeWrapper<Omit<AgreementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AgreementEdge']>, nodes: Array<ResolversTypes['Agreement']> }>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementFilter: AgreementFilter;
  AgreementKind: AgreementKind;
  AgreementStatus: AgreementStatus;
  AnnouncedTotal: ResolverTypeWrapper<AnnouncedTotal>;
  AnnouncedTotalConnection: ResolverTypeWrapper<Omit<AnnouncedTotalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AnnouncedTotalEdge']>, nodes: Array<ResolversTypes['AnnouncedTotal']> }>;
  AnnouncedTotalEdge: ResolverTypeWrapper<Omit<AnnouncedTotalEdge, 'node'> & { node: ResolversTypes['AnnouncedTotal'] }>;
  Article: ResolverTypeWrapper<ArticleRecord>;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ArticleEdge']>, nodes: Array<ResolversTypes['Article']> }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFilter: ArticleFilter;
  Attendance: ResolverTypeWrapper<AttendanceLink>;
  AttendanceRole: AttendanceRole;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Company: ResolverTypeWrapper<Organization>;
  CompanyConnection: ResolverTypeWrapper<Omit<CompanyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompanyEdge']>, nodes: Array<ResolversTypes['Company']> }>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'node'> & { node: ResolversTypes['Company'] }>;
  Coverage: ResolverTypeWrapper<Coverage>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Entity: ResolverTypeWrapper<Entity>;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  EventOrder: EventOrder;
  EventOrderField: EventOrderField;
  Fact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Fact']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Institution: ResolverTypeWrapper<Organization>;
  InstitutionConnection: ResolverTypeWrapper<Omit<InstitutionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InstitutionEdge']>, nodes: Array<ResolversTypes['Institution']> }>;
  InstitutionEdge: ResolverTypeWrapper<Omit<InstitutionEdge, 'node'> & { node: ResolversTypes['Institution'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Investment: ResolverTypeWrapper<Investment>;
  InvestmentConnection: ResolverTypeWrapper<Omit<InvestmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InvestmentEdge']>, nodes: Array<ResolversTypes['Investment']> }>;
  InvestmentEdge: ResolverTypeWrapper<Omit<InvestmentEdge, 'node'> & { node: ResolversTypes['Investment'] }>;
  InvestmentFilter: InvestmentFilter;
  InvestmentStatus: InvestmentStatus;
  LanguageCount: ResolverTypeWrapper<LanguageCount>;
  Location: ResolverTypeWrapper<LocationLink>;
  LocationRelation: LocationRelation;
  Meeting: ResolverTypeWrapper<Meeting>;
  MeetingConnection: ResolverTypeWrapper<Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MeetingEdge']>, nodes: Array<ResolversTypes['Meeting']> }>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  MeetingFilter: MeetingFilter;
  MeetingKind: MeetingKind;
  Money: ResolverTypeWrapper<Money>;
  Node: ResolverTypeWrapper<Thing>;
  Occurrence: Occurrence;
  Office: ResolverTypeWrapper<OfficeLink>;
  OfficeConnection: ResolverTypeWrapper<Omit<OfficeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OfficeEdge']>, nodes: Array<ResolversTypes['Office']> }>;
  OfficeEdge: ResolverTypeWrapper<Omit<OfficeEdge, 'node'> & { node: ResolversTypes['Office'] }>;
  Official: ResolverTypeWrapper<Official>;
  OfficialConnection: ResolverTypeWrapper<OfficialConnection>;
  OfficialEdge: ResolverTypeWrapper<Omit<OfficialEdge, 'node'> & { node: ResolversTypes['Official'] }>;
  OfficialFilter: OfficialFilter;
  OrderDirection: OrderDirection;
  OrganizationFilter: OrganizationFilter;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Participation: ResolverTypeWrapper<PartyLink>;
  Partnership: ResolverTypeWrapper<PartnerLink>;
  PartnershipConnection: ResolverTypeWrapper<Omit<PartnershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PartnershipEdge']>, nodes: Array<ResolversTypes['Partnership']> }>;
  PartnershipEdge: ResolverTypeWrapper<Omit<PartnershipEdge, 'node'> & { node: ResolversTypes['Partnership'] }>;
  Party: ResolverTypeWrapper<Party>;
  Pledge: ResolverTypeWrapper<PledgeLink>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<Region>;
  RegionConnection: ResolverTypeWrapper<Omit<RegionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RegionEdge']>, nodes: Array<ResolversTypes['Region']> }>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionFilter: RegionFilter;
  RegionLevel: RegionLevel;
  Side: Side;
  Signature: ResolverTypeWrapper<SignatureLink>;
  Span: ResolverTypeWrapper<Span>;
  Statement: ResolverTypeWrapper<StatementRecord>;
  StatementConnection: ResolverTypeWrapper<Omit<StatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StatementEdge']>, nodes: Array<ResolversTypes['Statement']> }>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  StatementKind: StatementKind;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TermBasis: TermBasis;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Visit: ResolverTypeWrapper<VisitLink>;
  VisitConnection: ResolverTypeWrapper<Omit<VisitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['VisitEdge']>, nodes: Array<ResolversTypes['Visit']> }>;
  VisitEdge: ResolverTypeWrapper<Omit<VisitEdge, 'node'> & { node: ResolversTypes['Visit'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agreement: Agreement;
  AgreementConnection: Omit<AgreementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AgreementEdge']>, nodes: Array<ResolversParentTypes['Agreement']> };
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementFilter: AgreementFilter;
  AnnouncedTotal: AnnouncedTotal;
  AnnouncedTotalConnection: Omit<AnnouncedTotalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AnnouncedTotalEdge']>, nodes: Array<ResolversParentTypes['AnnouncedTotal']> };
  AnnouncedTotalEdge: Omit<AnnouncedTotalEdge, 'node'> & { node: ResolversParentTypes['AnnouncedTotal'] };
  Article: ArticleRecord;
  ArticleConnection: Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ArticleEdge']>, nodes: Array<ResolversParentTypes['Article']> };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFilter: ArticleFilter;
  Attendance: AttendanceLink;
  Boolean: Scalars['Boolean']['output'];
  Company: Organization;
  CompanyConnection: Omit<CompanyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompanyEdge']>, nodes: Array<ResolversParentTypes['Company']> };
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  Coverage: Coverage;
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  Entity: Entity;
  EntityOrder: EntityOrder;
  EventOrder: EventOrder;
  Fact: ResolversInterfaceTypes<ResolversParentTypes>['Fact'];
  Float: Scalars['Float']['output'];
  GeoPoint: GeoPoint;
  ID: Scalars['ID']['output'];
  Institution: Organization;
  InstitutionConnection: Omit<InstitutionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InstitutionEdge']>, nodes: Array<ResolversParentTypes['Institution']> };
  InstitutionEdge: Omit<InstitutionEdge, 'node'> & { node: ResolversParentTypes['Institution'] };
  Int: Scalars['Int']['output'];
  Investment: Investment;
  InvestmentConnection: Omit<InvestmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InvestmentEdge']>, nodes: Array<ResolversParentTypes['Investment']> };
  InvestmentEdge: Omit<InvestmentEdge, 'node'> & { node: ResolversParentTypes['Investment'] };
  InvestmentFilter: InvestmentFilter;
  LanguageCount: LanguageCount;
  Location: LocationLink;
  Meeting: Meeting;
  MeetingConnection: Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MeetingEdge']>, nodes: Array<ResolversParentTypes['Meeting']> };
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  MeetingFilter: MeetingFilter;
  Money: Money;
  Node: Thing;
  Office: OfficeLink;
  OfficeConnection: Omit<OfficeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OfficeEdge']>, nodes: Array<ResolversParentTypes['Office']> };
  OfficeEdge: Omit<OfficeEdge, 'node'> & { node: ResolversParentTypes['Office'] };
  Official: Official;
  OfficialConnection: OfficialConnection;
  OfficialEdge: Omit<OfficialEdge, 'node'> & { node: ResolversParentTypes['Official'] };
  OfficialFilter: OfficialFilter;
  OrganizationFilter: OrganizationFilter;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Participation: PartyLink;
  Partnership: PartnerLink;
  PartnershipConnection: Omit<PartnershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PartnershipEdge']>, nodes: Array<ResolversParentTypes['Partnership']> };
  PartnershipEdge: Omit<PartnershipEdge, 'node'> & { node: ResolversParentTypes['Partnership'] };
  Party: Party;
  Pledge: PledgeLink;
  Query: Record<PropertyKey, never>;
  Region: Region;
  RegionConnection: Omit<RegionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RegionEdge']>, nodes: Array<ResolversParentTypes['Region']> };
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  RegionFilter: RegionFilter;
  Signature: SignatureLink;
  Span: Span;
  Statement: StatementRecord;
  StatementConnection: Omit<StatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StatementEdge']>, nodes: Array<ResolversParentTypes['Statement']> };
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  String: Scalars['String']['output'];
  URL: Scalars['URL']['output'];
  Visit: VisitLink;
  VisitConnection: Omit<VisitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['VisitEdge']>, nodes: Array<ResolversParentTypes['Visit']> };
  VisitEdge: Omit<VisitEdge, 'node'> & { node: ResolversParentTypes['Visit'] };
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<AgreementArticlesArgs, 'direction'>>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<AgreementEvidenceArgs>>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signatories?: Resolver<Array<ResolversTypes['Signature']>, ParentType, ContextType>;
  signedAt?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AnnouncedTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnouncedTotal'] = ResolversParentTypes['AnnouncedTotal']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<AnnouncedTotalArticlesArgs, 'direction'>>;
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<AnnouncedTotalEvidenceArgs>>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnouncedTotalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnouncedTotalConnection'] = ResolversParentTypes['AnnouncedTotalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AnnouncedTotalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AnnouncedTotal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnnouncedTotalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnouncedTotalEdge'] = ResolversParentTypes['AnnouncedTotalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AnnouncedTotal'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  excerpt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ArticleStatementsArgs>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<AttendanceEvidenceArgs>>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AttendanceRole'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<CompanyAgreementsArgs, 'orderBy'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<CompanyArticlesArgs, 'direction'>>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<CompanyEvidenceArgs>>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investments?: Resolver<ResolversTypes['InvestmentConnection'], ParentType, ContextType, RequireFields<CompanyInvestmentsArgs, 'orderBy'>>;
  locations?: Resolver<Array<ResolversTypes['Location']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<CompanyMeetingsArgs, 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, Partial<CompanyOfficesArgs>>;
  pseudonym?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, Partial<CompanyVisitsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyEdge'] = ResolversParentTypes['CompanyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  agreements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  companies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  institutions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  investments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastRunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  officials?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreadLanguages?: Resolver<Array<ResolversTypes['LanguageCount']>, ParentType, ContextType>;
  unresolvedStatements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'AnnouncedTotal' | 'Company' | 'Institution' | 'Investment' | 'Meeting' | 'Official' | 'Region', ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'AnnouncedTotal' | 'Attendance' | 'Company' | 'Institution' | 'Investment' | 'Location' | 'Meeting' | 'Office' | 'Official' | 'Participation' | 'Pledge' | 'Region' | 'Signature' | 'Visit', ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<InstitutionAgreementsArgs, 'orderBy'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<InstitutionArticlesArgs, 'direction'>>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<InstitutionEvidenceArgs>>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investments?: Resolver<ResolversTypes['InvestmentConnection'], ParentType, ContextType, RequireFields<InstitutionInvestmentsArgs, 'orderBy'>>;
  locations?: Resolver<Array<ResolversTypes['Location']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<InstitutionMeetingsArgs, 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, Partial<InstitutionOfficesArgs>>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, Partial<InstitutionVisitsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionConnection'] = ResolversParentTypes['InstitutionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstitutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstitutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionEdge'] = ResolversParentTypes['InstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
};

export type InvestmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Investment'] = ResolversParentTypes['Investment']> = {
  alsoAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<InvestmentArticlesArgs, 'direction'>>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  destinations?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<InvestmentEvidenceArgs>>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investors?: Resolver<Array<ResolversTypes['Pledge']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newMoney?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvestmentStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvestmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestmentConnection'] = ResolversParentTypes['InvestmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvestmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Investment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvestmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestmentEdge'] = ResolversParentTypes['InvestmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Investment'], ParentType, ContextType>;
};

export type LanguageCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LanguageCount'] = ResolversParentTypes['LanguageCount']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<LocationEvidenceArgs>>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['LocationRelation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  agreements?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<MeetingArticlesArgs, 'direction'>>;
  attendees?: Resolver<Array<ResolversTypes['Attendance']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<MeetingEvidenceArgs>>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Occurrence'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'AnnouncedTotal' | 'Article' | 'Company' | 'Institution' | 'Investment' | 'Meeting' | 'Official' | 'Region' | 'Statement', ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OfficeEvidenceArgs>>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  firstReported?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  former?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastReported?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  toBasis?: Resolver<Maybe<ResolversTypes['TermBasis']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeConnection'] = ResolversParentTypes['OfficeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeEdge'] = ResolversParentTypes['OfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
};

export type OfficialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<OfficialAgreementsArgs, 'orderBy'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<OfficialArticlesArgs, 'direction'>>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OfficialEvidenceArgs>>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<OfficialMeetingsArgs, 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, Partial<OfficialOfficesArgs>>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, Partial<OfficialVisitsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficialConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialConnection'] = ResolversParentTypes['OfficialConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfficialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Official']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficialEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialEdge'] = ResolversParentTypes['OfficialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ParticipationEvidenceArgs>>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partnership'] = ResolversParentTypes['Partnership']> = {
  agreements?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  lastContact?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PartnershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipConnection'] = ResolversParentTypes['PartnershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Partnership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipEdge'] = ResolversParentTypes['PartnershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Company' | 'Institution' | 'Region', ParentType, ContextType>;
};

export type PledgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pledge'] = ResolversParentTypes['Pledge']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PledgeEvidenceArgs>>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investment?: Resolver<ResolversTypes['Investment'], ParentType, ContextType>;
  investor?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'orderBy'>>;
  announcedTotals?: Resolver<ResolversTypes['AnnouncedTotalConnection'], ParentType, ContextType, Partial<QueryAnnouncedTotalsArgs>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'direction'>>;
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<QueryCompaniesArgs, 'orderBy'>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, RequireFields<QueryCompanyArgs, 'id'>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<QueryInstitutionArgs, 'id'>>;
  institutions?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<QueryInstitutionsArgs, 'orderBy'>>;
  investment?: Resolver<Maybe<ResolversTypes['Investment']>, ParentType, ContextType, RequireFields<QueryInvestmentArgs, 'id'>>;
  investments?: Resolver<ResolversTypes['InvestmentConnection'], ParentType, ContextType, RequireFields<QueryInvestmentsArgs, 'orderBy'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'orderBy'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType, RequireFields<QueryOfficialArgs, 'id'>>;
  officials?: Resolver<ResolversTypes['OfficialConnection'], ParentType, ContextType, RequireFields<QueryOfficialsArgs, 'orderBy'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, Partial<QueryRegionArgs>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<QueryRegionsArgs, 'orderBy'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<RegionAgreementsArgs, 'orderBy'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<RegionArticlesArgs, 'direction'>>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<RegionEvidenceArgs>>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inGazetteer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  investments?: Resolver<ResolversTypes['InvestmentConnection'], ParentType, ContextType, RequireFields<RegionInvestmentsArgs, 'orderBy'>>;
  iso?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['RegionLevel']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<RegionMeetingsArgs, 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, Partial<RegionOfficesArgs>>;
  partners?: Resolver<ResolversTypes['PartnershipConnection'], ParentType, ContextType, Partial<RegionPartnersArgs>>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, Partial<RegionVisitsArgs>>;
  within?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type SignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Signature'] = ResolversParentTypes['Signature']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<SignatureEvidenceArgs>>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  support?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type VisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<VisitEvidenceArgs>>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Occurrence'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitConnection'] = ResolversParentTypes['VisitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VisitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Visit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitEdge'] = ResolversParentTypes['VisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AnnouncedTotal?: AnnouncedTotalResolvers<ContextType>;
  AnnouncedTotalConnection?: AnnouncedTotalConnectionResolvers<ContextType>;
  AnnouncedTotalEdge?: AnnouncedTotalEdgeResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionConnection?: InstitutionConnectionResolvers<ContextType>;
  InstitutionEdge?: InstitutionEdgeResolvers<ContextType>;
  Investment?: InvestmentResolvers<ContextType>;
  InvestmentConnection?: InvestmentConnectionResolvers<ContextType>;
  InvestmentEdge?: InvestmentEdgeResolvers<ContextType>;
  LanguageCount?: LanguageCountResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OfficeConnection?: OfficeConnectionResolvers<ContextType>;
  OfficeEdge?: OfficeEdgeResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  OfficialConnection?: OfficialConnectionResolvers<ContextType>;
  OfficialEdge?: OfficialEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Participation?: ParticipationResolvers<ContextType>;
  Partnership?: PartnershipResolvers<ContextType>;
  PartnershipConnection?: PartnershipConnectionResolvers<ContextType>;
  PartnershipEdge?: PartnershipEdgeResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Pledge?: PledgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  Signature?: SignatureResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  URL?: GraphQLScalarType;
  Visit?: VisitResolvers<ContextType>;
  VisitConnection?: VisitConnectionResolvers<ContextType>;
  VisitEdge?: VisitEdgeResolvers<ContextType>;
};

