import 'reflect-metadata';
import { type ValidationError, validateOrReject } from 'class-validator';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import {
  ArgumentValidationError,
  buildSchemaSync,
  getMetadataStorage,
  type NonEmptyArray,
} from 'type-graphql';
import { guardMutations } from './boundary';
import { PageArgs } from './connection';
import type { Module } from './module';
import { DateTime } from './scalars';

// biome-ignore lint/complexity/noBannedTypes: type-graphql takes classes as Function
type Resolvers = NonEmptyArray<Function>;

/** Plain fields are read by graphql-js itself; type-graphql would wrap each of them in a resolver. */
function readPlainFields(): void {
  const { fields, middlewares } = getMetadataStorage();
  const wrapped = new Set(middlewares.map(({ target, fieldName }) => `${target.name}.${fieldName}`));
  for (const field of fields)
    if (field.schemaName === field.name && !wrapped.has(`${field.target.name}.${field.name}`))
      field.simple ??= true;
}

const RULES = {
  skipMissingProperties: true,
  validationError: { target: false, value: false },
  whitelist: true,
  forbidUnknownValues: false,
};

/** Checks an argument; those of a page hold nothing that GraphQL has not checked. @throws ArgumentValidationError */
async function check(value: unknown): Promise<void> {
  if (typeof value !== 'object' || value === null || value instanceof PageArgs) return;
  const all: unknown[] = Array.isArray(value) ? value : [value];
  try {
    for (const one of all) if (typeof one === 'object' && one !== null) await validateOrReject(one, RULES);
  } catch (faults) {
    throw new ArgumentValidationError(faults as ValidationError[]);
  }
}

/** Subscriptions bring their own streams; type-graphql asks for this all the same. */
const NO_TOPICS = {
  publish: () => undefined,
  subscribe: (): never => {
    throw new Error('Subscriptions have no topics here.');
  },
};

/** The executable schema of all modules, every mutation wrapped by the boundary. */
export function makeSchema(modules: readonly Module[]): GraphQLSchema {
  readPlainFields();
  const schema = buildSchemaSync({
    resolvers: modules.flatMap((module) => [...module.resolvers]) as unknown as Resolvers,
    scalarsMap: [{ type: Date, scalar: DateTime }],
    validateFn: check,
    pubSub: NO_TOPICS,
    // Its check runs an introspection query at every start; schema.test.ts validates instead.
    skipCheck: true,
  });
  return guardMutations(schema);
}

/** The text of `schema.graphql`, sorted so that a change is a small diff. */
export const schemaText = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`;
