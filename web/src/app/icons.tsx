import {
  IconActivity,
  IconBuilding,
  IconBuildingStore,
  IconChartLine,
  IconClipboardList,
  IconFiles,
  IconFileText,
  IconHistory,
  IconHome,
  IconKey,
  IconListSearch,
  IconMoodSearch,
  IconNews,
  IconNotebook,
  IconPhotoCheck,
  IconReceipt,
  IconReportAnalytics,
  IconRss,
  IconSend,
  IconSettings,
  IconShieldCheck,
  IconStack2,
  IconUsers,
  IconWallet,
  type Icon as TablerIcon,
} from '@tabler/icons-react';

/** One icon per noun, fixed for the whole product. */
const ICONS: Record<string, TablerIcon> = {
  work: IconHome,
  home: IconHome,
  companies: IconBuilding,
  outlets: IconBuildingStore,
  applications: IconShieldCheck,
  verification: IconShieldCheck,
  contracts: IconFileText,
  budget: IconWallet,
  orders: IconSend,
  proofs: IconPhotoCheck,
  invoices: IconReceipt,
  sources: IconRss,
  articles: IconNews,
  stories: IconStack2,
  tone: IconMoodSearch,
  bursts: IconActivity,
  topics: IconListSearch,
  trends: IconChartLine,
  kliping: IconNotebook,
  monitoringReports: IconReportAnalytics,
  audit: IconHistory,
  users: IconUsers,
  settings: IconSettings,
  documents: IconFiles,
  application: IconClipboardList,
  keys: IconKey,
};

/** The icon of a navigation entry by its key. */
export function NavIcon({ name, size = 16 }: { name: string; size?: number }) {
  const Icon = ICONS[name] ?? IconFileText;
  return <Icon size={size} stroke={1.75} aria-hidden />;
}
