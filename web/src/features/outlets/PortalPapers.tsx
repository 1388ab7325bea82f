import { Anchor, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { t } from '../../lib/i18n';
import { Day } from '../../ui/Day';
import { PortalCard } from '../../ui/PortalCard';
import { StateTag } from '../../ui/StateTag';
import { ItemProvide } from './ItemProvide';
import { FAILED } from './itemMark';
import type { PortalApplication } from './PortalApplicationScreen';
import { itemResult } from './words';

type Item = PortalApplication['items'][number];

function Provided({ version }: { version: Item['versions'][number] }) {
  return (
    <p style={{ overflowWrap: 'anywhere' }}>
      {version.file ? (
        <Anchor href={version.file.url} target="_blank" rel="noreferrer noopener">
          {version.file.name}
        </Anchor>
      ) : (
        t('Berkas')
      )}{' '}
      <span className="meta">
        {[version.number, t('versi {n}', { n: version.n })].filter(Boolean).join(' · ')}
        {version.expiresOn && (
          <>
            {' '}
            · {t('sampai')} <Day on={version.expiresOn} />
          </>
        )}
      </span>
    </p>
  );
}

const tagOf = (item: Item) => {
  if (item.versionCount === 0)
    return (
      <StateTag tone={item.isRequired ? 'oranye' : 'netral'}>
        {item.isRequired ? t('Wajib') : t('Tidak wajib')}
      </StateTag>
    );
  return item.result === 'PENDING' ? (
    <StateTag tone="nila">{t('Terunggah')}</StateTag>
  ) : (
    <StateTag tone={itemResult(item.result).tone}>{itemResult(item.result).text}</StateTag>
  );
};

function Paper({ item }: { item: Item }) {
  const isRefused = FAILED.includes(item.result);
  const [isOpen, setOpen] = useState(isRefused);
  const latest = item.versions.at(-1);
  const earlier = item.versions.slice(0, -1);
  return (
    <PortalCard
      title={`${item.number}. ${item.label}`}
      tag={tagOf(item)}
      {...(isRefused &&
        item.reason && {
          band: {
            tone: 'oranye' as const,
            icon: <IconAlertTriangle size={16} aria-hidden />,
            text: item.reason,
          },
        })}
      {...(item.isEditable &&
        !isOpen && {
          actions: (
            <Button onClick={() => setOpen(true)}>
              {item.versionCount > 0 ? t('Ganti berkas') : t('Unggah berkas')}
            </Button>
          ),
        })}
    >
      {latest && <Provided version={latest} />}
      {earlier.length > 0 && (
        <details>
          <summary>{t('{n} versi sebelumnya', { n: earlier.length })}</summary>
          {earlier.map((version) => (
            <div key={version.id}>
              <Provided version={version} />
              {version.reason && <p className="meta">{version.reason}</p>}
            </div>
          ))}
        </details>
      )}
      {item.isEditable && isOpen && (
        <ItemProvide key={item.versionCount} item={item} onDone={() => setOpen(false)} />
      )}
    </PortalCard>
  );
}

/** The papers of one application: what may be provided now first, with the exact reason where one was refused. */
export function PortalPapers({ items }: { items: readonly Item[] }) {
  const open = items.filter((item) => item.isEditable);
  const closed = items.filter((item) => !item.isEditable);
  return (
    <div style={{ display: 'grid', gap: 10 }}>
      {open.map((item) => (
        <Paper key={item.id} item={item} />
      ))}
      {closed.length > 0 && (
        <details open={open.length === 0}>
          <summary style={{ minHeight: 44, alignContent: 'center' }}>
            {t('{n} butir tidak dapat diubah sekarang', { n: closed.length })}
          </summary>
          <div style={{ display: 'grid', gap: 10 }}>
            {closed.map((item) => (
              <Paper key={item.id} item={item} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
