import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { t } from '../lib/i18n';
import { EmptyState } from './EmptyState';
import { Page } from './Page';

/** A screen that exists but is kept from the reader's roles: said plainly, so nobody takes it for an empty list. */
export function NotYours({ title }: { title: string }) {
  return (
    <Page title={title}>
      <EmptyState
        text={t('Halaman ini tidak dapat dilihat dengan peran Anda.')}
        action={
          <Button component={Link} to="/">
            {t('Kembali ke beranda')}
          </Button>
        }
      />
    </Page>
  );
}
