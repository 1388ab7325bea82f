import { type ScreenRoute, screen } from './Frame';

/** Paths of alerts, issues and crises. */
export const crisisRoutes: ScreenRoute[] = [
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
];
