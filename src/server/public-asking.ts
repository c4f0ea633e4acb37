import type { DocumentNode, ExecutionResult, GraphQLError } from 'graphql';
import { AskError, type Ask } from '../web/archive/ask.ts';
import type { Pipeline } from './pipeline.ts';

/** Asks the pipeline within the process, as anyone could from outside: our own pages see what the public sees, and no more. */
export function publicAsking(pipeline: Pipeline): Ask {
  /** Our own documents, read and checked once. */
  const documents = new Map<string, DocumentNode>();
  return async (typed, variables) => {
    const query = String(typed);
    const { schema, parse, validate, execute, contextFactory } = pipeline.getEnveloped({});
    let document = documents.get(query);
    if (!document) {
      document = parse(query) as DocumentNode;
      const [flaw] = validate(schema, document) as readonly GraphQLError[];
      if (flaw) throw flaw;
      documents.set(query, document);
    }
    const { data, errors } = (await execute({ schema, document, contextValue: await contextFactory(), variableValues: { ...variables } })) as ExecutionResult;
    const [error] = errors ?? [];
    if (error || !data) throw new AskError(String(error?.extensions.code ?? 'INTERNAL_SERVER_ERROR'), error?.message ?? 'There was no answer.');
    // The document says what it gives: its type was made of it, and of the schema that answered.
    return data as Awaited<ReturnType<typeof typed.__apiType & ((variables: never) => never)>>;
  };
}
