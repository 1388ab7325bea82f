import {
  type Icon,
  IconBook2,
  IconChecklist,
  IconColumns3,
  IconFileText,
  IconMessageReport,
  IconPhotoCheck,
  IconReceipt,
  IconSend,
  IconShieldCheck,
} from '@tabler/icons-react';

const ICONS: Record<string, Icon> = {
  ORDER: IconSend,
  PROOF: IconPhotoCheck,
  INVOICE: IconReceipt,
  APPLICATION: IconShieldCheck,
  TASK: IconChecklist,
  ISSUE: IconColumns3,
  PLAYBOOK: IconBook2,
  STATEMENT: IconMessageReport,
  FACT: IconMessageReport,
};

/** The icon of a kind of work, by the noun it begins with. */
export function WorkIcon({ kind, size = 16 }: { kind: string; size?: number }) {
  const Mark = ICONS[kind.split('_')[0] ?? ''] ?? IconFileText;
  return <Mark size={size} stroke={1.75} aria-hidden />;
}
