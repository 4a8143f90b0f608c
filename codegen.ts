import type { CodegenConfig } from '@graphql-codegen/cli'

/** Writes the types of arguments and filters from schema.graphql: `npm run codegen`. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'src/graphql/types.gen.ts': {
      plugins: ['typescript'],
      config: {
        scalars: { PartialDate: 'string', DateTime: 'string', URL: 'string' },
        strictScalars: true,
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        disableDescriptions: true,
      },
    },
  },
}
export default config
