import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { type GraphQLFormattedError, type GraphQLSchema, Kind } from 'graphql';
import type { Ctx } from './ctx';
import { DomainError, refuse } from './errors';
import { LIMITS, limits } from './limits';
import type { Log } from './log';

/** Codes whose text is ours and may reach the client. */
const OURS = new Set([
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'INVALID_INPUT',
  'COST_EXCEEDED',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'RATE_LIMITED',
  'BUSY',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Replaces what is not ours by a generic text with a number to quote; logs the whole. */
export const publicError =
  (log: Log) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = (error as { originalError?: unknown }).originalError;
    if (original instanceof DomainError)
      return { message: original.message, extensions: { code: original.code } };
    const code = String(formatted.extensions?.code ?? 'INTERNAL');
    if (OURS.has(code)) return { ...formatted, extensions: { code } };
    const correlationId = Math.random().toString(36).slice(2, 10).toUpperCase();
    log.error({ err: error, correlationId }, 'fault');
    return {
      message: `Terjadi gangguan di sistem. Sampaikan nomor ${correlationId} kepada admin.`,
      extensions: { code: 'INTERNAL', correlationId },
      ...(formatted.path && { path: formatted.path }),
    };
  };

/** Introspection is for keys, and outside production for people; never for anonymous callers. */
const introspection = (isProduction: boolean): ApolloServerPlugin<Ctx> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ document, contextValue: { actor } }) {
        const allowed = actor.kind === 'KEY' || (actor.kind === 'PERSON' && !isProduction);
        const asks = document.definitions.some(
          (d) =>
            d.kind === Kind.OPERATION_DEFINITION &&
            d.selectionSet.selections.some(
              (s) => s.kind === Kind.FIELD && /^__(schema|type)$/.test(s.name.value),
            ),
        );
        if (asks && !allowed)
          throw refuse('GRAPHQL_VALIDATION_FAILED', 'Skema hanya dibuka untuk kunci API.');
      },
    };
  },
});

/** One log line per operation: name, cost in milliseconds, caller and request id; never variables. */
const logging = (log: Log): ApolloServerPlugin<Ctx> => {
  const lines = log.child({}, { redact: [] }); // these five values hold no secret; looking for some costs more than the line
  return {
    async requestDidStart() {
      const started = performance.now();
      return {
        async willSendResponse({ operationName, contextValue, errors }) {
          lines.info(
            {
              operation: operationName?.slice(0, 100) ?? null,
              ms: Math.round(performance.now() - started),
              caller: contextValue.actor.id,
              requestId: contextValue.exchange.requestId,
              errors: errors?.length ?? 0,
            },
            'graphql',
          );
        },
      };
    },
  };
};

/** Apollo without its pages, its cache hints, its persisted queries and its stack traces. */
export function makeApollo(schema: GraphQLSchema, log: Log, isProduction: boolean): ApolloServer<Ctx> {
  return new ApolloServer<Ctx>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    formatError: publicError(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      limits(),
      introspection(isProduction),
      logging(log),
    ],
  });
}
