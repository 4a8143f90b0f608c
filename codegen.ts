import type { CodegenConfig } from '@graphql-codegen/cli'

const READ = '../graph/read.ts'
const CONNECTION = './connection.ts#Connection'

/** Types of resolvers, from schema.graphql: `npm run codegen`. Mappers say which domain type stands behind a GraphQL type. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'src/graphql/types.gen.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        contextType: './context.ts#Context',
        scalars: { PartialDate: 'string', DateTime: 'string', URL: 'string' },
        mappers: {
          Official: `${READ}#Official`,
          Region: `${READ}#Region`,
          Company: `${READ}#Organization`,
          Institution: `${READ}#Organization`,
          Agreement: `${READ}#Agreement`,
          Meeting: `${READ}#Meeting`,
          Investment: `${READ}#Investment`,
          AnnouncedTotal: `${READ}#AnnouncedTotal`,
          Article: `${READ}#ArticleRecord`,
          Statement: `${READ}#StatementRecord`,
          Coverage: `${READ}#Coverage`,
          Office: `${READ}#OfficeLink`,
          Participation: `${READ}#PartyLink`,
          Signature: `${READ}#SignatureLink`,
          Attendance: `${READ}#AttendanceLink`,
          Visit: `${READ}#VisitLink`,
          Pledge: `${READ}#PledgeLink`,
          Location: `${READ}#LocationLink`,
          Partnership: `${READ}#PartnerLink`,
          Node: `${READ}#Thing`,
          Entity: `${READ}#Entity`,
          Party: `${READ}#Party`,
          OfficialConnection: './connection.ts#OfficialConnection',
        },
      },
    },
  },
}
export default config
