import { GraphQLError, parse } from 'graphql';
import { createYoga, isAsyncIterable, type CORSOptions, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { Logger } from 'pino';
import { schema } from '../../schema/index.ts';
import type { Context } from '../../schema/context.ts';
import { openContext, type House } from './context.ts';
import { mostTokens, tooBig } from './limits.ts';
import { tellError } from './masking.ts';
import { retryOf } from './retry.ts';
import { Telling } from './telling.ts';
import { callerWith } from './who.ts';

/** What a transport knows of a request. */
export interface Transport {
  /** What came with the connection_init of a socket; requests over HTTP have a header. */
  readonly authorization?: unknown;
}

export type Pipeline = YogaServerInstance<Transport, Context>;

/** The road that every operation takes, over HTTP, server-sent events and WebSocket alike. */
export function pipelineFor(house: House, log: Logger, options: { readonly corsOrigins: readonly string[] }): Pipeline {
  return createYoga<Transport, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
    cors: ({ headers }) => corsFor(headers.get('origin'), options.corsOrigins),
    maxRequestBodySize: 4 * 1024 * 1024,
    logging: false,
    maskedErrors: { maskError: (error) => tellError(error, log) },
    context: ({ request, authorization, params }) =>
      openContext(house, callerWith(house, authorization ?? request?.headers.get('authorization')), retryOf(request?.headers.get('idempotency-key'), params), request?.signal),
    plugins: [readable(), bounded(), telling(log)],
  });
}

/**
 * Yoga's own default reflects any origin, with credentials; and of a list of two it tells all others "null", which is
 * what every sandboxed frame of any site is called. Two names make it say that the answer varies.
 */
function corsFor(origin: string | null, listed: readonly string[]): CORSOptions {
  return origin !== null && listed.includes(origin) && { origin: [origin, ...listed], credentials: false, methods: ['GET', 'POST'] };
}

/** Variables in an address or a form that are no JSON are the client's mistake; Yoga lets the parser's own error through. */
function readable(): Plugin {
  const mistake = () => new GraphQLError('The variables or extensions are no JSON. Write {"first":10}, say, encoded for an address.', { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
  return {
    onRequestParse: ({ requestParser, setRequestParser }) => {
      if (!requestParser) return;
      setRequestParser(async (request) => {
        try {
          return await requestParser(request);
        } catch (error) {
          throw error instanceof SyntaxError ? mistake() : error;
        }
      });
    },
  };
}

/** Refuses documents and operations that are too big, before they are validated and run. */
function bounded(): Plugin {
  return {
    onParse: ({ setParseFn }) => setParseFn((source: string, parseOptions: object) => parse(source, { ...parseOptions, maxTokens: mostTokens })),
    onExecute: ({ args, setResultAndStopExecution }) => {
      const error = tooBig(args.schema, args.document, args.operationName, args.variableValues ?? {});
      if (error) setResultAndStopExecution({ errors: [error] });
    },
    onSubscribe: ({ args, setResultAndStopExecution }) => {
      const error = tooBig(args.schema, args.document, args.operationName, args.variableValues ?? {});
      if (error) setResultAndStopExecution({ errors: [error] });
    },
  };
}

/** A subscription that fails on its way says so as its last result. */
function telling(log: Logger): Plugin {
  return {
    onSubscribe: () => ({
      onSubscribeResult: ({ result, setResult }) => {
        if (isAsyncIterable(result)) setResult(new Telling(result, (error) => tellError(error, log)));
      },
    }),
  };
}
