import { type ScreenRoute, screen } from './Frame';

/** Paths of the partnership with the press: outlets, contracts, orders, proofs, invoices, budget. */
export const partnershipRoutes: ScreenRoute[] = [
  { path: '/pesanan', screen: screen(() => import('../features/publications/OrdersScreen'), 'OrdersScreen') },
  {
    path: '/pesanan/baru',
    screen: screen(() => import('../features/publications/OrderEditScreen'), 'OrderEditScreen'),
  },
  {
    path: '/pesanan/:id/ubah',
    screen: screen(() => import('../features/publications/OrderEditScreen'), 'OrderEditScreen'),
  },
  {
    path: '/pesanan/:id',
    screen: screen(() => import('../features/publications/OrderScreen'), 'OrderScreen'),
  },
  { path: '/bukti', screen: screen(() => import('../features/publications/ProofsScreen'), 'ProofsScreen') },
  { path: '/bukti/:id', screen: screen(() => import('../features/publications/ProofScreen'), 'ProofScreen') },
  { path: '/tagihan', screen: screen(() => import('../features/invoices/InvoicesScreen'), 'InvoicesScreen') },
  {
    path: '/tagihan/:id',
    screen: screen(() => import('../features/invoices/InvoiceScreen'), 'InvoiceScreen'),
  },
  {
    path: '/tagihan/:id/telusur',
    screen: screen(() => import('../features/invoices/WalkScreen'), 'WalkScreen'),
  },
  {
    path: '/perusahaan',
    screen: screen(() => import('../features/outlets/CompaniesScreen'), 'CompaniesScreen'),
  },
  {
    path: '/perusahaan/:id',
    screen: screen(() => import('../features/outlets/CompanyScreen'), 'CompanyScreen'),
  },
  { path: '/media', screen: screen(() => import('../features/outlets/OutletsScreen'), 'OutletsScreen') },
  { path: '/media/:id', screen: screen(() => import('../features/outlets/OutletScreen'), 'OutletScreen') },
  {
    path: '/verifikasi',
    screen: screen(() => import('../features/outlets/ApplicationsScreen'), 'ApplicationsScreen'),
  },
  {
    path: '/verifikasi/:id',
    screen: screen(() => import('../features/outlets/ApplicationScreen'), 'ApplicationScreen'),
  },
  {
    path: '/kontrak',
    screen: screen(() => import('../features/contracts/ContractsScreen'), 'ContractsScreen'),
  },
  {
    path: '/kontrak/baru',
    screen: screen(() => import('../features/contracts/ContractEditScreen'), 'ContractEditScreen'),
  },
  {
    path: '/kontrak/:id',
    screen: screen(() => import('../features/contracts/ContractScreen'), 'ContractScreen'),
  },
  {
    path: '/kontrak/:id/ubah',
    screen: screen(() => import('../features/contracts/ContractEditScreen'), 'ContractEditScreen'),
  },
  {
    path: '/kontrak/:id/adendum',
    screen: screen(() => import('../features/contracts/ContractAmendScreen'), 'ContractAmendScreen'),
  },
  { path: '/anggaran', screen: screen(() => import('../features/budget/BudgetScreen'), 'BudgetScreen') },
  {
    path: '/anggaran/baru',
    screen: screen(() => import('../features/budget/BudgetNewScreen'), 'BudgetNewScreen'),
  },
  {
    path: '/anggaran/:id',
    screen: screen(() => import('../features/budget/BudgetLineScreen'), 'BudgetLineScreen'),
  },
  {
    path: '/mandat',
    screen: screen(() => import('../features/publications/MandatesScreen'), 'MandatesScreen'),
  },
];
