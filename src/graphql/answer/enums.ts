/** Enum values of the API beside those of the graph, where they differ by case. */
export const enums = {
  AgreementStatus: inLowerCase('PROPOSED', 'PLANNED', 'SIGNED', 'IN_FORCE', 'CANCELLED'),
  Occurrence: inLowerCase('HELD', 'PLANNED'),
  InvestmentStatus: inLowerCase('COMMITTED', 'INTENDED', 'CONSIDERED', 'PAST', 'CANCELLED'),
  LocationRelation: inLowerCase('HEADQUARTERS', 'SITE', 'PART_OF'),
  RegionLevel: inLowerCase('COUNTRY', 'STATE', 'PROVINCE', 'PREFECTURE', 'CITY', 'COUNTY', 'DISTRICT', 'OTHER'),
  RunStatus: inLowerCase('OK', 'PARTIAL', 'FAILED'),
  TermBasis: inLowerCase('STATED', 'SUCCESSOR', 'FORMER'),
  SearchType: {
    ...{ OFFICIAL: 'Official', REGION: 'Region', COMPANY: 'Company', INSTITUTION: 'Institution' },
    ...{ AGREEMENT: 'Agreement', MEETING: 'Meeting', INVESTMENT: 'Investment', ANNOUNCED_TOTAL: 'Claim' },
    ARTICLE: 'Article',
  },
  DecisionKind: inLowerCase('SAME', 'DIFFERENT', 'UNSURE'),
  ChangeOperation: inLowerCase('ADDED', 'CHANGED', 'REMOVED'),
  Side: inLowerCase('A', 'B'),
  AttendanceRole: inLowerCase('PRINCIPAL', 'GUEST'),
  StatementKind: inLowerCase(
    ...['ENTITY', 'OFFICE', 'AGREEMENT', 'PARTY', 'SIGNATURE', 'MEETING', 'ATTENDANCE', 'VISIT'],
    ...['INVESTMENT', 'PLEDGE', 'LOCATION', 'TOTAL'],
  ),
}

function inLowerCase(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, name.toLowerCase()]))
}
