import { globSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const text = { input: 'string', output: 'string' };

/** Where the types of our own documents go, and the documents: those of the pages, and those of the test kit. */
const outputs = { 'src/web/operations.ts': 'src/web/**/*.graphql', 'test/kit/operations.ts': 'test/**/*.graphql' };

/** Types of the documents that we send ourselves, checked against `schema/schema.graphql` as it was printed. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  config: {
    documentMode: 'string',
    useTypeImports: true,
    immutableTypes: true,
    arrayInputCoercion: false,
    disableDescriptions: true,
    strictScalars: true,
    scalars: { ID: text, DateTime: text, Date: text, CountryCode: text, URL: text, HTML: text },
  },
  generates: Object.fromEntries(
    Object.entries(outputs)
      .filter(([, documents]) => globSync(documents).length > 0)
      .map(([file, documents]) => [file, { documents, plugins: ['typescript-operations', 'typed-document-node'] }]),
  ),
};

export default config;
