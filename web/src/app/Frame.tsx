import { type ComponentType, type LazyExoticComponent, lazy, Suspense, useMemo } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { Shell } from './Shell';
import { SignedIn, useViewer } from './viewer';

/** Loaded for companies alone. */
const PortalShell = lazy(async () => ({ default: (await import('./PortalShell')).PortalShell }));

/** A screen and where it lives; loaded when first visited. */
export interface ScreenRoute {
  path: string;
  screen: LazyExoticComponent<ComponentType>;
}

/** A lazy screen by its module and export name. */
export const screen = <N extends string>(
  load: () => Promise<Record<N, ComponentType>>,
  name: N,
): ScreenRoute['screen'] => lazy(async () => ({ default: (await load())[name] }));

function Screens({ staff, portal }: { staff: ScreenRoute[]; portal: ScreenRoute[] }) {
  const { viewer } = useViewer();
  const isCompany = viewer.kind === 'COMPANY';
  const routes = useMemo(() => (isCompany ? portal : staff), [isCompany, portal, staff]);
  return (
    <Routes>
      <Route
        element={
          isCompany ? (
            <Suspense fallback={null}>
              <PortalShell />
            </Suspense>
          ) : (
            <Shell />
          )
        }
      >
        {routes.map(({ path, screen: Screen }) => (
          <Route key={path} path={path} element={<Screen />} />
        ))}
        <Route path="*" element={<Navigate to="/" replace />} />
      </Route>
    </Routes>
  );
}

/** The signed-in part: staff get the full frame, press companies the portal. */
export function Frame(routes: { staff: ScreenRoute[]; portal: ScreenRoute[] }) {
  return (
    <SignedIn>
      <Screens {...routes} />
    </SignedIn>
  );
}
