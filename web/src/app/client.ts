import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { checkNetwork, isCutOff, onReturn } from '../lib/away';

const isSignedOut = (error: unknown): boolean =>
  (CombinedGraphQLErrors.is(error) &&
    error.errors.some((one) => one.extensions?.code === 'UNAUTHENTICATED')) ||
  (ServerError.is(error) && error.statusCode === 401);

/** Sends people to the sign-in page when their session has ended; what they typed stays in the browser's drafts. */
const signedOut = new ErrorLink(({ error }) => {
  if (!isSignedOut(error) || window.location.pathname === '/masuk') return;
  window.location.assign(
    `/masuk?ke=${encodeURIComponent(window.location.pathname + window.location.search)}`,
  );
});

/** No answer at all may mean that there is no network: screens that can do without it want to know. */
const cutOff = new ErrorLink(({ error }) => {
  if (isCutOff(error)) void checkNetwork();
});

const http = new HttpLink({
  uri: '/graphql',
  credentials: 'same-origin',
  headers: { 'apollo-require-preflight': '1' },
});

interface Paged {
  nodes?: { __ref: string }[];
}

/** Pages of a list are joined in the cache: a further page adds its rows behind those already there. */
const paged = {
  keyArgs: (args: Record<string, unknown> | null) =>
    JSON.stringify({ ...args, first: undefined, after: undefined }),
  merge: (before: Paged | undefined, page: Paged, { args }: { args: Record<string, unknown> | null }) => {
    if (!args?.after || !before?.nodes || !page.nodes) return page;
    const known = new Set(before.nodes.map((node) => node.__ref));
    return { ...page, nodes: [...before.nodes, ...page.nodes.filter((node) => !known.has(node.__ref))] };
  },
};

const LISTS = [
  'articles',
  'sources',
  'monitoringReports',
  'articleClips',
  'clipBatches',
  'orders',
  'proofs',
  'invoices',
  'contracts',
  'companies',
  'outlets',
  'applications',
  'budgetLines',
  'users',
  'events',
  'notices',
  'payments',
];

declare module '@apollo/client' {
  namespace ApolloClient {
    namespace DeclareDefaultOptions {
      interface WatchQuery {
        errorPolicy: 'all';
      }
    }
  }
}

/** The one client of the app: a normalised cache by id, no other store. */
export const client = new ApolloClient({
  link: ApolloLink.from([signedOut, cutOff, http]),
  cache: new InMemoryCache({
    typePolicies: { Query: { fields: Object.fromEntries(LISTS.map((name) => [name, paged])) } },
  }),
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', errorPolicy: 'all' } },
});

for (const name of ['online', 'offline']) window.addEventListener(name, () => void checkNetwork());
onReturn(() => void client.refetchQueries({ include: 'active' }));
