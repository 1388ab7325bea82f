import { type ScreenRoute, screen } from './Frame';

/** Paths of the newsroom: articles, topics, stories, search, reports, sources. */
export const monitoringRoutes: ScreenRoute[] = [
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
];
