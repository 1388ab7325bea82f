import { type ScreenRoute, screen } from './Frame';

/** The paths of the company portal. */
export const portalRoutes: ScreenRoute[] = [
  {
    path: '/pesanan',
    screen: screen(() => import('../features/publications/PortalOrdersScreen'), 'PortalOrdersScreen'),
  },
  {
    path: '/pesanan/:id',
    screen: screen(() => import('../features/publications/PortalOrderScreen'), 'PortalOrderScreen'),
  },
  {
    path: '/bukti/:id',
    screen: screen(() => import('../features/publications/PortalProofScreen'), 'PortalProofScreen'),
  },
  { path: '/', screen: screen(() => import('../features/work/PortalHomeScreen'), 'PortalHomeScreen') },
  {
    path: '/tagihan',
    screen: screen(() => import('../features/invoices/PortalInvoicesScreen'), 'PortalInvoicesScreen'),
  },
  {
    path: '/tagihan/baru',
    screen: screen(() => import('../features/invoices/PortalInvoiceNewScreen'), 'PortalInvoiceNewScreen'),
  },
  {
    path: '/tagihan/:id/ubah',
    screen: screen(() => import('../features/invoices/PortalInvoiceNewScreen'), 'PortalInvoiceNewScreen'),
  },
  {
    path: '/tagihan/:id',
    screen: screen(() => import('../features/invoices/PortalInvoiceScreen'), 'PortalInvoiceScreen'),
  },
  {
    path: '/permohonan',
    screen: screen(() => import('../features/outlets/PortalApplicationScreen'), 'PortalApplicationScreen'),
  },
  {
    path: '/permohonan/:id',
    screen: screen(() => import('../features/outlets/PortalApplicationScreen'), 'PortalApplicationScreen'),
  },
  {
    path: '/berkas',
    screen: screen(() => import('../features/outlets/PortalDocumentsScreen'), 'PortalDocumentsScreen'),
  },
  {
    path: '/kontrak',
    screen: screen(() => import('../features/contracts/PortalContractsScreen'), 'PortalContractsScreen'),
  },
  {
    path: '/kontrak/:id',
    screen: screen(() => import('../features/contracts/PortalContractScreen'), 'PortalContractScreen'),
  },
  { path: '/akun', screen: screen(() => import('../features/account/AccountScreen'), 'AccountScreen') },
];
