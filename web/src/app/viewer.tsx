import { useQuery } from '@apollo/client/react';
import { createContext, type ReactNode, useContext } from 'react';
import { Navigate, useLocation } from 'react-router';
import { graphql } from '../gql';
import type { Role, ViewerQuery } from '../gql/graphql';
import { isCutOff } from '../lib/away';
import { ErrorScreen } from './ErrorScreen';
import { useKeptSession } from './useKeptSession';

export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      id
      name
      honorific
      kind
      company { id legalName }
      roles
      roleLabels
      isReadOnly
      greeting
      navigation { label items { key label path } }
    }
    office { name regency agency mode }
  }
`);

export type Viewer = NonNullable<ViewerQuery['viewer']>;
export type OfficeInfo = ViewerQuery['office'];

const Context = createContext<{ viewer: Viewer; office: OfficeInfo } | null>(null);

/** The signed-in person and the office; only inside the signed-in part of the app. */
export function useViewer(): { viewer: Viewer; office: OfficeInfo } {
  const value = useContext(Context);
  if (!value) throw new Error('useViewer() outside the signed-in part.');
  return value;
}

/** True when the person holds one of these roles: for a way to a new record, which no record can allow yet. */
export function useHolds(...roles: Role[]): boolean {
  const { viewer } = useViewer();
  return roles.some((role) => viewer.roles.includes(role));
}

/** Whether the person reads the feed of all articles: contacts of an agency read those of their topics alone. */
export function useReadsFeed(): boolean {
  const { viewer } = useViewer();
  return viewer.navigation.some(({ items }) => items.some(({ path }) => path === '/artikel'));
}

/** Whether the person reads alerts, the roster and what is prepared: the server leads nobody else to the alerts. */
export function useReadsCases(): boolean {
  const { viewer } = useViewer();
  return viewer.navigation.some(({ items }) => items.some(({ path }) => path === '/peringatan'));
}

/** Lets signed-in people in, without a network those whose feed this browser keeps, and sends others to the sign-in page. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { pathname, search } = useLocation();
  const asked = useQuery(ViewerDocument, { pollInterval: 60_000 });
  const { error, refetch } = asked;
  // A failed poll takes the answer away; who works here goes on, with everything that was typed, until the server says no.
  const data = asked.data ?? (isCutOff(error) ? asked.previousData : undefined);
  const kept = useKeptSession(data, error);
  const session = data ?? kept;
  if (session?.viewer)
    return <Context value={{ viewer: session.viewer, office: session.office }}>{children}</Context>;
  if (data) return <Navigate to={`/masuk?ke=${encodeURIComponent(pathname + search)}`} replace />;
  return error && kept !== undefined ? <ErrorScreen error={error} onRetry={() => void refetch()} /> : null;
}
