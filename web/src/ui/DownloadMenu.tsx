import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { t } from '../lib/i18n';

export interface DownloadChoice {
  label: string;
  /** Path under `/download/`. */
  href: string;
}

/** Files of what the screen shows; the browser fetches them with the session. */
export function DownloadMenu({ choices }: { choices: readonly DownloadChoice[] }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconDownload size={16} aria-hidden />}>{t('Unduh')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(({ label, href }) => (
          <Menu.Item key={label} component="a" href={href} download>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
