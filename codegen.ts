import type { CodegenConfig } from '@graphql-codegen/cli'

/** GraphQL type → the domain type that stands behind it and reaches its resolvers. */
const DOMAIN = {
  Official: 'Official',
  Region: 'Region',
  Company: 'Organization',
  Institution: 'Organization',
  Agreement: 'Agreement',
  Meeting: 'Meeting',
  Investment: 'Investment',
  AnnouncedTotal: 'AnnouncedTotal',
  Article: 'ArticleRecord',
  Statement: 'StatementRecord',
  Office: 'OfficeLink',
  Participation: 'PartyLink',
  Signature: 'SignatureLink',
  Attendance: 'AttendanceLink',
  Visit: 'VisitLink',
  Pledge: 'PledgeLink',
  Location: 'LocationLink',
  Partnership: 'PartnerLink',
  Node: 'Thing',
  Entity: 'Entity',
  Party: 'Party',
  Coverage: 'Coverage',
  LanguageCount: 'LanguageCount',
  GeoPoint: 'GeoPoint',
}
const PAGED = [
  'Official', 'Region', 'Company', 'Institution', 'Agreement', 'Meeting', 'Investment', 'AnnouncedTotal',
  'Article', 'Statement', 'Office', 'Visit', 'Partnership',
] as const // prettier-ignore

/** Writes the types of the resolvers from schema.graphql: `npm run codegen`. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'src/graphql/types.gen.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: './context.ts#Context',
        scalars: { PartialDate: 'string', DateTime: 'string', URL: 'string' },
        strictScalars: true,
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        disableDescriptions: true,
        mappers: {
          PageInfo: './connection.ts#PageInfo as PageInfoModel',
          Money: './resolvers/investment.ts#Money as MoneyModel',
          Span: './resolvers/article.ts#Passage',
          ...map(Object.entries(DOMAIN), ([type, domain]) => [type, `../graph/read.ts#${domain} as ${domain}Model`]),
          ...map(PAGED, (type) => [`${type}Connection`, `./connection.ts#Connection<${DOMAIN[type]}Model>`]),
          ...map(PAGED, (type) => [`${type}Edge`, `./connection.ts#Edge<${DOMAIN[type]}Model>`]),
        },
      },
    },
  },
}
export default config

function map<T>(items: readonly T[], entry: (item: T) => [string, string]): Record<string, string> {
  return Object.fromEntries(items.map(entry))
}
