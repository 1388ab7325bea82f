import { type ScreenRoute, screen } from './Frame';

/** The paths of the staff part; each screen is loaded when first visited. */
export const staffRoutes: ScreenRoute[] = [
  {
    path: '/artikel',
    screen: screen(() => import('../features/monitoring/FeedScreen'), 'FeedScreen'),
  },
  {
    path: '/artikel/:id',
    screen: screen(() => import('../features/monitoring/ArticleScreen'), 'ArticleScreen'),
  },
  { path: '/topik', screen: screen(() => import('../features/monitoring/TopicsScreen'), 'TopicsScreen') },
  {
    path: '/topik/baru',
    screen: screen(() => import('../features/monitoring/NewTopicScreen'), 'NewTopicScreen'),
  },
  {
    path: '/topik/:id',
    screen: screen(() => import('../features/monitoring/TopicScreen'), 'TopicScreen'),
  },
  { path: '/nada', screen: screen(() => import('../features/monitoring/ToneScreen'), 'ToneScreen') },
  { path: '/cari', screen: screen(() => import('../features/monitoring/SearchScreen'), 'SearchScreen') },
  { path: '/cerita', screen: screen(() => import('../features/monitoring/StoriesScreen'), 'StoriesScreen') },
  { path: '/cerita/:id', screen: screen(() => import('../features/monitoring/StoryScreen'), 'StoryScreen') },
  { path: '/lonjakan', screen: screen(() => import('../features/monitoring/BurstsScreen'), 'BurstsScreen') },
  {
    path: '/lonjakan/:id',
    screen: screen(() => import('../features/monitoring/BurstScreen'), 'BurstScreen'),
  },
  { path: '/tren', screen: screen(() => import('../features/monitoring/TrendScreen'), 'TrendScreen') },
  { path: '/kliping', screen: screen(() => import('../features/monitoring/KlipingScreen'), 'KlipingScreen') },
  {
    path: '/laporan-pemantauan',
    screen: screen(() => import('../features/monitoring/ReportsScreen'), 'ReportsScreen'),
  },
  {
    path: '/laporan-pemantauan/:id',
    screen: screen(() => import('../features/monitoring/ReportScreen'), 'ReportScreen'),
  },
  {
    path: '/kliping-manual',
    screen: screen(() => import('../features/monitoring/ClipsScreen'), 'ClipsScreen'),
  },
  { path: '/impor', screen: screen(() => import('../features/monitoring/ImportScreen'), 'ImportScreen') },
  {
    path: '/impor/alamat',
    screen: screen(() => import('../features/monitoring/ReceivingScreen'), 'ReceivingScreen'),
  },
  {
    path: '/impor/alamat/:id',
    screen: screen(() => import('../features/monitoring/ReceivingAddressScreen'), 'ReceivingAddressScreen'),
  },
  { path: '/impor/:id', screen: screen(() => import('../features/monitoring/BatchScreen'), 'BatchScreen') },
  { path: '/sumber', screen: screen(() => import('../features/monitoring/SourcesScreen'), 'SourcesScreen') },
  {
    path: '/sumber/:id',
    screen: screen(() => import('../features/monitoring/SourceScreen'), 'SourceScreen'),
  },
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
  { path: '/', screen: screen(() => import('../features/work/WorkScreen'), 'WorkScreen') },
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
    path: '/krisis/:code/evaluasi',
    screen: screen(() => import('../features/crises/measure/ReviewScreen'), 'ReviewScreen'),
  },
  {
    path: '/krisis/:code/laporan-situasi',
    screen: screen(() => import('../features/crises/measure/SituationScreen'), 'SituationScreen'),
  },
  {
    path: '/pertanyaan-media',
    screen: screen(() => import('../features/crises/measure/InquiriesScreen'), 'InquiriesScreen'),
  },
  {
    path: '/klarifikasi',
    screen: screen(() => import('../features/crises/measure/ClarificationsScreen'), 'ClarificationsScreen'),
  },
  {
    path: '/klarifikasi/:id',
    screen: screen(() => import('../features/crises/measure/ClarificationScreen'), 'ClarificationScreen'),
  },
  {
    path: '/laporan-kekeliruan',
    screen: screen(() => import('../features/crises/measure/CorrectionsScreen'), 'CorrectionsScreen'),
  },
  {
    path: '/kesiapan',
    screen: screen(() => import('../features/crises/measure/PreparednessScreen'), 'PreparednessScreen'),
  },
  { path: '/krisis/:code', screen: screen(() => import('../features/crises/room/RoomScreen'), 'RoomScreen') },
  { path: '/peringatan', screen: screen(() => import('../features/issues/AlertsScreen'), 'AlertsScreen') },
  { path: '/peringatan/:id', screen: screen(() => import('../features/issues/AlertScreen'), 'AlertScreen') },
  { path: '/piket', screen: screen(() => import('../features/issues/DutyScreen'), 'DutyScreen') },
  {
    path: '/bobot-risiko',
    screen: screen(() => import('../features/issues/WeightsScreen'), 'WeightsScreen'),
  },
  { path: '/isu', screen: screen(() => import('../features/issues/IssuesScreen'), 'IssuesScreen') },
  { path: '/isu/:id', screen: screen(() => import('../features/issues/IssueScreen'), 'IssueScreen') },
  { path: '/krisis', screen: screen(() => import('../features/crises/CrisesScreen'), 'CrisesScreen') },
  {
    path: '/krisis/baru',
    screen: screen(() => import('../features/crises/DeclareScreen'), 'DeclareScreen'),
  },
  {
    path: '/pernyataan',
    screen: screen(() => import('../features/crises/statements/StatementsScreen'), 'StatementsScreen'),
  },
  {
    path: '/pernyataan/baru',
    screen: screen(() => import('../features/crises/statements/StatementNewScreen'), 'StatementNewScreen'),
  },
  {
    path: '/pernyataan/:id',
    screen: screen(() => import('../features/crises/statements/StatementScreen'), 'StatementScreen'),
  },
  {
    path: '/pernyataan/:id/ubah',
    screen: screen(() => import('../features/crises/statements/StatementWriteScreen'), 'StatementEditScreen'),
  },
  {
    path: '/bahan/:issueId',
    screen: screen(() => import('../features/crises/statements/MaterialScreen'), 'MaterialScreen'),
  },
  {
    path: '/persetujuan',
    screen: screen(() => import('../features/crises/statements/ApprovalsScreen'), 'ApprovalsScreen'),
  },
  {
    path: '/fakta',
    screen: screen(() => import('../features/crises/statements/FactsScreen'), 'FactsScreen'),
  },
  {
    path: '/templat',
    screen: screen(() => import('../features/crises/statements/TemplatesScreen'), 'TemplatesScreen'),
  },
  {
    path: '/templat/baru',
    screen: screen(() => import('../features/crises/statements/TemplateScreen'), 'NewTemplateScreen'),
  },
  {
    path: '/templat/:id',
    screen: screen(() => import('../features/crises/statements/TemplateScreen'), 'TemplateScreen'),
  },
  {
    path: '/distribusi',
    screen: screen(
      () => import('../features/crises/distribution/DistributionsScreen'),
      'DistributionsScreen',
    ),
  },
  {
    path: '/distribusi/:id',
    screen: screen(() => import('../features/crises/distribution/DistributionScreen'), 'DistributionScreen'),
  },
  {
    path: '/pemuatan',
    screen: screen(() => import('../features/crises/pickups/PickupsScreen'), 'PickupsScreen'),
  },
  {
    path: '/hak-jawab',
    screen: screen(() => import('../features/crises/replies/RepliesScreen'), 'RepliesScreen'),
  },
  {
    path: '/hak-jawab/baru',
    screen: screen(() => import('../features/crises/replies/ReplyEditScreen'), 'ReplyEditScreen'),
  },
  {
    path: '/hak-jawab/:id/ubah',
    screen: screen(() => import('../features/crises/replies/ReplyEditScreen'), 'ReplyEditScreen'),
  },
  {
    path: '/hak-jawab/:id',
    screen: screen(() => import('../features/crises/replies/ReplyScreen'), 'ReplyScreen'),
  },
  {
    path: '/mandat',
    screen: screen(() => import('../features/publications/MandatesScreen'), 'MandatesScreen'),
  },
  { path: '/tugas', screen: screen(() => import('../features/crises/TasksScreen'), 'TasksScreen') },
  {
    path: '/buku-pedoman',
    screen: screen(() => import('../features/crises/PlaybooksScreen'), 'PlaybooksScreen'),
  },
  {
    path: '/buku-pedoman/baru',
    screen: screen(() => import('../features/crises/PlaybookEditScreen'), 'PlaybookEditScreen'),
  },
  {
    path: '/buku-pedoman/:code',
    screen: screen(() => import('../features/crises/PlaybookScreen'), 'PlaybookScreen'),
  },
  {
    path: '/buku-pedoman/:code/ubah',
    screen: screen(() => import('../features/crises/PlaybookEditScreen'), 'PlaybookEditScreen'),
  },
  { path: '/jejak', screen: screen(() => import('../features/audit/AuditScreen'), 'AuditScreen') },
  { path: '/pengguna', screen: screen(() => import('../features/people/UsersScreen'), 'UsersScreen') },
  { path: '/pengguna/:id', screen: screen(() => import('../features/people/UserScreen'), 'UserScreen') },
  {
    path: '/pengaturan',
    screen: screen(() => import('../features/people/SettingsScreen'), 'SettingsScreen'),
  },
  { path: '/akun', screen: screen(() => import('../features/account/AccountScreen'), 'AccountScreen') },
];
