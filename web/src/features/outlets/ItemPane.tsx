import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ItemResult } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Day } from '../../ui/Day';
import { FactList } from '../../ui/FactList';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import { FileViewer, type ViewedFile } from './FileViewer';
import classes from './outlets.module.css';
import { itemResult } from './words';

interface Version {
  id: string;
  n: number;
  number?: string | null;
  issuedOn?: string | null;
  expiresOn?: string | null;
  result: ItemResult;
  reason?: string | null;
  providedAt: string;
  providedBy?: { name: string } | null;
  file?: ViewedFile | null;
}

interface Props {
  item: {
    number: number;
    label: string;
    isRequired: boolean;
    isBlocking: boolean;
    versionCount: number;
    versions: Version[];
    checks: {
      id: string;
      result: ItemResult;
      reason?: string | null;
      versionNumber: number;
      checkedByName: string;
      checkedAt: string;
    }[];
  };
  /** The form of the verifier, or the company's upload in assisted entry. */
  children?: ReactNode;
}

function Checks({ checks }: Pick<Props['item'], 'checks'>) {
  if (checks.length === 0) return null;
  return (
    <ul style={{ margin: '10px 0', paddingLeft: 18 }}>
      {checks.map((check) => (
        <li key={check.id}>
          <b>{check.checkedByName}</b>: {itemResult(check.result).text} (
          {t('versi {n}', { n: check.versionNumber })}), <When at={check.checkedAt} />
          {check.reason && <div className="meta">{check.reason}</div>}
        </li>
      ))}
    </ul>
  );
}

/** One item of the checklist: its file, what is written on it, earlier versions, and what verifiers found. */
export function ItemPane({ item, children }: Props) {
  const [shown, setShown] = useState(item.versionCount);
  const version = item.versions.find(({ n }) => n === shown) ?? item.versions.at(-1);
  const notes = [
    item.isRequired ? t('wajib') : t('tidak wajib'),
    ...(item.isBlocking ? [t('menahan pesanan bila berakhir')] : []),
  ];
  return (
    <Section title={`${item.number}. ${item.label}`} note={notes.join(', ')}>
      {children && <div className={classes.verdict}>{children}</div>}
      <Checks checks={item.checks} />
      {item.versions.length > 1 && (
        <SegmentedControl
          aria-label={t('Versi')}
          mb={10}
          value={String(version?.n)}
          onChange={(value) => setShown(Number(value))}
          data={item.versions.map(({ n }) => ({ value: String(n), label: t('Versi {n}', { n }) }))}
        />
      )}
      {version ? (
        <>
          {version.n !== item.versionCount && (
            <p role="status">
              <StateTag>{t('Versi lama')}</StateTag> {version.reason}
            </p>
          )}
          <FileViewer key={version.id} file={version.file} />
          <FactList
            items={[
              { label: t('Nomor pada berkas'), value: version.number },
              { label: t('Terbit'), value: <Day on={version.issuedOn} form="full" /> },
              {
                label: t('Berakhir'),
                value: version.expiresOn ? <Day on={version.expiresOn} form="full" /> : t('tidak berakhir'),
              },
              {
                label: t('Diunggah'),
                value: (
                  <>
                    {version.providedBy?.name} <When at={version.providedAt} />
                  </>
                ),
              },
            ]}
          />
        </>
      ) : (
        <p className="meta">{t('Belum ada berkas untuk butir ini.')}</p>
      )}
    </Section>
  );
}
