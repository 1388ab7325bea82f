import {
  type Icon,
  IconFileText,
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
};

/** The icon of a kind of work, by the noun it begins with. */
export function WorkIcon({ kind, size = 16 }: { kind: string; size?: number }) {
  const Mark = ICONS[kind.split('_')[0] ?? ''] ?? IconFileText;
  return <Mark size={size} stroke={1.75} aria-hidden />;
}
