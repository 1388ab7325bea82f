import { Checkbox, Group } from '@mantine/core';
import { useState } from 'react';
import { number } from '../../lib/format';
import { t } from '../../lib/i18n';
import { type Column, DataTable } from '../../ui/DataTable';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import { verdictWord } from './clipWords';
import type { PreviewRow } from './importDocument';
import { channelWord } from './words';

const SHOWN = 100;

const columns = (): Column<PreviewRow>[] => [
  { key: 'no', header: t('Baris'), align: 'right', cell: ({ no }) => number(no) },
  {
    key: 'title',
    header: t('Judul'),
    isKey: true,
    cell: ({ title }) => title || <span className="muted">{t('(tanpa judul)')}</span>,
  },
  {
    key: 'carrier',
    header: t('Media atau akun'),
    cell: ({ carrier, channel }) => (
      <>
        {carrier}
        <div className="meta">{channel && channelWord(channel)}</div>
      </>
    ),
  },
  {
    key: 'at',
    header: t('Terbit'),
    cell: ({ publishedAt }) => <When at={publishedAt ?? null} form="full" />,
  },
  {
    key: 'verdict',
    header: t('Akan menjadi'),
    cell: ({ verdict, reason }) => (
      <>
        <StateTag tone={verdictWord(verdict).tone}>{verdictWord(verdict).text}</StateTag>
        {reason && <div className="meta">{reason}</div>}
      </>
    ),
  },
];

/** What an import would do row by row, faults first where they are asked for. */
export function ImportPreview({
  rows,
  unknown,
}: {
  rows: readonly PreviewRow[];
  unknown: readonly string[];
}) {
  const [isFaulty, setFaulty] = useState(false);
  const [most, setMost] = useState(SHOWN);
  const of = (verdict: string) => rows.filter((row) => row.verdict === verdict).length;
  const shown = isFaulty ? rows.filter(({ verdict }) => verdict === 'ERROR') : rows;
  return (
    <div style={{ display: 'grid', gap: 10 }}>
      <Group gap="xs" role="status">
        {['CREATED', 'UPDATED', 'DUPLICATE', 'ERROR'].map((verdict) => (
          <StateTag key={verdict} tone={verdictWord(verdict).tone}>
            {number(of(verdict))} {verdictWord(verdict).text.toLowerCase()}
          </StateTag>
        ))}
        <Checkbox
          label={t('Hanya yang ditolak')}
          checked={isFaulty}
          onChange={(event) => setFaulty(event.currentTarget.checked)}
        />
      </Group>
      {unknown.length > 0 && (
        <p className="meta">
          {t('Kolom yang tidak dikenal dan dilewati: {names}', { names: unknown.join(', ') })}
        </p>
      )}
      <DataTable
        columns={columns()}
        rows={shown.slice(0, most)}
        rowKey={({ no }) => String(no)}
        empty={t('Tidak ada baris yang ditolak.')}
        hasMore={shown.length > most}
        onMore={() => setMost((before) => before + SHOWN)}
      />
    </div>
  );
}
