export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

export type Acquaintance = {
  readonly __typename?: 'Acquaintance';
  readonly count: Scalars['Int']['output'];
  readonly firstOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly lastOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly meetings: ReadonlyArray<Meeting>;
  readonly official: Official;
};

export type AcquaintanceConnection = {
  readonly __typename?: 'AcquaintanceConnection';
  readonly edges: ReadonlyArray<AcquaintanceEdge>;
  readonly nodes: ReadonlyArray<Acquaintance>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AcquaintanceEdge = {
  readonly __typename?: 'AcquaintanceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Acquaintance;
};

export type Agreement = Entity & Event & Fact & Node & {
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
  readonly and?: InputMaybe<ReadonlyArray<AgreementFilter>>;
  readonly anniversary?: InputMaybe<DateRange>;
  readonly country?: InputMaybe<Scalars['String']['input']>;
  readonly date?: InputMaybe<DateRange>;
  readonly fieldContains?: InputMaybe<Scalars['String']['input']>;
  readonly includeSubordinate?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<AgreementKind>>;
  readonly level?: InputMaybe<ReadonlyArray<RegionLevel>>;
  readonly minPublishers?: InputMaybe<Scalars['Int']['input']>;
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  readonly not?: InputMaybe<AgreementFilter>;
  readonly or?: InputMaybe<ReadonlyArray<AgreementFilter>>;
  readonly overdueOn?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly party?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly quietSince?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly signatory?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly status?: InputMaybe<ReadonlyArray<AgreementStatus>>;
  readonly until?: InputMaybe<DateRange>;
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
  readonly revisions: ReadonlyArray<Revision>;
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
  readonly and?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  readonly edited?: InputMaybe<Scalars['Boolean']['input']>;
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly not?: InputMaybe<ArticleFilter>;
  readonly or?: InputMaybe<ReadonlyArray<ArticleFilter>>;
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
  readonly visitsMade: VisitConnection;
};


export type CompanyAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
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
  includePlanned?: Scalars['Boolean']['input'];
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
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CompanyVisitsMadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
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
  readonly lastRun?: Maybe<Run>;
  readonly meetings: Scalars['Int']['output'];
  readonly officials: Scalars['Int']['output'];
  readonly publishedFrom?: Maybe<Scalars['DateTime']['output']>;
  readonly publishedTo?: Maybe<Scalars['DateTime']['output']>;
  readonly publishers: Scalars['Int']['output'];
  readonly regions: Scalars['Int']['output'];
  readonly sourceCount: Scalars['Int']['output'];
  readonly sources: ReadonlyArray<SourceCoverage>;
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

export type Event = {
  readonly article?: Maybe<Article>;
  readonly articleCount: Scalars['Int']['output'];
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  readonly evidence: StatementConnection;
  readonly factId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly publisherCount: Scalars['Int']['output'];
  readonly quote?: Maybe<Scalars['String']['output']>;
};


export type EventEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type EventConnection = {
  readonly __typename?: 'EventConnection';
  readonly edges: ReadonlyArray<EventEdge>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EventEdge = {
  readonly __typename?: 'EventEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
};

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
  readonly visitsMade: VisitConnection;
};


export type InstitutionAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
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
  includePlanned?: Scalars['Boolean']['input'];
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
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type InstitutionVisitsMadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
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

export type Investment = Entity & Event & Fact & Node & {
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
  readonly and?: InputMaybe<ReadonlyArray<InvestmentFilter>>;
  readonly currency?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly date?: InputMaybe<DateRange>;
  readonly destination?: InputMaybe<Scalars['ID']['input']>;
  readonly includeSubordinate?: InputMaybe<Scalars['Boolean']['input']>;
  readonly investor?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly minPublishers?: InputMaybe<Scalars['Int']['input']>;
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  readonly newMoney?: InputMaybe<Scalars['Boolean']['input']>;
  readonly not?: InputMaybe<InvestmentFilter>;
  readonly or?: InputMaybe<ReadonlyArray<InvestmentFilter>>;
  readonly status?: InputMaybe<ReadonlyArray<InvestmentStatus>>;
};

export type InvestmentStatus =
  | 'CANCELLED'
  | 'COMMITTED'
  | 'CONSIDERED'
  | 'INTENDED'
  | 'PAST';

export type InvestmentSum = {
  readonly __typename?: 'InvestmentSum';
  readonly amount: Scalars['Float']['output'];
  readonly count: Scalars['Int']['output'];
  readonly currency?: Maybe<Scalars['String']['output']>;
  readonly newMoney?: Maybe<Scalars['Boolean']['output']>;
  readonly status: InvestmentStatus;
  readonly undisclosed: Scalars['Int']['output'];
};

export type LanguageCount = {
  readonly __typename?: 'LanguageCount';
  readonly articles: Scalars['Int']['output'];
  readonly language: Scalars['String']['output'];
};

export type Link = Fact & {
  readonly __typename?: 'Link';
  readonly article?: Maybe<Article>;
  readonly articleCount: Scalars['Int']['output'];
  readonly evidence: StatementConnection;
  readonly factId: Scalars['ID']['output'];
  readonly from: Entity;
  readonly kind: LinkKind;
  readonly publisherCount: Scalars['Int']['output'];
  readonly quote?: Maybe<Scalars['String']['output']>;
  readonly to: Entity;
};


export type LinkEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type LinkKind =
  | 'ATTENDED'
  | 'HELD_IN'
  | 'HOLDS_OFFICE'
  | 'INTO'
  | 'LOCATED_IN'
  | 'PARTY_TO'
  | 'PART_OF'
  | 'PLEDGED'
  | 'SIGNED'
  | 'SIGNED_AT'
  | 'VISITED'
  | 'WITHIN';

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

export type Meeting = Entity & Event & Fact & Node & {
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
  readonly and?: InputMaybe<ReadonlyArray<MeetingFilter>>;
  readonly attendee?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly date?: InputMaybe<DateRange>;
  readonly kind?: InputMaybe<ReadonlyArray<MeetingKind>>;
  readonly minPublishers?: InputMaybe<Scalars['Int']['input']>;
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  readonly not?: InputMaybe<MeetingFilter>;
  readonly or?: InputMaybe<ReadonlyArray<MeetingFilter>>;
  readonly overdueOn?: InputMaybe<Scalars['PartialDate']['input']>;
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

export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  readonly links: ReadonlyArray<Link>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly truncated: Scalars['Boolean']['output'];
};


export type NeighbourhoodLinksArgs = {
  limit?: Scalars['Int']['input'];
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
  readonly met: AcquaintanceConnection;
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
  includePlanned?: Scalars['Boolean']['input'];
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
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


export type OfficialMetArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minCount?: InputMaybe<Scalars['Int']['input']>;
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
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
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
  readonly and?: InputMaybe<ReadonlyArray<OfficialFilter>>;
  readonly asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly minPublishers?: InputMaybe<Scalars['Int']['input']>;
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  readonly not?: InputMaybe<OfficialFilter>;
  readonly officeOf?: InputMaybe<Scalars['ID']['input']>;
  readonly or?: InputMaybe<ReadonlyArray<OfficialFilter>>;
  readonly titleContains?: InputMaybe<Scalars['String']['input']>;
};

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type OrganizationFilter = {
  readonly and?: InputMaybe<ReadonlyArray<OrganizationFilter>>;
  readonly locatedIn?: InputMaybe<Scalars['ID']['input']>;
  readonly minPublishers?: InputMaybe<Scalars['Int']['input']>;
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  readonly not?: InputMaybe<OrganizationFilter>;
  readonly or?: InputMaybe<ReadonlyArray<OrganizationFilter>>;
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

export type PartnerFilter = {
  readonly alsoPartnerOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly and?: InputMaybe<ReadonlyArray<PartnerFilter>>;
  readonly country?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<AgreementKind>>;
  readonly lastContact?: InputMaybe<DateRange>;
  readonly not?: InputMaybe<PartnerFilter>;
  readonly notPartnerOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly or?: InputMaybe<ReadonlyArray<PartnerFilter>>;
};

export type Partnership = {
  readonly __typename?: 'Partnership';
  readonly agreementCount: Scalars['Int']['output'];
  readonly agreements: ReadonlyArray<Agreement>;
  readonly investments: InvestmentConnection;
  readonly kind: AgreementKind;
  readonly lastContact?: Maybe<Scalars['PartialDate']['output']>;
  readonly lineage: ReadonlyArray<Succession>;
  readonly meetings: MeetingConnection;
  readonly partner: Region;
  readonly region: Region;
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  readonly statusLine: Scalars['String']['output'];
  readonly subordinateAgreements: AgreementConnection;
  readonly visits: VisitConnection;
};


export type PartnershipInvestmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvestmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


export type PartnershipMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


export type PartnershipSubordinateAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


export type PartnershipVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
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
  readonly visitsMade: VisitConnection;
};


export type PartyAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
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
  includePlanned?: Scalars['Boolean']['input'];
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
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type PartyVisitsMadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
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
  readonly investmentSums: ReadonlyArray<InvestmentSum>;
  readonly investments: InvestmentConnection;
  readonly meeting?: Maybe<Meeting>;
  readonly meetings: MeetingConnection;
  readonly neighbourhood?: Maybe<Neighbourhood>;
  readonly node?: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly official?: Maybe<Official>;
  readonly officials: OfficialConnection;
  readonly partnership?: Maybe<Partnership>;
  readonly path?: Maybe<ReadonlyArray<Link>>;
  readonly quality: ReadonlyArray<Quality>;
  readonly region?: Maybe<Region>;
  readonly regions: RegionConnection;
  readonly search: SearchConnection;
  readonly sharedPartners: RegionConnection;
  readonly timeline: EventConnection;
};


export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
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


export type QueryInvestmentSumsArgs = {
  filter?: InputMaybe<InvestmentFilter>;
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
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


export type QueryNeighbourhoodArgs = {
  depth?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  includePlanned?: Scalars['Boolean']['input'];
  limit?: Scalars['Int']['input'];
  through?: InputMaybe<ReadonlyArray<LinkKind>>;
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


export type QueryPartnershipArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
};


export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  includePlanned?: Scalars['Boolean']['input'];
  maxLength?: Scalars['Int']['input'];
  through?: InputMaybe<ReadonlyArray<LinkKind>>;
  to: Scalars['ID']['input'];
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


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
};


export type QuerySharedPartnersArgs = {
  a: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  b: Scalars['ID']['input'];
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  date?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  of: ReadonlyArray<Scalars['ID']['input']>;
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
  readonly visitsMade: VisitConnection;
  readonly within?: Maybe<Region>;
};


export type RegionAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  includeSubordinate?: Scalars['Boolean']['input'];
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
  includeSubordinate?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


export type RegionMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  includeSubordinate?: Scalars['Boolean']['input'];
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
  filter?: InputMaybe<PartnerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type RegionVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  includeSubordinate?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type RegionVisitsMadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
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
  readonly and?: InputMaybe<ReadonlyArray<RegionFilter>>;
  readonly level?: InputMaybe<ReadonlyArray<RegionLevel>>;
  readonly minPublishers?: InputMaybe<Scalars['Int']['input']>;
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  readonly not?: InputMaybe<RegionFilter>;
  readonly or?: InputMaybe<ReadonlyArray<RegionFilter>>;
  readonly partnerOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
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

export type Revision = {
  readonly __typename?: 'Revision';
  readonly current: Scalars['Boolean']['output'];
  readonly hash: Scalars['String']['output'];
  readonly seenAt?: Maybe<Scalars['DateTime']['output']>;
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type Run = {
  readonly __typename?: 'Run';
  readonly articles: Scalars['Int']['output'];
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['String']['output'];
  readonly startedAt: Scalars['DateTime']['output'];
  readonly statements: Scalars['Int']['output'];
  readonly status?: Maybe<RunStatus>;
};

export type RunStatus =
  | 'FAILED'
  | 'OK'
  | 'PARTIAL';

export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  readonly edges: ReadonlyArray<SearchEdge>;
  readonly nodes: ReadonlyArray<Node>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  readonly cursor: Scalars['String']['output'];
  readonly highlights: ReadonlyArray<Span>;
  readonly matched: Scalars['String']['output'];
  readonly node: Node;
  readonly score: Scalars['Float']['output'];
};

export type SearchType =
  | 'AGREEMENT'
  | 'ANNOUNCED_TOTAL'
  | 'ARTICLE'
  | 'COMPANY'
  | 'INSTITUTION'
  | 'INVESTMENT'
  | 'MEETING'
  | 'OFFICIAL'
  | 'REGION';

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

export type SourceCoverage = {
  readonly __typename?: 'SourceCoverage';
  readonly articles: Scalars['Int']['output'];
  readonly lastFetchedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly name: Scalars['String']['output'];
  readonly publishedFrom?: Maybe<Scalars['DateTime']['output']>;
  readonly publishedTo?: Maybe<Scalars['DateTime']['output']>;
  readonly publisher?: Maybe<Scalars['String']['output']>;
  readonly region?: Maybe<Region>;
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

export type Succession = {
  readonly __typename?: 'Succession';
  readonly earlier: Agreement;
  readonly how: SuccessionKind;
  readonly later: Agreement;
};

export type SuccessionKind =
  | 'IMPLEMENTS'
  | 'RENEWS'
  | 'SUPERSEDES'
  | 'UPGRADES';

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

export type VisitFilter = {
  readonly and?: InputMaybe<ReadonlyArray<VisitFilter>>;
  readonly date?: InputMaybe<DateRange>;
  readonly minPublishers?: InputMaybe<Scalars['Int']['input']>;
  readonly not?: InputMaybe<VisitFilter>;
  readonly or?: InputMaybe<ReadonlyArray<VisitFilter>>;
  readonly overdueOn?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<Occurrence>>;
};
