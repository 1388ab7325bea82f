import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { downloadUrl } from '../../lib/download';
import { t } from '../../lib/i18n';

/** One article as a clipping on the office's paper, as PDF. */
export function PrintClip({ articleId }: { articleId: string }) {
  return (
    <Button
      component="a"
      href={downloadUrl('article', { format: 'pdf', id: articleId })}
      download
      leftSection={<IconPrinter size={16} aria-hidden />}
    >
      {t('Cetak kliping')}
    </Button>
  );
}
