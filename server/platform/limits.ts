import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLBoolean,
  GraphQLInt,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  type NamedTypeNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import type { Ctx } from './ctx';
import { refuse } from './errors';

/** Published limits of one request; `cost` and `depth` depend on who asks. */
export const LIMITS = {
  aliases: 30,
  directives: 50,
  nodes: 10_000,
  roots: 5,
  tokens: 5000,
  depth: { anonymous: 12, known: 20 },
  cost: { anonymous: 1000, person: 10_000, key: 50_000 },
} as const;

interface Size {
  depth: number;
  aliases: number;
  directives: number;
  nodes: number;
  roots: number;
  signIns: number;
}

const costs = new WeakMap<DocumentNode, Map<string, number>>();
const sizes = new WeakMap<DocumentNode, Size[]>();
const sizingNames = new WeakMap<DocumentNode, string[]>();

/** Variables that can change a cost: numbers, switches and input objects; ids and text cannot. */
function sizing(schema: GraphQLSchema, document: DocumentNode): string[] {
  let names = sizingNames.get(document);
  if (!names) {
    const all = document.definitions.flatMap(
      (d) => ('variableDefinitions' in d && d.variableDefinitions) || [],
    );
    names = all
      .filter((v) => {
        const type = getNamedType(typeFromAST(schema, v.type as NamedTypeNode));
        return !type || type === GraphQLInt || type === GraphQLBoolean || isInputObjectType(type);
      })
      .map((v) => v.variable.name.value);
    sizingNames.set(document, names);
  }
  return names;
}

const maxCost = ({ actor }: Ctx): number => {
  if (actor.kind === 'KEY') return LIMITS.cost.key;
  return actor.isKnown ? LIMITS.cost.person : LIMITS.cost.anonymous;
};

/** Refuses what is too large or too dear before any resolver runs, and tells every answer its cost. */
export const limits = (): ApolloServerPlugin<Ctx> => ({
  async requestDidStart() {
    let spent: { requested: number; max: number } | undefined;
    return {
      async didResolveOperation({ schema, document, request, operationName, contextValue }) {
        checkLimits(document, contextValue.actor.isKnown);
        const max = maxCost(contextValue);
        const requested = costOf(schema, document, request.variables ?? {}, operationName);
        if (requested === undefined) return;
        spent = { requested, max };
        if (!(requested <= max))
          throw refuse('COST_EXCEEDED', `Permintaan terlalu mahal: ${requested} dari paling banyak ${max}.`);
      },
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single' || !spent) return;
        response.body.singleResult.extensions = {
          ...response.body.singleResult.extensions,
          cost: { ...spent, remaining: spent.max - spent.requested },
        };
      },
    };
  },
});

/** Cost after variable coercion, memoised per document and per value of the variables that matter; undefined when they do not fit. */
function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | null,
): number | undefined {
  const known = costs.get(document) ?? new Map<string, number>();
  costs.set(document, known);
  const key = (operationName ?? '') + sizing(schema, document).map((name) => JSON.stringify(variables[name]));
  const before = known.get(key);
  if (before !== undefined) return before;
  try {
    const cost = getComplexity({
      schema,
      query: document,
      variables,
      maxQueryNodes: LIMITS.nodes,
      ...(operationName && { operationName }),
      estimators: [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })],
    });
    if (known.size < 100 && key.length < 200) known.set(key, cost);
    return cost;
  } catch (error) {
    if (/node/i.test((error as Error).message))
      throw refuse('GRAPHQL_VALIDATION_FAILED', 'Permintaan terlalu besar: nodes.');
    return undefined;
  }
}

/** Measures a document once; each fragment counts once per use without being walked again. @throws GRAPHQL_VALIDATION_FAILED */
export function checkLimits(document: DocumentNode, isKnown: boolean): void {
  const all = sizes.get(document) ?? measure(document);
  sizes.set(document, all);
  for (const size of all) {
    const over = (['aliases', 'directives', 'nodes', 'roots'] as const).find(
      (key) => size[key] > LIMITS[key],
    );
    if (over) throw refuse('GRAPHQL_VALIDATION_FAILED', `Permintaan terlalu besar: ${over}.`);
    if (size.depth > (isKnown ? LIMITS.depth.known : LIMITS.depth.anonymous))
      throw refuse('GRAPHQL_VALIDATION_FAILED', 'Permintaan terlalu dalam.');
    if (size.signIns > 1)
      throw refuse('GRAPHQL_VALIDATION_FAILED', 'Hanya satu signIn dalam satu permintaan.');
  }
}

const EMPTY: Size = { depth: 0, aliases: 0, directives: 0, nodes: 0, roots: 0, signIns: 0 };

function measure(document: DocumentNode): Size[] {
  const fragments = new Map(
    document.definitions.flatMap((d) =>
      d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d.selectionSet] as const] : [],
    ),
  );
  const done = new Map<string, Size>();
  const ofFragment = (name: string): Size => {
    const known = done.get(name);
    if (known) return known;
    done.set(name, { ...EMPTY, depth: Number.POSITIVE_INFINITY });
    const size = of(fragments.get(name));
    done.set(name, size);
    return size;
  };
  const of = (set?: SelectionSetNode): Size => {
    const sum = { ...EMPTY };
    for (const s of set?.selections ?? []) {
      const inner = s.kind === Kind.FRAGMENT_SPREAD ? ofFragment(s.name.value) : of(s.selectionSet);
      const field = s.kind === Kind.FIELD ? 1 : 0;
      sum.depth = Math.max(sum.depth, field + inner.depth);
      sum.aliases += (s.kind === Kind.FIELD && s.alias ? 1 : 0) + inner.aliases;
      sum.directives += (s.directives?.length ?? 0) + inner.directives;
      sum.nodes += field + inner.nodes;
      sum.roots += s.kind === Kind.FIELD ? 1 : inner.roots;
      sum.signIns += s.kind === Kind.FIELD ? Number(s.name.value === 'signIn') : inner.signIns;
    }
    return sum;
  };
  return document.definitions.flatMap((d) => {
    if (d.kind !== Kind.OPERATION_DEFINITION) return [];
    const size = of(d.selectionSet);
    return [d.operation === 'mutation' ? size : { ...size, roots: 0, signIns: 0 }];
  });
}
