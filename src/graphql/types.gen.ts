import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PageInfo as PageInfoModel, Connection, Edge } from './connection.ts';
import type { Money as MoneyModel } from './resolvers/investment.ts';
import type { Passage } from './resolvers/article.ts';
import type { Official as OfficialModel, Region as RegionModel, Organization as OrganizationModel, Agreement as AgreementModel, Meeting as MeetingModel, Investment as InvestmentModel, AnnouncedTotal as AnnouncedTotalModel, ArticleRecord as ArticleRecordModel, StatementRecord as StatementRecordModel, OfficeLink as OfficeLinkModel, PartyLink as PartyLinkModel, SignatureLink as SignatureLinkModel, AttendanceLink as AttendanceLinkModel, VisitLink as VisitLinkModel, PledgeLink as PledgeLinkModel, LocationLink as LocationLinkModel, PartnerLink as PartnerLinkModel, Thing as ThingModel, Entity as EntityModel, Party as PartyModel, Coverage as CoverageModel, LanguageCount as LanguageCountModel, GeoPoint as GeoPointModel } from '../graph/read.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  DateTime: { input: string; output: string; }
  PartialDate: { input: string; output: string; }
  URL: { input: string; output: string; }
};

export type Agreement = Entity & Fact & Node & {
  readonly __typename?: 'Agreement';
  readonly article?: Maybe<Article>;
  readonly articleCount: Scalars['Int']['output'];
  readonly articles: ArticleConnection;
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  readonly evidence: StatementConnection;
  readonly factId: Scalars['ID']['output'];
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: AgreementKind;
  readonly name: Scalars['String']['output'];
  readonly parties: ReadonlyArray<Participation>;
  readonly publisherCount: Scalars['Int']['output'];
  readonly quote?: Maybe<Scalars['String']['output']>;
  readonly signatories: ReadonlyArray<Signature>;
  readonly signedAt: ReadonlyArray<Meeting>;
  readonly status: AgreementStatus;
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};


export type AgreementArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type AgreementEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  readonly edges: ReadonlyArray<AgreementEdge>;
  readonly nodes: ReadonlyArray<Agreement>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Agreement;
};

export type AgreementFilter = {
  readonly date?: InputMaybe<DateRange>;
  readonly fieldContains?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<AgreementKind>>;
  readonly minPublishers?: InputMaybe<Scalars['Int']['input']>;
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  readonly party?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly signatory?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly status?: InputMaybe<ReadonlyArray<AgreementStatus>>;
};

export type AgreementKind =
  | 'ACTION_PLAN'
  | 'CONTRACT'
  | 'COOPERATION'
  | 'DECLARATION'
  | 'EXCHANGE'
  | 'FRIENDSHIP'
  | 'INVESTMENT'
  | 'LOI'
  | 'MOU'
  | 'OTHER'
  | 'SISTERHOOD';

export type AgreementStatus =
  | 'CANCELLED'
  | 'IN_FORCE'
  | 'PLANNED'
  | 'PROPOSED'
  | 'SIGNED';

export type AnnouncedTotal = Entity & Fact & Node & {
  readonly __typename?: 'AnnouncedTotal';
  readonly article?: Maybe<Article>;
  readonly articleCount: Scalars['Int']['output'];
  readonly articles: ArticleConnection;
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  readonly currency?: Maybe<Scalars['String']['output']>;
  readonly evidence: StatementConnection;
  readonly factId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly metric: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly publisherCount: Scalars['Int']['output'];
  readonly quote?: Maybe<Scalars['String']['output']>;
  readonly value: Scalars['Float']['output'];
};


export type AnnouncedTotalArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type AnnouncedTotalEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type AnnouncedTotalConnection = {
  readonly __typename?: 'AnnouncedTotalConnection';
  readonly edges: ReadonlyArray<AnnouncedTotalEdge>;
  readonly nodes: ReadonlyArray<AnnouncedTotal>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AnnouncedTotalEdge = {
  readonly __typename?: 'AnnouncedTotalEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: AnnouncedTotal;
};

export type Article = Node & {
  readonly __typename?: 'Article';
  readonly excerpt: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly language?: Maybe<Scalars['String']['output']>;
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly publisher?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly statements: StatementConnection;
  readonly text: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly url?: Maybe<Scalars['URL']['output']>;
};


export type ArticleStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  readonly edges: ReadonlyArray<ArticleEdge>;
  readonly nodes: ReadonlyArray<Article>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Article;
};

export type ArticleFilter = {
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly published?: InputMaybe<DateRange>;
  readonly source?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly states?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly titleContains?: InputMaybe<Scalars['String']['input']>;
};

export type Attendance = Fact & {
  readonly __typename?: 'Attendance';
  readonly article?: Maybe<Article>;
  readonly articleCount: Scalars['Int']['output'];
  readonly evidence: StatementConnection;
  readonly factId: Scalars['ID']['output'];
  readonly meeting: Meeting;
  readonly official: Official;
  readonly publisherCount: Scalars['Int']['output'];
  readonly quote?: Maybe<Scalars['String']['output']>;
  readonly role: AttendanceRole;
  readonly side: Side;
};


export type AttendanceEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type AttendanceRole =
  | 'GUEST'
  | 'PRINCIPAL';

export type Company = Entity & Fact & Node & Party & {
  readonly __typename?: 'Company';
  readonly agreements: AgreementConnection;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly article?: Maybe<Article>;
  readonly articleCount: Scalars['Int']['output'];
  readonly articles: ArticleConnection;
  readonly evidence: StatementConnection;
  readonly factId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly investments: InvestmentConnection;
  readonly locations: ReadonlyArray<Location>;
  readonly meetings: MeetingConnection;
  readonly name: Scalars['String']['output'];
  readonly offices: OfficeConnection;
  readonly pseudonym: Scalars['Boolean']['output'];
  readonly publisherCount: Scalars['Int']['output'];
  readonly quote?: Maybe<Scalars['String']['output']>;
  readonly visits: VisitConnection;
};


export type CompanyAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


export type CompanyArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CompanyEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CompanyInvestmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvestmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


export type CompanyMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


export type CompanyOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CompanyVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  date?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type CompanyConnection = {
  readonly __typename?: 'CompanyConnection';
  readonly edges: ReadonlyArray<CompanyEdge>;
  readonly nodes: ReadonlyArray<Company>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CompanyEdge = {
  readonly __typename?: 'CompanyEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Company;
};

export type Coverage = {
  readonly __typename?: 'Coverage';
  readonly agreements: Scalars['Int']['output'];
  readonly articles: Scalars['Int']['output'];
  readonly companies: Scalars['Int']['output'];
  readonly institutions: Scalars['Int']['output'];
  readonly investments: Scalars['Int']['output'];
  readonly lastRunAt?: Maybe<Scalars['DateTime']['output']>;
  readonly meetings: Scalars['Int']['output'];
  readonly officials: Scalars['Int']['output'];
  readonly publishedFrom?: Maybe<Scalars['DateTime']['output']>;
  readonly publishedTo?: Maybe<Scalars['DateTime']['output']>;
  readonly publishers: Scalars['Int']['output'];
  readonly regions: Scalars['Int']['output'];
  readonly sources: Scalars['Int']['output'];
  readonly statements: Scalars['Int']['output'];
  readonly unreadLanguages: ReadonlyArray<LanguageCount>;
  readonly unresolvedStatements: Scalars['Int']['output'];
};

export type DateRange = {
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly to?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type Entity = {
  readonly article?: Maybe<Article>;
  readonly articleCount: Scalars['Int']['output'];
  readonly evidence: StatementConnection;
  readonly factId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly publisherCount: Scalars['Int']['output'];
  readonly quote?: Maybe<Scalars['String']['output']>;
};


export type EntityEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type EntityOrder = {
  readonly direction?: OrderDirection;
  readonly field?: EntityOrderField;
};

export type EntityOrderField =
  | 'ARTICLE_COUNT'
  | 'NAME';

export type EventOrder = {
  readonly direction?: OrderDirection;
  readonly field?: EventOrderField;
};

export type EventOrderField =
  | 'ARTICLE_COUNT'
  | 'DATE';

export type Fact = {
  readonly article?: Maybe<Article>;
  readonly articleCount: Scalars['Int']['output'];
  readonly evidence: StatementConnection;
  readonly factId: Scalars['ID']['output'];
  readonly publisherCount: Scalars['Int']['output'];
  readonly quote?: Maybe<Scalars['String']['output']>;
};


export type FactEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GeoPoint = {
  readonly __typename?: 'GeoPoint';
  readonly latitude: Scalars['Float']['output'];
  readonly longitude: Scalars['Float']['output'];
};

export type Institution = Entity & Fact & Node & Party & {
  readonly __typename?: 'Institution';
  readonly agreements: AgreementConnection;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly article?: Maybe<Article>;
  readonly articleCount: Scalars['Int']['output'];
  readonly articles: ArticleConnection;
  readonly evidence: StatementConnection;
  readonly factId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly investments: InvestmentConnection;
  readonly locations: ReadonlyArray<Location>;
  readonly meetings: MeetingConnection;
  readonly name: Scalars['String']['output'];
  readonly offices: OfficeConnection;
  readonly publisherCount: Scalars['Int']['output'];
  readonly quote?: Maybe<Scalars['String']['output']>;
  readonly visits: VisitConnection;
};


export type InstitutionAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


export type InstitutionArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type InstitutionEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type InstitutionInvestmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvestmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


export type InstitutionMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


export type InstitutionOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type InstitutionVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  date?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type InstitutionConnection = {
  readonly __typename?: 'InstitutionConnection';
  readonly edges: ReadonlyArray<InstitutionEdge>;
  readonly nodes: ReadonlyArray<Institution>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type InstitutionEdge = {
  readonly __typename?: 'InstitutionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Institution;
};

export type Investment = Entity & Fact & Node & {
  readonly __typename?: 'Investment';
  readonly alsoAmount?: Maybe<Money>;
  readonly amount?: Maybe<Money>;
  readonly article?: Maybe<Article>;
  readonly articleCount: Scalars['Int']['output'];
  readonly articles: ArticleConnection;
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  readonly destinations: ReadonlyArray<Region>;
  readonly evidence: StatementConnection;
  readonly factId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly investors: ReadonlyArray<Pledge>;
  readonly name: Scalars['String']['output'];
  readonly newMoney?: Maybe<Scalars['Boolean']['output']>;
  readonly publisherCount: Scalars['Int']['output'];
  readonly quote?: Maybe<Scalars['String']['output']>;
  readonly status: InvestmentStatus;
};


export type InvestmentArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type InvestmentEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type InvestmentConnection = {
  readonly __typename?: 'InvestmentConnection';
  readonly edges: ReadonlyArray<InvestmentEdge>;
  readonly nodes: ReadonlyArray<Investment>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type InvestmentEdge = {
  readonly __typename?: 'InvestmentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Investment;
};

export type InvestmentFilter = {
  readonly currency?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly date?: InputMaybe<DateRange>;
  readonly destination?: InputMaybe<Scalars['ID']['input']>;
  readonly investor?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly minPublishers?: InputMaybe<Scalars['Int']['input']>;
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<InvestmentStatus>>;
};

export type InvestmentStatus =
  | 'CANCELLED'
  | 'COMMITTED'
  | 'CONSIDERED'
  | 'INTENDED'
  | 'PAST';

export type LanguageCount = {
  readonly __typename?: 'LanguageCount';
  readonly articles: Scalars['Int']['output'];
  readonly language: Scalars['String']['output'];
};

export type Location = Fact & {
  readonly __typename?: 'Location';
  readonly article?: Maybe<Article>;
  readonly articleCount: Scalars['Int']['output'];
  readonly evidence: StatementConnection;
  readonly factId: Scalars['ID']['output'];
  readonly organization: Party;
  readonly place: Party;
  readonly publisherCount: Scalars['Int']['output'];
  readonly quote?: Maybe<Scalars['String']['output']>;
  readonly relation: LocationRelation;
};


export type LocationEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type LocationRelation =
  | 'HEADQUARTERS'
  | 'PART_OF'
  | 'SITE';

export type Meeting = Entity & Fact & Node & {
  readonly __typename?: 'Meeting';
  readonly agreements: ReadonlyArray<Agreement>;
  readonly article?: Maybe<Article>;
  readonly articleCount: Scalars['Int']['output'];
  readonly articles: ArticleConnection;
  readonly attendees: ReadonlyArray<Attendance>;
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  readonly evidence: StatementConnection;
  readonly factId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: MeetingKind;
  readonly name: Scalars['String']['output'];
  readonly placeName?: Maybe<Scalars['String']['output']>;
  readonly places: ReadonlyArray<Party>;
  readonly publisherCount: Scalars['Int']['output'];
  readonly quote?: Maybe<Scalars['String']['output']>;
  readonly status: Occurrence;
};


export type MeetingArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type MeetingEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  readonly edges: ReadonlyArray<MeetingEdge>;
  readonly nodes: ReadonlyArray<Meeting>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Meeting;
};

export type MeetingFilter = {
  readonly attendee?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly date?: InputMaybe<DateRange>;
  readonly kind?: InputMaybe<ReadonlyArray<MeetingKind>>;
  readonly minPublishers?: InputMaybe<Scalars['Int']['input']>;
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  readonly place?: InputMaybe<Scalars['ID']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<Occurrence>>;
};

export type MeetingKind =
  | 'CONFERENCE'
  | 'DINNER'
  | 'MEETING'
  | 'SIGNING'
  | 'VIDEO';

export type Money = {
  readonly __typename?: 'Money';
  readonly amount: Scalars['Float']['output'];
  readonly currency?: Maybe<Scalars['String']['output']>;
};

export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type Occurrence =
  | 'HELD'
  | 'PLANNED';

export type Office = Fact & {
  readonly __typename?: 'Office';
  readonly article?: Maybe<Article>;
  readonly articleCount: Scalars['Int']['output'];
  readonly evidence: StatementConnection;
  readonly factId: Scalars['ID']['output'];
  readonly firstReported?: Maybe<Scalars['PartialDate']['output']>;
  readonly former: Scalars['Boolean']['output'];
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly lastReported?: Maybe<Scalars['PartialDate']['output']>;
  readonly of: Party;
  readonly official: Official;
  readonly publisherCount: Scalars['Int']['output'];
  readonly quote?: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
  readonly toBasis?: Maybe<TermBasis>;
};


export type OfficeEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type OfficeConnection = {
  readonly __typename?: 'OfficeConnection';
  readonly edges: ReadonlyArray<OfficeEdge>;
  readonly nodes: ReadonlyArray<Office>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OfficeEdge = {
  readonly __typename?: 'OfficeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Office;
};

export type Official = Entity & Fact & Node & {
  readonly __typename?: 'Official';
  readonly agreements: AgreementConnection;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly article?: Maybe<Article>;
  readonly articleCount: Scalars['Int']['output'];
  readonly articles: ArticleConnection;
  readonly evidence: StatementConnection;
  readonly factId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly meetings: MeetingConnection;
  readonly name: Scalars['String']['output'];
  readonly offices: OfficeConnection;
  readonly publisherCount: Scalars['Int']['output'];
  readonly quote?: Maybe<Scalars['String']['output']>;
  readonly visits: VisitConnection;
};


export type OfficialAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


export type OfficialArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type OfficialEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type OfficialMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


export type OfficialOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type OfficialVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  date?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type OfficialConnection = {
  readonly __typename?: 'OfficialConnection';
  readonly edges: ReadonlyArray<OfficialEdge>;
  readonly nodes: ReadonlyArray<Official>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OfficialEdge = {
  readonly __typename?: 'OfficialEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Official;
};

export type OfficialFilter = {
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  readonly officeOf?: InputMaybe<Scalars['ID']['input']>;
  readonly titleContains?: InputMaybe<Scalars['String']['input']>;
};

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type OrganizationFilter = {
  readonly locatedIn?: InputMaybe<Scalars['ID']['input']>;
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type Participation = Fact & {
  readonly __typename?: 'Participation';
  readonly agreement: Agreement;
  readonly article?: Maybe<Article>;
  readonly articleCount: Scalars['Int']['output'];
  readonly evidence: StatementConnection;
  readonly factId: Scalars['ID']['output'];
  readonly party: Party;
  readonly publisherCount: Scalars['Int']['output'];
  readonly quote?: Maybe<Scalars['String']['output']>;
};


export type ParticipationEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type Partnership = {
  readonly __typename?: 'Partnership';
  readonly agreements: ReadonlyArray<Agreement>;
  readonly kind: AgreementKind;
  readonly lastContact?: Maybe<Scalars['PartialDate']['output']>;
  readonly partner: Region;
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
};

export type PartnershipConnection = {
  readonly __typename?: 'PartnershipConnection';
  readonly edges: ReadonlyArray<PartnershipEdge>;
  readonly nodes: ReadonlyArray<Partnership>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PartnershipEdge = {
  readonly __typename?: 'PartnershipEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Partnership;
};

export type Party = {
  readonly agreements: AgreementConnection;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly article?: Maybe<Article>;
  readonly articleCount: Scalars['Int']['output'];
  readonly evidence: StatementConnection;
  readonly factId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly meetings: MeetingConnection;
  readonly name: Scalars['String']['output'];
  readonly offices: OfficeConnection;
  readonly publisherCount: Scalars['Int']['output'];
  readonly quote?: Maybe<Scalars['String']['output']>;
  readonly visits: VisitConnection;
};


export type PartyAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


export type PartyEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type PartyMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


export type PartyOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type PartyVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  date?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type Pledge = Fact & {
  readonly __typename?: 'Pledge';
  readonly article?: Maybe<Article>;
  readonly articleCount: Scalars['Int']['output'];
  readonly evidence: StatementConnection;
  readonly factId: Scalars['ID']['output'];
  readonly investment: Investment;
  readonly investor: Party;
  readonly publisherCount: Scalars['Int']['output'];
  readonly quote?: Maybe<Scalars['String']['output']>;
};


export type PledgeEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type Quality = {
  readonly __typename?: 'Quality';
  readonly f1: Scalars['Float']['output'];
  readonly kind: Scalars['String']['output'];
  readonly precision: Scalars['Float']['output'];
  readonly recall: Scalars['Float']['output'];
  readonly support: Scalars['Int']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  readonly agreement?: Maybe<Agreement>;
  readonly agreements: AgreementConnection;
  readonly announcedTotals: AnnouncedTotalConnection;
  readonly article?: Maybe<Article>;
  readonly articles: ArticleConnection;
  readonly companies: CompanyConnection;
  readonly company?: Maybe<Company>;
  readonly coverage: Coverage;
  readonly institution?: Maybe<Institution>;
  readonly institutions: InstitutionConnection;
  readonly investment?: Maybe<Investment>;
  readonly investments: InvestmentConnection;
  readonly meeting?: Maybe<Meeting>;
  readonly meetings: MeetingConnection;
  readonly node?: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly official?: Maybe<Official>;
  readonly officials: OfficialConnection;
  readonly quality: ReadonlyArray<Quality>;
  readonly region?: Maybe<Region>;
  readonly regions: RegionConnection;
};


export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


export type QueryAnnouncedTotalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


export type QueryCompanyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInstitutionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


export type QueryInvestmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInvestmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvestmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryOfficialArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfficialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


export type QueryRegionArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

export type Region = Entity & Fact & Node & Party & {
  readonly __typename?: 'Region';
  readonly agreements: AgreementConnection;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly article?: Maybe<Article>;
  readonly articleCount: Scalars['Int']['output'];
  readonly articles: ArticleConnection;
  readonly evidence: StatementConnection;
  readonly factId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly inGazetteer: Scalars['Boolean']['output'];
  readonly investments: InvestmentConnection;
  readonly iso?: Maybe<Scalars['String']['output']>;
  readonly level?: Maybe<RegionLevel>;
  readonly location?: Maybe<GeoPoint>;
  readonly meetings: MeetingConnection;
  readonly name: Scalars['String']['output'];
  readonly offices: OfficeConnection;
  readonly partners: PartnershipConnection;
  readonly publisherCount: Scalars['Int']['output'];
  readonly quote?: Maybe<Scalars['String']['output']>;
  readonly visits: VisitConnection;
  readonly within?: Maybe<Region>;
};


export type RegionAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


export type RegionArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type RegionEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type RegionInvestmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvestmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


export type RegionMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


export type RegionOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type RegionPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type RegionVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  date?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type RegionConnection = {
  readonly __typename?: 'RegionConnection';
  readonly edges: ReadonlyArray<RegionEdge>;
  readonly nodes: ReadonlyArray<Region>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RegionEdge = {
  readonly __typename?: 'RegionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Region;
};

export type RegionFilter = {
  readonly level?: InputMaybe<ReadonlyArray<RegionLevel>>;
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

export type RegionLevel =
  | 'CITY'
  | 'COUNTRY'
  | 'COUNTY'
  | 'DISTRICT'
  | 'OTHER'
  | 'PREFECTURE'
  | 'PROVINCE'
  | 'STATE';

export type Side =
  | 'A'
  | 'B';

export type Signature = Fact & {
  readonly __typename?: 'Signature';
  readonly agreement: Agreement;
  readonly article?: Maybe<Article>;
  readonly articleCount: Scalars['Int']['output'];
  readonly evidence: StatementConnection;
  readonly factId: Scalars['ID']['output'];
  readonly official: Official;
  readonly onBehalfOf?: Maybe<Party>;
  readonly publisherCount: Scalars['Int']['output'];
  readonly quote?: Maybe<Scalars['String']['output']>;
};


export type SignatureEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type Span = {
  readonly __typename?: 'Span';
  readonly end: Scalars['Int']['output'];
  readonly quote: Scalars['String']['output'];
  readonly start: Scalars['Int']['output'];
};

export type Statement = Node & {
  readonly __typename?: 'Statement';
  readonly article: Article;
  readonly confidence: Scalars['Float']['output'];
  readonly end: Scalars['Int']['output'];
  readonly factId?: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: StatementKind;
  readonly quote: Scalars['String']['output'];
  readonly rule: Scalars['String']['output'];
  readonly start: Scalars['Int']['output'];
  readonly support: ReadonlyArray<Span>;
};

export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  readonly edges: ReadonlyArray<StatementEdge>;
  readonly nodes: ReadonlyArray<Statement>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Statement;
};

export type StatementKind =
  | 'AGREEMENT'
  | 'ATTENDANCE'
  | 'ENTITY'
  | 'INVESTMENT'
  | 'LOCATION'
  | 'MEETING'
  | 'OFFICE'
  | 'PARTY'
  | 'PLEDGE'
  | 'SIGNATURE'
  | 'TOTAL'
  | 'VISIT';

export type TermBasis =
  | 'FORMER'
  | 'STATED'
  | 'SUCCESSOR';

export type Visit = Fact & {
  readonly __typename?: 'Visit';
  readonly article?: Maybe<Article>;
  readonly articleCount: Scalars['Int']['output'];
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  readonly evidence: StatementConnection;
  readonly factId: Scalars['ID']['output'];
  readonly official: Official;
  readonly publisherCount: Scalars['Int']['output'];
  readonly quote?: Maybe<Scalars['String']['output']>;
  readonly status: Occurrence;
  readonly target: Party;
};


export type VisitEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type VisitConnection = {
  readonly __typename?: 'VisitConnection';
  readonly edges: ReadonlyArray<VisitEdge>;
  readonly nodes: ReadonlyArray<Visit>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type VisitEdge = {
  readonly __typename?: 'VisitEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Visit;
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
    | ( AgreementModel )
    | ( AnnouncedTotalModel )
    | ( OrganizationModel )
    | ( OrganizationModel )
    | ( InvestmentModel )
    | ( MeetingModel )
    | ( OfficialModel )
    | ( RegionModel )
  ;
  Fact:
    | ( AgreementModel )
    | ( AnnouncedTotalModel )
    | ( AttendanceLinkModel )
    | ( OrganizationModel )
    | ( OrganizationModel )
    | ( InvestmentModel )
    | ( LocationLinkModel )
    | ( MeetingModel )
    | ( OfficeLinkModel )
    | ( OfficialModel )
    | ( PartyLinkModel )
    | ( PledgeLinkModel )
    | ( RegionModel )
    | ( SignatureLinkModel )
    | ( VisitLinkModel )
  ;
  Node:
    | ( AgreementModel )
    | ( AnnouncedTotalModel )
    | ( ArticleRecordModel )
    | ( OrganizationModel )
    | ( OrganizationModel )
    | ( InvestmentModel )
    | ( MeetingModel )
    | ( OfficialModel )
    | ( RegionModel )
    | ( StatementRecordModel )
  ;
  Party:
    | ( OrganizationModel )
    | ( OrganizationModel )
    | ( RegionModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agreement: ResolverTypeWrapper<AgreementModel>;
  AgreementConnection: ResolverTypeWrapper<Connection<AgreementModel>>;
  AgreementEdge: ResolverTypeWrapper<Edge<AgreementModel>>;
  AgreementFilter: AgreementFilter;
  AgreementKind: AgreementKind;
  AgreementStatus: AgreementStatus;
  AnnouncedTotal: ResolverTypeWrapper<AnnouncedTotalModel>;
  AnnouncedTotalConnection: ResolverTypeWrapper<Connection<AnnouncedTotalModel>>;
  AnnouncedTotalEdge: ResolverTypeWrapper<Edge<AnnouncedTotalModel>>;
  Article: ResolverTypeWrapper<ArticleRecordModel>;
  ArticleConnection: ResolverTypeWrapper<Connection<ArticleRecordModel>>;
  ArticleEdge: ResolverTypeWrapper<Edge<ArticleRecordModel>>;
  ArticleFilter: ArticleFilter;
  Attendance: ResolverTypeWrapper<AttendanceLinkModel>;
  AttendanceRole: AttendanceRole;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Company: ResolverTypeWrapper<OrganizationModel>;
  CompanyConnection: ResolverTypeWrapper<Connection<OrganizationModel>>;
  CompanyEdge: ResolverTypeWrapper<Edge<OrganizationModel>>;
  Coverage: ResolverTypeWrapper<CoverageModel>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Entity: ResolverTypeWrapper<EntityModel>;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  EventOrder: EventOrder;
  EventOrderField: EventOrderField;
  Fact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Fact']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GeoPoint: ResolverTypeWrapper<GeoPointModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Institution: ResolverTypeWrapper<OrganizationModel>;
  InstitutionConnection: ResolverTypeWrapper<Connection<OrganizationModel>>;
  InstitutionEdge: ResolverTypeWrapper<Edge<OrganizationModel>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Investment: ResolverTypeWrapper<InvestmentModel>;
  InvestmentConnection: ResolverTypeWrapper<Connection<InvestmentModel>>;
  InvestmentEdge: ResolverTypeWrapper<Edge<InvestmentModel>>;
  InvestmentFilter: InvestmentFilter;
  InvestmentStatus: InvestmentStatus;
  LanguageCount: ResolverTypeWrapper<LanguageCountModel>;
  Location: ResolverTypeWrapper<LocationLinkModel>;
  LocationRelation: LocationRelation;
  Meeting: ResolverTypeWrapper<MeetingModel>;
  MeetingConnection: ResolverTypeWrapper<Connection<MeetingModel>>;
  MeetingEdge: ResolverTypeWrapper<Edge<MeetingModel>>;
  MeetingFilter: MeetingFilter;
  MeetingKind: MeetingKind;
  Money: ResolverTypeWrapper<MoneyModel>;
  Node: ResolverTypeWrapper<ThingModel>;
  Occurrence: Occurrence;
  Office: ResolverTypeWrapper<OfficeLinkModel>;
  OfficeConnection: ResolverTypeWrapper<Connection<OfficeLinkModel>>;
  OfficeEdge: ResolverTypeWrapper<Edge<OfficeLinkModel>>;
  Official: ResolverTypeWrapper<OfficialModel>;
  OfficialConnection: ResolverTypeWrapper<Connection<OfficialModel>>;
  OfficialEdge: ResolverTypeWrapper<Edge<OfficialModel>>;
  OfficialFilter: OfficialFilter;
  OrderDirection: OrderDirection;
  OrganizationFilter: OrganizationFilter;
  PageInfo: ResolverTypeWrapper<PageInfoModel>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Participation: ResolverTypeWrapper<PartyLinkModel>;
  Partnership: ResolverTypeWrapper<PartnerLinkModel>;
  PartnershipConnection: ResolverTypeWrapper<Connection<PartnerLinkModel>>;
  PartnershipEdge: ResolverTypeWrapper<Edge<PartnerLinkModel>>;
  Party: ResolverTypeWrapper<PartyModel>;
  Pledge: ResolverTypeWrapper<PledgeLinkModel>;
  Quality: ResolverTypeWrapper<Quality>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<RegionModel>;
  RegionConnection: ResolverTypeWrapper<Connection<RegionModel>>;
  RegionEdge: ResolverTypeWrapper<Edge<RegionModel>>;
  RegionFilter: RegionFilter;
  RegionLevel: RegionLevel;
  Side: Side;
  Signature: ResolverTypeWrapper<SignatureLinkModel>;
  Span: ResolverTypeWrapper<Passage>;
  Statement: ResolverTypeWrapper<StatementRecordModel>;
  StatementConnection: ResolverTypeWrapper<Connection<StatementRecordModel>>;
  StatementEdge: ResolverTypeWrapper<Edge<StatementRecordModel>>;
  StatementKind: StatementKind;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TermBasis: TermBasis;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Visit: ResolverTypeWrapper<VisitLinkModel>;
  VisitConnection: ResolverTypeWrapper<Connection<VisitLinkModel>>;
  VisitEdge: ResolverTypeWrapper<Edge<VisitLinkModel>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agreement: AgreementModel;
  AgreementConnection: Connection<AgreementModel>;
  AgreementEdge: Edge<AgreementModel>;
  AgreementFilter: AgreementFilter;
  AnnouncedTotal: AnnouncedTotalModel;
  AnnouncedTotalConnection: Connection<AnnouncedTotalModel>;
  AnnouncedTotalEdge: Edge<AnnouncedTotalModel>;
  Article: ArticleRecordModel;
  ArticleConnection: Connection<ArticleRecordModel>;
  ArticleEdge: Edge<ArticleRecordModel>;
  ArticleFilter: ArticleFilter;
  Attendance: AttendanceLinkModel;
  Boolean: Scalars['Boolean']['output'];
  Company: OrganizationModel;
  CompanyConnection: Connection<OrganizationModel>;
  CompanyEdge: Edge<OrganizationModel>;
  Coverage: CoverageModel;
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  Entity: EntityModel;
  EntityOrder: EntityOrder;
  EventOrder: EventOrder;
  Fact: ResolversInterfaceTypes<ResolversParentTypes>['Fact'];
  Float: Scalars['Float']['output'];
  GeoPoint: GeoPointModel;
  ID: Scalars['ID']['output'];
  Institution: OrganizationModel;
  InstitutionConnection: Connection<OrganizationModel>;
  InstitutionEdge: Edge<OrganizationModel>;
  Int: Scalars['Int']['output'];
  Investment: InvestmentModel;
  InvestmentConnection: Connection<InvestmentModel>;
  InvestmentEdge: Edge<InvestmentModel>;
  InvestmentFilter: InvestmentFilter;
  LanguageCount: LanguageCountModel;
  Location: LocationLinkModel;
  Meeting: MeetingModel;
  MeetingConnection: Connection<MeetingModel>;
  MeetingEdge: Edge<MeetingModel>;
  MeetingFilter: MeetingFilter;
  Money: MoneyModel;
  Node: ThingModel;
  Office: OfficeLinkModel;
  OfficeConnection: Connection<OfficeLinkModel>;
  OfficeEdge: Edge<OfficeLinkModel>;
  Official: OfficialModel;
  OfficialConnection: Connection<OfficialModel>;
  OfficialEdge: Edge<OfficialModel>;
  OfficialFilter: OfficialFilter;
  OrganizationFilter: OrganizationFilter;
  PageInfo: PageInfoModel;
  PartialDate: Scalars['PartialDate']['output'];
  Participation: PartyLinkModel;
  Partnership: PartnerLinkModel;
  PartnershipConnection: Connection<PartnerLinkModel>;
  PartnershipEdge: Edge<PartnerLinkModel>;
  Party: PartyModel;
  Pledge: PledgeLinkModel;
  Quality: Quality;
  Query: Record<PropertyKey, never>;
  Region: RegionModel;
  RegionConnection: Connection<RegionModel>;
  RegionEdge: Edge<RegionModel>;
  RegionFilter: RegionFilter;
  Signature: SignatureLinkModel;
  Span: Passage;
  Statement: StatementRecordModel;
  StatementConnection: Connection<StatementRecordModel>;
  StatementEdge: Edge<StatementRecordModel>;
  String: Scalars['String']['output'];
  URL: Scalars['URL']['output'];
  Visit: VisitLinkModel;
  VisitConnection: Connection<VisitLinkModel>;
  VisitEdge: Edge<VisitLinkModel>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<AgreementArticlesArgs, 'direction'>>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<AgreementEvidenceArgs>>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signatories?: Resolver<ReadonlyArray<ResolversTypes['Signature']>, ParentType, ContextType>;
  signedAt?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
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
  edges?: Resolver<ReadonlyArray<ResolversTypes['AnnouncedTotalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AnnouncedTotal']>, ParentType, ContextType>;
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
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
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
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<CompanyArticlesArgs, 'direction'>>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<CompanyEvidenceArgs>>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investments?: Resolver<ResolversTypes['InvestmentConnection'], ParentType, ContextType, RequireFields<CompanyInvestmentsArgs, 'orderBy'>>;
  locations?: Resolver<ReadonlyArray<ResolversTypes['Location']>, ParentType, ContextType>;
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
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
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
  unreadLanguages?: Resolver<ReadonlyArray<ResolversTypes['LanguageCount']>, ParentType, ContextType>;
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
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<InstitutionArticlesArgs, 'direction'>>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<InstitutionEvidenceArgs>>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investments?: Resolver<ResolversTypes['InvestmentConnection'], ParentType, ContextType, RequireFields<InstitutionInvestmentsArgs, 'orderBy'>>;
  locations?: Resolver<ReadonlyArray<ResolversTypes['Location']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<InstitutionMeetingsArgs, 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, Partial<InstitutionOfficesArgs>>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, Partial<InstitutionVisitsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionConnection'] = ResolversParentTypes['InstitutionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InstitutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
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
  destinations?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<InvestmentEvidenceArgs>>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investors?: Resolver<ReadonlyArray<ResolversTypes['Pledge']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newMoney?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvestmentStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvestmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestmentConnection'] = ResolversParentTypes['InvestmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvestmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Investment']>, ParentType, ContextType>;
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
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<MeetingArticlesArgs, 'direction'>>;
  attendees?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<MeetingEvidenceArgs>>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Occurrence'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
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
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeEdge'] = ResolversParentTypes['OfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
};

export type OfficialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<OfficialAgreementsArgs, 'orderBy'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Official']>, ParentType, ContextType>;
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
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  lastContact?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PartnershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipConnection'] = ResolversParentTypes['PartnershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
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

export type QualityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quality'] = ResolversParentTypes['Quality']> = {
  f1?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  recall?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType, RequireFields<QueryOfficialArgs, 'id'>>;
  officials?: Resolver<ResolversTypes['OfficialConnection'], ParentType, ContextType, RequireFields<QueryOfficialsArgs, 'orderBy'>>;
  quality?: Resolver<ReadonlyArray<ResolversTypes['Quality']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, Partial<QueryRegionArgs>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<QueryRegionsArgs, 'orderBy'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<RegionAgreementsArgs, 'orderBy'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
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
  support?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
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
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Visit']>, ParentType, ContextType>;
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
  Quality?: QualityResolvers<ContextType>;
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

