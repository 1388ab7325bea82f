import { Button, CopyButton, Group } from '@mantine/core';
import { t } from '../../lib/i18n';

/** The recovery codes, shown this one time. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  return (
    <div role="status" style={{ display: 'grid', gap: 12, maxWidth: 420 }}>
      <p>
        <b>{t('Simpan kode pemulihan ini sekarang; kode tidak ditampilkan lagi.')}</b>{' '}
        {t('Setiap kode dapat dipakai satu kali bila telepon Anda hilang.')}
      </p>
      <ul
        className="num"
        style={{
          display: 'grid',
          gap: 4,
          gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
          fontFamily: 'var(--mantine-font-family-monospace)',
        }}
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Group>
        <CopyButton value={codes.join('\n')}>
          {({ copied, copy }) => (
            <Button onClick={copy}>{copied ? t('Tersalin') : t('Salin semua kode')}</Button>
          )}
        </CopyButton>
        <Button variant="filled" onClick={onKept}>
          {t('Sudah saya simpan')}
        </Button>
      </Group>
    </div>
  );
}
