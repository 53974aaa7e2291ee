import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types of the resolvers, made from the SDL; `npm run check` fails when they differ from what is committed. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/generated/schema.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: { useTypeImports: true },
    },
  },
}

export default config
