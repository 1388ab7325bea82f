import { crisisRoutes } from './crisisRoutes';
import { type ScreenRoute, screen } from './Frame';
import { monitoringRoutes } from './monitoringRoutes';
import { partnershipRoutes } from './partnershipRoutes';

/** The paths of the staff part; each screen is loaded when first visited. */
export const staffRoutes: ScreenRoute[] = [
  ...monitoringRoutes,
  ...partnershipRoutes,
  ...crisisRoutes,
  { path: '/', screen: screen(() => import('../features/work/WorkScreen'), 'WorkScreen') },
  { path: '/jejak', screen: screen(() => import('../features/audit/AuditScreen'), 'AuditScreen') },
  { path: '/pengguna', screen: screen(() => import('../features/people/UsersScreen'), 'UsersScreen') },
  { path: '/pengguna/:id', screen: screen(() => import('../features/people/UserScreen'), 'UserScreen') },
  {
    path: '/pengaturan',
    screen: screen(() => import('../features/people/SettingsScreen'), 'SettingsScreen'),
  },
  { path: '/akun', screen: screen(() => import('../features/account/AccountScreen'), 'AccountScreen') },
];
