import { createBrowserRouter, type RouteObject } from 'react-router';
import { ErrorPage } from './ErrorPage';
import { Frame } from './Frame';
import { portalRoutes } from './portalRoutes';
import { publicRoutes } from './publicRoutes';
import { staffRoutes } from './staffRoutes';

/** All paths: those open to strangers, then the signed-in part, whose frame depends on who is in. */
const routes: RouteObject[] = [
  {
    errorElement: <ErrorPage />,
    children: [...publicRoutes, { element: <Frame staff={staffRoutes} portal={portalRoutes} />, path: '*' }],
  },
];

export const router = createBrowserRouter(routes);
