import { downloadUrl } from '../../lib/download';
import { t } from '../../lib/i18n';
import { DownloadMenu } from '../../ui/DownloadMenu';
import { Page } from '../../ui/Page';
import { UrlTabs } from '../../ui/UrlTabs';
import { ToneAgreement } from './ToneAgreement';
import { ToneNote } from './ToneChips';
import { ToneQueue } from './ToneQueue';

/** What the machine left to a person, and how well both agree. */
export function ToneScreen() {
  return (
    <Page
      title={t('Perlu diperiksa')}
      subtitle={t('Nada yang belum pasti, 30 hari terakhir')}
      actions={
        <DownloadMenu
          choices={[
            { label: t('Koreksi untuk pelatihan (JSON-lines)'), href: downloadUrl('tone-corrections', {}) },
          ]}
        />
      }
    >
      <ToneNote />
      <UrlTabs
        tabs={[
          { key: 'antrean', label: t('Antrean'), panel: <ToneQueue /> },
          { key: 'kesepakatan', label: t('Kesepakatan'), panel: <ToneAgreement /> },
        ]}
      />
    </Page>
  );
}
