import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { t } from '../lib/i18n';
import { EmptyState } from './EmptyState';
import { Page } from './Page';

/** The same answer for a record that does not exist and one that is not the reader's. */
export function NotFound() {
  return (
    <Page title={t('Tidak ditemukan')}>
      <EmptyState
        text={t('Berkas ini tidak ada, atau bukan untuk Anda.')}
        action={
          <Button component={Link} to="/">
            {t('Kembali ke beranda')}
          </Button>
        }
      />
    </Page>
  );
}
