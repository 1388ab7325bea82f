import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { guardMutations } from './boundary';
import type { Module } from './module';
import { DateTime } from './scalars';

// biome-ignore lint/complexity/noBannedTypes: type-graphql takes classes as Function
type Resolvers = NonEmptyArray<Function>;

/** The executable schema of all modules, every mutation wrapped by the boundary. */
export function makeSchema(modules: readonly Module[]): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: modules.flatMap((module) => [...module.resolvers]) as unknown as Resolvers,
    scalarsMap: [{ type: Date, scalar: DateTime }],
    validate: {
      validationError: { target: false, value: false },
      whitelist: true,
      forbidUnknownValues: false,
    },
  });
  return guardMutations(schema);
}

/** The text of `schema.graphql`, sorted so that a change is a small diff. */
export const schemaText = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`;
