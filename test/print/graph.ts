import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from '../../schema/index.ts';

/** The graph as a stranger reads it. Sorted, so that an import's place in the index moves nothing. */
export function printGraph(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
